#pragma once

#include "core/schedule/board_dood.h"
#include "core/schedule/board_moves.h"

namespace slate {

/// What an act would change, told before it is done: of the day that it lands on, and of all paid days.
struct WhatIf {
    int day = -1; ///< the place of the day in the plan as it would be; -1: the boneyard
    int number = 0;
    QDate date;
    int eighthsBefore = 0;
    int eighthsAfter = 0;
    int minutesAfter = 0;
    int paidDays = 0;             ///< more or, negative, fewer
    std::optional<int> conflicts; ///< more or fewer; nothing where nobody counts them

    bool operator==(const WhatIf &) const = default;
};

/// What is told of two plans of a board; `landed` is one of the strips as they would be. Paid days and
/// conflicts are the caller's to add.
WhatIf whatIf(const BoardPlan &before, const BoardPlan &after, Id<Strip> landed);

/// Whether both plans have the same days on the same dates, so that only who is in what moved can be paid
/// for other days.
bool haveSameDays(const BoardPlan &before, const BoardPlan &after);

/// "Day 3 · Mon 12 Apr 2021", "4 3/8 → 5 pages", "+2 paid days", "1 conflict fewer".
QStringList wordsOf(const WhatIf &what);

} // namespace slate
