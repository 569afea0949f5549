#include "ui/records/field_entry.h"

#include "core/model/date_reading.h"
#include "core/model/field_text.h"
#include "core/store/currencies_of.h"

#include <QCoreApplication>
#include <QLocale>

namespace slate {

namespace {

struct FieldEntryText {
    Q_DECLARE_TR_FUNCTIONS(Entry)
};

QString longDay(QDate day)
{
    return QLocale().toString(day, QLocale::LongFormat);
}

/// Which half of the year people mean by a season depends on where they are: it is said back, as its dates
/// say it, which may have been entered in the other half.
QString seasonNote(const DateWindow &window)
{
    const DateReading here = readDates(window.words);
    if (!here.namesSeason)
        return {};
    const bool isAsHere = here.window.earliest == window.earliest && here.window.latest == window.latest;
    return isAsHere == isSouthern() ? FieldEntryText::tr(" (a season as in the south)")
                                    : FieldEntryText::tr(" (a season as in the north)");
}

QString understoodWindow(const DateWindow &window)
{
    if (window.isExact())
        return longDay(window.earliest);
    if (window.isBounded())
        return FieldEntryText::tr("%1 to %2")
                   .arg(displayText(DateWindow::exact(window.earliest)),
                       displayText(DateWindow::exact(window.latest)))
            + seasonNote(window);
    if (window.earliest.isValid())
        return FieldEntryText::tr("Not before %1").arg(longDay(window.earliest)) + seasonNote(window);
    if (window.latest.isValid())
        return FieldEntryText::tr("Not after %1").arg(longDay(window.latest)) + seasonNote(window);
    return displayText(readDates(window.words).trouble);
}

/// How the fault of a field is said where its words are just not of its kind.
const char *exampleFor(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Count:
        return QT_TRANSLATE_NOOP("Entry", "A whole number.");
    case FieldKind::EighthsOfPage:
        return QT_TRANSLATE_NOOP("Entry", "Pages and eighths, such as 1 4/8.");
    case FieldKind::Place:
        return QT_TRANSLATE_NOOP("Entry", "Latitude and longitude, such as 62.56, 7.69.");
    case FieldKind::Choice:
        return QT_TRANSLATE_NOOP("Entry", "This is none of the words to choose from.");
    default:
        return QT_TRANSLATE_NOOP("Entry", "This field cannot hold that.");
    }
}

/// A number may have the groups that the locale gives it.
TextReading readLocally(const Field &field, const QString &text, const TypedGround &ground)
{
    TextReading reading = readFieldText(field, text, ground);
    if (reading.problem && field.kind == FieldKind::Count) {
        bool isNumber = false;
        const qint64 number = QLocale().toLongLong(text, &isNumber);
        if (isNumber)
            return {number, std::nullopt};
    }
    return reading;
}

bool isReadAs(const Field &field, const QString &text, const Value &value)
{
    const TextReading reading = readFieldText(field, text);
    return !reading.problem && reading.value == value;
}

QString understood(const Value &value)
{
    if (const auto *window = std::get_if<DateWindow>(&value))
        return understoodWindow(*window);
    if (const auto *day = std::get_if<QDate>(&value))
        return longDay(*day);
    if (const auto *money = std::get_if<Money>(&value))
        return displayText(*money);
    return {};
}

TypedGround groundFor(Session &session, const Field &field, RecordRef record)
{
    TypedGround ground;
    ground.today = session.today();
    if (field.kind == FieldKind::Amount)
        ground.currencies = currenciesFor(session.catalog(), record, session.production().value());
    return ground;
}

Entry readReference(Session &session, const Field &field, const QString &text)
{
    Entry entry;
    for (const NamedRecord &known : namedRecords(session, field.refersTo)) {
        if (known.name.simplified().compare(text, Qt::CaseInsensitive) == 0) {
            entry.value = known.id;
            return entry;
        }
    }
    const RecordSchema &schema = schemaOf(field.refersTo);
    if (!canAddByName(field.refersTo)) {
        entry.fault = FieldEntryText::tr("There is no %1 of this name.").arg(schema.displaySingular());
        return entry;
    }
    Record created = newRecord(session, field.refersTo);
    setValue(created, schema.nameKeys.front(), text);
    const Problems problems = schema.check(created);
    if (!problems.isEmpty()) {
        entry.fault = displayText(problems.front());
        return entry;
    }
    entry.fault = FieldEntryText::tr("There is no %1 “%2”.").arg(schema.displaySingular(), text);
    entry.offered = std::move(created);
    return entry;
}

} // namespace

