#include "core/report/overview.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace slate {

namespace {

bool isRelease(const Milestone &milestone)
{
    return milestone.milestoneKind == MilestoneKind::Release
        || milestone.milestoneKind == MilestoneKind::Premiere;
}

bool isSettled(const Milestone &milestone)
{
    return milestone.status == MilestoneStatus::Done || milestone.status == MilestoneStatus::Cancelled;
}

QDate lastDay(const DateWindow &window)
{
    return window.latest.isValid() ? window.latest : window.earliest;
}

/// Whether the last possible day is over. A window without an end never is.
bool isOver(const DateWindow &window, QDate today)
{
    return window.latest.isValid() && window.latest < today;
}

ReleaseLine lineOf(const Milestone &milestone, QDate today)
{
    ReleaseLine line {ReleaseLine::State::NoDate, milestone.id, milestone.date, 0};
    const QDate last = lastDay(milestone.date);
    if (milestone.status == MilestoneStatus::Done) {
        line.state = ReleaseLine::State::Released;
        line.days = last.isValid() ? std::max<qint64>(0, last.daysTo(today)) : 0;
    } else if (!milestone.date.hasDates()) {
        line.state = ReleaseLine::State::NoDate;
    } else if (isOver(milestone.date, today)) {
        line.state = ReleaseLine::State::Passed;
        line.days = last.daysTo(today);
    } else if (milestone.date.earliest.isValid() && milestone.date.earliest > today) {
        line.state = ReleaseLine::State::Ahead;
        line.days = today.daysTo(milestone.date.earliest);
    } else {
        line.state = ReleaseLine::State::Now;
    }
    return line;
}

/// Which line says most: what is now or ahead (soonest first), then what is over (latest first), then
/// what has no date.
auto rank(const ReleaseLine &line)
{
    using State = ReleaseLine::State;
    const bool over = line.state == State::Passed || line.state == State::Released;
    const int group = line.state == State::Now || line.state == State::Ahead ? 0 : over ? 1 : 2;
    return std::make_tuple(group, line.days, line.milestone.value());
}

bool isBehind(const Production &production)
{
    return production.status == ProductionStatus::Released
        || production.status == ProductionStatus::Cancelled;
}

bool isAhead(const ShootBlock &block)
{
    return block.status != ShootStatus::Complete && block.status != ShootStatus::Cancelled
        && !block.actualEnd.hasDates();
}

bool sooner(const ComingUp &a, const ComingUp &b)
{
    const QDate dayA = a.date.sortDay();
    const QDate dayB = b.date.sortDay();
    if (dayA.isValid() != dayB.isValid())
        return dayA.isValid();
    return std::tie(dayA, a.record) < std::tie(dayB, b.record);
}

} // namespace

bool ProductionOverview::isEmpty() const
{
    return release.state == ReleaseLine::State::None && shooting.blocks == 0 && next.empty()
        && attention.empty() && thanksOwed.empty() && conflicts == 0;
}

ReleaseLine releaseLine(const std::vector<const Milestone *> &milestones, QDate today)
{
    ReleaseLine best;
    for (const Milestone *milestone : milestones) {
        if (!isRelease(*milestone) || milestone->status == MilestoneStatus::Cancelled)
            continue;
        const ReleaseLine line = lineOf(*milestone, today);
        if (best.state == ReleaseLine::State::None || rank(line) < rank(best))
            best = line;
    }
    return best;
}

ShootingProgress shootingProgress(const std::vector<const ShootBlock *> &blocks)
{
    ShootingProgress progress;
    for (const ShootBlock *block : blocks) {
        if (block->status == ShootStatus::Cancelled)
            continue;
        ++progress.blocks;
        progress.complete += block->status == ShootStatus::Complete ? 1 : 0;
        progress.shooting += block->status == ShootStatus::Shooting ? 1 : 0;
        progress.delayed += block->status == ShootStatus::Delayed ? 1 : 0;
    }
    return progress;
}

std::vector<ComingUp> comingUp(const std::vector<const Milestone *> &milestones,
    const std::vector<const ShootBlock *> &blocks, QDate today)
{
    std::vector<ComingUp> coming;
    for (const Milestone *milestone : milestones) {
        if (!milestone->date.isEmpty() && !isSettled(*milestone) && !isOver(milestone->date, today))
            coming.push_back({{Kind::Milestone, milestone->id.value()}, milestone->date});
    }
    for (const ShootBlock *block : blocks) {
        const bool shooting = block->status == ShootStatus::Shooting;
        const DateWindow &date = block->actual.hasDates() ? block->actual : block->planned;
        if (isAhead(*block) && (shooting || (!date.isEmpty() && !isOver(date, today))))
            coming.push_back({{Kind::ShootBlock, block->id.value()}, date});
    }
    std::sort(coming.begin(), coming.end(), sooner);
    return coming;
}

std::vector<ProductionOverview> overview(const OverviewFacts &facts, QDate today)
{
    struct Gathered {
        std::vector<const Milestone *> milestones;
        std::vector<const ShootBlock *> blocks;
        std::vector<Attention> attention;
        std::vector<Id<Partner>> thanksOwed;
    };
    std::unordered_map<Id<Production>, Gathered> gathered;
    for (const Milestone &milestone : facts.attention.milestones)
        gathered[milestone.production].milestones.push_back(&milestone);
    for (const ShootBlock &block : facts.attention.blocks)
        gathered[block.production].blocks.push_back(&block);
    std::vector<Partner> partners = facts.partners;
    std::sort(partners.begin(), partners.end(), [](const Partner &a, const Partner &b) {
        const int order = a.name.localeAwareCompare(b.name);
        return order != 0 ? order < 0 : a.id.value() < b.id.value();
    });
    for (const Partner &partner : partners) {
        if (partner.thanks == ThanksStatus::Owed)
            gathered[partner.production].thanksOwed.push_back(partner.id);
    }
    for (const Attention &each : attention(facts.attention, today))
        gathered[each.production].attention.push_back(each);

    std::vector<ProductionOverview> overviews;
    const auto add = [&](Id<Production> id) {
        const Gathered &of = gathered[id];
        overviews.push_back({id, releaseLine(of.milestones, today), shootingProgress(of.blocks),
            comingUp(of.milestones, of.blocks, today), of.attention, of.thanksOwed});
    };
    for (const Production &production : facts.productions)
        add(production.id);
    const size_t count = overviews.size();
    std::vector<std::pair<bool, size_t>> order;
    for (size_t i = 0; i < count; ++i)
        order.emplace_back(isBehind(facts.productions[i]) || overviews[i].isEmpty(), i);
    std::sort(order.begin(), order.end());
    std::vector<ProductionOverview> sorted;
    for (const auto &[behind, i] : order)
        sorted.push_back(std::move(overviews[i]));
    overviews = std::move(sorted);
    add({});
    if (overviews.back().isEmpty())
        overviews.pop_back();
    return overviews;
}

} // namespace slate
