#include "core/store/slate_files.h"

#include "core/model/file_name.h"
#include "core/store/database.h"
#include "core/store/edit_log.h"
#include "core/store/file_image.h"
#include "core/store/in_use.h"
#include "core/store/log_owner.h"

#include <chrono>
#include <cstring>

#include <sqlite3.h>

#include <sys/stat.h>
#include <unistd.h>

namespace slate {

namespace {

qint64 stampTime(const timespec &time)
{
    return static_cast<qint64>(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

/// The clock of a file system can stand still for so long between two ticks.
bool isYoungStamp(const FileStamp &stamp)
{
    constexpr qint64 tick = 20'000'000;
    timespec now {};
    clock_gettime(CLOCK_REALTIME, &now);
    return std::abs(stampTime(now) - stamp.changed) < tick;
}

/// Opens a file as it is by itself, its log left out, as somebody finds it who copies it alone. What stands
/// there may be anything: it is not let run for long.
std::unique_ptr<Database> openAlone(const QByteArray &path)
{
    const QByteArray address = "file:" + path.toPercentEncoding("/");
    auto file = std::make_unique<Database>(QString::fromLatin1(address) + QStringLiteral("?immutable=1"),
        SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, 0);
    const auto stop = [](void *) { return 1; };
    sqlite3_progress_handler(file->handle(), 100'000, stop, nullptr);
    return file;
}

bool holdsEdit(Database &database, const NewestEdit &edit)
{
    Query read = database.query("SELECT 1 FROM edit WHERE position = ? AND id = ?");
    read->bind(1, static_cast<int64_t>(edit.position));
    read->bind(2, static_cast<int64_t>(edit.id));
    return edit.position == 0 || read->executeStep();
}

bool hasLog(Database &database)
{
    Query read = database.query("PRAGMA journal_mode");
    return read->executeStep() && read->getColumn(0).getString() == "wal";
}

/// While one lives, no program moves its log into the file, which would be torn to read by itself.
class LogMovesHeldOff
{
public:
    explicit LogMovesHeldOff(Database &database)
    {
        sqlite3_file_control(database.handle(), "main", SQLITE_FCNTL_FILE_POINTER, &m_file);
        const int patience = database.options.busyTimeoutMs;
        for (int waited = 0; lock(SQLITE_SHM_LOCK) != SQLITE_OK; ++waited) {
            if (waited >= patience)
                throw Error(Error::Code::Busy, QStringLiteral("the log is being moved into the file"));
            sqlite3_sleep(1);
        }
    }
    ~LogMovesHeldOff() { lock(SQLITE_SHM_UNLOCK); }
    /// How much of the log stands in the file, as its index tells.
    /// [https://www.sqlite.org/walformat.html, nBackfill]
    qint64 movedFrames() const
    {
        constexpr int firstPart = 32 * 1024;
        constexpr int place = 96;
        volatile void *index = nullptr;
        if (m_file->pMethods->xShmMap(m_file, 0, firstPart, 0, &index) != SQLITE_OK || !index)
            return 0;
        quint32 frames = 0;
        std::memcpy(
            &frames, const_cast<const char *>(static_cast<volatile char *>(index)) + place, sizeof frames);
        return frames;
    }
    LogMovesHeldOff(const LogMovesHeldOff &) = delete;
    LogMovesHeldOff &operator=(const LogMovesHeldOff &) = delete;

private:
    /// The lock that whoever moves the log holds, as the form of the index has it.
    int lock(int how)
    {
        constexpr int checkpoint = 1;
        return m_file->pMethods->xShmLock(m_file, checkpoint, 1, how | SQLITE_SHM_EXCLUSIVE);
    }

    sqlite3_file *m_file = nullptr;
};

/// Whether what could not be read may be well all the same.
bool isPassing(const SQLite::Exception &exception)
{
    switch (exception.getErrorCode()) {
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_BUSY:
    case SQLITE_NOMEM:
        return true;
    default:
        return false;
    }
}

} // namespace

std::optional<qint64> identityAt(const QString &path)
{
    if (!isFile(path))
        return 0;
    try {
        const auto file = openAlone(systemName(path));
        const qint64 first = file->number("SELECT id FROM edit ORDER BY position LIMIT 1");
        // The first edit may stand in the log still.
        return first == 0 ? std::nullopt : std::optional(first);
    } catch (const SQLite::Exception &exception) {
        return isPassing(exception) ? std::nullopt : std::optional<qint64>(0);
    } catch (const Error &error) {
        return error.code() == Error::Code::Damaged ? std::optional<qint64>(0) : std::nullopt;
    }
}

std::optional<FileStamp> stampOf(const QByteArray &path)
{
    struct stat found {
    };
    if (::stat(path.constData(), &found) != 0)
        return std::nullopt;
    return FileStamp {found.st_dev, found.st_ino, found.st_size, stampTime(found.st_mtim),
        stampTime(found.st_ctim), found.st_mode};
}

bool SlateFiles::Named::isThere() const
{
    if (!stamp)
        return true;
    const auto now = stampOf(path);
    return now && now->isSameFile(*stamp);
}

SlateFiles::SlateFiles(Database &database, const NewestEdit &newest)
    : m_database(database),
      m_path(systemName(database.path))
{
    // SQLite names the two after the file itself where its path is a link.
    const QByteArray file = sqlite3_db_filename(database.handle(), "main");
    m_log.path = file + "-wal";
    m_index.path = file + "-shm";
    if (hasLog(database)) {
        m_log.stamp = stampOf(m_log.path);
        m_index.stamp = stampOf(m_index.path);
    }
    m_known = stampOf(m_path).value_or(FileStamp {});
    m_young = isYoungStamp(m_known);
    if (!m_log.stamp || m_log.stamp->size == 0)
        m_inFile = newest;
}

SlateFiles::State SlateFiles::look()
{
    const auto now = stampOf(m_path);
    if (!now || !now->isSameFile(m_known))
        return State::Moved;
    if (!m_log.isThere() || !m_index.isThere())
        return State::LogGone;
    // Without a log SQLite itself sees what others write.
    if (m_log.stamp && !m_overwritten)
        m_overwritten = !holdsWhatIsKnown(*now);
    return m_overwritten ? State::Overwritten : State::Whole;
}

bool SlateFiles::isUnwritten() const
{
    return stampOf(m_path) == m_known;
}

void SlateFiles::afterMove(const NewestEdit &newest, bool all)
{
    if (const auto now = stampOf(m_path); now && now->isSameFile(m_known))
        m_known = *now;
    m_young = all;
    if (all)
        m_inFile = newest;
}

/// Another program that moves the log writes to the file as well as one that copies something over it: what
/// the file holds tells them apart. Alone it is read first, as that takes little of it.
bool SlateFiles::holdsWhatIsKnown(const FileStamp &now)
{
    if (now == m_known && !m_young)
        return true;
    const LogMovesHeldOff quiet(m_database);
    const auto found = stampOf(m_path);
    if (!found)
        return false;
    const bool isWell = isKnownAlone()
        || isPartlyMoved(readImage(m_database.path, m_database.options.busyTimeoutMs), quiet.movedFrames());
    if (!isWell)
        return false;
    m_known = *found;
    m_young = isYoungStamp(*found);
    return true;
}

bool SlateFiles::isKnownAlone()
{
    try {
        return isKnownIn(*openAlone(m_database.filePath()));
    } catch (const SQLite::Exception &error) {
        // What cannot be read says nothing of what is there.
        if ((error.getExtendedErrorCode() & 0xff) == SQLITE_IOERR)
            throw;
    } catch (const Error &error) {
        if (error.code() != Error::Code::Damaged)
            throw;
    }
    return false;
}

bool SlateFiles::isKnownIn(Database &file)
{
    const NewestEdit there = newestEdit(file);
    if (!holdsEdit(file, m_inFile))
        return false;
    const NewestEdit seen = m_database.seen;
    // An edit that is in the file and was not seen here came from another program, through the log.
    if (there.position > seen.position
        && (!holdsEdit(file, seen) || m_database.number("PRAGMA data_version") == m_database.dataVersion))
        return false;
    if (there.position <= seen.position && !holdsEdit(m_database, there))
        return false;
    if (there.position == seen.position && there.id != seen.id)
        return false;
    if (there.position >= m_inFile.position)
        m_inFile = there;
    return true;
}

void SlateFiles::wasCopied()
{
    m_copied = m_database.seen.position;
}

void SlateFiles::removeLeftovers(State state) const
{
    const auto log = stampOf(m_log.path);
    // A log with something in it is kept beside a file that may come back.
    const bool empty = log && log->size == 0;
    const bool unwanted = state == State::Overwritten
        || (state == State::Moved && (empty || m_copied >= m_database.seen.position));
    // Whoever else has the file open goes on with this log when the file comes back: taken away from under
    // it, the next program would begin another one, and two would be written beside each other.
    if (!unwanted || useOfIndex(m_index.path) != InUse::No)
        return;
    for (const Named &each : {m_log, m_index}) {
        if (each.stamp && each.isThere())
            ::unlink(each.path.constData());
    }
}

} // namespace slate