std::vector<NamedRecord> namedRecords(Session &session, Kind kind)
{
    const Catalog &catalog = session.catalog();
    std::vector<NamedRecord> named;
    for (const Record &record : catalog.records(kind))
        named.push_back({catalog.nameOf(record), record.id});
    std::sort(named.begin(), named.end(), [](const NamedRecord &a, const NamedRecord &b) {
        const int order = a.name.compare(b.name, Qt::CaseInsensitive);
        return order != 0 ? order < 0 : a.id < b.id;
    });
    for (size_t first = 0; first < named.size();) {
        size_t end = first + 1;
        while (end < named.size() && named[end].name.compare(named[first].name, Qt::CaseInsensitive) == 0)
            ++end;
        for (size_t i = first + 1; i < end; ++i)
            named[i].name = QStringLiteral("%1 (%2)").arg(named[i].name).arg(i - first + 1);
        first = end;
    }
    return named;
}

Entry agreedToAdd(Entry entry)
{
    if (!entry.offered)
        return entry;
    const RecordSchema &schema = schemaOf(entry.offered->kind);
    entry.fault.clear();
    entry.value = entry.offered->id;
    entry.understood = FieldEntryText::tr("Adds the %1 “%2”")
                           .arg(schema.displaySingular(), textOf(*entry.offered, schema.nameKeys.front()));
    entry.created = std::move(entry.offered);
    entry.offered.reset();
    return entry;
}

bool canAddByName(Kind kind)
{
    const RecordSchema &schema = schemaOf(kind);
    int required = 0;
    for (const Field &field : schema.fields)
        required += field.required ? 1 : 0;
    if (required != 1 || schema.nameKeys.empty())
        return false;
    const Field &name = schema.field(schema.nameKeys.front());
    return name.required && name.kind == FieldKind::Text;
}

Record newRecord(Session &session, Kind kind)
{
    Record record = session.catalog().schemaOf(kind).blank();
    if (!session.production().isNull() && schemaOf(kind).indexOf("production") >= 0)
        setValue(record, "production", session.production().value());
    return record;
}

QString editText(Session &session, const Field &field, const Value &value)
{
    if (isUnknown(value))
        return {};
    switch (field.kind) {
    case FieldKind::Reference:
        for (const NamedRecord &known : namedRecords(session, field.refersTo)) {
            if (known.id == std::get<qint64>(value))
                return known.name;
        }
        return {};
    case FieldKind::Day:
        if (isReadAs(field, displayText(field, value), value))
            return displayText(field, value);
        return std::get<QDate>(value).toString(Qt::ISODate);
    case FieldKind::Window: {
        const auto &window = std::get<DateWindow>(value);
        const QString shown = displayText(window);
        if (!window.words.isEmpty() || isReadAs(field, shown, value))
            return shown;
        const auto end = [](QDate day) {
            return day.isValid() ? day.toString(Qt::ISODate) : QStringLiteral("..");
        };
        return window.isExact() ? end(window.earliest)
                                : QStringLiteral("%1/%2").arg(end(window.earliest), end(window.latest));
    }
    default:
        return displayText(field, value);
    }
}

QString standingNote(const Field &field, const Value &value)
{
    const auto *window = std::get_if<DateWindow>(&value);
    const bool isInWords = field.kind == FieldKind::Window && window && !window->words.isEmpty();
    return isInWords ? understoodWindow(*window) : QString();
}

Entry readText(Session &session, const Field &field, const QString &text, RecordRef record)
{
    if (text.trimmed().isEmpty() && field.kind != FieldKind::Flag)
        return {};
    if (field.kind == FieldKind::Reference)
        return readReference(session, field, text.simplified());
    Entry entry;
    const TextReading reading = readLocally(field, text, groundFor(session, field, record));
    if (reading.problem) {
        const bool isPlain = reading.problem->rule == Problem::Rule::WrongType;
        entry.fault = isPlain ? FieldEntryText::tr(exampleFor(field.kind)) : displayText(*reading.problem);
        return entry;
    }
    entry.value = reading.value;
    entry.understood = understood(reading.value);
    return entry;
}

Entry checked(const Field &field, const RecordSchema &schema, Entry entry)
{
    if (!entry.isGood())
        return entry;
    const Problems problems = schema.checkField(schema.indexOf(field.key), entry.value);
    if (!problems.isEmpty())
        entry.fault = displayText(problems.front());
    return entry;
}

} // namespace slate
