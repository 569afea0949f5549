#pragma once

#include "core/schedule/board_plan.h"

#include <QRect>

namespace slate {

/// What one board shoots on a date.
struct MonthEntry {
    Id<Board> board;
    int day = 0; ///< the place in the plan's days
    int number = 0;
    int eighths = 0;
    QStringList locations; ///< the names, each once, in the order of the scenes; sets where there is none
    QStringList scenes;    ///< the numbers

    bool operator==(const MonthEntry &) const = default;
};

/// One cell of a month.
struct MonthDay {
    QDate date;
    DateStanding standing = DateStanding::Shooting; ///< by the first board's calendar
    QString name;                                   ///< a holiday's
    std::vector<MonthEntry> entries;                ///< in the order of the boards

    bool operator==(const MonthDay &) const = default;
};

inline constexpr int monthColumns = 7;
inline constexpr int monthRows = 6;

/// The date of a month's first cell: the first of the month or what of its week lies before it.
QDate firstCellOf(QDate month, Qt::DayOfWeek firstWeekday);
/// The cells of a month with what the plans have on them; the first plan's calendar says what a date is.
std::vector<MonthDay> monthDays(
    const ScheduleFacts &facts, const std::vector<const BoardPlan *> &plans, QDate firstCell);

/// Where a cell stands in a grid, and which one is at a point; -1 outside.
QRect monthCellRect(const QRect &grid, int cell);
int monthCellAt(const QRect &grid, QPoint point);

} // namespace slate
