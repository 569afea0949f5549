#pragma once

#include "core/schedule/board_moves.h"

namespace slate {

/// How much a day holds at most: as many eighths, as many minutes, or neither more than the one nor than
/// the other where both are given.
struct DayLimit {
    std::optional<int> eighths;
    std::optional<int> minutes;
};

/// Breaks a board into days in bulk. Where strips are given, only from the first to the last of them that
/// is on a day: what stands on the same day above them counts, and what follows stays on the last day
/// where it fits. The breaks that are there are taken away first; one that stands where a break comes
/// stays as it is. A strip too big for a day gets a day of its own, omitted scenes count nothing, and a
/// banner counts its minutes. [Movie Magic Scheduling manual]
BoardChange insertDayBreaks(const ScheduleFacts &facts, const BoardOrder &order, DayLimit limit,
    const std::vector<Id<Strip>> &range = {});

/// Takes the day breaks away: all of them, or those from the first to the last of the strips given.
BoardChange removeDayBreaks(const BoardOrder &order, const std::vector<Id<Strip>> &range = {});

} // namespace slate
