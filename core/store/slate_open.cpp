#include "core/store/slate.h"

#include "core/store/copy.h"
#include "core/store/database.h"
#include "core/store/edit_log.h"
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
    const QString backup = info.dir().filePath(
        QStringLiteral("%1.version-%2.%3.backup.slate").arg(info.completeBaseName()).arg(version).arg(stamp));
    copyDatabase(database, backup);
    return backup;
}

/// An older slate that must not be written is read from a copy in memory, which is migrated instead.
std::unique_ptr<Database> migratedInMemory(Database &file)
{
    auto copy =
        std::make_unique<Database>(QStringLiteral(":memory:"), SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, 0);
    SQLite::Backup(copy->connection(), file.connection()).executeStep(-1);
    migrate(*copy, migrations());
    copy->path = file.path;
    copy->options = file.options;
    copy->readOnlyReason = file.readOnlyReason;
    return copy;
}

void bringUpToDate(std::unique_ptr<Database> &database)
{
    const qint64 version = versionOf(*database);
    const auto wanted = static_cast<qint64>(migrations().size());
    if (version < wanted && database->readOnlyReason != Slate::ReadOnlyReason::None) {
        database = migratedInMemory(*database);
    } else if (version < wanted) {
        database->migrationBackup = backUp(*database, version);
        migrate(*database, migrations());
    }
    checkSchema(*database, version > wanted);
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
        if (QFileInfo::exists(path))
            throw Error(Error::Code::AlreadyThere, path);
        const QString unfinished = path + QStringLiteral(".new");
        removeUnfinished(unfinished);
        try {
            Database database(unfinished, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, options.busyTimeoutMs);
            database.execute(("PRAGMA application_id = " + std::to_string(applicationId)).c_str());
            migrate(database, migrations());
            database.execute("PRAGMA journal_mode = WAL");
        } catch (...) {
            removeUnfinished(unfinished);
            throw;
        }
        moveIntoPlace(unfinished, path, false);
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
        bringUpToDate(database);
        // In this order, so that no edit of another program falls between the two.
        database->dataVersion = database->number("PRAGMA data_version");
        database->seen = newestEdit(*database);
        if (database->readOnlyReason == ReadOnlyReason::None) {
            database->watchFiles();
            database->fileCheck = std::make_unique<FileCheck>(path);
        }
        return std::unique_ptr<Slate>(new Slate(std::move(database)));
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
