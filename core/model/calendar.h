#pragma once

#include "core/model/production.h"

namespace slate {

/// The days on which a unit shoots: from a first day on, every day that is neither a weekly day off nor
/// listed as another kind of day. Boards take their dates from it.
struct Calendar {
    static constexpr Kind kind = Kind::Calendar;

    Id<Calendar> id;
    QString name;
    Id<Production> production;
    QDate firstDay; ///< the earliest that may be shot
    bool mondayOff = false;
    bool tuesdayOff = false;
    bool wednesdayOff = false;
    bool thursdayOff = false;
    bool fridayOff = false;
    bool saturdayOff = false;
    bool sundayOff = false;
    QString notes;
};

/// What a day is when it is no plain shooting day. An ExtraDay is shot although its weekday is off.
enum class CalendarDayKind { Holiday, DayOff, CompanyMove, Travel, ExtraDay };

/// A day of a calendar, or a run of days, that differs from the week's pattern.
struct CalendarDay {
    static constexpr Kind kind = Kind::CalendarDay;

    Id<CalendarDay> id;
    Id<Calendar> calendar;
    QDate firstDay;
    QDate lastDay; ///< null: one day only
    std::optional<CalendarDayKind> what;
    QString name; ///< "Easter Monday"
};

} // namespace slate
