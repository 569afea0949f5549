#include "core/schedule/attention.h"
#include "core/schedule/conflict_days.h"

#include <algorithm>

namespace slate {

namespace {

struct PlaceDay {
    const ScheduleFacts &facts;
    const BoardDay &day;
    const Location &location;
    std::vector<Finding> &found;

    Finding &add(ConflictRule rule, FindingDetail detail = FindingDetail::None) const
    {
        Finding finding = findingOn(day, rule, {Kind::Location, location.id.value()});
        finding.detail = detail;
        for (const SceneSheet *sheet : day.scenes) {
            if (sheet->location == location.id)
                finding.places.front().scenes.push_back(sheet->scene);
        }
        return found.emplace_back(std::move(finding));
    }
};

void lookAtAvailability(const PlaceDay &at)
{
    if (!at.day.limit(ConflictRule::LocationNotAvailable))
        return;
    const QDate date = at.day.date;
    const Standing standing = standingOn(at.facts, at.facts.availabilityOf(at.location.id), date);
    const DateWindow &window = at.location.available;
    const bool outside = (window.earliest.isValid() && date < window.earliest)
        || (window.latest.isValid() && window.latest < date);
    if (outside && standing.detail != FindingDetail::NotFree) {
        at.add(ConflictRule::LocationNotAvailable, FindingDetail::OutsideWindow);
    } else if (standing.detail != FindingDetail::None) {
        Finding &finding = at.add(ConflictRule::LocationNotAvailable, standing.detail);
        if (!standing.because.isNull())
            finding.records.push_back({Kind::Availability, standing.because.value()});
    }
}

// The nearest that a permit comes to being good: granted before requested before refused.
int nearness(const Permit &permit)
{
    switch (permit.status.value_or(PermitStatus::ToRequest)) {
    case PermitStatus::Granted:
        return 3;
    case PermitStatus::Refused:
        return 1;
    default:
        return 2;
    }
}

void lookAtPermit(const PlaceDay &at)
{
    if (!at.day.limit(ConflictRule::NoPermit))
        return;
    const Permit *best = nullptr;
    for (const Id<Permit> id : at.facts.permitsOf(at.location.id)) {
        const Permit &permit = *at.facts.find(id);
        if (permit.status == PermitStatus::NotNeeded || covers(permit, at.day.date))
            return;
        const auto rank = [](const Permit &it) {
            return std::tuple(nearness(it), it.lastDay, it.number, it.authority, it.id);
        };
        if (!best || rank(*best) < rank(permit))
            best = &permit;
    }
    Finding &finding = at.add(ConflictRule::NoPermit, FindingDetail::NoPermit);
    if (!best)
        return;
    constexpr FindingDetail details[] = {
        FindingDetail::NoPermit, FindingDetail::Refused, FindingDetail::NotGranted, FindingDetail::NotValid};
    finding.detail = details[nearness(*best)];
    finding.records.push_back({Kind::Permit, best->id.value()});
    if (best->status == PermitStatus::Granted)
        finding.other = best->lastDay;
}

bool isSettled(const Location &location)
{
    switch (location.status.value_or(LocationStatus::Idea)) {
    case LocationStatus::Confirmed:
    case LocationStatus::Prep:
    case LocationStatus::Shooting:
    case LocationStatus::Strike:
    case LocationStatus::Wrapped:
        return true;
    default:
        return false;
    }
}

void lookAtStatus(const PlaceDay &at)
{
    if (!at.day.limit(ConflictRule::LocationNotConfirmed) || isSettled(at.location))
        return;
    const bool lost = at.location.status == LocationStatus::Lost;
    at.add(ConflictRule::LocationNotConfirmed, lost ? FindingDetail::Lost : FindingDetail::None);
}

} // namespace

void lookAtPlaces(const ScheduleFacts &facts, const BoardDay &day, std::vector<Finding> &found)
{
    std::vector<Id<Location>> seen;
    for (const SceneSheet *sheet : day.scenes) {
        const Location *location = facts.find(sheet->location);
        if (!location || std::find(seen.begin(), seen.end(), location->id) != seen.end())
            continue;
        seen.push_back(location->id);
        const PlaceDay at {facts, day, *location, found};
        if (day.date.isValid()) {
            lookAtAvailability(at);
            lookAtPermit(at);
        }
        lookAtStatus(at);
    }
}

} // namespace slate
