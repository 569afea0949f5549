#pragma once

#include "core/model/error.h"

#include <QString>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace slate {

class Database;

/// Reads the first bytes of a file, its path from the root on, before SQLite may touch it. Throws
/// Error(NotFound), (NotASlate), (Damaged), (NoPermission).
void checkHeader(const QString &path);

/// Looks for damage (content_check.h) on a thread and a connection of its own, begun on opening a file that
/// is too long to look through before. Until it has found the file sound, nothing may be written into it.
class FileCheck
{
public:
    enum class State {
        Running,
        Sound,
        Damaged,  ///< fault() says what was found
        Hindered, ///< something kept it from looking: hindrance()
    };

    /// `tell` is called from the thread when it is done. `patience` is how long edits wait for that in all;
    /// nothing: until it comes.
    FileCheck(std::function<std::unique_ptr<Database>()> open, std::function<void(State)> tell,
        std::optional<std::chrono::milliseconds> patience);
    /// Breaks off what is still running.
    ~FileCheck();

    /// Before the first write. Throws Error(Damaged) with what was found, (BeingChecked) where it takes
    /// longer than the patience, and what kept it from looking, where a new try was hindered too.
    void require();
    /// Begins again after a hindrance; does nothing otherwise.
    void tryAgain();
    void wait();
    /// Whether it has come to an end that was not asked for yet.
    bool takeNews();
    State state() const;
    QString fault() const;
    std::optional<Error> hindrance() const;

private:
    void run();
    void finish(State state, const QString &fault, const std::optional<Error> &hindrance);
    bool isDone() const { return m_state != State::Running; }

    std::function<std::unique_ptr<Database>()> m_open;
    std::function<void(State)> m_tell;
    mutable std::mutex m_mutex;
    std::condition_variable m_finished;
    State m_state = State::Running;
    bool m_isNews = false;
    QString m_fault;
    std::optional<Error> m_hindrance;
    std::optional<std::chrono::milliseconds> m_patience;
    std::atomic<bool> m_stop = false;
    std::thread m_thread;
};

} // namespace slate
