#include "core/store/file_check.h"

#include "core/model/file_name.h"
#include "core/store/content_check.h"
#include "core/store/database.h"
#include "core/store/file_image.h"
#include "core/store/migrations.h"
#include "core/store/sqlite_error.h"

#include <QtEndian>

#include <chrono>
#include <memory>

#include <sqlite3.h>

namespace slate {

void checkHeader(const QString &path)
{
    // A link to nothing is not there either.
    if (!lookAt(path).isThere)
        throw Error(Error::Code::NotFound, path);
    if (!isFile(path))
        throw Error(Error::Code::NotASlate, QStringLiteral("%1 is no file").arg(path));
    const QByteArray head = firstBytes(path, 100);
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
