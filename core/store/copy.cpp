#include "core/store/copy.h"

#include "core/model/file_name.h"
#include "core/store/database.h"
#include "core/store/edit_log.h"
#include "core/store/migrations.h"
#include "core/store/slate_files.h"

#include <SQLiteCpp/Backup.h>

#include <sqlite3.h>
#include <sys/stat.h>

namespace slate {

namespace {

const QString logSuffix = QStringLiteral("-wal");

/// What the original may be used for; for its owner alone where nobody can say any more.
unsigned modeOf(const QString &path)
{
    struct stat there = {};
    const bool known = ::stat(systemName(path).constData(), &there) == 0;
    return known ? there.st_mode & 0777 : 0600;
}

bool isSamePlace(const QString &one, const QString &other)
{
    return resolvedPath(one) == resolvedPath(other);
}

/// A log may hold the only copy of what somebody did to a slate that was deleted or moved away.
void clearLogs(const QString &place, bool withTheirContents)
{
    for (const QString &suffix : {logSuffix, QStringLiteral("-journal")}) {
        const QString log = place + suffix;
        if (!withTheirContents && fileSize(log) > 0)
            setAside(log);
        else
            removeFile(log);
    }
    removeFile(place + QStringLiteral("-shm"));
}

} // namespace

void putSlate(NewFile &file, OldFile old, bool hasLog)
{
    // What SQLite could not move into the file when it was closed would stay behind.
    if (fileSize(file.path() + logSuffix) > 0)
        throw Error(Error::Code::InputOutput, QStringLiteral("%1 has a log left").arg(file.path()));
    file.put(old, [&] { clearLogs(file.place(), hasLog || isThere(file.place())); });
}

void copyDatabase(Database &database, const QString &path)
{
    NewFile file(path, modeOf(database.path));
    {
        SQLite::Database copy(systemName(file.path()).toStdString(), SQLITE_OPEN_READWRITE);
        SQLite::Backup backup(copy, database.connection());
        backup.executeStep(-1);
        // A state that was read into memory keeps no log.
        copy.exec("PRAGMA journal_mode = WAL");
    }
    // Beside the old name of a slate that was deleted stands its own log.
    putSlate(file, OldFile::Keep, isSamePlace(path, database.path));
}

std::unique_ptr<Database> copyInMemory(Database &database)
{
    auto copy = std::make_unique<Database>(inMemory, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, 0);
    if (database.state() == SlateFiles::State::Overwritten)
        migrate(*copy, migrations());
    else
        SQLite::Backup(copy->connection(), database.connection()).executeStep(-1);
    copy->path = database.path;
    copy->options = database.options;
    copy->readOnlyReason = Slate::ReadOnlyReason::LetGo;
    copy->seen = newestEdit(*copy);
    copy->dataVersion = copy->number("PRAGMA data_version");
    return copy;
}

void saveCopyOver(const Slate &slate, const QString &path)
{
    const QString canonical = canonicalPath(path);
    if (Slate::isHeld(path) || (!canonical.isEmpty() && canonical == canonicalPath(slate.path())))
        throw Error(Error::Code::AlreadyThere, QStringLiteral("%1 is an open slate").arg(path));
    if (isOpenSomewhere(systemName(resolvedPath(path))))
        throw Error(Error::Code::AlreadyThere, QStringLiteral("%1 is open in another program").arg(path));
    NewFile file = NewFile::named(path);
    slate.saveCopy(file.path());
    putSlate(file, OldFile::Replace);
}

std::unique_ptr<Slate> createFilled(
    const QString &path, const Slate::Options &options, const std::function<void(Slate &)> &fill)
{
    if (isThere(path))
        throw Error(Error::Code::AlreadyThere, path);
    NewFile file = NewFile::named(path);
    fill(*Slate::create(file.path(), options));
    putSlate(file, OldFile::Keep);
    return Slate::open(path, options);
}

} // namespace slate
