#include "core/store/file_check.h"

#include "core/store/database.h"
#include "core/store/migrations.h"
#include "core/store/sqlite_error.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <cstddef>
#include <map>
#include <memory>

#include <sqlite3.h>

namespace slate {

namespace {

using SchemaObjects = std::map<QString, QString>;

SchemaObjects objectsOf(Database &database)
{
    SchemaObjects objects;
    Query read = database.query("SELECT type || ' ' || name, coalesce(sql, '') FROM sqlite_schema "
                                "WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'");
    while (read->executeStep()) {
        const QString sql = QString::fromStdString(read->getColumn(1).getString()).simplified();
        objects.emplace(QString::fromStdString(read->getColumn(0).getString()), sql);
    }
    return objects;
}

const SchemaObjects &expectedObjects()
{
    static const SchemaObjects objects = [] {
        Database fresh(QStringLiteral(":memory:"), SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, 0);
        migrate(fresh, migrations());
        return objectsOf(fresh);
    }();
    return objects;
}

/// The first bytes of a file, read through SQLite's own file system: closing a file in any other way
/// drops the locks that this process holds on it, which another window may count on.
QByteArray firstBytes(const QString &path)
{
    constexpr int size = 100;
    sqlite3_vfs *system = sqlite3_vfs_find(nullptr);
    const QByteArray name = QFile::encodeName(QFileInfo(path).absoluteFilePath());
    std::vector<std::byte> room(static_cast<size_t>(system->szOsFile));
    auto *file = reinterpret_cast<sqlite3_file *>(room.data());
    // A file name is followed by the query parameters, of which there are none.
    const QByteArray nameAndNothing = name + QByteArray(3, '\0');
    const int opened = system->xOpen(
        system, nameAndNothing.constData(), file, SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB, nullptr);
    if (opened != SQLITE_OK)
        throw toError(opened, QStringLiteral("opening %1").arg(path));
    const std::unique_ptr<sqlite3_file, void (*)(sqlite3_file *)> closing(
        file, [](sqlite3_file *open) { open->pMethods->xClose(open); });
    sqlite3_int64 length = 0;
    int result = file->pMethods->xFileSize(file, &length);
    QByteArray head(static_cast<int>(std::min<sqlite3_int64>(length, size)), '\0');
    if (result == SQLITE_OK && !head.isEmpty())
        result = file->pMethods->xRead(file, head.data(), static_cast<int>(head.size()), 0);
    if (result != SQLITE_OK)
        throw toError(result, QStringLiteral("reading %1").arg(path));
    return head;
}

void requireColumns(Database &database)
{
    for (const Kind kind : allKinds()) {
        try {
            database.record({kind, 1});
        } catch (const SQLite::Exception &exception) {
            throw Error(Error::Code::NewerVersion, QString::fromUtf8(exception.what()));
        }
    }
}

} // namespace

void checkHeader(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        throw Error(Error::Code::NotFound, path);
    if (!info.isFile())
        throw Error(Error::Code::NotASlate, QStringLiteral("%1 is no file").arg(path));
    const QByteArray head = firstBytes(path);
    if (!head.startsWith("SQLite format 3") || head.size() < 16)
        throw Error(Error::Code::NotASlate, QStringLiteral("%1 has another header").arg(path));
    if (head.size() < 100)
        throw Error(Error::Code::Damaged, QStringLiteral("%1 ends in its header").arg(path));
    if (qFromBigEndian<qint32>(head.constData() + 68) != applicationId)
        throw Error(Error::Code::NotASlate, QStringLiteral("%1 is another program's database").arg(path));
}

void checkSchema(Database &database, bool newer)
{
    if (newer) {
        requireColumns(database);
        return;
    }
    const SchemaObjects found = objectsOf(database);
    if (found == expectedObjects()) {
        database.trustSchema();
        return;
    }
    for (const auto &[name, sql] : expectedObjects()) {
        const auto there = found.find(name);
        if (there == found.end() || there->second != sql)
            throw Error(
                Error::Code::Damaged, QStringLiteral("the file's %1 is missing or changed").arg(name));
    }
    for (const auto &[name, sql] : found) {
        if (!expectedObjects().contains(name))
            throw Error(
                Error::Code::Damaged, QStringLiteral("the file has a %1 that no slate has").arg(name));
    }
}

void prepareExpectedSchema()
{
    expectedObjects();
}

FileCheck::FileCheck(const QString &path) : m_path(path), m_thread([this] { run(); }) { }

FileCheck::~FileCheck()
{
    m_stop = true;
    if (m_thread.joinable())
        m_thread.join();
}

void FileCheck::run()
{
    try {
        Database database(m_path, SQLITE_OPEN_READONLY, 5000);
        sqlite3_progress_handler(
            database.handle(), 10'000,
            [](void *stop) { return static_cast<std::atomic<bool> *>(stop)->load() ? 1 : 0; }, &m_stop);
        Query check = database.query("PRAGMA quick_check(1)");
        if (check->executeStep()) {
            const auto answer = QString::fromStdString(check->getColumn(0).getString());
            if (answer != QLatin1String("ok"))
                m_fault = answer;
        }
    } catch (const SQLite::Exception &exception) {
        if (!m_stop)
            m_fault = QString::fromUtf8(exception.what());
    }
}

void FileCheck::require()
{
    if (m_thread.joinable())
        m_thread.join();
    if (!m_fault.isEmpty())
        throw Error(Error::Code::Damaged, m_fault);
}

} // namespace slate
