#pragma once

#include "core/schedule/board_plan.h"
#include "core/schedule/day_out_of_days.h"

namespace slate {

/// A row of a board's day out of days: a cast member, or an element.
struct BoardDoodRow {
    RecordRef subject;
    DoodRow row;

    bool operator==(const BoardDoodRow &) const = default;
};

/// The day out of days of one plan.
struct BoardDood {
    DoodColumns columns;
    std::vector<BoardDoodRow> rows;
    DoodTotals sums; ///< of all rows; the dates are the earliest start and the latest finish
};

/// The rows of a production's cast, by cast number and then by name; those who never work have a row too.
/// With a category, its elements instead: a cast or stunt category gives the cast, or the stunts.
BoardDood doodOf(const ScheduleFacts &facts, const BoardPlan &plan, Id<ElementCategory> category = {});

/// The paid days of some of the cast, as their rows of doodOf() have them; costs what those parts do.
int paidDaysOf(const ScheduleFacts &facts, const BoardPlan &plan, const std::vector<Id<CastMember>> &parts);

} // namespace slate
