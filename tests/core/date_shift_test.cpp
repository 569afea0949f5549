#include "tests/core/facts_of.h"
#include "tests/core/small_board.h"
#include "tests/core/strings.h"

#include "core/schedule/date_shift.h"

using namespace slate;

namespace {

ScheduleFacts facts(const char *text)
{
    Board board;
    board.id = Id<Board>(1);
    board.calendar = Id<Calendar>(1);
    Calendar calendar;
    calendar.id = board.calendar;
    calendar.firstDay = {2024, 4, 4}; // a Thursday
    calendar.saturdayOff = calendar.sundayOff = true;
    ScheduleFacts facts = factsOf(board, calendar);
    for (const Strip &strip : smallBoard(text).placed)
        facts.put(toRecord(strip));
    return facts;
}

std::vector<BoardDates> dates(const ScheduleFacts &facts)
{
    return datesOf(facts, Id<Calendar>(1));
}

} // namespace

TEST_CASE("a later start moves every day of a board")
{
    ScheduleFacts all = facts("a|b|c|");
    const auto before = dates(all);
    Calendar calendar = *all.find(Id<Calendar>(1));
    calendar.firstDay = {2024, 4, 8};
    all.put(toRecord(calendar));
    const auto shifts = dateShifts(before, dates(all));
    REQUIRE(shifts.size() == 1);
    CHECK(shifts[0].board == Id<Board>(1));
    CHECK(shifts[0].moved == std::vector {1, 2, 3});
    CHECK(shifts[0].firstBefore == QDate(2024, 4, 4));
    CHECK(shifts[0].lastBefore == QDate(2024, 4, 8));
    CHECK(shifts[0].firstAfter == QDate(2024, 4, 8));
    CHECK(shifts[0].lastAfter == QDate(2024, 4, 10));
}

TEST_CASE("a holiday moves the days from it on, and one on a weekend none")
{
    ScheduleFacts all = facts("a|b|c|");
    const auto before = dates(all);
    CalendarDay holiday;
    holiday.id = Id<CalendarDay>(1);
    holiday.calendar = Id<Calendar>(1);
    holiday.what = CalendarDayKind::Holiday;
    holiday.firstDay = {2024, 4, 6};
    all.put(toRecord(holiday));
    CHECK(dateShifts(before, dates(all)).empty());
    holiday.firstDay = {2024, 4, 5};
    all.put(toRecord(holiday));
    const auto shifts = dateShifts(before, dates(all));
    REQUIRE(shifts.size() == 1);
    CHECK(shifts[0].moved == std::vector {2, 3});
    CHECK(shifts[0].firstAfter == QDate(2024, 4, 4));
    CHECK(shifts[0].lastAfter == QDate(2024, 4, 9));
}

TEST_CASE("a calendar that loses its first day takes the dates of all days away")
{
    ScheduleFacts all = facts("a|b|");
    const auto before = dates(all);
    Calendar calendar = *all.find(Id<Calendar>(1));
    calendar.firstDay = {};
    all.put(toRecord(calendar));
    const auto shifts = dateShifts(before, dates(all));
    REQUIRE(shifts.size() == 1);
    CHECK(shifts[0].moved == std::vector {1, 2});
    CHECK_FALSE(shifts[0].lastAfter.isValid());
}

TEST_CASE("days that came or went are no days that moved, nor is a new board")
{
    CHECK(dateShifts(dates(facts("a|b|")), dates(facts("a|b|c|"))).empty());
    CHECK(dateShifts({}, dates(facts("a|b|"))).empty());
    CHECK(datesOf(facts("a|"), Id<Calendar>(2)).empty());
}

TEST_CASE("the boards of a calendar are told in the order of their ids, each with its own days")
{
    const auto boards = [](QDate first) {
        ScheduleFacts all = facts("a|b|");
        for (const int id : {3, 2}) {
            Board other;
            other.id = Id<Board>(id);
            other.calendar = Id<Calendar>(id == 2 ? 1 : 2);
            all.put(toRecord(other));
            Strip end;
            end.id = Id<Strip>(5000 + id);
            end.board = other.id;
            end.stripKind = StripKind::DayBreak;
            end.place = QStringLiteral("m");
            all.put(toRecord(end));
        }
        Calendar calendar = *all.find(Id<Calendar>(1));
        calendar.firstDay = first;
        all.put(toRecord(calendar));
        return all;
    };
    const auto before = dates(boards({2024, 4, 4}));
    const auto after = dates(boards({2024, 4, 5}));
    REQUIRE(after.size() == 2);
    CHECK(after[0].board == Id<Board>(1));
    CHECK(after[1].board == Id<Board>(2));
    CHECK(after[1].days == std::vector {QDate(2024, 4, 5)});
    const auto shifts = dateShifts(before, after);
    REQUIRE(shifts.size() == 2);
    CHECK(shifts[1].board == Id<Board>(2));
    CHECK(shifts[1].moved == std::vector {1});
    CHECK(shifts[1].lastBefore == QDate(2024, 4, 4));
}

TEST_CASE("a plan is dated by another calendar, and its days keep their number where that gives none")
{
    ScheduleFacts all = facts("a|b|");
    const BoardPlan plan = planOf(all, Id<Board>(1));
    Calendar calendar = *all.find(Id<Calendar>(1));
    calendar.firstDay = {2024, 4, 5};
    all.put(toRecord(calendar));
    CHECK(datesOf(plan, all).days == std::vector {QDate(2024, 4, 5), QDate(2024, 4, 8)});
    calendar.firstDay = {};
    all.put(toRecord(calendar));
    CHECK(datesOf(plan, all).days == std::vector<QDate>(2));
}
