#include "core/store/opening.h"

#include "core/model/file_name.h"
#include "core/store/content_check.h"
#include "core/store/copy.h"
#include "core/store/edit_log.h"
#include "core/store/expected_schema.h"
#include "core/store/file_check.h"
#include "core/store/held_files.h"
#include "core/store/log_owner.h"
#include "core/store/migrations.h"
#include "core/store/sqlite_error.h"
#include "core/store/up_to_date.h"

#include <sqlite3.h>

#include <pwd.h>
#include <unistd.h>

namespace slate {

namespace {

QString systemUser()
{
    if (const passwd *entry = getpwuid(getuid()))
        return QString::fromLocal8Bit(entry->pw_name);
    return qEnvironmentVariable("USER", QStringLiteral("unknown"));
}

Slate::Options completed(Slate::Options options)
{
    if (options.author.isEmpty())
        options.author = systemUser();
    if (!options.clock)
        options.clock = [] { return QDateTime::currentDateTimeUtc(); };
    return options;
}

bool folderIsWritable(const QString &path)
{
    return access(systemName(folderOf(path)).constData(), W_OK) == 0;
}

bool fileIsWritable(const QString &path)
{
    return access(systemName(path).constData(), W_OK) == 0;
}

/// Whether a log is played into the database on opening; else SQLite's own locks, as other programs' files
/// have them, leave nothing beside it.
bool hasLog(const QString &path)
{
    constexpr int readFormat = 19;
    return firstBytes(path, readFormat + 1).endsWith('\2') || !lookAt(path).logHead.isEmpty();
}

/// Who only reads has one state of the file in memory, takes no lock and leaves nothing beside it.
std::unique_ptr<Database> openForReading(const QString &path, int busyTimeoutMs)
{
    if (!hasLog(path))
        return std::make_unique<Database>(path, SQLITE_OPEN_READONLY, busyTimeoutMs);
    FileImage image = readImage(path, busyTimeoutMs);
    playOwnLog(image, path);
    auto database = std::make_unique<Database>(std::move(image));
    database->path = path;
    return database;
}

/// A connection of its own for the check of a long file: to the same pages where they are in memory, to one
/// state of them while that is not too much, else to the file.
std::unique_ptr<Database> openToCheck(Database &database)
{
    constexpr qint64 mostInMemory = 256 * 1024 * 1024;
    if (database.filePath().isEmpty())
        return database.beside();
    const QString path = database.path;
    if (sizeWithLog(path) <= mostInMemory)
        return openForReading(path, database.options.busyTimeoutMs);
    return std::make_unique<Database>(path, SQLITE_OPEN_READONLY, database.options.busyTimeoutMs);
}

/// Nothing where the disk has no room for what SQLite keeps beside a file that is open.
std::unique_ptr<Database> openForWriting(const QString &path, int busyTimeoutMs)
{
    requireOwnLog(path, busyTimeoutMs);
    const bool hadFilesBeside =
        isThere(path + QStringLiteral("-wal")) || isThere(path + QStringLiteral("-shm"));
    try {
        auto database = std::make_unique<Database>(path, SQLITE_OPEN_READWRITE, busyTimeoutMs);
        // Reading anything at all finds a file that is no database behind its header.
        versionOf(*database);
        return database;
    } catch (const SQLite::Exception &exception) {
        if (!isOfFullDisk(exception))
            throw;
        // Nobody can have begun to use what there is no room for.
        for (const char *suffix : {"-wal", "-shm"}) {
            if (!hadFilesBeside)
                removeFile(path + QLatin1String(suffix));
        }
        return nullptr;
    }
}

Slate::ReadOnlyReason whyReadOnly(const QString &path, const Slate::Options &options)
{
    if (options.readOnly)
        return Slate::ReadOnlyReason::Asked;
    if (!fileIsWritable(path))
        return Slate::ReadOnlyReason::FileIsReadOnly;
    if (!folderIsWritable(path))
        return Slate::ReadOnlyReason::FolderIsReadOnly;
    return Slate::ReadOnlyReason::None;
}

std::unique_ptr<Database> openDatabase(const QString &path, const Slate::Options &options)
{
    auto reason = whyReadOnly(path, options);
    std::unique_ptr<Database> database;
    if (reason == Slate::ReadOnlyReason::None) {
        database = openForWriting(path, options.busyTimeoutMs);
        if (!database)
            reason = Slate::ReadOnlyReason::DiskIsFull;
        else if (versionOf(*database) > static_cast<qint64>(migrations().size()))
            reason = Slate::ReadOnlyReason::NewerVersion;
    }
    if (reason != Slate::ReadOnlyReason::None) {
        database.reset();
        database = openForReading(path, options.busyTimeoutMs);
    }
    database->readOnlyReason = reason;
    database->options = options;
    database->opened = stampOf(systemName(path));
    return database;
}

/// A log that lies beside a file that is refused stays there: closing would write it into the file.
void keepLog(Database &database, bool kept)
{
    if (!kept || lookAt(database.path).logSize > 0)
        sqlite3_db_config(database.handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, kept ? 1 : 0, nullptr);
}

/// Compares, brings up to date, and looks a file through that is not long. Nothing is trusted before.
void examine(std::unique_ptr<Database> &database)
{
    keepLog(*database, true);
    const qint64 version = versionOf(*database);
    // On the file as it is: one that is refused is not touched.
    checkSchema(*database, version);
    const auto known = static_cast<qint64>(migrations().size());
    if (version < known) {
        bringUpToDate(database, version);
    } else if (version == known && sizeWithLog(database->path) <= Slate::longFile) {
        const QString fault = faultIn(*database, false);
        database->isLookedThrough = true;
        if (!fault.isEmpty())
            database->salvage(fault);
        // Looking through it took all of its pages into memory.
        sqlite3_db_release_memory(database->connection().getHandle());
    }
    if (database->damage.isEmpty())
        keepLog(*database, false);
}

} // namespace

void makeSlateFile(const QString &path, int busyTimeoutMs)
{
    if (isThere(path))
        throw Error(Error::Code::AlreadyThere, path);
    // Made under another name, so that a slate is whole from the moment it is there.
    NewFile file(path);
    {
        Database database(file.path(), SQLITE_OPEN_READWRITE, busyTimeoutMs);
        database.execute(("PRAGMA application_id = " + std::to_string(applicationId)).c_str());
        migrate(database, migrations());
        database.execute("PRAGMA journal_mode = WAL");
    }
    putSlate(file, OldFile::Keep);
}

std::unique_ptr<Database> openSlateFile(const QString &named, const Slate::Options &options)
{
    const QString path = resolvedPath(named);
    if (held::isHeldByAnotherName(path))
        throw Error(Error::Code::OpenHere, path);
    checkHeader(path);
    auto database = openDatabase(path, completed(options));
    examine(database);
    // In this order, so that no edit of another program falls between the two.
    database->dataVersion = database->number("PRAGMA data_version");
    database->seen = newestEdit(*database);
    if (database->readOnlyReason == Slate::ReadOnlyReason::None)
        database->watchFiles();
    return database;
}

std::unique_ptr<Database> readFileAgain(const Database &old)
{
    if (!old.look || lookAt(old.path) == *old.look)
        return nullptr;
    auto fresh = openForReading(old.path, old.options.busyTimeoutMs);
    fresh->options = old.options;
    fresh->readOnlyReason = old.readOnlyReason;
    fresh->opened = stampOf(systemName(old.path));
    examine(fresh);
    if (lastPosition(*fresh) < old.seen.position)
        throw Error(Error::Code::Gone, QStringLiteral("%1 holds an older state").arg(old.path));
    fresh->seen = old.seen;
    // What came since was written by programs that had looked through it.
    fresh->isLookedThrough = fresh->isLookedThrough || old.isKnownSound();
    return fresh;
}

void checkBeside(Database &database, const std::function<void()> &tell)
{
    const bool isOfThisVersion = versionOf(database) == static_cast<qint64>(migrations().size());
    // What was looked through on opening needs no second look, what is of a newer version cannot be judged.
    if (!database.damage.isEmpty() || database.isLookedThrough || !isOfThisVersion)
        return;
    const auto open = [&database] { return openToCheck(database); };
    const auto end = [&database, tell](FileCheck::State state) {
        if (state == FileCheck::State::Damaged)
            database.raiseAlarm();
        tell();
    };
    const int patience = database.options.checkPatienceMs;
    database.fileCheck = std::make_unique<FileCheck>(
        open, end, patience < 0 ? std::nullopt : std::optional(std::chrono::milliseconds(patience)));
}

} // namespace slate
