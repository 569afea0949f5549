#include "core/schedule/attention.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

namespace slate {

namespace {

// An idea promises nothing yet. A stunt of which nobody said how far it is may be done tomorrow.
bool goesAhead(const Stunt &stunt)
{
    return isAhead(stunt) && stunt.status != StuntStatus::Idea;
}

struct HazardCounts {
    int all = 0;
    int notAssessed = 0;
};

void lookAtStunts(const AttentionFacts &facts, std::vector<Attention> &found)
{
    std::unordered_map<Id<Stunt>, HazardCounts> counts;
    for (const Hazard &hazard : facts.hazards) {
        HazardCounts &count = counts[hazard.stunt];
        ++count.all;
        count.notAssessed += isAssessed(hazard) ? 0 : 1;
    }
    for (const Stunt &stunt : facts.stunts) {
        if (!isAhead(stunt))
            continue;
        const RecordRef ref {Kind::Stunt, stunt.id.value()};
        const HazardCounts count = counts[stunt.id];
        if (count.notAssessed > 0)
            found.push_back({Reason::HazardNotAssessed, ref, stunt.production, count.notAssessed, {}});
        else if (count.all == 0 && goesAhead(stunt))
            found.push_back({Reason::NoHazards, ref, stunt.production, 1, {}});
        if (stunt.rail && goesAhead(stunt)
            && (stunt.railPermission.isEmpty() || !stunt.siteAssessment.isValid()))
            found.push_back({Reason::NoRailPermission, ref, stunt.production, 1, {}});
    }
}

struct PermitState {
    bool notNeeded = false;
    bool granted = false;
    bool coversToday = false;
    QDate lastDay;
};

std::unordered_map<Id<Location>, PermitState> permitStates(const std::vector<Permit> &permits, QDate today)
{
    std::unordered_map<Id<Location>, PermitState> states;
    for (const Permit &permit : permits) {
        PermitState &state = states[permit.location];
        state.notNeeded |= permit.status == PermitStatus::NotNeeded;
        if (permit.status != PermitStatus::Granted)
            continue;
        state.granted = true;
        state.coversToday |= covers(permit, today);
        if (permit.lastDay.isValid() && (!state.lastDay.isValid() || permit.lastDay > state.lastDay))
            state.lastDay = permit.lastDay;
    }
    return states;
}

// A location is shot at when it says so, and when a block says so that is shot there.
void lookAtLocations(const AttentionFacts &facts, QDate today, std::vector<Attention> &found)
{
    std::unordered_set<Id<Location>> shotAt;
    for (const ShootBlock &block : facts.blocks) {
        if (block.status == ShootStatus::Shooting && !block.location.isNull())
            shotAt.insert(block.location);
    }
    auto states = permitStates(facts.permits, today);
    for (const Location &location : facts.locations) {
        if (location.status != LocationStatus::Shooting && !shotAt.contains(location.id))
            continue;
        const PermitState state = states[location.id];
        if (state.coversToday || state.notNeeded)
            continue;
        const RecordRef ref {Kind::Location, location.id.value()};
        const Reason reason = state.granted ? Reason::PermitNotValid : Reason::NoPermit;
        found.push_back({reason, ref, location.production, 1, state.lastDay});
    }
}

void lookAtDates(const AttentionFacts &facts, QDate today, std::vector<Attention> &found)
{
    for (const Milestone &milestone : facts.milestones) {
        const bool settled =
            milestone.status == MilestoneStatus::Done || milestone.status == MilestoneStatus::Cancelled;
        const QDate last = milestone.date.latest;
        if (!settled && last.isValid() && last < today)
            found.push_back({Reason::MilestonePassed, {Kind::Milestone, milestone.id.value()},
                milestone.production, 1, last, milestone.date});
    }
    for (const ShootBlock &block : facts.blocks) {
        const QDate last = block.planned.latest;
        if (block.status == ShootStatus::Planned && !block.actual.hasDates() && last.isValid()
            && last < today)
            found.push_back({Reason::BlockNotStarted, {Kind::ShootBlock, block.id.value()}, block.production,
                1, last, block.planned});
    }
}

} // namespace

bool isAssessed(const Hazard &hazard)
{
    return hazard.severity && hazard.likelihood;
}

bool isAhead(const Stunt &stunt)
{
    return stunt.status != StuntStatus::Shot && stunt.status != StuntStatus::Cancelled;
}

bool covers(const Permit &permit, QDate day)
{
    return permit.status == PermitStatus::Granted && (!permit.firstDay.isValid() || permit.firstDay <= day)
        && (!permit.lastDay.isValid() || day <= permit.lastDay);
}

std::vector<Attention> attention(const AttentionFacts &facts, QDate today)
{
    std::vector<Attention> found;
    lookAtStunts(facts, found);
    lookAtLocations(facts, today, found);
    lookAtDates(facts, today, found);
    std::sort(found.begin(), found.end(), [](const Attention &a, const Attention &b) {
        return std::tie(a.reason, a.day, a.record) < std::tie(b.reason, b.day, b.record);
    });
    return found;
}

} // namespace slate
