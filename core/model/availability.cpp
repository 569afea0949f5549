#include "core/model/availability.h"

#include "core/model/choices.h"
#include "core/model/rules.h"
#include "core/model/schema_builder.h"

namespace slate {

bool Availability::covers(QDate day) const
{
    return (!firstDay.isValid() || firstDay <= day) && (!lastDay.isValid() || day <= lastDay)
        && (!weekday || day.dayOfWeek() == static_cast<int>(*weekday) + 1);
}

SLATE_CHOICES(Weekday,
    {"monday", QT_TRANSLATE_NOOP("Choice", "Mondays")},
    {"tuesday", QT_TRANSLATE_NOOP("Choice", "Tuesdays")},
    {"wednesday", QT_TRANSLATE_NOOP("Choice", "Wednesdays")},
    {"thursday", QT_TRANSLATE_NOOP("Choice", "Thursdays")},
    {"friday", QT_TRANSLATE_NOOP("Choice", "Fridays")},
    {"saturday", QT_TRANSLATE_NOOP("Choice", "Saturdays")},
    {"sunday", QT_TRANSLATE_NOOP("Choice", "Sundays")})

SLATE_CHOICES(AvailabilityKind,
    {"free", QT_TRANSLATE_NOOP("Choice", "Free")},
    {"not-free", QT_TRANSLATE_NOOP("Choice", "Not free")},
    {"conditional", QT_TRANSLATE_NOOP("Choice", "On conditions")})

SLATE_CHOICES(PersonDayKind,
    {"travel", QT_TRANSLATE_NOOP("Choice", "Travel")},
    {"rehearsal", QT_TRANSLATE_NOOP("Choice", "Rehearsal")},
    {"fitting", QT_TRANSLATE_NOOP("Choice", "Fitting")},
    {"hold", QT_TRANSLATE_NOOP("Choice", "Hold")},
    {"idle", QT_TRANSLATE_NOOP("Choice", "Not held")})

template<>
const Schema<Availability> &Schema<Availability>::get()
{
    static const auto schema = SchemaBuilder<Availability>("availability",
        QT_TRANSLATE_NOOP("Kind", "availability"), QT_TRANSLATE_NOOP("Kind", "availabilities"))
        .namedBy({"what"})
        .field(&Availability::person, "person", QT_TRANSLATE_NOOP("Field", "Name")).cascade().inTable()
        .field(&Availability::location, "location", QT_TRANSLATE_NOOP("Field", "Location")).cascade().inTable()
        .field(&Availability::element, "element", QT_TRANSLATE_NOOP("Field", "Element")).cascade().inTable()
        .field(&Availability::what, "what", QT_TRANSLATE_NOOP("Field", "What it is")).required().inTable()
        .field(&Availability::firstDay, "first_day", QT_TRANSLATE_NOOP("Field", "First day")).inTable()
        .field(&Availability::lastDay, "last_day", QT_TRANSLATE_NOOP("Field", "Last day")).inTable()
        .field(&Availability::notes, "notes", QT_TRANSLATE_NOOP("Field", "Notes")).longText()
        .field(&Availability::castMember, "cast_member", QT_TRANSLATE_NOOP("Field", "Cast member")).cascade().inTable()
        .field(&Availability::weekday, "weekday", QT_TRANSLATE_NOOP("Field", "Only on")).inTable()
        .rule(exactlyOne({"person", "location", "element", "cast_member"}))
        .rule(inOrder("first_day", "last_day"))
        .done();
    return schema;
}

template<>
const Schema<PersonDay> &Schema<PersonDay>::get()
{
    static const auto schema = SchemaBuilder<PersonDay>("person_day",
        QT_TRANSLATE_NOOP("Kind", "day of a cast member"), QT_TRANSLATE_NOOP("Kind", "days of cast members"))
        .namedBy({"what"})
        .field(&PersonDay::castMember, "cast_member", QT_TRANSLATE_NOOP("Field", "Cast member")).required().cascade()
        .field(&PersonDay::day, "day", QT_TRANSLATE_NOOP("Field", "Day")).required().inTable()
        .field(&PersonDay::what, "what", QT_TRANSLATE_NOOP("Field", "What it is")).required().inTable()
        .field(&PersonDay::notes, "notes", QT_TRANSLATE_NOOP("Field", "Notes")).longText()
        .done();
    return schema;
}

} // namespace slate
