#include "core/model/people.h"

#include "core/model/choices.h"
#include "core/model/rules.h"
#include "core/model/schema_builder.h"

namespace slate {

SLATE_CHOICES(CastStanding,
    {"returning", QT_TRANSLATE_NOOP("Choice", "Returning")},
    {"new", QT_TRANSLATE_NOOP("Choice", "New")})

SLATE_CHOICES(CastStatus,
    {"wanted", QT_TRANSLATE_NOOP("Choice", "Wanted")},
    {"offered", QT_TRANSLATE_NOOP("Choice", "Offered")},
    {"contracted", QT_TRANSLATE_NOOP("Choice", "Contracted")},
    {"working", QT_TRANSLATE_NOOP("Choice", "Working")},
    {"finished", QT_TRANSLATE_NOOP("Choice", "Finished")},
    {"left", QT_TRANSLATE_NOOP("Choice", "Left")})

SLATE_CHOICES(Department,
    {"production", QT_TRANSLATE_NOOP("Choice", "Production")},
    {"direction", QT_TRANSLATE_NOOP("Choice", "Direction")},
    {"assistant-direction", QT_TRANSLATE_NOOP("Choice", "Assistant direction")},
    {"camera", QT_TRANSLATE_NOOP("Choice", "Camera")},
    {"grip", QT_TRANSLATE_NOOP("Choice", "Grip")},
    {"electric", QT_TRANSLATE_NOOP("Choice", "Electric")},
    {"sound", QT_TRANSLATE_NOOP("Choice", "Sound")},
    {"art", QT_TRANSLATE_NOOP("Choice", "Art")},
    {"construction", QT_TRANSLATE_NOOP("Choice", "Construction")},
    {"props", QT_TRANSLATE_NOOP("Choice", "Props")},
    {"costume", QT_TRANSLATE_NOOP("Choice", "Costume")},
    {"make-up-hair", QT_TRANSLATE_NOOP("Choice", "Make-up and hair")},
    {"stunts", QT_TRANSLATE_NOOP("Choice", "Stunts")},
    {"special-effects", QT_TRANSLATE_NOOP("Choice", "Special effects")},
    {"visual-effects", QT_TRANSLATE_NOOP("Choice", "Visual effects")},
    {"locations", QT_TRANSLATE_NOOP("Choice", "Locations")},
    {"transport", QT_TRANSLATE_NOOP("Choice", "Transport")},
    {"catering", QT_TRANSLATE_NOOP("Choice", "Catering")},
    {"medical", QT_TRANSLATE_NOOP("Choice", "Medical")},
    {"safety", QT_TRANSLATE_NOOP("Choice", "Safety")},
    {"accounting", QT_TRANSLATE_NOOP("Choice", "Accounting")},
    {"editorial", QT_TRANSLATE_NOOP("Choice", "Editorial")},
    {"publicity", QT_TRANSLATE_NOOP("Choice", "Publicity")},
    {"other", QT_TRANSLATE_NOOP("Choice", "Other")})

namespace {

/// A part may have no person yet, but not neither.
void personOrCharacter(const Record &record, Problems &problems)
{
    if (numberOf(record, "person") == 0 && textOf(record, "character").isEmpty())
        problems.append({"person", Problem::Rule::Required, {}});
}

} // namespace

template<>
const Schema<Person> &Schema<Person>::get()
{
    static const auto schema = SchemaBuilder<Person>("person",
        QT_TRANSLATE_NOOP("Kind", "person"), QT_TRANSLATE_NOOP("Kind", "people"))
        .namedBy({"name"})
        .field(&Person::name, "name", QT_TRANSLATE_NOOP("Field", "Name")).required().searched().inTable()
        .section(QT_TRANSLATE_NOOP("Section", "Contact"))
        .field(&Person::phone, "phone", QT_TRANSLATE_NOOP("Field", "Telephone")).searched().inTable()
        .field(&Person::email, "email", QT_TRANSLATE_NOOP("Field", "Email")).email().searched().inTable()
        .field(&Person::agent, "agent", QT_TRANSLATE_NOOP("Field", "Agent")).searched()
        .field(&Person::emergencyContact, "emergency_contact", QT_TRANSLATE_NOOP("Field", "In an emergency"))
        .section(QT_TRANSLATE_NOOP("Section", "Notes"))
        .field(&Person::notes, "notes", QT_TRANSLATE_NOOP("Field", "Notes")).longText().searched()
        .done();
    return schema;
}

template<>
const Schema<CastMember> &Schema<CastMember>::get()
{
    static const auto schema = SchemaBuilder<CastMember>("cast_member",
        QT_TRANSLATE_NOOP("Kind", "cast member"), QT_TRANSLATE_NOOP("Kind", "cast members"))
        .namedBy({"person", "character"})
        .field(&CastMember::person, "person", QT_TRANSLATE_NOOP("Field", "Name")).cascade().inTable()
        .field(&CastMember::production, "production", QT_TRANSLATE_NOOP("Field", "Production")).cascade()
        .field(&CastMember::number, "number", QT_TRANSLATE_NOOP("Field", "Cast no.")).numbered().inTable()
        .field(&CastMember::character, "character", QT_TRANSLATE_NOOP("Field", "Character")).searched().inTable()
        .field(&CastMember::standing, "standing", QT_TRANSLATE_NOOP("Field", "New or returning")).inTable()
        .field(&CastMember::status, "status", QT_TRANSLATE_NOOP("Field", "Status")).inTable()
        .section(QT_TRANSLATE_NOOP("Section", "Days"))
        .field(&CastMember::firstDay, "first_day", QT_TRANSLATE_NOOP("Field", "First day")).inTable()
        .field(&CastMember::lastDay, "last_day", QT_TRANSLATE_NOOP("Field", "Last day")).inTable()
        .section(QT_TRANSLATE_NOOP("Section", "Notes"))
        .field(&CastMember::notes, "notes", QT_TRANSLATE_NOOP("Field", "Notes")).longText().searched()
        .section(QT_TRANSLATE_NOOP("Section", "Day out of days"))
        .field(&CastMember::hold, "hold", QT_TRANSLATE_NOOP("Field", "May be held"))
        .field(&CastMember::drop, "may_drop", QT_TRANSLATE_NOOP("Field", "May be dropped"))
        .field(&CastMember::dropGap, "drop_gap", QT_TRANSLATE_NOOP("Field", "Fewest idle days for a drop")).range(1, 365)
            .hint(QT_TRANSLATE_NOOP("Hint", "10"))
        .rule(personOrCharacter)
        .rule(inOrder("first_day", "last_day"))
        .done();
    return schema;
}

template<>
const Schema<CrewMember> &Schema<CrewMember>::get()
{
    static const auto schema = SchemaBuilder<CrewMember>("crew_member",
        QT_TRANSLATE_NOOP("Kind", "crew member"), QT_TRANSLATE_NOOP("Kind", "crew members"))
        .namedBy({"person", "job"})
        .field(&CrewMember::person, "person", QT_TRANSLATE_NOOP("Field", "Name")).required().cascade().inTable()
        .field(&CrewMember::production, "production", QT_TRANSLATE_NOOP("Field", "Production")).cascade()
        .field(&CrewMember::department, "department", QT_TRANSLATE_NOOP("Field", "Department")).inTable()
        .field(&CrewMember::job, "job", QT_TRANSLATE_NOOP("Field", "Job")).searched().inTable()
        .section(QT_TRANSLATE_NOOP("Section", "Days"))
        .field(&CrewMember::firstDay, "first_day", QT_TRANSLATE_NOOP("Field", "First day")).inTable()
        .field(&CrewMember::lastDay, "last_day", QT_TRANSLATE_NOOP("Field", "Last day")).inTable()
        .section(QT_TRANSLATE_NOOP("Section", "Notes"))
        .field(&CrewMember::notes, "notes", QT_TRANSLATE_NOOP("Field", "Notes")).longText().searched()
        .rule(inOrder("first_day", "last_day"))
        .done();
    return schema;
}

} // namespace slate
