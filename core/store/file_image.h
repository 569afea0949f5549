#pragma once

#include "core/model/error.h"
#include "core/store/log_file.h"

#include <QString>

#include <utility>

struct sqlite3;

namespace slate {

/// How a slate and its log look from outside; two looks that are the same saw the same state.
struct FileLook {
    bool isThere = false;
    quint64 device = 0;
    quint64 inode = 0;
    qint64 size = 0;
    qint64 changedAt = 0; ///< nanoseconds, of the contents
    quint64 logInode = 0;
    qint64 logSize = 0;
    qint64 logChangedAt = 0;
    QByteArray logHead; ///< it changes when the log begins anew

    bool operator==(const FileLook &) const = default;
};

FileLook lookAt(const QString &path);
/// The bytes of a file with its log.
qint64 sizeWithLog(const QString &path);

/// Memory for the pages of a database, zero at first.
class PageMemory
{
public:
    PageMemory() = default;
    /// Throws Error(OutOfMemory).
    explicit PageMemory(qint64 size);
    ~PageMemory();
    PageMemory(PageMemory &&other) noexcept { swap(other); }
    PageMemory &operator=(PageMemory &&other) noexcept
    {
        swap(other);
        return *this;
    }

    unsigned char *data() const { return m_data; }
    qint64 size() const { return m_size; }

private:
    void swap(PageMemory &other) noexcept
    {
        std::swap(m_data, other.m_data);
        std::swap(m_size, other.m_size);
    }

    unsigned char *m_data = nullptr;
    qint64 m_size = 0;
};

/// One state of a slate as it lies on the disk, in memory: read without a lock, without writing anything, and
/// without a file beside it, so that who only looks is in nobody's way.
struct FileImage {
    FileLook before;  ///< what is moved from the log while the pages are read is in none of them
    FileLook look;    ///< after reading
    PageMemory pages; ///< the file alone; with what the log holds once it was played
    QByteArray log;
    LogContents logged;
};

/// Reads the file and its log. Where another program writes meanwhile, it is read again until it was one
/// state. Throws Error(Busy) when that does not come in time, (NotFound), (NoPermission), (TooLarge),
/// (OutOfMemory), (OutOfHandles).
FileImage readImage(const QString &path, int busyTimeoutMs);

/// Plays the log into the pages, as SQLite would.
void playLog(FileImage &image);

/// Makes the pages what a connection has open as its database, for reading only; they must outlive it.
void showPages(sqlite3 *connection, const PageMemory &pages);

/// The first bytes of a file, at most so many. Throws as readImage does.
QByteArray firstBytes(const QString &path, int most);

/// What failed where SQLite could not open a file and does not tell why: handles that are used up, or the
/// permission.
Error whyNotOpened(const QString &path);

} // namespace slate
