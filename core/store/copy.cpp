#include "core/store/copy.h"

#include "core/model/custom.h"

#include "core/model/file_name.h"
#include "core/store/database.h"
#include "core/store/edit_log.h"
#include "core/store/in_use.h"
#include "core/store/migrations.h"
#include "core/store/slate_files.h"

#include <SQLiteCpp/Backup.h>

#include <QSet>

#include <sqlite3.h>
#include <sys/stat.h>

namespace slate {

namespace {

const QString logSuffix = QStringLiteral("-wal");

bool isSamePlace(const QString &one, const QString &other)
{
    return resolvedPath(one) == resolvedPath(other);
}

void requireUnused(const QString &path)
{
    const InUse use = useOf(path);
    // Where it cannot be told, who agreed to replace the file was told so.
    if (use == InUse::Here || use == InUse::Elsewhere)
        throw Error(Error::Code::AlreadyThere, QStringLiteral("%1 is open").arg(path));
}

/// Clears references to records that are not there, and gives whether the record can be without them.
bool standsAlone(Record &record, const QSet<RecordRef> &there)
{
    const RecordSchema &schema = schemaOf(record.kind);
    for (size_t i = 0; i < schema.fields.size(); ++i) {
        const Field &field = schema.fields[i];
        const auto *id = std::get_if<qint64>(&record.values[i]);
        if (!id || field.kind != FieldKind::Reference || there.contains({field.refersTo, *id}))
            continue;
        if (field.required)
            return false;
        record.values[i] = Value();
    }
    return !isAttached(record.kind) || there.contains(subjectOf(record));
}

/// What is left out may take along what needs it.
void leaveOutDangling(std::vector<Record> &records)
{
    size_t before = 0;
    do {
        before = records.size();
        QSet<RecordRef> there;
        for (const Record &record : records)
            there.insert(record.ref());
        std::erase_if(records, [&](Record &record) { return !standsAlone(record, there); });
    } while (records.size() != before);
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

// For its owner alone where nobody can say any more.
unsigned modeOfCopy(const Database &database)
{
    const auto known = database.files ? std::optional(database.files->known()) : database.opened;
    const auto there = stampOf(systemName(database.path));
    const bool isHere = there && (!known || there->isSameFile(*known));
    const unsigned mode = isHere ? there->mode : known ? known->mode : 0;
    // A copy is made to work in: its owner may write it.
    return (mode & 0777) | 0600;
}

void putSlate(NewFile &file, OldFile old, bool hasLog)
{
    // What SQLite could not move into the file when it was closed would stay behind.
    if (fileSize(file.path() + logSuffix) > 0)
        throw Error(Error::Code::InputOutput, QStringLiteral("%1 has a log left").arg(file.path()));
    file.put(old, [&] { clearLogs(file.place(), hasLog || isThere(file.place())); });
}

void copyDatabase(Database &database, const QString &path)
{
    NewFile file(path, modeOfCopy(database));
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
    copy->opened = database.files ? std::optional(database.files->known()) : database.opened;
    copy->options = database.options;
    copy->readOnlyReason = Slate::ReadOnlyReason::LetGo;
    copy->seen = newestEdit(*copy);
    copy->dataVersion = copy->number("PRAGMA data_version");
    return copy;
}

void saveCopyOver(const Slate &slate, const QString &path)
{
    const QString canonical = canonicalPath(path);
    if (!canonical.isEmpty() && canonical == canonicalPath(slate.path()))
        throw Error(Error::Code::AlreadyThere, QStringLiteral("%1 is an open slate").arg(path));
    requireUnused(path);
    NewFile file = NewFile::named(path);
    slate.saveCopy(file.path());
    putSlate(file, OldFile::Replace);
}

void saveRecords(
    std::vector<Record> records, const QString &title, const QString &path, OldFile old, unsigned mode)
{
    if (old == OldFile::Replace)
        requireUnused(path);
    else if (isThere(path))
        throw Error(Error::Code::AlreadyThere, path);
    leaveOutDangling(records);
    NewFile file = NewFile::named(path);
    Slate::create(file.path()).reset();
    // Before it is opened again, as what SQLite keeps beside it has the mode of the file.
    ::chmod(systemName(file.path()).constData(), mode);
    Slate::open(file.path())->edit(title, [&](Transaction &t) { t.insertAll(std::move(records)); });
    putSlate(file, old);
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
