#include "core/store/database.h"

#include "core/model/file_name.h"
#include "core/model/record_name.h"
#include "core/store/columns.h"
#include "core/store/edit_log.h"
#include "core/store/file_check.h"
#include "core/store/held_files.h"
#include "core/store/short_detail.h"
#include "core/store/slate_files.h"

#include <sqlite3.h>

#include <set>

namespace slate {

namespace {

std::unique_ptr<SQLite::Database> connect(const QString &file, int flags, int busyTimeoutMs)
{
    // Nobody asks SQLite how much memory it holds, and counting that takes a lock for each piece.
    [[maybe_unused]] static const int once = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    // A connection lives in one thread, so that its calls need no locks either.
    return std::make_unique<SQLite::Database>(
        systemName(file).toStdString(), flags | SQLITE_OPEN_NOMUTEX, busyTimeoutMs);
}

std::string selectOf(const RecordSchema &schema)
{
    return "SELECT " + columnList(schema) + " FROM " + schema.table;
}

std::vector<Record> readAll(const RecordSchema &schema, Query &query)
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

/// The ids that a reading gives before it breaks.
void collectIds(Database &database, const std::string &sql, std::set<qint64> &ids)
{
    try {
        Query read = database.query(sql);
        // One that is known already: the reading from the other end has been here, or it goes in a circle.
        while (read->executeStep() && ids.insert(read->getColumn(0).getInt64()).second) { }
    } catch (const std::exception &) {
    }
}

} // namespace

Database::Database(const QString &file, int flags, int busyTimeoutMs)
    : path(file),
      m_connection(connect(file, flags, busyTimeoutMs))
{
    // The file may come from anywhere: nothing in its schema may call what has side effects.
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    // No text in a slate, no schema and no trigger comes near these.
    sqlite3_limit(handle(), SQLITE_LIMIT_LENGTH, 256 * 1024 * 1024);
    sqlite3_limit(handle(), SQLITE_LIMIT_SQL_LENGTH, 256 * 1024);
    sqlite3_limit(handle(), SQLITE_LIMIT_EXPR_DEPTH, 100);
    sqlite3_limit(handle(), SQLITE_LIMIT_TRIGGER_DEPTH, 10);
    readSchema();
    execute("PRAGMA cell_size_check = ON");
    execute("PRAGMA foreign_keys = ON");
    execute("PRAGMA synchronous = FULL");
    execute("PRAGMA temp_store = MEMORY");
    const auto onCommit = [](void *pagesInLog, sqlite3 *, const char *, int pages) {
        *static_cast<int *>(pagesInLog) = pages;
        return SQLITE_OK;
    };
    sqlite3_wal_hook(handle(), onCommit, &m_pagesInLog);
    // With the 2 MB that SQLite takes by itself, an import writes and reads its pages several times over.
    execute("PRAGMA cache_size = -65536");
    held::add(*this, filePath());
}

void Database::readSchema()
{
    struct Bound {
        int stepsLeft = 5'000; // of ten steps each, which is about one object
        std::chrono::steady_clock::time_point end =
            std::chrono::steady_clock::now() + std::chrono::seconds(2);
    } bound;
    const auto isOver = [](void *data) {
        auto *left = static_cast<Bound *>(data);
        return --left->stepsLeft < 0 || std::chrono::steady_clock::now() > left->end ? 1 : 0;
    };
    sqlite3_progress_handler(handle(), 10, isOver, &bound);
    const int result =
        sqlite3_exec(handle(), "SELECT 1 FROM sqlite_schema WHERE rowid = 1", nullptr, nullptr, nullptr);
    watchStatements();
    const int code = result & 0xff;
    if (code == SQLITE_INTERRUPT || code == SQLITE_TOOBIG)
        throw Error(
            Error::Code::Damaged, QStringLiteral("the file has more tables and triggers than any slate"));
    if (code == SQLITE_ERROR)
        throw Error(Error::Code::Damaged, shortDetail(QString::fromUtf8(m_connection->getErrorMsg())));
    if (result != SQLITE_OK)
        throw SQLite::Exception(handle(), result);
}

Database::Database(FileImage image) : Database(inMemory, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, 0)
{
    m_pages = std::move(image.pages);
    look = std::move(image.look);
    showPages(handle(), m_pages);
    readSchema();
}

std::unique_ptr<Database> Database::beside()
{
    auto other = std::make_unique<Database>(inMemory, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, 0);
    showPages(other->handle(), m_pages);
    other->readSchema();
    return other;
}

bool Database::isKnownSound() const
{
    return damage.isEmpty()
        && (isLookedThrough || (fileCheck && fileCheck->state() == FileCheck::State::Sound));
}

Database::~Database()
{
    held::remove(*this);
    isLookedThrough = isKnownSound();
    // The last connection to close tidies up the WAL, which the check's, for reading only, could not.
    fileCheck.reset();
    if (files)
        leaveFiles();
}

void Database::leaveFiles()
{
    const auto state = this->state();
    // Closing moves the log into the file where nobody else has it open; others get what was done here too.
    if (state == SlateFiles::State::Whole)
        emptyLog();
    const bool mayMove = isKnownSound()
        && (state == SlateFiles::State::Whole
            || (state == SlateFiles::State::LogGone && files->isUnwritten()));
    if (!mayMove)
        sqlite3_db_config(handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    m_statements.clear();
    m_connection.reset();
    files->removeLeftovers(state);
}

sqlite3 *Database::handle()
{
    return m_connection->getHandle();
}

void Database::trustSchema()
{
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_TRUSTED_SCHEMA, 1, nullptr);
}

Query Database::query(const std::string &sql)
{
    auto &statement = m_statements[sql];
    if (!statement)
        statement = std::make_unique<SQLite::Statement>(*m_connection, sql);
    m_watch.statementBegins();
    return Query(*statement);
}

qint64 Database::number(const std::string &sql)
{
    Query read = query(sql);
    return read->executeStep() ? read->getColumn(0).getInt64() : 0;
}

QByteArray Database::filePath()
{
    return sqlite3_db_filename(handle(), "main");
}

void Database::watchFiles()
{
    // Other programs can take the log away from a file that they alone have open.
    m_connection->tryExec("PRAGMA journal_mode = WAL");
    files = std::make_unique<SlateFiles>(*this, seen);
}

void Database::tidyLog()
{
    if (!isLogLong())
        return;
    moveLog(SQLITE_CHECKPOINT_PASSIVE);
    sqlite3_db_release_memory(handle());
}

bool Database::emptyLog()
{
    return moveLog(SQLITE_CHECKPOINT_TRUNCATE);
}

bool Database::moveLog(int mode)
{
    try {
        if (!isKnownSound() || (files && files->look() != SlateFiles::State::Whole))
            return false;
        const NewestEdit newest = newestEdit(*this);
        int pages = 0;
        int moved = 0;
        sqlite3_busy_timeout(handle(), 0);
        const int result = sqlite3_wal_checkpoint_v2(handle(), nullptr, mode, &pages, &moved);
        sqlite3_busy_timeout(handle(), options.busyTimeoutMs);
        m_pagesInLog = 0;
        const bool all = result == SQLITE_OK && (mode == SQLITE_CHECKPOINT_TRUNCATE || pages == moved);
        if (files)
            files->afterMove(newest, all);
        return all;
    } catch (const std::exception &exception) {
        qWarning("%s", exception.what());
        return false;
    }
}

SlateFiles::State Database::state()
{
    try {
        return files ? files->look() : SlateFiles::State::Whole;
    } catch (const std::exception &exception) {
        // Another program is at work in it just now: the next edit will ask again.
        qWarning("%s", exception.what());
        return SlateFiles::State::Whole;
    }
}

bool Database::isGone()
{
    if (look) {
        const FileLook now = lookAt(path);
        return !now.isThere || now.device != look->device || now.inode != look->inode;
    }
    if (files)
        return state() != SlateFiles::State::Whole;
    int moved = 0;
    sqlite3_file_control(handle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return moved != 0;
}

void Database::requireFile()
{
    if (!files) {
        if (isGone())
            throw Error(Error::Code::Gone, QStringLiteral("%1 is not the open file any more").arg(path));
        return;
    }
    switch (files->look()) {
    case SlateFiles::State::Whole:
        return;
    case SlateFiles::State::Moved:
        throw Error(Error::Code::Gone, QStringLiteral("%1 is not the open file any more").arg(path));
    case SlateFiles::State::LogGone:
        throw Error(Error::Code::LogGone, QStringLiteral("the log of %1 was taken away").arg(path));
    case SlateFiles::State::Overwritten:
        throw Error(Error::Code::Overwritten, QStringLiteral("%1 holds something else now").arg(path));
    }
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

std::vector<Record> Database::salvagedRecords(Kind kind)
{
    const std::string ids = std::string("SELECT id FROM ") + schemaOf(kind).table + " ORDER BY id";
    std::set<qint64> found;
    collectIds(*this, ids, found);
    collectIds(*this, ids + " DESC", found);
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

QString Database::nameOf(RecordRef ref)
{
    const auto found = record(ref);
    if (!found)
        return QStringLiteral("—");
    return nameFrom(*found, [this](RecordRef other) { return nameOf(other); });
}

void Database::requireReferences()
{
    int dangling = 0;
    int highest = 0;
    sqlite3_db_status(handle(), SQLITE_DBSTATUS_DEFERRED_FKS, &dangling, &highest, 0);
    if (dangling == 0)
        return;
    Query check = query("PRAGMA foreign_key_check");
    check->executeStep();
    const QString table = QString::fromStdString(check->getColumn(0).getString());
    const QString parent = QString::fromStdString(check->getColumn(2).getString());
    throw Error(Problems {{"", Problem::Rule::MissingRecord, {}}},
        QStringLiteral("a %1 refers to a %2 that is not there").arg(table, parent));
}

} // namespace slate
