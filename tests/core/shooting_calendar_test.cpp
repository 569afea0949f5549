#include "tests/core/facts_of.h"
#include "tests/core/strings.h"

#include "core/schedule/shooting_calendar.h"

using namespace slate;

namespace {

const Id<Calendar> theId(1);

Calendar weekdays(QDate firstDay)
{
    Calendar calendar;
    calendar.id = theId;
    calendar.firstDay = firstDay;
    calendar.saturdayOff = true;
    calendar.sundayOff = true;
    return calendar;
}

CalendarDay day(qint64 id, QDate first, CalendarDayKind what, QDate last = {})
{
    CalendarDay day;
    day.id = Id<CalendarDay>(id);
    day.calendar = theId;
    day.firstDay = first;
    day.lastDay = last;
    day.what = what;
    return day;
}

/// April 2024: the 1st is a Monday.
QDate april(int day)
{
    return {2024, 4, day};
}

} // namespace

TEST_CASE("shooting days pass over weekends, from the first day on")
{
    const ShootingCalendar calendar(factsOf(weekdays(april(4))), theId);
    CHECK(calendar.shootingDays(4) == std::vector {april(4), april(5), april(8), april(9)});
    CHECK(calendar.standing(april(6)) == DateStanding::WeeklyDayOff);
    CHECK(calendar.standing(april(8)) == DateStanding::Shooting);
    CHECK(calendar.shootingDays(0).empty());
}

TEST_CASE("a first day that is off is passed over too")
{
    const ShootingCalendar calendar(factsOf(weekdays(april(6))), theId);
    CHECK(calendar.shootingDays(1) == std::vector {april(8)});
}

TEST_CASE("each kind of listed day stands for itself, with its name")
{
    CalendarDay easter = day(1, april(1), CalendarDayKind::Holiday);
    easter.name = QStringLiteral("Easter Monday");
    const ShootingCalendar calendar(
        factsOf(weekdays(april(1)), easter, day(2, april(2), CalendarDayKind::DayOff),
            day(3, april(3), CalendarDayKind::CompanyMove),
            day(4, april(4), CalendarDayKind::Travel, april(5)), day(5, april(6), CalendarDayKind::ExtraDay)),
        theId);
    CHECK(calendar.standing(april(1)) == DateStanding::Holiday);
    CHECK(calendar.nameOf(april(1)) == QStringLiteral("Easter Monday"));
    CHECK(calendar.standing(april(2)) == DateStanding::DayOff);
    CHECK(calendar.nameOf(april(2)).isEmpty());
    CHECK(calendar.standing(april(3)) == DateStanding::CompanyMove);
    CHECK(calendar.standing(april(4)) == DateStanding::Travel);
    CHECK(calendar.standing(april(5)) == DateStanding::Travel);
    CHECK(calendar.standing(april(6)) == DateStanding::Shooting);
    CHECK(calendar.standing(april(7)) == DateStanding::WeeklyDayOff);
    CHECK(calendar.shootingDays(2) == std::vector {april(6), april(8)});
}

TEST_CASE("a run of holidays takes its first and its last day")
{
    const ShootingCalendar calendar(
        factsOf(weekdays(april(1)), day(1, april(3), CalendarDayKind::Holiday, april(9))), theId);
    CHECK(calendar.shootingDays(3) == std::vector {april(1), april(2), april(10)});
}

TEST_CASE("an extra shooting day gives way to any that is off, whichever is listed first")
{
    for (const bool extraFirst : {true, false}) {
        CAPTURE(extraFirst);
        const ShootingCalendar calendar(
            factsOf(weekdays(april(1)), day(extraFirst ? 1 : 2, april(6), CalendarDayKind::ExtraDay),
                day(extraFirst ? 2 : 1, april(6), CalendarDayKind::DayOff)),
            theId);
        CHECK(calendar.standing(april(6)) == DateStanding::DayOff);
    }
}

TEST_CASE("a holiday on a weekend stays a holiday and moves no day")
{
    const ShootingCalendar calendar(
        factsOf(weekdays(april(5)), day(1, april(7), CalendarDayKind::Holiday)), theId);
    CHECK(calendar.standing(april(7)) == DateStanding::Holiday);
    CHECK(calendar.shootingDays(2) == std::vector {april(5), april(8)});
}

TEST_CASE("a calendar without a first day gives no dates, and one that is not there none either")
{
    const ShootingCalendar undated(factsOf(weekdays({})), theId);
    CHECK_FALSE(undated.firstDay().isValid());
    CHECK(undated.shootingDays(3).empty());
    CHECK(undated.standing(april(6)) == DateStanding::WeeklyDayOff);
    const ShootingCalendar missing(ScheduleFacts(), theId);
    CHECK(missing.shootingDays(3).empty());
    CHECK(missing.standing(april(6)) == DateStanding::Shooting);
}

TEST_CASE("a calendar whose every day is off gives no dates, and ends asking for them")
{
    Calendar calendar = weekdays(april(1));
    calendar.mondayOff = calendar.tuesdayOff = calendar.wednesdayOff = calendar.thursdayOff =
        calendar.fridayOff = true;
    CHECK(ShootingCalendar(factsOf(calendar), theId).shootingDays(3).empty());
    const ShootingCalendar extra(factsOf(calendar, day(1, april(20), CalendarDayKind::ExtraDay)), theId);
    CHECK(extra.shootingDays(3) == std::vector {april(20)});
}

TEST_CASE("each day of the week can be off, and takes no other with it")
{
    bool Calendar::*const off[] = {&Calendar::mondayOff, &Calendar::tuesdayOff, &Calendar::wednesdayOff,
        &Calendar::thursdayOff, &Calendar::fridayOff, &Calendar::saturdayOff, &Calendar::sundayOff};
    for (int weekday = 0; weekday < 7; ++weekday) {
        Calendar calendar;
        calendar.id = theId;
        calendar.firstDay = april(1);
        calendar.*off[weekday] = true;
        const ShootingCalendar asked(factsOf(calendar), theId);
        for (int i = 0; i < 7; ++i) {
            CAPTURE(weekday, i);
            CHECK(asked.standing(april(1 + i))
                == (i == weekday ? DateStanding::WeeklyDayOff : DateStanding::Shooting));
        }
    }
}

TEST_CASE("a holiday within a run of days off is told as the holiday")
{
    CalendarDay fifth = day(1, april(5), CalendarDayKind::Holiday);
    fifth.name = QStringLiteral("Founder's day");
    const ShootingCalendar calendar(
        factsOf(weekdays(april(1)), fifth, day(2, april(3), CalendarDayKind::DayOff, april(9))), theId);
    CHECK(calendar.standing(april(4)) == DateStanding::DayOff);
    CHECK(calendar.standing(april(5)) == DateStanding::Holiday);
    CHECK(calendar.nameOf(april(5)) == fifth.name);
}

TEST_CASE("a listed day whose first day is not known yet takes no day away")
{
    const ShootingCalendar calendar(
        factsOf(weekdays(april(1)), day(1, {}, CalendarDayKind::Holiday, april(9))), theId);
    CHECK(calendar.shootingDays(2) == std::vector {april(1), april(2)});
}
