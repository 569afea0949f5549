#include "core/store/slate.h"

#include "core/store/content_check.h"
#include "core/store/copy.h"
#include "core/store/database.h"
#include "core/store/edit_log.h"
#include "core/store/expected_schema.h"
#include "core/store/file_check.h"
#include "core/store/held_files.h"
#include "core/store/migrations.h"
#include "core/store/sqlite_error.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QThread>
#include <QUrl>

#include <SQLiteCpp/Backup.h>
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
    return access(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), W_OK) == 0;
}

bool fileIsWritable(const QString &path)
{
    return access(QFile::encodeName(path).constData(), W_OK) == 0;
}

/// WAL needs to make files beside the slate. In a folder where it cannot, a file with nothing left in
/// its WAL is whole by itself and is read as one that nobody changes.
std::unique_ptr<Database> openForReading(const QString &path, int busyTimeoutMs)
{
    if (folderIsWritable(path) || QFileInfo(path + QStringLiteral("-wal")).size() > 0)
        return std::make_unique<Database>(path, SQLITE_OPEN_READONLY, busyTimeoutMs);
    const QByteArray encoded = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()).toEncoded();
    auto database = std::make_unique<Database>(QString::fromLatin1(encoded) + QStringLiteral("?immutable=1"),
        SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, busyTimeoutMs);
    database->path = path;
    return database;
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
    const auto reason = whyReadOnly(path, options);
    auto database = reason == Slate::ReadOnlyReason::None
        ? std::make_unique<Database>(path, SQLITE_OPEN_READWRITE, options.busyTimeoutMs)
        : openForReading(path, options.busyTimeoutMs);
    database->readOnlyReason = reason;
    // Reading anything at all finds a file that is no database behind its header.
    if (versionOf(*database) > static_cast<qint64>(migrations().size())
        && reason == Slate::ReadOnlyReason::None) {
        database = openForReading(path, options.busyTimeoutMs);
        database->readOnlyReason = Slate::ReadOnlyReason::NewerVersion;
    }
    database->options = options;
    return database;
}

QString backUp(Database &database, qint64 version)
{
    const QFileInfo info(database.path);
    const QString stamp = database.options.clock().toString(QStringLiteral("yyyyMMdd-hhmmss"));
    const QString start =
        QStringLiteral("%1.version-%2.%3").arg(info.completeBaseName()).arg(version).arg(stamp);
    // Another program may make one in the same second.
    for (int number = 1;; ++number) {
        const QString name = number == 1 ? start : QStringLiteral("%1-%2").arg(start).arg(number);
        const QString backup = info.dir().filePath(name + QStringLiteral(".backup.slate"));
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

/// An older slate that must not be written is read from a copy in memory, which is migrated instead.
std::unique_ptr<Database> migratedInMemory(Database &file)
{
    auto copy =
        std::make_unique<Database>(QStringLiteral(":memory:"), SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, 0);
    SQLite::Backup(copy->connection(), file.connection()).executeStep(-1);
    copy->trustSchema(); // it was compared in the file
    migrate(*copy, migrations());
    copy->path = file.path;
    copy->options = file.options;
    copy->readOnlyReason = file.readOnlyReason;
    checkSchema(*copy, versionOf(*copy));
    return copy;
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
        removeUnfinished(backup);
        throw;
    }
    database.migrationBackup = backup;
}

/// The bytes of a file with its log.
qint64 sizeOf(const QString &path)
{
    return QFileInfo(path).size() + QFileInfo(path + QStringLiteral("-wal")).size();
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
    if (!kept || QFileInfo(database.path + QStringLiteral("-wal")).size() > 0)
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
        if (!fault.isEmpty())
            database->salvage(fault);
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

std::unique_ptr<Slate> Slate::create(const QString &path, const Options &options)
{
    return guarded([&] {
        // Made under another name, so that a slate is whole from the moment it is there.
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

std::unique_ptr<Slate> Slate::open(const QString &path, const Options &options)
{
    return guarded([&] {
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
    const bool isInMemory = database.filePath().isEmpty();
    // What was looked through on opening needs no second look, what is of a newer version cannot be judged.
    if (!database.damage.isEmpty() || !isOfThisVersion || isInMemory || sizeOf(database.path) <= longFile)
        return;
    const auto open = [path = database.path, wait = database.options.busyTimeoutMs] {
        return openForReading(path, wait);
    };
    const auto tell = [this, looked = &database] {
        looked->raiseAlarm();
        QMetaObject::invokeMethod(this, &Slate::takeInDamage, Qt::QueuedConnection);
    };
    database.fileCheck = std::make_unique<FileCheck>(open, tell);
}

void Slate::takeInDamage()
{
    const QString fault = m_database->fileCheck ? m_database->fileCheck->fault() : QString();
    if (fault.isEmpty() || !m_database->damage.isEmpty())
        return;
    m_database->salvage(fault);
    Q_EMIT damageFound();
}

void Slate::finishCheck()
{
    if (m_database->fileCheck)
        m_database->fileCheck->wait();
    takeInDamage();
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

QString Slate::migrationBackup() const
{
    return m_database->migrationBackup;
}

} // namespace slate
