#pragma once

#include "core/schedule/conflict_watch.h"

namespace slate {

/// A move that takes a finding away and brings no other: scenes of a board to the end of another day.
struct Mending {
    Id<Board> board;
    int number = 0; ///< the day to move them to
    QDate date;
    std::vector<Id<Scene>> scenes;
};

/// The nearest day of the finding's board to which its scenes can be moved so that it is gone and nothing
/// new is found; the later one of two. Nothing where no day within `reach` will do, or where no scene
/// makes the finding. Each day that is tried costs one call of `whatIf`.
std::optional<Mending> nearestMending(const ScheduleFacts &facts,
    const std::function<ConflictDelta(const BoardOrder &)> &whatIf, const Finding &finding, int reach = 10);

} // namespace slate
