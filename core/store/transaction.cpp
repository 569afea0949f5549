#include "core/store/transaction.h"

#include "core/store/columns.h"
#include "core/store/database.h"

#include <algorithm>

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

/// Empty texts, windows and dates are what is not known, and are kept as such.
void tidy(Value &value)
{
    if (auto *text = std::get_if<QString>(&value)) {
        text->remove(QChar::Null);
        if (text->isEmpty())
            value = Value();
    } else if (const auto *window = std::get_if<DateWindow>(&value); window && window->isEmpty()) {
        value = Value();
    } else if (const auto *day = std::get_if<QDate>(&value); day && !day->isValid()) {
        value = Value();
    }
}

Record tidied(Record record)
{
    for (Value &value : record.values)
        tidy(value);
    return record;
}

std::string insertSql(const RecordSchema &schema)
{
    std::string sql = "INSERT INTO " + std::string(schema.table) + " (" + columnList(schema) + ") VALUES (?";
    for (size_t i = 0; i < schema.fields.size(); ++i)
        sql += ", ?";
    return sql + ")";
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

void Transaction::insert(const Record &given)
{
    const Record record = tidied(given);
    requireRules(record);
    const RecordSchema &schema = schemaOf(record.kind);
    if (record.id <= 0 || find(record.ref()))
        throw Error(Error::Code::Internal, QStringLiteral("the id %1 is null or taken").arg(record.id));
    Query write = m_database.query(insertSql(schema));
    write->bind(1, static_cast<int64_t>(record.id));
    for (size_t i = 0; i < record.values.size(); ++i)
        bind(*write, static_cast<int>(i) + 2, record.values[i]);
    write->exec();
    if (record.kind == Kind::Source)
        m_subjects.push_back({*kindOfTable(textOf(record, "subject_kind")), numberOf(record, "subject")});
}

void Transaction::update(const Record &given)
{
    const Record record = tidied(given);
    requireRules(record);
    const auto before = find(record.ref());
    if (!before)
        throwMissing(record.ref());
    write(*before, record);
}

void Transaction::setField(RecordRef ref, const char *key, const Value &value)
{
    const auto before = find(ref);
    if (!before)
        throwMissing(ref);
    Record after = *before;
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
    if (after.kind == Kind::Source)
        m_subjects.push_back({*kindOfTable(textOf(after, "subject_kind")), numberOf(after, "subject")});
}

std::vector<RecordRef> Transaction::remove(RecordRef ref)
{
    if (!find(ref))
        throwMissing(ref);
    std::vector<RecordRef> doomed;
    collectDependents(ref, doomed);
    for (const RecordRef &gone : doomed) {
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
        for (const Record &dependent : referring(referrer.kind, field.key, ref.id))
            collectDependents(dependent.ref(), doomed);
    }
    for (const Record &source : referring(Kind::Source, "subject", ref.id))
        doomed.push_back(source.ref());
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
