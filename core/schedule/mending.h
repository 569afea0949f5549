#pragma once

#include "core/schedule/board_moves.h"
#include "core/schedule/conflict_causes.h"
#include "core/schedule/conflict_watch.h"

namespace slate {

/// How a mending changes its board.
enum class MendingKind {
    Move,    ///< scenes go to the end of another day
    TakeOff, ///< a scene that is there twice goes off one day
    Place,   ///< a scene that is nowhere goes to the end of a day
    Call,    ///< the day's call is later
    Meal,    ///< the first meal is earlier, or there is one
};

/// What is done to one day.
struct MendingStep {
    MendingKind kind = MendingKind::Move;
    Id<Board> board;
    int number = 0; ///< the day to which they go, or off which they go
    QDate date;     ///< of that day
    std::vector<Id<Scene>> scenes;
    int minutes = 0; ///< after midnight for a call, after the call for a meal
};

/// A change that takes a conflict away with all its days, and all else that it would do.
struct Mending {
    std::vector<MendingStep> steps; ///< never empty, one for each day to which something goes
    BoardChange change;             ///< to be written as it is; its strips can be of several boards
    ConflictChange effect;          ///< the conflict is among those gone
};

/// What the findings would be if boards were as planned.
using PlansTried = std::function<ConflictDelta(const std::vector<BoardPlan> &)>;

/// The mending that moves the least far: each finding of the conflict goes to the nearest day that will do,
/// the later one of two. Too little rest is mended by a later call first, a late meal by an earlier one; of
/// a day that is too long or has too many pages, the fewest scenes that are enough are moved.
///
/// Each is tried by the rules before it is given: nothing of the conflict is left after it, no finding of
/// its rule is new or worse, accepted or not, and none is about what went to another day. One that brings
/// nothing else is better than any that does; of those that do, only what takes away more conflicts than it
/// brings is given, and none that brings a weightier one than it mends. Nothing where no day within `reach`
/// will do, or where moving does not mend it: a permit that is not granted is granted on no other day. `now`
/// are the findings as they are. Each try costs one call of `whatIf`; there are 60 at most.
std::optional<Mending> nearestMending(const ScheduleFacts &facts, const std::vector<Finding> &now,
    const PlansTried &whatIf, const Conflict &conflict, int reach = 10);

/// The record in which a conflict is mended by hand: the stunt without a medic, the location without a
/// permit, the milestone that is too early; else the strip where it first shows on the board. Null where
/// there is none.
RecordRef recordToMend(const ScheduleFacts &facts, const Conflict &conflict);

} // namespace slate
