#include "core/report/overview.h"

#include <algorithm>
#include <tuple>

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

/// How public a release is: 0 for theatres, and for a release of which nobody said where.
int publicRank(const Milestone &milestone)
{
    if (milestone.milestoneKind == MilestoneKind::Premiere)
        return 3;
    switch (milestone.releaseType.value_or(ReleaseType::Theatrical)) {
    case ReleaseType::Theatrical:
        return 0;
    case ReleaseType::Limited:
        return 1;
    case ReleaseType::Digital:
    case ReleaseType::Television:
        return 2;
    case ReleaseType::Premiere:
        return 3;
    case ReleaseType::Physical:
        break;
    }
    return 4;
}

/// Which line says most: the most public, and among those what is now or ahead (soonest first), then what is
/// over (latest first), then what has no date.
auto rank(int publicRank, const ReleaseLine &line)
{
    using State = ReleaseLine::State;
    const bool over = line.state == State::Passed || line.state == State::Released;
    const int group = line.state == State::Now || line.state == State::Ahead ? 0 : over ? 1 : 2;
    return std::make_tuple(publicRank, group, line.days, line.milestone.value());
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

ReleaseLine releaseLine(const std::vector<const Milestone *> &milestones, QDate today)
{
    ReleaseLine best;
    int bestRank = 0;
    for (const Milestone *milestone : milestones) {
        if (!isRelease(*milestone) || milestone->status == MilestoneStatus::Cancelled)
            continue;
        const ReleaseLine line = lineOf(*milestone, today);
        const int lineRank = publicRank(*milestone);
        if (best.state == ReleaseLine::State::None || rank(lineRank, line) < rank(bestRank, best)) {
            best = line;
            bestRank = lineRank;
        }
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
            coming.push_back({{Kind::ShootBlock, block->id.value()}, date, shooting});
    }
    std::sort(coming.begin(), coming.end(), sooner);
    return coming;
}

} // namespace slate
