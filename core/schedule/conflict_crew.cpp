#include "core/schedule/conflict_sheets.h"

#include <algorithm>

namespace slate {

namespace {

/// An end that is not known is open; one that is roughly known is as late, or as early, as can be.
bool isOnCrew(const CrewMember &member, QDate date)
{
    const QDate first = member.firstDay.earliest;
    const QDate last = member.lastDay.latest;
    return (!first.isValid() || first <= date) && (!last.isValid() || date <= last);
}

/// Who is in a scene of the day as well is told of with the cast.
bool isToldWithCast(const ConflictSheets &sheets, const BoardDay &day, Id<Person> person)
{
    const int index = sheets.indexOf({Kind::Person, person.value()});
    return index >= 0 && day.limit(ConflictRule::PersonNotAvailable)
        && std::binary_search(day.people.begin(), day.people.end(), index);
}

} // namespace

void lookAtCrew(const ScheduleFacts &facts, const ConflictSheets &sheets, const BoardDay &day,
    std::vector<Finding> &found)
{
    // A day without a scene is none on which anybody is wanted yet.
    if (!day.date.isValid() || day.scenes.empty() || !day.limit(ConflictRule::CrewNotAvailable))
        return;
    std::vector<Id<Person>> seen;
    for (const Id<CrewMember> id : facts.crewOf(day.rules->production)) {
        const CrewMember &member = *facts.find(id);
        const auto &entries = facts.availabilityOf(member.person);
        // Somebody can have two jobs.
        if (entries.empty() || !isOnCrew(member, day.date)
            || std::find(seen.begin(), seen.end(), member.person) != seen.end())
            continue;
        seen.push_back(member.person);
        const Standing standing = standingOn(facts, entries, day.date);
        if (standing.detail == FindingDetail::None || isToldWithCast(sheets, day, member.person))
            continue;
        Finding finding =
            findingOn(day, ConflictRule::CrewNotAvailable, {Kind::Person, member.person.value()});
        finding.detail = standing.detail;
        if (!standing.because.isNull())
            finding.records.push_back({Kind::Availability, standing.because.value()});
        found.push_back(std::move(finding));
    }
}

} // namespace slate
