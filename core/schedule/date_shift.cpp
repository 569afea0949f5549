#include "core/schedule/date_shift.h"

#include <algorithm>

namespace slate {

namespace {

DateShift shiftOf(const BoardDates &before, const BoardDates &after)
{
    DateShift shift;
    shift.board = after.board;
    const size_t count = std::min(before.days.size(), after.days.size());
    for (size_t i = 0; i < count; ++i) {
        if (before.days[i] != after.days[i])
            shift.moved.push_back(static_cast<int>(i) + 1);
    }
    const auto note = [](const std::vector<QDate> &days, QDate &first, QDate &last) {
        if (!days.empty()) {
            first = days.front();
            last = days.back();
        }
    };
    note(before.days, shift.firstBefore, shift.lastBefore);
    note(after.days, shift.firstAfter, shift.lastAfter);
    return shift;
}

} // namespace

BoardDates datesOf(const BoardPlan &plan)
{
    BoardDates dates {plan.board, {}};
    for (const PlannedDay &day : plan.days)
        dates.days.push_back(day.date);
    return dates;
}

std::vector<BoardDates> datesOf(const ScheduleFacts &facts, Id<Calendar> calendar)
{
    std::vector<BoardDates> dates;
    for (const Board &board : facts.all<Board>()) {
        if (board.calendar == calendar)
            dates.push_back(datesOf(planOf(facts, board.id)));
    }
    std::sort(dates.begin(), dates.end(),
        [](const BoardDates &a, const BoardDates &b) { return a.board < b.board; });
    return dates;
}

BoardDates datesOf(const BoardPlan &plan, const ScheduleFacts &calendars)
{
    const Board *board = calendars.find(plan.board);
    const ShootingCalendar calendar(calendars, board ? board->calendar : Id<Calendar>());
    BoardDates dates {plan.board, calendar.shootingDays(static_cast<int>(plan.days.size()))};
    dates.days.resize(plan.days.size());
    return dates;
}

std::vector<DateShift> dateShifts(const std::vector<BoardDates> &before, const std::vector<BoardDates> &after)
{
    std::vector<DateShift> shifts;
    for (const BoardDates &now : after) {
        const auto was = std::find_if(
            before.begin(), before.end(), [&](const BoardDates &dates) { return dates.board == now.board; });
        if (was == before.end())
            continue;
        DateShift shift = shiftOf(*was, now);
        if (!shift.moved.empty())
            shifts.push_back(std::move(shift));
    }
    return shifts;
}

} // namespace slate
