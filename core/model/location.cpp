#include "core/model/location.h"

#include "core/model/choices.h"
#include "core/model/rules.h"
#include "core/model/schema_builder.h"

namespace slate {

SLATE_CHOICES(LocationStatus,
    {"idea", QT_TRANSLATE_NOOP("Choice", "Idea")},
    {"scouted", QT_TRANSLATE_NOOP("Choice", "Scouted")},
    {"shortlisted", QT_TRANSLATE_NOOP("Choice", "Shortlisted")},
    {"recce-done", QT_TRANSLATE_NOOP("Choice", "Recce done")},
    {"on-hold", QT_TRANSLATE_NOOP("Choice", "On hold")},
    {"confirmed", QT_TRANSLATE_NOOP("Choice", "Confirmed")},
    {"prep", QT_TRANSLATE_NOOP("Choice", "Prep")},
    {"shooting", QT_TRANSLATE_NOOP("Choice", "Shooting")},
    {"strike", QT_TRANSLATE_NOOP("Choice", "Strike")},
    {"wrapped", QT_TRANSLATE_NOOP("Choice", "Wrapped")},
    {"lost", QT_TRANSLATE_NOOP("Choice", "Lost")})

SLATE_CHOICES(PermitStatus,
    {"not-needed", QT_TRANSLATE_NOOP("Choice", "Not needed")},
    {"to-request", QT_TRANSLATE_NOOP("Choice", "To request")},
    {"requested", QT_TRANSLATE_NOOP("Choice", "Requested")},
    {"granted", QT_TRANSLATE_NOOP("Choice", "Granted")},
    {"refused", QT_TRANSLATE_NOOP("Choice", "Refused")})

template<>
const Schema<Location> &Schema<Location>::get()
{
    static const auto schema = SchemaBuilder<Location>("location",
        QT_TRANSLATE_NOOP("Kind", "location"), QT_TRANSLATE_NOOP("Kind", "locations"))
        .namedBy({"name"})
        .field(&Location::name, "name", QT_TRANSLATE_NOOP("Field", "Name")).required().searched().inTable()
        .field(&Location::production, "production", QT_TRANSLATE_NOOP("Field", "Production")).cascade()
        .field(&Location::status, "status", QT_TRANSLATE_NOOP("Field", "Status")).inTable()
        .field(&Location::sets, "sets", QT_TRANSLATE_NOOP("Field", "Sets here")).searched()
        .section(QT_TRANSLATE_NOOP("Section", "Place"))
        .field(&Location::address, "address", QT_TRANSLATE_NOOP("Field", "Address")).searched()
        .field(&Location::municipality, "municipality", QT_TRANSLATE_NOOP("Field", "Municipality")).searched().inTable()
        .field(&Location::country, "country", QT_TRANSLATE_NOOP("Field", "Country")).searched().inTable()
        .field(&Location::position, "position", QT_TRANSLATE_NOOP("Field", "Where"))
            .hint(QT_TRANSLATE_NOOP("Hint", "latitude, longitude"))
        .field(&Location::timeZone, "time_zone", QT_TRANSLATE_NOOP("Field", "Time zone")).timeZone()
            .hint(QT_TRANSLATE_NOOP("Hint", "Europe/Oslo"))
        .field(&Location::available, "available", QT_TRANSLATE_NOOP("Field", "Available"))
        .section(QT_TRANSLATE_NOOP("Section", "Contact"))
        .field(&Location::contact, "contact", QT_TRANSLATE_NOOP("Field", "Contact")).searched()
        .field(&Location::phone, "phone", QT_TRANSLATE_NOOP("Field", "Telephone"))
        .field(&Location::email, "email", QT_TRANSLATE_NOOP("Field", "Email")).email().searched()
        .section(QT_TRANSLATE_NOOP("Section", "On the day"))
        .field(&Location::parking, "parking", QT_TRANSLATE_NOOP("Field", "Parking")).searched()
        .field(&Location::power, "power", QT_TRANSLATE_NOOP("Field", "Power")).searched()
        .field(&Location::hospital, "hospital", QT_TRANSLATE_NOOP("Field", "Nearest hospital")).searched()
            .hint(QT_TRANSLATE_NOOP("Hint", "name, address, telephone"))
        .field(&Location::fee, "fee", QT_TRANSLATE_NOOP("Field", "Fee"))
        .section(QT_TRANSLATE_NOOP("Section", "Notes"))
        .field(&Location::condition, "condition", QT_TRANSLATE_NOOP("Field", "Condition")).longText().searched()
        .field(&Location::notes, "notes", QT_TRANSLATE_NOOP("Field", "Notes")).longText().searched()
        .done();
    return schema;
}

template<>
const Schema<Permit> &Schema<Permit>::get()
{
    static const auto schema = SchemaBuilder<Permit>("permit",
        QT_TRANSLATE_NOOP("Kind", "permit"), QT_TRANSLATE_NOOP("Kind", "permits"))
        .namedBy({"number", "authority"})
        .field(&Permit::location, "location", QT_TRANSLATE_NOOP("Field", "Location")).required().cascade()
        .field(&Permit::status, "status", QT_TRANSLATE_NOOP("Field", "Status")).inTable()
        .field(&Permit::authority, "authority", QT_TRANSLATE_NOOP("Field", "Authority")).searched().inTable()
        .field(&Permit::number, "number", QT_TRANSLATE_NOOP("Field", "Number")).searched().inTable()
        .field(&Permit::firstDay, "first_day", QT_TRANSLATE_NOOP("Field", "Valid from")).inTable()
        .field(&Permit::lastDay, "last_day", QT_TRANSLATE_NOOP("Field", "Valid to")).inTable()
        .field(&Permit::document, "document", QT_TRANSLATE_NOOP("Field", "File or link")).link()
        .field(&Permit::notes, "notes", QT_TRANSLATE_NOOP("Field", "Notes")).longText().searched()
        .rule(inOrder("first_day", "last_day"))
        .done();
    return schema;
}

} // namespace slate
