#pragma once

#include "core/schedule/mending.h"

namespace slate {

/// A board while mendings are tried on it.
struct TriedBoard {
    BoardOrder order;
    BoardPlan plan;

    int dayCount() const { return static_cast<int>(plan.days.size()); }
    /// Null where there is no such day.
    const PlannedDay *day(int number) const
    {
        return number < 1 || number > dayCount() ? nullptr : &plan.days[static_cast<size_t>(number - 1)];
    }
};

/// What the ways to mend need.
struct MendingWays {
    const ScheduleFacts &facts;
    int reach = 0;
    std::function<const TriedBoard &(Id<Board>)> board;
    /// Tries one; gives whether it is as good as can be, so that no other need be tried.
    std::function<bool(const MendingStep &, const BoardChange &)> take;
};

/// Tries the ways to mend one finding, the nearest first.
void tryWays(const MendingWays &ways, const Finding &finding);
/// The scene strips of a day, those of some scenes or all.
std::vector<const Strip *> sceneStripsOn(
    const ScheduleFacts &facts, const PlannedDay &day, const std::vector<Id<Scene>> *scenes = nullptr);

} // namespace slate
