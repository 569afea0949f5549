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

SLATE_CHOICES(SceneNumbering,
    {"letter-after", QT_TRANSLATE_NOOP("Choice", "1A comes after 1")},
    {"letter-before", QT_TRANSLATE_NOOP("Choice", "A1 comes before 1")},
    {"standard", QT_TRANSLATE_NOOP("Choice", "A1 comes after 1")})

SLATE_CHOICES(Paper,
    {"letter", QT_TRANSLATE_NOOP("Choice", "US Letter, 55 lines")},
    {"a4", QT_TRANSLATE_NOOP("Choice", "A4, 58 lines")})

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
        .section(QT_TRANSLATE_NOOP("Section", "Script"))
        .field(&Production::numbering, "scene_numbering", QT_TRANSLATE_NOOP("Field", "Scene numbers"))
        .field(&Production::paper, "paper", QT_TRANSLATE_NOOP("Field", "Paper"))
        .section(QT_TRANSLATE_NOOP("Section", "Ink"))
        .field(&Production::ink, "ink", QT_TRANSLATE_NOOP("Field", "Ink"))
        .done();
    return schema;
}

} // namespace slate
