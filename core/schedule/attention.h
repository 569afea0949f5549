#pragma once

#include "core/model/location.h"
#include "core/model/milestone.h"
#include "core/model/shoot_block.h"
#include "core/model/stunt.h"

namespace slate {

/// Why somebody should look at a record.
enum class Reason {
    HazardNotAssessed, ///< a stunt ahead has a hazard that lacks a severity or a likelihood
    NoHazards,         ///< a stunt that is more than an idea has no hazard at all: not assessed yet
    NoRailPermission,  ///< a rail stunt ahead lacks the operator's permission or the site assessment
    NoPermit,          ///< shooting at a location that has no granted permit
    PermitNotValid,    ///< shooting at a location whose granted permits do not cover today
    MilestonePassed,   ///< the last possible day is over and the milestone is neither done nor cancelled
    BlockNotStarted,   ///< the last possible first day is over and the block is still only planned
};

/// One thing that needs attention.
struct Attention {
    Reason reason = Reason::NoHazards;
    RecordRef record;          ///< what to open: the stunt, location, milestone or block
    Id<Production> production; ///< null: it belongs to no production
    int count = 1;             ///< how many hazards
    QDate day;                 ///< the day that is over; the last valid day of a permit
    DateWindow window = {};    ///< all that is known of a date that is over

    bool operator==(const Attention &) const = default;
};

/// What the rules look at.
struct AttentionFacts {
    std::vector<Stunt> stunts;
    std::vector<Hazard> hazards;
    std::vector<Location> locations;
    std::vector<Permit> permits;
    std::vector<ShootBlock> blocks;
    std::vector<Milestone> milestones;
};

/// A hazard is assessed when it has both a severity and a likelihood, so that it has a risk factor.
bool isAssessed(const Hazard &hazard);
/// A stunt that was shot or cancelled needs no more safety work; one of unknown status may.
bool isAhead(const Stunt &stunt);
/// Granted and valid on that day; an end that is not given is open.
bool covers(const Permit &permit, QDate day);

/// Everything that needs attention on `today`: first by reason, then by day, then by record.
std::vector<Attention> attention(const AttentionFacts &facts, QDate today);

} // namespace slate
