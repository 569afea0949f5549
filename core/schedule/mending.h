#pragma once

#include "core/schedule/board_moves.h"
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

/// A change of one board that takes a finding away, and all else that it would change.
struct Mending {
    MendingKind kind = MendingKind::Move;
    Id<Board> board;
    int number = 0; ///< the day to which they go, or off which they go
    QDate date;     ///< of that day
    std::vector<Id<Scene>> scenes;
    int minutes = 0;     ///< after midnight for a call, after the call for a meal
    BoardChange change;  ///< to be written as it is
    ConflictDelta delta; ///< the finding is among those removed
};

/// The mending on the nearest day: the later one of two, for a finding with several places the first of
/// them that has one. One that brings no new finding is better than any that does; of those that do, only
/// what takes away more than it brings is given. Nothing where no day within `reach` will do, or where no
/// scene makes the finding. Too little rest is mended by a later call first, a late meal by an earlier one.
/// For a day that is too long or has too many pages, the fewest scenes that are
/// enough are moved. Each day that is tried costs one call of `whatIf`.
std::optional<Mending> nearestMending(const ScheduleFacts &facts,
    const std::function<ConflictDelta(const BoardOrder &)> &whatIf, const Finding &finding, int reach = 10);

/// The record in which a finding is mended by hand: the stunt without a medic, the location without a
/// permit, the milestone that is too early; else the strip where it shows on the board. Null where there is
/// none.
RecordRef recordToMend(const ScheduleFacts &facts, const Finding &finding);

} // namespace slate
