#include "core/store/transaction.h"

#include "core/model/control_characters.h"
#include "core/model/field_rules.h"
#include "core/model/parallel.h"
#include "core/store/columns.h"
#include "core/store/customs.h"
#include "core/store/database.h"

#include <algorithm>
#include <array>
#include <atomic>

namespace slate {

namespace {

[[noreturn]] void throwMissing(RecordRef ref)
{
    throw Error(Error::Code::NotFound,
        QStringLiteral("no %1 %2").arg(QLatin1String(schemaOf(ref.kind).table)).arg(ref.id));
}

bool contains(const std::vector<RecordRef> &refs, RecordRef ref)
{
    return std::find(refs.begin(), refs.end(), ref) != refs.end();
}

/// Empty texts, windows and dates are what is not known, and are kept as such. No control character is
/// kept and no stray space in a name, whoever brings it: a person who pastes, a script, another slate.
void tidy(Value &value, const Field &field)
{
    if (auto *text = std::get_if<QString>(&value)) {
        // A path may have spaces wherever it likes.
        *text = field.kind == FieldKind::LongText ? linesWithoutControls(std::move(*text))
            : field.kind == FieldKind::Link       ? withoutControls(std::move(*text))
                                                  : oneLine(std::move(*text));
        if (text->isEmpty())
            value = Value();
    } else if (auto *window = std::get_if<DateWindow>(&value)) {
        window->words = withoutControls(std::move(window->words));
        if (window->isEmpty())
            value = Value();
    } else if (const auto *day = std::get_if<QDate>(&value); day && !day->isValid()) {
        value = Value();
    }
}

Record tidied(Record record)
{
    const RecordSchema &schema = schemaOf(record.kind);
    for (size_t i = 0; i < std::min(record.values.size(), schema.fields.size()); ++i)
        tidy(record.values[i], schema.fields[i]);
    return record;
}

Record narrow(Record wide)
{
    wide.values.resize(schemaOf(wide.kind).fields.size());
    return wide;
}

bool followsRules(const Record &record)
{
    const RecordSchema &schema = schemaOf(record.kind);
    return record.values.size() == schema.fields.size() && schema.check(record).isEmpty();
}

/// How many rows go into a table with one statement, of a few statements for each kind and not one for
/// each count: after each statement the search index writes what it gathered, which costs more than a row.
constexpr std::array<size_t, 3> groups = {50, 10, 1};

std::string insertSql(const RecordSchema &schema, size_t rows)
{
    std::string row = "(?";
    for (size_t i = 0; i < schema.fields.size(); ++i)
        row += ", ?";
    row += ")";
    std::string sql =
        "INSERT INTO " + std::string(schema.table) + " (" + columnList(schema) + ") VALUES " + row;
    for (size_t i = 1; i < rows; ++i)
        sql.append(", ").append(row);
    return sql;
}

} // namespace

void Transaction::requireRules(const Record &record) const
{
    const RecordSchema &schema = schemaOf(record.kind);
    if (record.values.size() != schema.fields.size())
        throw Error(Error::Code::Internal, QStringLiteral("a record of another shape"));
    Problems problems = schema.check(record);
    if (!problems.isEmpty()) {
        const QString text = displayText(problems.first());
        const QString title = schema.field(problems.first().field.constData()).displayTitle();
        throw Error(std::move(problems), QStringLiteral("%1: %2").arg(title, text));
    }
}

Transaction::~Transaction() = default;

const CustomSchema &Transaction::customSchema(Kind kind)
{
    std::unique_ptr<CustomSchema> &schema = m_customs[kind];
    if (!schema)
        schema = std::make_unique<CustomSchema>(kind, all(Kind::CustomField));
    return *schema;
}

/// Whether the record has the shape of its CustomSchema.
bool Transaction::isWide(const Record &record) const
{
    return takesCustoms(record.kind) && record.values.size() > schemaOf(record.kind).fields.size();
}

void Transaction::insert(const Record &given)
{
    const Record record = tidied(isWide(given) ? narrow(given) : given);
    requireRules(record);
    insertRows(&record, 1);
    if (isWide(given))
        writeWide(given);
}

/// Writes what a record in the shape of its CustomSchema has behind its own fields.
void Transaction::writeWide(Record wide)
{
    const CustomSchema &schema = customSchema(wide.kind);
    const RecordSchema &described = schema.schema();
    if (wide.values.size() != described.fields.size())
        throw Error(Error::Code::Internal, QStringLiteral("a record of another shape"));
    for (size_t i = static_cast<size_t>(schema.tagsAt()); i < wide.values.size(); ++i) {
        tidy(wide.values[i], described.fields[i]);
        const auto problem = brokenRule(described.fields[i], wide.values[i]);
        const bool isOldWord = problem && problem->rule == Problem::Rule::NotAChoice;
        if (problem && !isOldWord)
            throw Error({*problem}, displayText(*problem));
    }
    writeCustoms(*this, schema, wide);
}

void Transaction::setCustom(const Record &record, const char *key, const Value &value)
{
    const CustomSchema &schema = customSchema(record.kind);
    const int place = schema.schema().indexOf(key);
    if (place < 0)
        throwMissing({Kind::CustomField, QByteArray(key).mid(7).toLongLong()});
    Record wide = withCustoms(*this, schema, record);
    wide.values[static_cast<size_t>(place)] = value;
    writeWide(std::move(wide));
}

void Transaction::insertAll(std::vector<Record> records)
{
    std::sort(records.begin(), records.end(),
        [](const Record &a, const Record &b) { return a.kind != b.kind ? a.kind < b.kind : a.id < b.id; });
    std::vector<Record> wide;
    for (Record &record : records) {
        if (isWide(record)) {
            wide.push_back(record);
            record = narrow(std::move(record));
        }
    }
    std::atomic<bool> sound = true;
    forEachInParallel(records.begin(), records.end(), [&sound](Record &record) {
        record = tidied(std::move(record));
        if (!followsRules(record))
            sound = false;
    });
    if (!sound)
        std::for_each(records.begin(), records.end(), [this](const Record &record) { requireRules(record); });
    for (size_t at = 0; at < records.size();) {
        size_t same = 1;
        while (same < groups.front() && at + same < records.size()
            && records[at + same].kind == records[at].kind)
            ++same;
        const size_t rows = *std::find_if(groups.begin(), groups.end(), [&](size_t g) { return g <= same; });
        insertRows(&records[at], rows);
        at += rows;
    }
    for (const Record &record : wide)
        writeWide(record);
}

void Transaction::insertRows(const Record *records, size_t count)
{
    for (size_t i = 0; i < count; ++i) {
        if (records[i].id <= 0)
            throw Error(Error::Code::Internal, QStringLiteral("the id %1 is null").arg(records[i].id));
    }
    Query write = m_database.query(insertSql(schemaOf(records->kind), count));
    int index = 1;
    for (size_t i = 0; i < count; ++i) {
        write->bind(index++, static_cast<int64_t>(records[i].id));
        for (const Value &value : records[i].values)
            bind(*write, index++, value);
        noteSubject(records[i]);
    }
    write->exec();
}

void Transaction::noteSubject(const Record &record)
{
    if (isAttached(record.kind))
        m_subjects.push_back(subjectOf(record));
    if (record.kind == Kind::CustomField)
        m_customs.clear();
}

void Transaction::update(const Record &given)
{
    const Record record = tidied(isWide(given) ? narrow(given) : given);
    requireRules(record);
    const auto before = find(record.ref());
    if (!before)
        throwMissing(record.ref());
    write(*before, record);
    if (isWide(given))
        writeWide(given);
}

void Transaction::setField(RecordRef ref, const char *key, const Value &value)
{
    const auto before = find(ref);
    if (!before)
        throwMissing(ref);
    Record after = *before;
    if (takesCustoms(ref.kind) && schemaOf(ref.kind).indexOf(key) < 0) {
        setCustom(*before, key, value);
        return;
    }
    setValue(after, key, value);
    after = tidied(std::move(after));
    requireRules(after);
    write(*before, after);
}

void Transaction::write(const Record &before, const Record &after)
{
    const RecordSchema &schema = schemaOf(after.kind);
    std::string assignments;
    std::vector<const Value *> values;
    for (size_t i = 0; i < after.values.size(); ++i) {
        if (before.values[i] == after.values[i])
            continue;
        assignments.append(assignments.empty() ? "" : ", ").append(schema.fields[i].key).append(" = ?");
        values.push_back(&after.values[i]);
    }
    if (values.empty())
        return;
    Query write =
        m_database.query("UPDATE " + std::string(schema.table) + " SET " + assignments + " WHERE id = ?");
    int index = 1;
    for (const Value *value : values)
        bind(*write, index++, *value);
    write->bind(index, static_cast<int64_t>(after.id));
    write->exec();
    noteSubject(after);
}

std::vector<RecordRef> Transaction::remove(RecordRef ref)
{
    if (!find(ref))
        throwMissing(ref);
    std::vector<RecordRef> doomed;
    collectDependents(ref, doomed);
    for (const RecordRef &gone : doomed) {
        // Nothing else lets go of the shapes: who writes a value or a tag still reads its own.
        if (gone.kind == Kind::CustomField)
            m_customs.clear();
        clearReferencesTo(gone, doomed);
        Query write =
            m_database.query("DELETE FROM " + std::string(schemaOf(gone.kind).table) + " WHERE id = ?");
        write->bind(1, static_cast<int64_t>(gone.id));
        write->exec();
    }
    return doomed;
}

void Transaction::collectDependents(RecordRef ref, std::vector<RecordRef> &doomed) const
{
    if (contains(doomed, ref))
        return;
    for (const Referrer &referrer : referrersTo(ref.kind)) {
        const Field &field = schemaOf(referrer.kind).fields[static_cast<size_t>(referrer.field)];
        if (field.onDelete != OnDelete::Cascade)
            continue;
        for (const Record &dependent : referring(referrer.kind, field.key, ref.id)) {
            // Nothing depends on what is itself about another record, and there can be very many of them.
            if (isAttached(referrer.kind))
                doomed.push_back(dependent.ref());
            else
                collectDependents(dependent.ref(), doomed);
        }
    }
    for (const Kind attached : attachedKinds) {
        for (const Record &record : referring(attached, "subject", ref.id))
            doomed.push_back(record.ref());
    }
    doomed.push_back(ref);
}

void Transaction::clearReferencesTo(RecordRef ref, const std::vector<RecordRef> &doomed)
{
    for (const Referrer &referrer : referrersTo(ref.kind)) {
        const Field &field = schemaOf(referrer.kind).fields[static_cast<size_t>(referrer.field)];
        if (field.onDelete != OnDelete::SetNull)
            continue;
        for (const Record &dependent : referring(referrer.kind, field.key, ref.id)) {
            if (!contains(doomed, dependent.ref()))
                setField(dependent.ref(), field.key, Value());
        }
    }
}

std::optional<Record> Transaction::find(RecordRef ref) const
{
    return m_database.record(ref);
}

std::vector<Record> Transaction::referring(Kind kind, const char *key, qint64 id) const
{
    return m_database.referring(kind, key, id);
}

std::vector<Record> Transaction::all(Kind kind) const
{
    return m_database.records(kind);
}

void Transaction::finish() const
{
    for (const RecordRef &subject : m_subjects) {
        if (!find(subject))
            throwMissing(subject);
    }
}

} // namespace slate
