#include "core/model/calendar.h"

#include "core/model/choices.h"
#include "core/model/rules.h"
#include "core/model/schema_builder.h"

namespace slate {

SLATE_CHOICES(CalendarDayKind,
    {"holiday", QT_TRANSLATE_NOOP("Choice", "Holiday")},
    {"day-off", QT_TRANSLATE_NOOP("Choice", "Day off")},
    {"company-move", QT_TRANSLATE_NOOP("Choice", "Company move")},
    {"travel", QT_TRANSLATE_NOOP("Choice", "Travel day")},
    {"extra-day", QT_TRANSLATE_NOOP("Choice", "Extra shooting day")})

template<>
const Schema<Calendar> &Schema<Calendar>::get()
{
    static const auto schema = SchemaBuilder<Calendar>("calendar",
        QT_TRANSLATE_NOOP("Kind", "calendar"), QT_TRANSLATE_NOOP("Kind", "calendars"))
        .namedBy({"name"})
        .field(&Calendar::name, "name", QT_TRANSLATE_NOOP("Field", "Name")).required().searched().inTable()
        .field(&Calendar::production, "production", QT_TRANSLATE_NOOP("Field", "Production")).cascade()
        .field(&Calendar::firstDay, "first_shooting_day", QT_TRANSLATE_NOOP("Field", "First shooting day")).inTable()
        .section(QT_TRANSLATE_NOOP("Section", "Weekly days off"))
        .field(&Calendar::mondayOff, "monday_off", QT_TRANSLATE_NOOP("Field", "Monday"))
        .field(&Calendar::tuesdayOff, "tuesday_off", QT_TRANSLATE_NOOP("Field", "Tuesday"))
        .field(&Calendar::wednesdayOff, "wednesday_off", QT_TRANSLATE_NOOP("Field", "Wednesday"))
        .field(&Calendar::thursdayOff, "thursday_off", QT_TRANSLATE_NOOP("Field", "Thursday"))
        .field(&Calendar::fridayOff, "friday_off", QT_TRANSLATE_NOOP("Field", "Friday"))
        .field(&Calendar::saturdayOff, "saturday_off", QT_TRANSLATE_NOOP("Field", "Saturday"))
        .field(&Calendar::sundayOff, "sunday_off", QT_TRANSLATE_NOOP("Field", "Sunday"))
        .section(QT_TRANSLATE_NOOP("Section", "Notes"))
        .field(&Calendar::notes, "notes", QT_TRANSLATE_NOOP("Field", "Notes")).longText().searched()
        .done();
    return schema;
}

template<>
const Schema<CalendarDay> &Schema<CalendarDay>::get()
{
    static const auto schema = SchemaBuilder<CalendarDay>("calendar_day",
        QT_TRANSLATE_NOOP("Kind", "calendar day"), QT_TRANSLATE_NOOP("Kind", "calendar days"))
        .namedBy({"name", "what"})
        .field(&CalendarDay::calendar, "calendar", QT_TRANSLATE_NOOP("Field", "Calendar")).required().cascade()
        .field(&CalendarDay::firstDay, "first_day", QT_TRANSLATE_NOOP("Field", "First day")).required().inTable()
        .field(&CalendarDay::lastDay, "last_day", QT_TRANSLATE_NOOP("Field", "Last day")).inTable()
        .field(&CalendarDay::what, "what", QT_TRANSLATE_NOOP("Field", "What it is")).required().inTable()
        .field(&CalendarDay::name, "name", QT_TRANSLATE_NOOP("Field", "Name")).searched().inTable()
        .rule(inOrder("first_day", "last_day"))
        .done();
    return schema;
}

} // namespace slate
