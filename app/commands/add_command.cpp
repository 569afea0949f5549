#include "app/commands/command.h"

#include "core/model/field_text.h"
#include "core/model/ink.h"
#include "core/store/catalog.h"
#include "core/store/currencies_of.h"

#include <QCoreApplication>

namespace slate::commands {

namespace {

struct AddCommandText {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// The option of a field: `time_zone` is given as --time-zone.
QString optionOf(const Field &field)
{
    return QString::fromLatin1(field.key).replace(QLatin1Char('_'), QLatin1Char('-'));
}

Kind kindFrom(const QString &word)
{
    QString table = word;
    table.replace(QLatin1Char('-'), QLatin1Char('_'));
    if (const auto kind = kindOfTable(table))
        return *kind;
    QStringList known;
    for (const Kind kind : allKinds())
        known << QString::fromLatin1(schemaOf(kind).table).replace(QLatin1Char('_'), QLatin1Char('-'));
    throw UsageError {AddCommandText::tr("“%1” is no kind of record. The kinds are %2.")
                          .arg(word, known.join(QStringLiteral(", ")))};
}

void printFields(const RecordSchema &schema, QTextStream &out)
{
    out << "slate add " << QString::fromLatin1(schema.table).replace(QLatin1Char('_'), QLatin1Char('-'))
        << " FILE\n";
    for (const Field &field : schema.fields) {
        QStringList notes {field.displayTitle()};
        if (field.required)
            notes << AddCommandText::tr("needed");
        for (int i = 0; field.choices && i < field.choices->size; ++i)
            notes << QString::fromLatin1(field.choices->items[i].key);
        if (field.kind == FieldKind::Reference)
            notes << AddCommandText::tr("a %1 by name or number")
                         .arg(schemaOf(field.refersTo).displaySingular());
        out << "  --" << optionOf(field).leftJustified(26) << notes.join(QStringLiteral(", ")) << '\n';
    }
}

Error refusal(const Field &field, const QString &text, Problem problem)
{
    if (field.choices)
        problem = {field.key, Problem::Rule::NotAChoice, {text}};
    return Error({problem}, QStringLiteral("%1: %2").arg(QLatin1String(field.key), text));
}

/// Productions are called by their short name as well.
bool isCalled(const Slate &slate, const Record &record, const QString &name)
{
    if (slate.nameOf(record.ref()).compare(name, Qt::CaseInsensitive) == 0)
        return true;
    return record.kind == Kind::Production && textOf(record, "code").compare(name, Qt::CaseInsensitive) == 0;
}

Value referenceFrom(const Slate &slate, const Field &field, const QString &text)
{
    if (text.trimmed().isEmpty())
        return Value();
    const auto number = valueFromText(field, text);
    if (number && slate.record({field.refersTo, std::get<qint64>(*number)}))
        return *number;
    std::vector<qint64> called;
    for (const Record &record : slate.records(field.refersTo)) {
        if (isCalled(slate, record, text.trimmed()))
            called.push_back(record.id);
    }
    if (called.size() > 1) {
        throw FileError {slate.path(),
            AddCommandText::tr(
                "There are %1 %2 called “%3”; give a number as slate show prints it. Nothing was changed.")
                .arg(called.size())
                .arg(schemaOf(field.refersTo).displayPlural(), text)};
    }
    if (called.empty()) {
        throw FileError {slate.path(),
            AddCommandText::tr("There is no %1 “%2” to refer to. Nothing was changed.")
                .arg(schemaOf(field.refersTo).displaySingular(), text)};
    }
    return called.front();
}

Value valueFrom(Slate &slate, const Field &field, const QString &text, qint64 production)
{
    if (field.kind == FieldKind::Reference)
        return referenceFrom(slate, field, text);
    TypedGround ground;
    ground.today = QDate::currentDate();
    if (field.kind == FieldKind::Amount)
        ground.currencies = currenciesOf(Catalog(slate), production);
    const TextReading reading = readFieldText(field, text, ground);
    if (reading.problem)
        throw refusal(field, text, *reading.problem);
    return reading.value;
}

/// The production that is given before the field; 0 while there is none.
qint64 productionOf(const Record &record)
{
    const bool canHave = schemaOf(record.kind).indexOf("production") >= 0;
    return canHave ? numberOf(record, "production") : 0;
}

/// In a slate of one production, what is added without one belongs to that one.
void joinOnlyProduction(const Slate &slate, Record &record)
{
    const int field = schemaOf(record.kind).indexOf("production");
    if (field < 0 || !isUnknown(record.values[static_cast<size_t>(field)])
        || slate.count(Kind::Production) != 1)
        return;
    record.values[static_cast<size_t>(field)] = slate.records(Kind::Production).front().id;
}

/// So that a production keeps its colour whatever others come and go.
void takeInk(const Slate &slate, Record &record)
{
    if (record.kind != Kind::Production || !isUnknown(valueOf(record, "ink")))
        return;
    const Ink ink = freeInk(slate.records(Kind::Production));
    setValue(record, "ink", choicesOf<Ink>().keyAt(static_cast<int>(ink)));
}

} // namespace

void add(Run &run)
{
    if (run.arguments.isEmpty())
        throw UsageError {AddCommandText::tr("The kind of record is missing.")};
    const RecordSchema &schema = schemaOf(kindFrom(run.arguments.takeFirst()));
    QCommandLineParser parser;
    const QCommandLineOption help = parser.addHelpOption();
    for (const Field &field : schema.fields)
        parser.addOption(
            {{optionOf(field), QString::fromLatin1(field.key)}, QString(), QStringLiteral("value")});
    if (run.arguments.contains(QLatin1String("--help")) || run.arguments.contains(QLatin1String("-h"))) {
        printFields(schema, run.out);
        return;
    }
    const QString path = parse(parser, run, {QStringLiteral("FILE")}).first();
    Record record = schema.blank();
    QString name;
    about(path, [&] {
        const auto slate = openToChange(path);
        for (size_t i = 0; i < schema.fields.size(); ++i) {
            if (parser.isSet(optionOf(schema.fields[i])))
                record.values[i] = valueFrom(
                    *slate, schema.fields[i], parser.value(optionOf(schema.fields[i])), productionOf(record));
        }
        joinOnlyProduction(*slate, record);
        takeInk(*slate, record);
        slate->edit(AddCommandText::tr("Add %1").arg(schema.displaySingular()),
            [&](Transaction &t) { t.insert(record); });
        name = slate->nameOf(record.ref());
    });
    run.out << AddCommandText::tr("Added %1 %2").arg(schema.displaySingular(), name) << " [" << record.id
            << "]\n";
}

} // namespace slate::commands
