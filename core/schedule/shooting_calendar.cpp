#include "core/schedule/shooting_calendar.h"

#include <algorithm>

namespace slate {

ShootingCalendar::ShootingCalendar(const ScheduleFacts &facts, Id<Calendar> id)
{
    const Calendar *calendar = facts.find(id);
    if (!calendar)
        return;
    m_firstDay = calendar->firstDay;
    const bool off[7] = {calendar->mondayOff, calendar->tuesdayOff, calendar->wednesdayOff,
        calendar->thursdayOff, calendar->fridayOff, calendar->saturdayOff, calendar->sundayOff};
    std::copy(std::begin(off), std::end(off), m_weekdayOff);
    for (const Id<CalendarDay> dayId : facts.daysOf(id)) {
        const CalendarDay &day = *facts.find(dayId);
        if (day.firstDay.isValid() && day.what)
            m_listed.push_back(
                {day.firstDay, day.lastDay.isValid() ? day.lastDay : day.firstDay, *day.what, day.name});
    }
    const auto rank = [](const Listed &day) { return day.what == CalendarDayKind::ExtraDay; };
    std::sort(m_listed.begin(), m_listed.end(), [&](const Listed &a, const Listed &b) {
        return std::tuple(rank(a), a.what, a.first, a.name) < std::tuple(rank(b), b.what, b.first, b.name);
    });
}

const ShootingCalendar::Listed *ShootingCalendar::listedOn(QDate date) const
{
    const auto found = std::find_if(m_listed.begin(), m_listed.end(),
        [&](const Listed &day) { return day.first <= date && date <= day.last; });
    return found == m_listed.end() ? nullptr : &*found;
}

DateStanding ShootingCalendar::standing(QDate date) const
{
    if (const Listed *listed = listedOn(date)) {
        switch (listed->what) {
        case CalendarDayKind::Holiday:
            return DateStanding::Holiday;
        case CalendarDayKind::DayOff:
            return DateStanding::DayOff;
        case CalendarDayKind::CompanyMove:
            return DateStanding::CompanyMove;
        case CalendarDayKind::Travel:
            return DateStanding::Travel;
        case CalendarDayKind::ExtraDay:
            return DateStanding::Shooting;
        }
    }
    return m_weekdayOff[date.dayOfWeek() - 1] ? DateStanding::WeeklyDayOff : DateStanding::Shooting;
}

QString ShootingCalendar::nameOf(QDate date) const
{
    const Listed *listed = listedOn(date);
    return listed ? listed->name : QString();
}

std::vector<QDate> ShootingCalendar::shootingDays(int count) const
{
    std::vector<QDate> days;
    if (!m_firstDay.isValid())
        return days;
    days.reserve(static_cast<size_t>(count));
    // Where ten years hold no shooting day there never is one.
    constexpr int patience = 3660;
    int idle = 0;
    for (QDate date = m_firstDay; static_cast<int>(days.size()) < count && idle < patience;
         date = date.addDays(1)) {
        ++idle;
        if (standing(date) == DateStanding::Shooting) {
            days.push_back(date);
            idle = 0;
        }
    }
    return days;
}

} // namespace slate
