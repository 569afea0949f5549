#pragma once

#include "core/model/schema.h"
#include "core/store/file_image.h"
#include "core/store/slate.h"
#include "core/store/slate_files.h"
#include "core/store/statement_watch.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <functional>
#include <memory>
#include <string>
#include <unordered_map>

struct sqlite3;

namespace slate {

class FileCheck;

/// The path of a database that is in no file.
inline const QString inMemory = QStringLiteral(":memory:");

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
    /// `path` begins at the root, or is `inMemory`.
    Database(const QString &path, int flags, int busyTimeoutMs);
    /// A state of a file that was read into memory.
    explicit Database(FileImage image);
    ~Database();
    /// Another connection to the state that this one has in memory, for reading; this one must outlive it.
    std::unique_ptr<Database> beside();

    /// Lets SQLite read the schema, which it does whole before anything else, up to a size and a time that no
    /// slate comes near.
    void readSchema();

    SQLite::Database &connection() { return *m_connection; }
    sqlite3 *handle();
    Query query(const std::string &sql);
    /// Lets triggers write the search index, which SQLite 3.40 counts as a side effect: only for a
    /// schema that was made here or compared with the expected one, object for object.
    void trustSchema();
    void execute(const char *sql) { m_connection->exec(sql); }
    qint64 number(const std::string &sql);
    /// The file's whole name, links followed.
    QByteArray filePath();

    /// Moves what the log beside the file has gathered into the file, if that is much, and gives the memory
    /// of its pages back: for when nobody waits. What is in the log is durable already, so that a failure is
    /// left for the next time.
    void tidyLog();
    bool isLogLong() const { return m_pagesInLog >= longLog; }
    /// Moves all of the log into the file and empties it, so that the file is the whole slate by itself and
    /// no old log can be played into another one. Waits for nobody; false where others are in the way.
    bool emptyLog();
    /// From now on knows whether the three files are still there and unharmed; for one that takes edits.
    void watchFiles();
    SlateFiles::State state();
    /// Whether another file, or none, has the name that this one was opened by, or it was harmed otherwise.
    bool isGone();
    /// Throws Error(Gone), (LogGone), (Overwritten): what is written to such a file is lost when it is
    /// closed, or does harm.
    void requireFile();

    /// Calls `visit` with each record in the order of their ids until it gives false. Throws Error(Damaged)
    /// where the file goes in circles or holds what cannot be read.
    void forEachRecord(Kind kind, const std::function<bool(const Record &)> &visit);
    std::vector<Record> records(Kind kind);
    qint64 count(Kind kind);
    std::optional<Record> record(RecordRef ref);
    std::vector<Record> referring(Kind kind, const char *key, qint64 id);
    QString nameOf(RecordRef ref);
    /// From here on, gives what can be read of a damaged file and leaves out the rest, and writes no more.
    void salvage(const QString &fault);
    /// Lets no statement run without end: for a file that was not compared, or is damaged.
    void boundStatements() { m_watch.bound(); }
    /// Asks, while statements run, whether they must end; after somebody else's asking.
    void watchStatements() { m_watch.begin(handle()); }
    /// Whether the file was looked through for damage and has none: before, nothing is written into it.
    bool isKnownSound() const;
    /// Makes statements that run end at once, from another thread: the file goes in circles, perhaps.
    void raiseAlarm() { m_watch.raiseAlarm(); }

    /// Throws Error(RuleBroken) where the running transaction leaves a reference without its record.
    void requireReferences();

    QString path;
    Slate::Options options;
    Slate::ReadOnlyReason readOnlyReason = Slate::ReadOnlyReason::None;
    QString migrationBackup;
    NewestEdit seen; ///< the newest edit that has been published
    qint64 dataVersion = -1;
    std::vector<Changes> unpublished; ///< on disk, and not yet told to the listeners
    bool editing = false;
    std::unique_ptr<FileCheck> fileCheck; ///< of a long file
    bool isLookedThrough = false;         ///< all of it, before it was opened
    std::unique_ptr<SlateFiles> files;    ///< none where the slate takes no edits
    QString damage;                       ///< what was found; empty for a sound file
    std::optional<FileStamp> opened;      ///< the file when it was opened
    std::optional<FileLook> look;         ///< at the file that was read into memory, when it was

private:
    static constexpr int longLog = 1000; ///< pages; as SQLite itself would

    bool moveLog(int mode);
    void leaveFiles();
    std::vector<Record> salvagedRecords(Kind kind);

    StatementWatch m_watch;
    int m_pagesInLog = 0;
    PageMemory m_pages; ///< outlives the connection that shows them
    std::unique_ptr<SQLite::Database> m_connection;
    std::unordered_map<std::string, std::unique_ptr<SQLite::Statement>> m_statements;
};

} // namespace slate
