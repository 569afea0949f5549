#pragma once

#include "ui/schedule/board/board_selection.h"

namespace slate {

// The moves of board_moves.h for strips and, at once, scenes that have none: these get theirs where they go.

BoardChange moveChoice(const BoardOrder &order, const BoardChoice &choice, Spot spot);
/// One place up or down.
BoardChange stepChoice(const BoardOrder &order, const BoardPlan &plan, const BoardChoice &choice, bool up);
/// To the end of a day, which is a place in the days of the order's plan.
BoardChange choiceToDay(const ScheduleFacts &facts, const BoardOrder &order, const BoardPlan &plan,
    const BoardChoice &choice, int day);
/// Scenes to the boneyard; the other strips, banners and day breaks, go for good.
BoardChange removeChoice(
    const BoardOrder &order, const std::vector<Id<Strip>> &scenes, const std::vector<Id<Strip>> &others);

/// What leaves a board for another one.
struct Leaving {
    std::vector<Strip> strips; ///< in the order of the board; those of scenes without a strip last
    std::vector<Id<Strip>> there;
    QSet<RecordRef> refs;
};
/// Day breaks stay.
Leaving leavingFrom(const BoardOrder &order, const BoardPlan &plan, const QSet<RecordRef> &refs);
/// What stands on a board of what came to it, in the order of the board.
std::vector<RecordRef> arrivedOn(
    const BoardOrder &order, const std::vector<Strip> &leaving, const BoardChange &coming);

} // namespace slate
