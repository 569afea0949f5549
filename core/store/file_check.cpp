#include "core/store/file_check.h"

#include "core/store/content_check.h"
#include "core/store/database.h"
#include "core/store/migrations.h"
#include "core/store/sqlite_error.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <chrono>
#include <cstddef>
#include <memory>

#include <sqlite3.h>

namespace slate {

namespace {

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

FileCheck::FileCheck(std::function<std::unique_ptr<Database>()> open, std::function<void()> tell)
    : m_open(std::move(open)),
      m_tell(std::move(tell)),
      m_thread([this] { run(); })
{
}

FileCheck::~FileCheck()
{
    m_stop = true;
    m_thread.join();
}

void FileCheck::run()
{
    QString fault;
    try {
        const auto database = m_open();
        sqlite3_progress_handler(
            database->handle(), 10'000,
            [](void *stop) { return static_cast<std::atomic<bool> *>(stop)->load() ? 1 : 0; }, &m_stop);
        database->trustSchema(); // it was compared when the file was opened
        fault = faultIn(*database, m_stop);
    } catch (const std::exception &exception) {
        // What keeps us from looking, such as too many open files, is no damage.
        qWarning("The file could not be checked: %s", exception.what());
    }
    finish(fault);
}

void FileCheck::finish(const QString &fault)
{
    {
        const std::lock_guard lock(m_mutex);
        m_isDone = true;
        m_fault = fault;
    }
    m_finished.notify_all();
    if (!fault.isEmpty())
        m_tell();
}

void FileCheck::require()
{
    constexpr std::chrono::seconds patience(3);
    std::unique_lock lock(m_mutex);
    m_finished.wait_for(lock, patience, [this] { return m_isDone; });
    if (!m_fault.isEmpty())
        throw Error(Error::Code::Damaged, m_fault);
}

void FileCheck::wait()
{
    std::unique_lock lock(m_mutex);
    m_finished.wait(lock, [this] { return m_isDone; });
}

QString FileCheck::fault() const
{
    const std::lock_guard lock(m_mutex);
    return m_fault;
}

} // namespace slate
