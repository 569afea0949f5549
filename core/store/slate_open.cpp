#include "core/store/slate.h"

#include "core/model/file_name.h"
#include "core/store/backups.h"
#include "core/store/content_check.h"
#include "core/store/copy.h"
#include "core/store/database.h"
#include "core/store/edit_log.h"
#include "core/store/expected_schema.h"
#include "core/store/file_check.h"
#include "core/store/file_image.h"
#include "core/store/held_files.h"
#include "core/store/log_owner.h"
#include "core/store/migrations.h"
#include "core/store/sqlite_error.h"

#include <QThread>

#include <SQLiteCpp/Transaction.h>

#include <future>

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

/// The bytes of a file with its log.
qint64 sizeOf(const QString &path)
{
    const FileLook look = lookAt(path);
    return look.size + look.logSize;
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
    if (sizeOf(path) <= mostInMemory)
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
    return database;
}

QString backUp(Database &database, qint64 version)
{
    const QString stamp = database.options.clock().toString(QStringLiteral("yyyyMMdd-hhmmss"));
    const QString start = backupStart(database.path) + QString::number(version) + u'.' + stamp;
    // Another program may make one in the same second.
    for (int number = 1;; ++number) {
        const QString name = number == 1 ? start : start + u'-' + QString::number(number);
        const QString backup = name + QStringLiteral(".backup.slate");
        if (isThere(backup))
            continue;
        try {
            copyDatabase(database, backup);
            return backup;
        } catch (const Error &error) {
            if (error.code() != Error::Code::AlreadyThere)
                throw;
        }
    }
}

/// Makes all the steps or none, and leaves no backup of a file that stays as it was.
void migrateWithBackup(Database &database, qint64 version)
{
    const QString backup = backUp(database, version);
    try {
        SQLite::Transaction transaction(database.connection(), SQLite::TransactionBehavior::IMMEDIATE);
        migrateInside(database, migrations());
        transaction.commit();
    } catch (...) {
        removeFile(backup);
        throw;
    }
    database.migrationBackup = backup;
}

