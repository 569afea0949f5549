#pragma once

#include "core/schedule/schedule_facts.h"

namespace slate {

/// What one date is by a calendar.
enum class DateStanding { Shooting, WeeklyDayOff, DayOff, Holiday, CompanyMove, Travel };

/// A calendar with its own days, ready to be asked about dates.
class ShootingCalendar
{
public:
    /// Every date is a shooting day of a calendar that is not there.
    ShootingCalendar() = default;
    ShootingCalendar(const ScheduleFacts &facts, Id<Calendar> calendar);

    /// Null: no first day is known, so no day has a date.
    QDate firstDay() const { return m_firstDay; }
    /// A day listed by itself goes before the week's pattern; of two that are listed, an extra shooting
    /// day gives way to any that is off.
    DateStanding standing(QDate date) const;
    /// The name of a listed day, such as a holiday's; empty where it has none.
    QString nameOf(QDate date) const;
    /// The first `count` shooting days from the first day on; fewer, or none, where no date is ever a
    /// shooting day or no first day is known.
    std::vector<QDate> shootingDays(int count) const;

private:
    struct Listed {
        QDate first;
        QDate last;
        CalendarDayKind what;
        QString name;
    };

    const Listed *listedOn(QDate date) const;

    QDate m_firstDay;
    bool m_weekdayOff[7] = {};    ///< Monday first
    std::vector<Listed> m_listed; ///< those that are off before the extra days
};

} // namespace slate
