#include "core/model/production.h"

#include "core/model/choices.h"
#include "core/model/schema_builder.h"

namespace slate {

SLATE_CHOICES(ProductionStatus,
    {"development", QT_TRANSLATE_NOOP("Choice", "Development")},
    {"pre-production", QT_TRANSLATE_NOOP("Choice", "Pre-production")},
    {"shooting", QT_TRANSLATE_NOOP("Choice", "Shooting")},
    {"post-production", QT_TRANSLATE_NOOP("Choice", "Post-production")},
    {"released", QT_TRANSLATE_NOOP("Choice", "Released")},
    {"cancelled", QT_TRANSLATE_NOOP("Choice", "Cancelled")})

template<>
const Schema<Production> &Schema<Production>::get()
{
    static const auto schema = SchemaBuilder<Production>("production",
        QT_TRANSLATE_NOOP("Kind", "production"), QT_TRANSLATE_NOOP("Kind", "productions"))
        .namedBy({"title"})
        .field(&Production::title, "title", QT_TRANSLATE_NOOP("Field", "Title")).required().searched().inTable()
        .field(&Production::code, "code", QT_TRANSLATE_NOOP("Field", "Short name")).searched().inTable()
            .hint(QT_TRANSLATE_NOOP("Hint", "as on paperwork"))
        .field(&Production::status, "status", QT_TRANSLATE_NOOP("Field", "Status")).inTable()
        .field(&Production::series, "series", QT_TRANSLATE_NOOP("Field", "Series")).searched()
        .field(&Production::company, "company", QT_TRANSLATE_NOOP("Field", "Company")).searched()
        .field(&Production::budget, "budget", QT_TRANSLATE_NOOP("Field", "Budget"))
        .section(QT_TRANSLATE_NOOP("Section", "Notes"))
        .field(&Production::notes, "notes", QT_TRANSLATE_NOOP("Field", "Notes")).longText().searched()
        .done();
    return schema;
}

} // namespace slate
