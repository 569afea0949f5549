#include "core/schedule/conflict_days.h"

namespace slate {

Finding findingOn(const BoardDay &day, ConflictRule rule, RecordRef subject)
{
    Finding finding;
    finding.rule = rule;
    finding.production = day.rules->production;
    finding.board = day.board;
    finding.day = day.date;
    finding.number = day.number;
    finding.records.push_back(subject);
    finding.places.push_back(day.place());
    return finding;
}

namespace {

Finding findingOn(const BoardDay &day, ConflictRule rule)
{
    return findingOn(day, rule, {Kind::Board, day.board.value()});
}

void lookAtLength(const BoardDay &day, std::vector<Finding> &found)
{
    const auto hours = day.limit(ConflictRule::LongDay);
    if (hours && day.minutes > *hours * 60) {
        found.push_back(findingOn(day, ConflictRule::LongDay));
        found.back().is = day.minutes;
        found.back().limit = *hours * 60;
    }
    const auto eighths = day.limit(ConflictRule::DayTooManyPages);
    if (eighths && day.eighths > *eighths) {
        found.push_back(findingOn(day, ConflictRule::DayTooManyPages));
        found.back().is = day.eighths;
        found.back().limit = *eighths;
    }
}

void lookAtMeal(const BoardDay &day, std::vector<Finding> &found)
{
    const auto hours = day.limit(ConflictRule::LateMeal);
    if (!hours)
        return;
    const bool none = day.beforeMeal < 0;
    const int hungry = none ? day.minutes : day.beforeMeal;
    if (hungry <= *hours * 60)
        return;
    found.push_back(findingOn(day, ConflictRule::LateMeal));
    found.back().detail = none ? FindingDetail::NoMeal : FindingDetail::LateMeal;
    found.back().is = hungry;
    found.back().limit = *hours * 60;
}

void lookAtLight(const BoardDay &day, std::vector<Finding> &found)
{
    if (!day.limit(ConflictRule::DayAndNight))
        return;
    std::vector<Id<Scene>> byDay;
    std::vector<Id<Scene>> byNight;
    for (const SceneSheet *sheet : day.scenes) {
        if (sheet->time == TimeOfDay::Day)
            byDay.push_back(sheet->scene);
        else if (sheet->time == TimeOfDay::Night)
            byNight.push_back(sheet->scene);
    }
    if (byDay.empty() || byNight.empty())
        return;
    found.push_back(findingOn(day, ConflictRule::DayAndNight));
    found.back().is = static_cast<int>(byDay.size() + byNight.size());
    // What is fewer is what is easier moved.
    found.back().places.front().scenes = byDay.size() < byNight.size() ? byDay : byNight;
}

void lookAtDelivery(const BoardDay &day, std::vector<Finding> &found)
{
    const LastDate &last = day.rules->lastDate;
    if (!day.limit(ConflictRule::AfterDelivery) || !last.day.isValid() || !day.date.isValid()
        || day.date <= last.day)
        return;
    found.push_back(findingOn(day, ConflictRule::AfterDelivery));
    found.back().records.push_back({Kind::Milestone, last.milestone.value()});
    found.back().other = last.day;
}

} // namespace

void lookAtHours(const BoardDay &day, std::vector<Finding> &found)
{
    lookAtLength(day, found);
    lookAtMeal(day, found);
    lookAtLight(day, found);
    lookAtDelivery(day, found);
}

Standing standingOn(const ScheduleFacts &facts, const std::vector<Id<Availability>> &entries, QDate date)
{
    const Availability *away = nullptr;
    const Availability *conditional = nullptr;
    bool anyFree = false;
    bool free = false;
    // Of several that say the same, the one that begins first: their ids say nothing.
    const auto keepFirst = [](const Availability *&kept, const Availability &entry) {
        const auto order = [](const Availability &it) {
            return std::tie(it.firstDay, it.lastDay, it.notes, it.id);
        };
        if (!kept || order(entry) < order(*kept))
            kept = &entry;
    };
    for (const Id<Availability> id : entries) {
        const Availability &entry = *facts.find(id);
        const bool covers = entry.covers(date);
        if (entry.what == AvailabilityKind::Free) {
            anyFree = true;
            free = free || covers;
        } else if (covers && entry.what == AvailabilityKind::NotFree) {
            keepFirst(away, entry);
        } else if (covers && entry.what == AvailabilityKind::Conditional) {
            keepFirst(conditional, entry);
        }
    }
    if (away)
        return {FindingDetail::NotFree, away->id};
    if (conditional)
        return {FindingDetail::Conditional, conditional->id};
    return anyFree && !free ? Standing {FindingDetail::OutsideFree, {}} : Standing();
}

} // namespace slate
