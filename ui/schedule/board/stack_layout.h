#pragma once

#include "core/schedule/board_plan.h"

namespace slate {

/// Where the words of a strip stand on a board of strips side by side: the same in every strip, so that
/// the eye runs along a row as on the board on the wall. Counted from the top of the strip.
struct StackLayout {
    int top = 0;      ///< of the first of the short lines
    int line = 0;     ///< the height of each: number, I/E, D/N, pages, stunts
    int wordsTop = 0; ///< of set and location, which run upwards
    int wordsHeight = 0;
    int castTop = 0;
    int castLine = 0;
    int castRows = 0;     ///< parts that have a row of their own
    bool hasRest = false; ///< one more row counts the parts that have none

    bool operator==(const StackLayout &) const = default;
};
inline constexpr int stackLines = 5;

/// The parts keep to the foot of the strip; where not all of them fit, the last row is for the rest.
StackLayout stackLayout(int height, int parts, double zoom);

/// The parts in the scenes of a board, by their numbers; those without a number come last, by name.
std::vector<Id<CastMember>> partsOf(
    const ScheduleFacts &facts, const BoardOrder &board, const BoardPlan &plan);
/// What stands in a part's row: its number, or a dot where it has none.
QString partMark(const CastMember &part);

} // namespace slate
