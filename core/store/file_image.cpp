#include "core/store/file_image.h"

#include "core/model/file_name.h"
#include "core/store/sqlite_error.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QtEndian>

#include <algorithm>
#include <cerrno>
#include <cstddef>
#include <cstring>
#include <thread>

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace slate {

namespace {

/// More than any slate has; what claims to be larger would only fill the memory.
constexpr qint64 largest = qint64(2) << 30U;
constexpr qint64 piece = 1 << 20;
/// Two changes that are nearer to each other can have the same time.
constexpr auto clockStep = std::chrono::milliseconds(20);

/// A file read through SQLite's own file system: closing it in any other way drops the locks that this
/// process holds on it, which another window may count on.
class SystemFile
{
public:
    explicit SystemFile(const QString &path)
        // A file name is followed by the query parameters, of which there are none.
        : m_path(path),
          m_name(systemName(path) + QByteArray(3, '\0'))
    {
        sqlite3_vfs *system = sqlite3_vfs_find(nullptr);
        m_room.resize(static_cast<size_t>(system->szOsFile));
        const int opened = system->xOpen(
            system, m_name.constData(), file(), SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB, nullptr);
        if (opened == SQLITE_CANTOPEN)
            throw whyNotOpened(path);
        require(opened);
    }
    ~SystemFile()
    {
        if (file()->pMethods)
            file()->pMethods->xClose(file());
    }
    SystemFile(const SystemFile &) = delete;
    SystemFile &operator=(const SystemFile &) = delete;

    qint64 size()
    {
        sqlite3_int64 size = 0;
        require(file()->pMethods->xFileSize(file(), &size));
        return size;
    }
    /// What lies behind the end is zero.
    void read(void *to, qint64 size, qint64 from)
    {
        const int result = file()->pMethods->xRead(file(), to, static_cast<int>(size), from);
        require(result == SQLITE_IOERR_SHORT_READ ? SQLITE_OK : result);
    }

private:
    sqlite3_file *file() { return reinterpret_cast<sqlite3_file *>(m_room.data()); }
    void require(int result)
    {
        if (result != SQLITE_OK)
            throw toError(result, QStringLiteral("reading %1").arg(m_path));
    }

    QString m_path;
    QByteArray m_name;
    std::vector<std::byte> m_room;
};

QString logOf(const QString &path)
{
    return path + QStringLiteral("-wal");
}

qint64 nanoseconds(const timespec &time)
{
    return static_cast<qint64>(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

/// Nothing is locked on the log itself, so that it can be read like any file. Empty where there is none.
QByteArray readLog(const QString &path, qint64 most)
{
    const QByteArray name = systemName(logOf(path));
    // A pipe of that name would let us wait for ever.
    const int descriptor = ::open(name.constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (descriptor < 0 && errno == ENOENT)
        return {};
    if (descriptor < 0)
        throw Error::fromSystem(errno, logOf(path));
    QFile file;
    if (!file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle) || file.isSequential())
        throw Error(Error::Code::InputOutput, logOf(path));
    if (most == largest && file.size() > largest)
        throw Error(Error::Code::TooLarge, logOf(path));
    QByteArray bytes = file.read(std::min(most, file.size()));
    if (file.error() != QFileDevice::NoError)
        throw Error(Error::Code::InputOutput, file.errorString());
    return bytes;
}

bool isOnlyZeros(const unsigned char *bytes, qint64 size)
{
    return size == 0 || (bytes[0] == 0 && std::memcmp(bytes, bytes + 1, static_cast<size_t>(size - 1)) == 0);
}

PageMemory readPages(const QString &path)
{
    SystemFile file(path);
    const qint64 size = file.size();
    if (size > largest)
        throw Error(Error::Code::TooLarge, QStringLiteral("%1 has %2 bytes").arg(path).arg(size));
    PageMemory pages(size);
    std::vector<unsigned char> read(static_cast<size_t>(std::min(piece, size)));
    for (qint64 at = 0; at < size; at += piece) {
        const qint64 length = std::min(piece, size - at);
        file.read(read.data(), length, at);
        // Memory that is never written to is not there: a file may be little but holes.
        if (!isOnlyZeros(read.data(), length))
            std::memcpy(pages.data() + at, read.data(), static_cast<size_t>(length));
    }
    return pages;
}

/// Whether what was read between two looks was one state. What is moved from the log into the file meanwhile
/// stands in the log that was read after it, as long as that has not begun anew.
bool wasOneState(const FileLook &before, const FileLook &after)
{
    if (before.device != after.device || before.inode != after.inode || before.isThere != after.isThere)
        return false;
    if (!before.logHead.isEmpty() || !after.logHead.isEmpty())
        return before.logInode == after.logInode && before.logHead == after.logHead;
    return before.size == after.size && before.changedAt == after.changedAt;
}

/// Waits until a change that comes now would have another time than the last.
void letTimePass(const FileLook &look)
{
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    const auto age = now - std::chrono::nanoseconds(look.changedAt);
    if (look.logHead.isEmpty() && age > -clockStep && age < clockStep)
        std::this_thread::sleep_for(clockStep);
}

} // namespace

FileLook lookAt(const QString &path)
{
    FileLook look;
    struct stat found {
    };
    if (::stat(systemName(path).constData(), &found) != 0)
        return look;
    look.isThere = true;
    look.device = found.st_dev;
    look.inode = found.st_ino;
    look.size = found.st_size;
    look.changedAt = nanoseconds(found.st_mtim);
    if (::stat(systemName(logOf(path)).constData(), &found) == 0 && found.st_size > 0) {
        constexpr int head = 32;
        look.logInode = found.st_ino;
        look.logSize = found.st_size;
        look.logChangedAt = nanoseconds(found.st_mtim);
        look.logHead = readLog(path, head);
    }
    return look;
}

qint64 sizeWithLog(const QString &path)
{
    const FileLook look = lookAt(path);
    return look.size + look.logSize;
}

PageMemory::PageMemory(qint64 size)
{
    if (size == 0)
        return;
    void *room = ::mmap(
        nullptr, static_cast<size_t>(size), PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (room == MAP_FAILED)
        throw Error(Error::Code::OutOfMemory, QStringLiteral("%1 bytes").arg(size));
    m_data = static_cast<unsigned char *>(room);
    m_size = size;
}

PageMemory::~PageMemory()
{
    if (m_data)
        ::munmap(m_data, static_cast<size_t>(m_size));
}

FileImage readImage(const QString &path, int busyTimeoutMs)
{
    QDeadlineTimer deadline(busyTimeoutMs);
    FileLook before = lookAt(path);
    do {
        if (!before.isThere)
            throw Error(Error::Code::NotFound, path);
        letTimePass(before);
        FileImage image;
        image.pages = readPages(path);
        image.log = readLog(path, largest);
        image.look = lookAt(path);
        if (wasOneState(before, image.look)) {
            image.before = before;
            image.logged = contentsOfLog(image.log);
            return image;
        }
        before = image.look;
    } while (!deadline.hasExpired());
    throw Error(Error::Code::Busy, QStringLiteral("%1 is being written to").arg(path));
}

void playLog(FileImage &image)
{
    const LogContents &logged = image.logged;
    if (logged.isEmpty())
        return;
    const qint64 size = logged.pagesInDatabase * logged.pageSize;
    if (size > largest)
        throw Error(Error::Code::TooLarge, QStringLiteral("a log to %1 bytes").arg(size));
    if (size != image.pages.size()) {
        PageMemory changed(size);
        std::memcpy(
            changed.data(), image.pages.data(), static_cast<size_t>(std::min(size, image.pages.size())));
        image.pages = std::move(changed);
    }
    for (const LogPage &page : logged.pages) {
        const qint64 at = (page.page - 1) * logged.pageSize;
        if (at + logged.pageSize <= size)
            std::memcpy(image.pages.data() + at, image.log.constData() + page.place,
                static_cast<size_t>(logged.pageSize));
    }
}

void showPages(sqlite3 *connection, const PageMemory &pages)
{
    constexpr int writeFormat = 18;
    constexpr int readFormat = 19;
    // What is in memory has no log beside it.
    if (pages.size() > readFormat && pages.data()[readFormat] == 2) {
        pages.data()[writeFormat] = 1;
        pages.data()[readFormat] = 1;
    }
    const int result = sqlite3_deserialize(
        connection, "main", pages.data(), pages.size(), pages.size(), SQLITE_DESERIALIZE_READONLY);
    if (result != SQLITE_OK)
        throw toError(result, QString::fromUtf8(sqlite3_errmsg(connection)));
}

QByteArray firstBytes(const QString &path, int most)
{
    SystemFile file(path);
    QByteArray bytes(static_cast<int>(std::min<qint64>(most, file.size())), '\0');
    if (!bytes.isEmpty())
        file.read(bytes.data(), bytes.size(), 0);
    return bytes;
}

Error whyNotOpened(const QString &path)
{
    struct stat found {
    };
    const QByteArray name = systemName(path);
    if (::stat(name.constData(), &found) != 0 && errno != ENOENT)
        return Error::fromSystem(errno, path);
    // The name itself may open: what is scarce is told by anything that always opens.
    const int probe = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
    if (probe < 0)
        return Error::fromSystem(errno, path);
    ::close(probe);
    if (name.size() > sqlite3_vfs_find(nullptr)->mxPathname - 10)
        return Error(Error::Code::NameTooLong, path);
    return Error(Error::Code::NoPermission, QStringLiteral("%1 cannot be opened").arg(path));
}

} // namespace slate
