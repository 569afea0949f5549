#pragma once

#include "core/schedule/board_moves.h"
#include "core/schedule/shooting_calendar.h"

namespace slate {

/// What stands in one row of a list of strips.
enum class RowKind {
    Scene,
    Banner,
    DayBreak,
    OffDays, ///< days on which nothing is shot, between two shooting days
    OpenDay, ///< under strips that no day break closes yet
    Unplaced ///< a scene without a strip
};

struct BoardRow {
    RowKind kind = RowKind::Scene;
    Id<Strip> strip;
    Id<Scene> scene;
    int place = 0; ///< of its strip in its list of the order; for other rows of the next strip
    int day = -1;  ///< the place in the plan's days; -1 in the boneyard
    bool endsWeek = false;
    QDate first; ///< of days off
    QDate last;
    DateStanding standing = DateStanding::Shooting;

    /// What is chosen with the row: a strip, a scene without one, or nothing.
    RecordRef ref() const;
    bool operator==(const BoardRow &) const = default;
};

/// The rows of the strips on days: each day's, its break, and the days off that come before the next.
std::vector<BoardRow> dayRows(const ScheduleFacts &facts, const BoardOrder &order, const BoardPlan &plan);
/// The rows of the boneyard, and after them the scenes that have no strip.
std::vector<BoardRow> boneyardRows(const BoardOrder &order, const BoardPlan &plan);

} // namespace slate
