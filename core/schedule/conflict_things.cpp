#include "core/schedule/attention.h"
#include "core/schedule/conflict_days.h"

#include <algorithm>

namespace slate {

namespace {

/// Each of what the scenes of a day have, once, with those scenes.
template<typename T>
std::vector<std::pair<Id<T>, std::vector<Id<Scene>>>> onDay(
    const BoardDay &day, std::vector<Id<T>> SceneSheet::*list)
{
    std::vector<std::pair<Id<T>, std::vector<Id<Scene>>>> found;
    for (const SceneSheet *sheet : day.scenes) {
        for (const Id<T> id : sheet->*list) {
            const auto same = [&](const auto &entry) { return entry.first == id; };
            auto entry = std::find_if(found.begin(), found.end(), same);
            if (entry == found.end())
                entry = found.insert(found.end(), {id, {}});
            if (entry->second.empty() || entry->second.back() != sheet->scene)
                entry->second.push_back(sheet->scene);
        }
    }
    return found;
}

struct StuntDay {
    const ScheduleFacts &facts;
    const BoardDay &day;
    const Stunt &stunt;
    const std::vector<Id<Scene>> &scenes;
    std::vector<Finding> &found;

    Finding *add(ConflictRule rule) const
    {
        if (!day.limit(rule))
            return nullptr;
        found.push_back(findingOn(day, rule, {Kind::Stunt, stunt.id.value()}));
        found.back().places.front().scenes = scenes;
        return &found.back();
    }
};

void lookAtPlan(const StuntDay &at)
{
    const QDate approved = at.stunt.planApproved;
    if (approved.isValid() && (!at.day.date.isValid() || approved <= at.day.date))
        return;
    if (Finding *finding = at.add(ConflictRule::StuntWithoutPlan))
        finding->other = approved;
}

void lookAtRisk(const StuntDay &at)
{
    std::vector<const Hazard *> open;
    const auto &hazards = at.facts.hazardsOf(at.stunt.id);
    for (const Id<Hazard> id : hazards) {
        if (const Hazard *hazard = at.facts.find(id); !isAssessed(*hazard))
            open.push_back(hazard);
    }
    if (!hazards.empty() && open.empty())
        return;
    if (Finding *finding = at.add(ConflictRule::StuntNotAssessed)) {
        std::sort(open.begin(), open.end(), [](const Hazard *a, const Hazard *b) {
            return std::tie(a->description, a->id) < std::tie(b->description, b->id);
        });
        finding->is = static_cast<int>(open.size());
        for (const Hazard *hazard : open)
            finding->records.push_back({Kind::Hazard, hazard->id.value()});
    }
}

} // namespace

void lookAtStunts(const ScheduleFacts &facts, const BoardDay &day, std::vector<Finding> &found)
{
    for (const auto &[id, scenes] : onDay(day, &SceneSheet::stunts)) {
        const Stunt *stunt = facts.find(id);
        if (!stunt || !isAhead(*stunt))
            continue;
        const StuntDay at {facts, day, *stunt, scenes, found};
        lookAtPlan(at);
        lookAtRisk(at);
        if (stunt->coordinator.isNull())
            at.add(ConflictRule::StuntWithoutCoordinator);
        if (stunt->medic.trimmed().isEmpty())
            at.add(ConflictRule::StuntWithoutMedic);
    }
}

void lookAtElements(const ScheduleFacts &facts, const BoardDay &day, std::vector<Finding> &found)
{
    if (!day.date.isValid() || !day.limit(ConflictRule::ElementNotAvailable))
        return;
    for (const auto &[id, scenes] : onDay(day, &SceneSheet::elements)) {
        const Standing standing = standingOn(facts, facts.availabilityOf(id), day.date);
        if (standing.detail == FindingDetail::None)
            continue;
        Finding finding = findingOn(day, ConflictRule::ElementNotAvailable, {Kind::Element, id.value()});
        finding.detail = standing.detail;
        if (!standing.because.isNull())
            finding.records.push_back({Kind::Availability, standing.because.value()});
        finding.places.front().scenes = scenes;
        found.push_back(std::move(finding));
    }
}

} // namespace slate
