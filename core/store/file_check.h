#pragma once

#include <QString>

#include <atomic>
#include <thread>

namespace slate {

class Database;

/// Reads the first bytes of a file, before SQLite may touch it. Throws Error(NotFound), (NotASlate),
/// (Damaged), (NoPermission).
void checkHeader(const QString &path);

/// Throws Error(Damaged) where the tables, indexes and triggers are not those of a slate, and trusts
/// them where they are; a newer version may have more and is not trusted. Throws Error(NewerVersion) where a
/// newer one lacks what is needed.
void checkSchema(Database &database, bool newer);

/// Makes what checkSchema compares with, if that is not there yet; from any thread.
void prepareExpectedSchema();

/// `quick_check` on a thread and a connection of its own, begun on opening and waited for before the
/// first write.
class FileCheck
{
public:
    explicit FileCheck(const QString &path);
    /// Breaks off what is still running.
    ~FileCheck();

    /// Throws Error(Damaged) with what was found.
    void require();

private:
    void run();

    QString m_path;
    QString m_fault;
    std::atomic<bool> m_stop = false;
    std::thread m_thread;
};

} // namespace slate
