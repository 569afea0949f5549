#include "ui/timeline/timeline_item.h"

#include "core/model/choices.h"
#include "ui/picture/brief_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace slate {

namespace {

struct TimelineItemText {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

Lane laneOf(const std::optional<MilestoneKind> &kind)
{
    if (!kind)
        return Lane::Releases;
    switch (*kind) {
    case MilestoneKind::StartOfPhotography:
    case MilestoneKind::Wrap:
    case MilestoneKind::Other: // most often a step of the work
        return Lane::Photography;
    case MilestoneKind::Announcement:
    case MilestoneKind::Publicity:
        return Lane::Publicity;
    case MilestoneKind::PictureLock:
    case MilestoneKind::Delivery:
    case MilestoneKind::Premiere:
    case MilestoneKind::Release:
        break;
    }
    return Lane::Releases;
}

MarkState stateOf(const std::optional<StuntStatus> &status)
{
    switch (status.value_or(StuntStatus::Planned)) {
    case StuntStatus::Idea:
    case StuntStatus::Planned:
    case StuntStatus::Ready:
        return MarkState::Planned;
    case StuntStatus::Rehearsing:
        return MarkState::Underway;
    case StuntStatus::Shot:
        return MarkState::Done;
    case StuntStatus::Cancelled:
        return MarkState::Cancelled;
    }
    return MarkState::Planned;
}

QString rangeWords(const DateWindow &first, const DateWindow &last)
{
    if (first.isEmpty() && last.isEmpty())
        return displayText(first);
    // An open window says "from" or "until" by itself.
    const auto isOpen = [](const DateWindow &window) { return window.hasDates() && !window.isBounded(); };
    if (last.isEmpty())
        return isOpen(first) ? displayText(first) : TimelineItemText::tr("from %1").arg(displayText(first));
    if (first.isEmpty())
        return isOpen(last) ? displayText(last) : TimelineItemText::tr("until %1").arg(displayText(last));
    return TimelineItemText::tr("%1 to %2").arg(displayText(first), displayText(last));
}

} // namespace

QString displayText(Lane lane)
{
    switch (lane) {
    case Lane::Photography:
        return TimelineItemText::tr("Photography");
    case Lane::Stunts:
        return TimelineItemText::tr("Stunts");
    case Lane::Publicity:
        return TimelineItemText::tr("Publicity");
    case Lane::Releases:
        return TimelineItemText::tr("Releases");
    }
    return {};
}

const Span &TimelineItem::place() const
{
    if (span.isDrawn())
        return span;
    const auto last = std::find_if(
        earlier.rbegin(), earlier.rend(), [](const EarlierDate &date) { return date.span.isDrawn(); });
    return last == earlier.rend() ? span : last->span;
}

std::optional<qint64> TimelineItem::slip() const
{
    if (earlier.empty())
        return std::nullopt;
    qint64 days = 0;
    for (const EarlierDate &date : earlier) {
        if (!date.slip)
            return std::nullopt;
        days += *date.slip;
    }
    return days;
}

TimelineItem itemOf(const Milestone &milestone, const std::vector<MilestoneMove> &moves)
{
    TimelineItem item;
    item.record = {Kind::Milestone, milestone.id.value()};
    item.production = milestone.production.value();
    item.lane = laneOf(milestone.milestoneKind);
    item.title = milestone.title;
    item.status = titleOf(milestone.status);
    item.state = stateOf(milestone.status);
    item.dateWords = fullText(milestone.date);
    item.brief = briefText(milestone.date);
    item.span = spanOf(milestone.date);
    item.movable = item.span.isDrawn();
    for (const PastDate &past : dateStory(moves, milestone.date).past)
        item.earlier.push_back({past.date, spanOf(past.date), past.slip});
    return item;
}

TimelineItem itemOf(const ShootBlock &block)
{
    TimelineItem item;
    item.record = {Kind::ShootBlock, block.id.value()};
    item.production = block.production.value();
    item.lane = Lane::Photography;
    item.title = block.name;
    item.status = titleOf(block.status);
    item.state = stateOf(block.status);
    item.lasts = true;
    const Span planned = spanOf(block.planned, block.plannedEnd);
    const Span actual = spanOf(block.actual, block.actualEnd);
    item.span = actual.isDrawn() ? actual : planned;
    const bool asItWas = actual.isDrawn() || (block.planned.isEmpty() && block.plannedEnd.isEmpty());
    const DateWindow &first = asItWas ? block.actual : block.planned;
    const DateWindow &last = asItWas ? block.actualEnd : block.plannedEnd;
    item.dateWords = rangeWords(first, last);
    item.brief = briefText(first, last);
    item.onlyPlanned = !asItWas && (item.state == MarkState::Underway || item.state == MarkState::Done);
    if (item.onlyPlanned) {
        item.dateWords = TimelineItemText::tr("planned: %1").arg(item.dateWords);
        item.brief = TimelineItemText::tr("planned %1").arg(item.brief);
    }
    if (actual.isDrawn() && planned.isDrawn() && !(actual == planned))
        item.earlier.push_back({block.planned, planned, slipInDays(block.planned, block.actual)});
    return item;
}

TimelineItem itemOf(const Stunt &stunt)
{
    TimelineItem item;
    item.record = {Kind::Stunt, stunt.id.value()};
    item.production = stunt.production.value();
    item.lane = Lane::Stunts;
    item.title = stunt.name;
    item.status = titleOf(stunt.status);
    item.state = stateOf(stunt.status);
    item.dateWords = fullText(stunt.when);
    item.brief = briefText(stunt.when);
    item.span = spanOf(stunt.when);
    return item;
}

} // namespace slate
