#include "core/store/database.h"

#include "core/store/columns.h"

#include <sqlite3.h>

namespace slate {

namespace {

std::string selectOf(const RecordSchema &schema)
{
    return "SELECT " + columnList(schema) + " FROM " + schema.table;
}

} // namespace

std::vector<Record> Database::readAll(const RecordSchema &schema, Query &query)
{
    std::vector<Record> records;
    while (query->executeStep()) {
        records.push_back(recordFromRow(schema, *query));
        // Pages that lead back to one another would give the same records for ever.
        if (records.size() > 1 && records[records.size() - 2].id >= records.back().id)
            throw Error(Error::Code::Damaged,
                QStringLiteral("the table %1 goes in a circle").arg(QLatin1String(schema.table)));
    }
    return records;
}

void Database::forEachRecord(Kind kind, const std::function<bool(const Record &)> &visit)
{
    const RecordSchema &schema = schemaOf(kind);
    Query read = query(selectOf(schema) + " ORDER BY id");
    qint64 last = 0;
    while (read->executeStep()) {
        const Record record = recordFromRow(schema, *read);
        if (record.id <= last)
            throw Error(Error::Code::Damaged,
                QStringLiteral("the table %1 goes in a circle").arg(QLatin1String(schema.table)));
        last = record.id;
        if (!visit(record))
            return;
    }
}

std::vector<Record> Database::records(Kind kind)
{
    if (!damage.isEmpty())
        return salvagedRecords(kind);
    const RecordSchema &schema = schemaOf(kind);
    Query read = query(selectOf(schema) + " ORDER BY id");
    return readAll(schema, read);
}

qint64 Database::count(Kind kind)
{
    if (!damage.isEmpty())
        return static_cast<qint64>(salvagedRecords(kind).size());
    // With a condition: without one SQLite counts at one stroke, which nothing can end.
    return number(std::string("SELECT count(*) FROM ") + schemaOf(kind).table + " WHERE id > 0");
}

std::optional<Record> Database::record(RecordRef ref)
{
    const RecordSchema &schema = schemaOf(ref.kind);
    try {
        Query read = query(selectOf(schema) + " WHERE id = ?");
        read->bind(1, static_cast<int64_t>(ref.id));
        if (!read->executeStep())
            return std::nullopt;
        return recordFromRow(schema, *read);
    } catch (const std::exception &) {
        if (damage.isEmpty())
            throw;
        return std::nullopt;
    }
}

std::vector<Record> Database::referring(Kind kind, const char *key, qint64 id)
{
    const RecordSchema &schema = schemaOf(kind);
    if (!damage.isEmpty()) {
        std::vector<Record> found = salvagedRecords(kind);
        std::erase_if(found, [&](const Record &record) { return valueOf(record, key) != Value(id); });
        return found;
    }
    Query read = query(selectOf(schema) + " WHERE " + schema.field(key).key + " = ? ORDER BY id");
    read->bind(1, static_cast<int64_t>(id));
    return readAll(schema, read);
}

/// The ids that a reading gives before it breaks.
void Database::collectIds(const std::string &sql, std::set<qint64> &ids)
{
    try {
        Query read = query(sql);
        // One that is known already: the reading from the other end has been here, or it goes in a circle.
        while (read->executeStep() && ids.insert(read->getColumn(0).getInt64()).second) { }
    } catch (const std::exception &) {
    }
}

std::vector<Record> Database::salvagedRecords(Kind kind)
{
    const std::string ids = std::string("SELECT id FROM ") + schemaOf(kind).table + " ORDER BY id";
    std::set<qint64> found;
    collectIds(ids, found);
    collectIds(ids + " DESC", found);
    std::vector<Record> records;
    for (const qint64 id : found) {
        if (auto read = record({kind, id}))
            records.push_back(std::move(*read));
    }
    return records;
}

void Database::salvage(const QString &fault)
{
    damage = fault;
    readOnlyReason = Slate::ReadOnlyReason::Damaged;
    boundStatements();
    connection().tryExec("PRAGMA query_only = ON");
}

void Database::watchStatements()
{
    const auto ask = [](void *database) { return static_cast<Database *>(database)->mustStop() ? 1 : 0; };
    sqlite3_progress_handler(handle(), 10'000, ask, this);
}

void Database::boundStatements()
{
    m_isBounded = true;
    m_statementBegan = std::chrono::steady_clock::now();
}

bool Database::mustStop() const
{
    constexpr std::chrono::seconds longest(5);
    if (m_isBounded)
        return std::chrono::steady_clock::now() - m_statementBegan > longest;
    return m_alarm;
}

} // namespace slate
