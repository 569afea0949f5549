#include "core/model/source.h"

#include "core/model/choices.h"
#include "core/model/schema_builder.h"

namespace slate {

SLATE_CHOICES(Certainty,
    {"stated", QT_TRANSLATE_NOOP("Choice", "Stated")},
    {"inferred", QT_TRANSLATE_NOOP("Choice", "Inferred")})

namespace {

void notAboutASource(const Record &record, Problems &problems)
{
    const QString subject = textOf(record, "subject_kind");
    if (subject == QLatin1String("source"))
        problems.append({"subject_kind", Problem::Rule::NotAChoice, {subject}});
}

} // namespace

template<>
const Schema<Source> &Schema<Source>::get()
{
    static const auto schema = SchemaBuilder<Source>("source",
        QT_TRANSLATE_NOOP("Kind", "source"), QT_TRANSLATE_NOOP("Kind", "sources"))
        .namedBy({"document", "quote"})
        .field(&Source::subjectKind, "subject_kind", QT_TRANSLATE_NOOP("Field", "Kind of record")).required().computed()
        .field(&Source::subject, "subject", QT_TRANSLATE_NOOP("Field", "Record")).required().computed()
            .range(1, std::numeric_limits<qint64>::max())
        .field(&Source::document, "document", QT_TRANSLATE_NOOP("Field", "Document")).required().searched().inTable()
        .field(&Source::quote, "quote", QT_TRANSLATE_NOOP("Field", "Words quoted")).longText().searched().inTable()
        .field(&Source::certainty, "certainty", QT_TRANSLATE_NOOP("Field", "Stated or inferred")).inTable()
        .field(&Source::notes, "notes", QT_TRANSLATE_NOOP("Field", "Notes")).longText()
        .rule(notAboutASource)
        .done();
    return schema;
}

} // namespace slate
