#include "core/report/life_line.h"

#include <QCoreApplication>

#include <algorithm>

namespace slate {

namespace {

struct LifeText {
    Q_DECLARE_TR_FUNCTIONS(Overview)
};

using What = LifePhase::What;

bool isOff(const Milestone &milestone)
{
    return milestone.status == MilestoneStatus::Cancelled;
}

const Milestone *firstOf(const LifeFacts &facts, MilestoneKind kind)
{
    const Milestone *best = nullptr;
    for (const Milestone *each : facts.milestones) {
        if (each->milestoneKind != kind || isOff(*each) || !each->date.hasDates())
            continue;
        if (!best || std::pair(each->date.sortDay(), each->id) < std::pair(best->date.sortDay(), best->id))
            best = each;
    }
    return best;
}

std::vector<LifePhase> shootingOf(const LifeFacts &facts)
{
    std::vector<LifePhase> phases;
    for (const ShootBlock *block : facts.blocks) {
        if (block->status == ShootStatus::Cancelled)
            continue;
        // What has begun still ends as planned, until it is over.
        const DateWindow &first = block->actual.hasDates() ? block->actual : block->planned;
        const DateWindow &last = block->actualEnd.hasDates() ? block->actualEnd : block->plannedEnd;
        if (first.hasDates() || last.hasDates())
            phases.push_back({What::Shooting, {Kind::ShootBlock, block->id.value()}, block->name, first, last,
                block->status});
    }
    std::sort(phases.begin(), phases.end(), [](const LifePhase &a, const LifePhase &b) {
        const auto dayOf = [](const LifePhase &phase) {
            return phase.first.hasDates() ? phase.first.sortDay() : phase.last.sortDay();
        };
        return std::tuple(dayOf(a), a.record) < std::tuple(dayOf(b), b.record);
    });
    if (!phases.empty())
        return phases;
    LifePhase whole;
    if (facts.firstBoardDay.isValid()) {
        whole.first = DateWindow::exact(facts.firstBoardDay);
        whole.last = DateWindow::exact(facts.lastBoardDay);
        return {whole};
    }
    const Milestone *start = firstOf(facts, MilestoneKind::StartOfPhotography);
    const Milestone *wrap = firstOf(facts, MilestoneKind::Wrap);
    if (!start || !wrap)
        return {};
    whole.record = {Kind::Milestone, start->id.value()};
    whole.first = start->date;
    whole.last = wrap->date;
    return {whole};
}

/// The first day of all shooting, and the last where it is known of each block.
DateWindow startOf(const LifeFacts &facts, const std::vector<LifePhase> &shooting)
{
    if (!shooting.empty() && shooting.front().first.hasDates())
        return shooting.front().first;
    const Milestone *start = firstOf(facts, MilestoneKind::StartOfPhotography);
    return start ? start->date : DateWindow();
}

DateWindow endOf(const LifeFacts &facts, const std::vector<LifePhase> &shooting)
{
    if (const Milestone *wrap = firstOf(facts, MilestoneKind::Wrap))
        return wrap->date;
    DateWindow last;
    for (const LifePhase &phase : shooting) {
        if (!phase.last.hasDates())
            return {};
        if (!last.hasDates() || phase.last.sortDay() > last.sortDay())
            last = phase.last;
    }
    return last;
}

bool isBefore(const DateWindow &a, const DateWindow &b)
{
    return a.hasDates() && b.hasDates() && a.sortDay() < b.sortDay();
}

bool isShown(const Milestone &milestone)
{
    switch (milestone.milestoneKind.value_or(MilestoneKind::Release)) {
    case MilestoneKind::StartOfPhotography:
    case MilestoneKind::Premiere:
    case MilestoneKind::Release:
        return true;
    case MilestoneKind::Announcement:
    case MilestoneKind::Wrap:
    case MilestoneKind::PictureLock:
    case MilestoneKind::Delivery:
    case MilestoneKind::Publicity:
    case MilestoneKind::Other:
        break;
    }
    return false;
}

void addDates(const LifeFacts &facts, LifeLine &line)
{
    for (const Milestone *each : facts.milestones) {
        if (!isShown(*each) || isOff(*each))
            continue;
        LifeDate date;
        date.record = {Kind::Milestone, each->id.value()};
        date.name = each->title;
        date.date = each->date;
        date.status = each->status;
        date.isHeadline = each->id == facts.headline;
        if (const auto story = facts.stories.find(each->id); story != facts.stories.end())
            date.story = story->second;
        const auto &past = date.story.past;
        const bool wasDated = std::any_of(
            past.begin(), past.end(), [](const PastDate &before) { return before.date.hasDates(); });
        if (date.date.hasDates() || wasDated)
            line.dates.push_back(date);
    }
    std::sort(line.dates.begin(), line.dates.end(), [](const LifeDate &a, const LifeDate &b) {
        return std::tuple(a.date.sortDay(), a.record) < std::tuple(b.date.sortDay(), b.record);
    });
}

} // namespace

LifeLine lifeLine(const LifeFacts &facts)
{
    LifeLine line;
    const std::vector<LifePhase> shooting = shootingOf(facts);
    const DateWindow start = startOf(facts, shooting);
    const DateWindow end = endOf(facts, shooting);
    if (const Milestone *told = firstOf(facts, MilestoneKind::Announcement);
        told && isBefore(told->date, start))
        line.phases.push_back(
            {What::Preparation, {Kind::Milestone, told->id.value()}, {}, told->date, start, {}});
    line.phases.insert(line.phases.end(), shooting.begin(), shooting.end());
    const Milestone *delivery = firstOf(facts, MilestoneKind::Delivery);
    const Milestone *finished = delivery ? delivery : firstOf(facts, MilestoneKind::PictureLock);
    if (finished && isBefore(end, finished->date))
        line.phases.push_back(
            {What::Post, {Kind::Milestone, finished->id.value()}, {}, end, finished->date, {}});
    addDates(facts, line);
    return line;
}

QString phaseName(const LifePhase &phase)
{
    if (!phase.name.isEmpty())
        return phase.name;
    switch (phase.what) {
    case What::Preparation:
        return LifeText::tr("Preparation");
    case What::Shooting:
        return LifeText::tr("Shooting");
    case What::Post:
        return LifeText::tr("Post-production");
    }
    return {};
}

QString phaseDates(const LifePhase &phase)
{
    if (!phase.first.hasDates() && !phase.last.hasDates())
        return displayText(DateWindow());
    if (!phase.last.hasDates())
        return LifeText::tr("from %1").arg(displayText(phase.first));
    if (!phase.first.hasDates())
        return LifeText::tr("until %1").arg(displayText(phase.last));
    return LifeText::tr("%1 to %2").arg(displayText(phase.first), displayText(phase.last));
}

QString lifeLineWords(const LifeLine &line)
{
    QStringList words;
    for (const LifePhase &phase : line.phases)
        words << LifeText::tr("%1: %2").arg(phaseName(phase), phaseDates(phase));
    for (const LifeDate &date : line.dates) {
        QString sentence = LifeText::tr("%1: %2").arg(
            date.name, date.date.hasDates() ? displayText(date.date) : LifeText::tr("no date yet"));
        QStringList before;
        for (const PastDate &past : date.story.past)
            before << displayText(past.date);
        if (!before.isEmpty())
            sentence = LifeText::tr("%1, before that %2").arg(sentence, before.join(QStringLiteral(", ")));
        words << sentence;
    }
    return words.join(QStringLiteral("; "));
}

} // namespace slate
