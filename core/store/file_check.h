#pragma once

#include <QString>

#include <atomic>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace slate {

class Database;

/// Reads the first bytes of a file, its path from the root on, before SQLite may touch it. Throws
/// Error(NotFound), (NotASlate), (Damaged), (NoPermission).
void checkHeader(const QString &path);

/// Looks for damage (content_check.h) on a thread and a connection of its own, begun on opening a file that
/// is too long to look through before.
class FileCheck
{
public:
    /// `tell` is called from the thread when damage was found.
    FileCheck(std::function<std::unique_ptr<Database>()> open, std::function<void()> tell);
    /// Breaks off what is still running.
    ~FileCheck();

    /// Before the first write: waits a while for the end and throws Error(Damaged) with what was found so
    /// far.
    void require();
    void wait();
    /// What was found so far.
    QString fault() const;

private:
    void run();
    void finish(const QString &fault);

    std::function<std::unique_ptr<Database>()> m_open;
    std::function<void()> m_tell;
    mutable std::mutex m_mutex;
    std::condition_variable m_finished;
    bool m_isDone = false;
    QString m_fault;
    std::atomic<bool> m_stop = false;
    std::thread m_thread;
};

} // namespace slate
