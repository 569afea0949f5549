#pragma once

#include <atomic>
#include <chrono>

struct sqlite3;

namespace slate {

/// Ends statements that would run without end, as they do in a file that goes in circles.
class StatementWatch
{
public:
    /// From now on SQLite asks, while a statement runs, whether it must end.
    void begin(sqlite3 *database);
    /// Lets no statement run longer than a few seconds.
    void bound();
    /// A statement is about to run.
    void statementBegins();
    /// Ends statements at once, from another thread.
    void raiseAlarm() { m_alarm = true; }

private:
    bool mustStop() const;

    std::atomic<bool> m_alarm = false;
    bool m_isBounded = false;
    std::chrono::steady_clock::time_point m_began;
};

} // namespace slate