/// Brings an older file up to date where it is sound: first the file as it is, then a copy of it in memory is
/// looked at, and the file is only touched when both are well.
void bringUpToDate(std::unique_ptr<Database> &database, qint64 version)
{
    constexpr qint64 mostInMemory = 256 * 1024 * 1024;
    const std::atomic<bool> goOn = false;
    const bool isOpenToWrite = database->readOnlyReason == Slate::ReadOnlyReason::None;
    QString fault = pageFaultIn(*database, goOn);
    if (!isOpenToWrite || !fault.isEmpty() || sizeOf(database->path) <= mostInMemory) {
        auto copy = migratedInMemory(*database);
        if (fault.isEmpty())
            fault = faultIn(*copy, goOn);
        // The file will hold the same when it is migrated.
        copy->isLookedThrough = database->isLookedThrough = true;
        if (!isOpenToWrite || !fault.isEmpty())
            database = std::move(copy);
    }
    if (!fault.isEmpty())
        database->salvage(fault);
    if (database->readOnlyReason == Slate::ReadOnlyReason::None) {
        migrateWithBackup(*database, version);
        checkSchema(*database, versionOf(*database));
    }
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
    } else if (version == known && sizeOf(database->path) <= Slate::longFile) {
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

void Slate::warmUp()
{
    // Qt holds the first thread that asks it for anything for the main one: that must be this one.
    QThread::currentThread();
    static const auto running = std::async(std::launch::async, prepareExpectedSchema);
}

std::unique_ptr<Slate> Slate::create(const QString &named, const Options &options)
{
    return guarded([&] {
        // Made under another name, so that a slate is whole from the moment it is there.
        const QString path = resolvedPath(named);
        if (isThere(path))
            throw Error(Error::Code::AlreadyThere, path);
        NewFile file(path);
        {
            Database database(file.path(), SQLITE_OPEN_READWRITE, options.busyTimeoutMs);
            database.execute(("PRAGMA application_id = " + std::to_string(applicationId)).c_str());
            migrate(database, migrations());
            database.execute("PRAGMA journal_mode = WAL");
        }
        putSlate(file, OldFile::Keep);
        return open(path, options);
    });
}

std::unique_ptr<Slate> Slate::open(const QString &named, const Options &options)
{
    return guarded([&] {
        const QString path = resolvedPath(named);
        if (held::isHeldByAnotherName(path))
            throw Error(Error::Code::OpenHere, path);
        checkHeader(path);
        auto database = openDatabase(path, completed(options));
        examine(database);
        // In this order, so that no edit of another program falls between the two.
        database->dataVersion = database->number("PRAGMA data_version");
        database->seen = newestEdit(*database);
        if (database->readOnlyReason == ReadOnlyReason::None)
            database->watchFiles();
        std::unique_ptr<Slate> slate(new Slate(std::move(database)));
        slate->checkInBackground();
        return slate;
    });
}

Slate::Slate(std::unique_ptr<Database> database) : m_database(std::move(database))
{
    qRegisterMetaType<Changes>();
    m_quiet.setSingleShot(true);
    connect(&m_quiet, &QTimer::timeout, this, &Slate::moveLogIntoFile);
    if (!isWholeInFile())
        moveLogSoon(m_database->options.quietMs);
}

Slate::~Slate() = default;

void Slate::checkInBackground()
{
    Database &database = *m_database;
    const bool isOfThisVersion = versionOf(database) == static_cast<qint64>(migrations().size());
    // What was looked through on opening needs no second look, what is of a newer version cannot be judged.
    if (!database.damage.isEmpty() || database.isLookedThrough || !isOfThisVersion)
        return;
    const auto open = [looked = &database] { return openToCheck(*looked); };
    const auto tell = [this, looked = &database](FileCheck::State state) {
        if (state == FileCheck::State::Damaged)
            looked->raiseAlarm();
        QMetaObject::invokeMethod(this, &Slate::takeInCheck, Qt::QueuedConnection);
    };
    const int patience = database.options.checkPatienceMs;
    database.fileCheck = std::make_unique<FileCheck>(
        open, tell, patience < 0 ? std::nullopt : std::optional(std::chrono::milliseconds(patience)));
}

void Slate::takeInCheck()
{
    FileCheck *check = m_database->fileCheck.get();
    if (!check || !check->takeNews())
        return;
    if (check->state() == FileCheck::State::Damaged && m_database->damage.isEmpty()) {
        m_database->salvage(check->fault());
        Q_EMIT damageFound();
    }
    if (!isWholeInFile())
        moveLogSoon(m_database->options.quietMs);
    Q_EMIT checkEnded();
}

void Slate::finishCheck()
{
    if (m_database->fileCheck)
        m_database->fileCheck->wait();
    takeInCheck();
}

void Slate::checkAgain()
{
    if (m_database->fileCheck)
        m_database->fileCheck->tryAgain();
}

bool Slate::isBeingChecked() const
{
    return m_database->fileCheck && m_database->fileCheck->state() == FileCheck::State::Running;
}

std::optional<Error> Slate::hindrance() const
{
    return m_database->fileCheck ? m_database->fileCheck->hindrance() : std::nullopt;
}

QString Slate::damage() const
{
    return m_database->damage;
}

QString Slate::path() const
{
    return m_database->path;
}

Slate::ReadOnlyReason Slate::readOnlyReason() const
{
    return m_database->readOnlyReason;
}

void Slate::readAgain()
{
    const Database &old = *m_database;
    if (!old.look || lookAt(old.path) == *old.look)
        return;
    auto fresh = openForReading(old.path, old.options.busyTimeoutMs);
    fresh->options = old.options;
    fresh->readOnlyReason = old.readOnlyReason;
    examine(fresh);
    if (lastPosition(*fresh) < old.seen.position)
        throw Error(Error::Code::Gone, QStringLiteral("%1 holds an older state").arg(old.path));
    fresh->seen = old.seen;
    // What came since was written by programs that had looked through it.
    fresh->isLookedThrough = fresh->isLookedThrough || old.isKnownSound();
    m_database = std::move(fresh);
    checkInBackground();
}

QString Slate::migrationBackup() const
{
    return m_database->migrationBackup;
}

} // namespace slate
