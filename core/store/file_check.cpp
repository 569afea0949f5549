#include "core/store/file_check.h"

#include "core/model/file_name.h"
#include "core/store/content_check.h"
#include "core/store/database.h"
#include "core/store/file_image.h"
#include "core/store/migrations.h"
#include "core/store/sqlite_error.h"

#include <QtEndian>

#include <algorithm>
#include <cerrno>

#include <sqlite3.h>
#include <sys/stat.h>

namespace slate {

void checkHeader(const QString &path)
{
    if (const QString other = noFileAt(path); !other.isEmpty())
        throw Error(Error::Code::NotAFile, other);
    // A link to nothing is not there either; what the system does not let be looked at may be.
    struct stat found = {};
    if (::stat(systemName(path).constData(), &found) != 0)
        throw Error::fromSystem(errno, path);
    const QByteArray head = firstBytes(path, 100);
    if (!head.startsWith("SQLite format 3") || head.size() < 16)
        throw Error(Error::Code::NotASlate, QStringLiteral("%1 has another header").arg(path));
    if (head.size() < 100)
        throw Error(Error::Code::Damaged, QStringLiteral("%1 ends in its header").arg(path));
    if (qFromBigEndian<qint32>(head.constData() + 68) != applicationId)
        throw Error(Error::Code::NotASlate, QStringLiteral("%1 is another program's database").arg(path));
}

FileCheck::FileCheck(std::function<std::unique_ptr<Database>()> open, std::function<void(State)> tell,
    std::optional<std::chrono::milliseconds> patience)
    : m_open(std::move(open)),
      m_tell(std::move(tell)),
      m_patience(patience),
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
    try {
        const QString fault = guarded([this] {
            const auto database = m_open();
            sqlite3_progress_handler(
                database->handle(), 10'000,
                [](void *stop) { return static_cast<std::atomic<bool> *>(stop)->load() ? 1 : 0; }, &m_stop);
            database->trustSchema(); // it was compared when the file was opened
            return faultIn(*database, m_stop);
        });
        finish(fault.isEmpty() ? State::Sound : State::Damaged, fault, {});
    } catch (const Error &error) {
        // What keeps us from looking, such as too many open files, is no damage.
        qWarning("The file could not be checked: %s", error.what());
        const bool isDamage = error.code() == Error::Code::Damaged;
        finish(isDamage ? State::Damaged : State::Hindered, isDamage ? error.detail() : QString(), error);
    } catch (const std::exception &exception) {
        const QString why = QString::fromUtf8(exception.what());
        qWarning("The file could not be checked: %s", exception.what());
        finish(State::Hindered, {}, Error(Error::Code::Internal, why));
    }
}

void FileCheck::finish(State state, const QString &fault, const std::optional<Error> &hindrance)
{
    // What was broken off has found nothing out.
    if (m_stop)
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_state = state;
        m_isNews = true;
        m_fault = fault;
        m_hindrance = state == State::Hindered ? hindrance : std::nullopt;
    }
    m_finished.notify_all();
    m_tell(state);
}

void FileCheck::require()
{
    using Clock = std::chrono::steady_clock;
    tryAgain();
    std::unique_lock lock(m_mutex);
    const auto done = [this] { return isDone(); };
    if (!m_patience) {
        m_finished.wait(lock, done);
    } else if (!isDone()) {
        // Once for all edits: a window that stands still at each of them helps nobody.
        const auto begin = Clock::now();
        m_finished.wait_for(lock, *m_patience, done);
        const auto waited = std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - begin);
        *m_patience = std::max(*m_patience - waited, std::chrono::milliseconds(0));
    }
    switch (m_state) {
    case State::Sound:
        return;
    case State::Damaged:
        throw Error(Error::Code::Damaged, m_fault);
    case State::Hindered:
        throw Error(*m_hindrance);
    case State::Running:
        throw Error(Error::Code::BeingChecked, QStringLiteral("the check has not come to its end"));
    }
}

void FileCheck::tryAgain()
{
    if (state() != State::Hindered)
        return;
    m_thread.join();
    {
        const std::lock_guard lock(m_mutex);
        m_state = State::Running;
    }
    m_thread = std::thread([this] { run(); });
}

void FileCheck::wait()
{
    std::unique_lock lock(m_mutex);
    m_finished.wait(lock, [this] { return isDone(); });
}

bool FileCheck::takeNews()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_isNews, false);
}

FileCheck::State FileCheck::state() const
{
    const std::lock_guard lock(m_mutex);
    return m_state;
}

QString FileCheck::fault() const
{
    const std::lock_guard lock(m_mutex);
    return m_fault;
}

std::optional<Error> FileCheck::hindrance() const
{
    const std::lock_guard lock(m_mutex);
    return m_hindrance;
}

} // namespace slate
