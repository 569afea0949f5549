#pragma once

#include "core/schedule/board_plan.h"

namespace slate {

/// The dates of a board's days, null for a day without one.
struct BoardDates {
    Id<Board> board;
    std::vector<QDate> days;

    bool operator==(const BoardDates &) const = default;
};

BoardDates datesOf(const BoardPlan &plan);
/// The dates of every board that takes them from a calendar, in the order of the boards' ids.
std::vector<BoardDates> datesOf(const ScheduleFacts &facts, Id<Calendar> calendar);
/// The dates that a board's days would have by these calendars.
BoardDates datesOf(const BoardPlan &plan, const ScheduleFacts &calendars);

/// What became of a board's dates.
struct DateShift {
    Id<Board> board;
    std::vector<int> moved; ///< the numbers of the days that are on another date, or have one no more
    QDate firstBefore;
    QDate lastBefore; ///< null where the board had no days, or they had no dates
    QDate firstAfter;
    QDate lastAfter;

    bool operator==(const DateShift &) const = default;
};

/// The boards of which a day is on another date than before. A board that is only there before or only
/// after is passed over, and so are days that came or went.
std::vector<DateShift> dateShifts(
    const std::vector<BoardDates> &before, const std::vector<BoardDates> &after);

} // namespace slate
