#include "app/commands/record_text.h"

#include "core/model/source.h"
#include "core/store/customs.h"

#include <QCoreApplication>
#include <QHash>

namespace slate::commands {

namespace {

using SourcesOf = QHash<RecordRef, std::vector<Source>>;

struct RecordText {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

SourcesOf sourcesOf(const Slate &slate)
{
    SourcesOf sources;
    for (const Source &source : slate.all<Source>())
        sources[{source.subjectKind, source.subject}].push_back(source);
    return sources;
}

void printField(const QString &title, const QString &text, QTextStream &out)
{
    QString indented = text;
    indented.replace(QLatin1Char('\n'), QLatin1String("\n        "));
    out << "    " << title << ": " << indented << '\n';
}

void printSource(const Source &source, QTextStream &out)
{
    QString text = source.document;
    if (!source.quote.isEmpty())
        text = QStringLiteral("“%1” (%2)").arg(source.quote, source.document);
    if (source.certainty == Certainty::Inferred)
        text += QLatin1String(", ") + RecordText::tr("inferred");
    printField(RecordText::tr("Source"), text, out);
}

void printRecord(const Slate &slate, const RecordSchema &schema, const Record &record, QTextStream &out)
{
    out << "  " << slate.nameOf(record.ref()) << " [" << record.id << "]\n";
    for (size_t i = 0; i < schema.fields.size(); ++i) {
        const Field &field = schema.fields[i];
        const Value &value = record.values[i];
        const bool isName =
            i == 0 && !schema.nameKeys.empty() && qstrcmp(field.key, schema.nameKeys.front()) == 0;
        if (isUnknown(value) || value == Value(false) || isName)
            continue;
        const bool refers = field.kind == FieldKind::Reference;
        printField(field.displayTitle(),
            refers ? slate.nameOf({field.refersTo, std::get<qint64>(value)}) : displayText(field, value),
            out);
    }
}

QString head(const RecordSchema &schema, size_t count)
{
    QString title = schema.displayPlural();
    title[0] = title[0].toUpper();
    return QStringLiteral("%1 (%2)").arg(title).arg(count);
}

} // namespace

void printRecords(const Slate &slate, QTextStream &out)
{
    const SourcesOf sources = sourcesOf(slate);
    const AllCustoms customs(slate);
    for (const Kind kind : allKinds()) {
        const auto records = slate.records(kind);
        // Sources, tags and values stand with what they are about.
        if (records.empty() || isAttached(kind))
            continue;
        out << head(schemaOf(kind), records.size()) << '\n';
        for (const Record &record : records) {
            printRecord(slate, customs.schemaOf(kind), customs.wide(record), out);
            for (const Source &source : sources.value(record.ref()))
                printSource(source, out);
        }
        out << '\n';
    }
}

} // namespace slate::commands
