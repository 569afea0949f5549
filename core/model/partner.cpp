#include "core/model/partner.h"

#include "core/model/choices.h"
#include "core/model/schema_builder.h"

namespace slate {

SLATE_CHOICES(PartnerKind,
    {"incentive", QT_TRANSLATE_NOOP("Choice", "Incentive")},
    {"authority", QT_TRANSLATE_NOOP("Choice", "Authority")},
    {"museum", QT_TRANSLATE_NOOP("Choice", "Museum")},
    {"sponsor", QT_TRANSLATE_NOOP("Choice", "Sponsor")},
    {"vendor", QT_TRANSLATE_NOOP("Choice", "Vendor")},
    {"crew", QT_TRANSLATE_NOOP("Choice", "Crew")},
    {"public", QT_TRANSLATE_NOOP("Choice", "Public")},
    {"other", QT_TRANSLATE_NOOP("Choice", "Other")})

SLATE_CHOICES(ThanksStatus,
    {"owed", QT_TRANSLATE_NOOP("Choice", "Owed")},
    {"agreed", QT_TRANSLATE_NOOP("Choice", "Agreed")},
    {"given", QT_TRANSLATE_NOOP("Choice", "Given")})

template<>
const Schema<Partner> &Schema<Partner>::get()
{
    static const auto schema = SchemaBuilder<Partner>("partner",
        QT_TRANSLATE_NOOP("Kind", "partner"), QT_TRANSLATE_NOOP("Kind", "partners"))
        .namedBy({"name"})
        .field(&Partner::name, "name", QT_TRANSLATE_NOOP("Field", "Name")).required().searched().inTable()
        .field(&Partner::production, "production", QT_TRANSLATE_NOOP("Field", "Production")).cascade()
        .field(&Partner::partnerKind, "kind", QT_TRANSLATE_NOOP("Field", "Kind")).inTable()
        .field(&Partner::country, "country", QT_TRANSLATE_NOOP("Field", "Country")).searched()
        .section(QT_TRANSLATE_NOOP("Section", "Thanks"))
        .field(&Partner::thankedFor, "thanked_for", QT_TRANSLATE_NOOP("Field", "Thanked for")).searched().inTable()
        .field(&Partner::thanks, "thanks", QT_TRANSLATE_NOOP("Field", "Thanks in the credits")).inTable()
        .field(&Partner::creditWording, "credit_wording", QT_TRANSLATE_NOOP("Field", "Wording")).searched()
        .section(QT_TRANSLATE_NOOP("Section", "Contact"))
        .field(&Partner::contact, "contact", QT_TRANSLATE_NOOP("Field", "Contact")).searched()
        .field(&Partner::phone, "phone", QT_TRANSLATE_NOOP("Field", "Telephone"))
        .field(&Partner::email, "email", QT_TRANSLATE_NOOP("Field", "Email")).email().searched()
        .field(&Partner::website, "website", QT_TRANSLATE_NOOP("Field", "Website")).link()
        .section(QT_TRANSLATE_NOOP("Section", "Notes"))
        .field(&Partner::notes, "notes", QT_TRANSLATE_NOOP("Field", "Notes")).longText().searched()
        .done();
    return schema;
}

} // namespace slate
