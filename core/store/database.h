#pragma once

#include "core/model/schema.h"
#include "core/store/slate.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <memory>
#include <string>
#include <unordered_map>

struct sqlite3;

namespace slate {

class FileCheck;

/// A prepared statement lent from the cache, clean at both ends: an unfinished read would block a commit.
class Query
{
public:
    explicit Query(SQLite::Statement &statement) : m_statement(statement) { reset(); }
    ~Query() { reset(); }
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;

    SQLite::Statement *operator->() { return &m_statement; }
    SQLite::Statement &operator*() { return m_statement; }

private:
    void reset()
    {
        m_statement.tryReset();
        m_statement.clearBindings();
    }

    SQLite::Statement &m_statement;
};

/// The connection to a slate file with its settings and prepared statements. Throws what SQLite throws.
class Database
{
public:
    Database(const QString &path, int flags, int busyTimeoutMs);
    ~Database();

    SQLite::Database &connection() { return *m_connection; }
    sqlite3 *handle();
    Query query(const std::string &sql);
    /// Lets triggers write the search index, which SQLite 3.40 counts as a side effect: only for a
    /// schema that was made here or compared with the expected one, object for object.
    void trustSchema();
    void execute(const char *sql) { m_connection->exec(sql); }
    qint64 number(const std::string &sql);
    /// Moves what the log beside the file has gathered into the file, if that is much, and gives the memory
    /// of its pages back: for when nobody waits. What is in the log is durable already, so that a failure is
    /// left for the next time.
    void tidyLog();
    bool isLogLong() const { return m_pagesInLog >= longLog; }
    /// Whether another file, or none, has the name that this one was opened by.
    bool isGone();
    /// Throws Error(Gone): what is written to such a file is lost when it is closed.
    void requireFile();

    std::vector<Record> records(Kind kind);
    std::optional<Record> record(RecordRef ref);
    std::vector<Record> referring(Kind kind, const char *key, qint64 id);
    QString nameOf(RecordRef ref);
    /// Throws Error(RuleBroken) where the running transaction leaves a reference without its record.
    void requireReferences();

    QString path;
    Slate::Options options;
    Slate::ReadOnlyReason readOnlyReason = Slate::ReadOnlyReason::None;
    QString migrationBackup;
    qint64 seenPosition = 0; ///< the newest edit that has been published
    qint64 dataVersion = -1;
    std::vector<Changes> unpublished; ///< on disk, and not yet told to the listeners
    bool editing = false;
    std::unique_ptr<FileCheck> fileCheck;

private:
    static constexpr int longLog = 1000; ///< pages; as SQLite itself would

    std::vector<Record> readAll(const RecordSchema &schema, Query &query);

    int m_pagesInLog = 0;
    std::unique_ptr<SQLite::Database> m_connection;
    std::unordered_map<std::string, std::unique_ptr<SQLite::Statement>> m_statements;
};

} // namespace slate
