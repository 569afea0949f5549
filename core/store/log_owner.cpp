#include "core/store/log_owner.h"

#include "core/store/content_check.h"
#include "core/store/database.h"
#include "core/store/edit_log.h"
#include "core/store/expected_schema.h"
#include "core/store/file_image.h"
#include "core/store/migrations.h"
#include "core/store/sqlite_error.h"

#include <sqlite3.h>

#include <algorithm>
#include <cstring>
#include <map>

namespace slate {

namespace {

/// What a file is at, as far as its newest edit tells.
struct Standing {
    qint64 version = 0;
    qint64 position = 0;
    qint64 id = 0;
};

qint64 idAt(Database &database, qint64 position)
{
    Query read = database.query("SELECT id FROM edit WHERE position = ?");
    read->bind(1, static_cast<int64_t>(position));
    return read->executeStep() ? read->getColumn(0).getInt64() : 0;
}

/// Nothing is known of the file yet: a view in the place of the table could go on for ever.
void bound(Database &database)
{
    constexpr int steps = 100'000;
    sqlite3_progress_handler(
        database.handle(), steps, [](void *) { return 1; }, nullptr);
}

Standing standingOf(Database &database)
{
    const qint64 position = lastPosition(database);
    return {versionOf(database), position, idAt(database, position)};
}

/// Shows the pages as a database for the length of a block.
class Shown
{
public:
    explicit Shown(const PageMemory &pages)
        : m_database(inMemory, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, 0)
    {
        showPages(m_database.handle(), pages);
        m_database.readSchema();
    }
    Database &operator*() { return m_database; }

private:
    Database m_database;
};

QString faultOf(Database &database)
{
    const std::atomic<bool> goOn = false;
    const qint64 version = versionOf(database);
    const auto known = static_cast<qint64>(migrations().size());
    checkSchema(database, version);
    if (version > known)
        return pageFaultIn(database, goOn);
    return version == known ? faultIn(database, goOn) : faultIn(*migratedInMemory(database), goOn);
}

bool isSound(const PageMemory &pages)
{
    try {
        Shown shown(pages);
        return faultOf(*shown).isEmpty();
    } catch (const Error &error) {
        if (error.code() == Error::Code::OutOfMemory || error.code() == Error::Code::OutOfHandles)
            throw;
        return false;
    } catch (const SQLite::Exception &) {
        return false;
    }
}

bool isInFile(const FileImage &image, const LogPage &page)
{
    const qint64 at = (page.page - 1) * image.logged.pageSize;
    return at + image.logged.pageSize <= image.pages.size()
        && std::memcmp(image.pages.data() + at, image.log.constData() + page.place,
               static_cast<size_t>(image.logged.pageSize))
        == 0;
}

/// Whether some page of the file is as the log has it, so that moving the log into it had begun.
bool isBegun(const FileImage &image)
{
    const auto &pages = image.logged.pages;
    return std::any_of(
        pages.begin(), pages.end(), [&](const LogPage &page) { return isInFile(image, page); });
}

enum class Kinship { Own, Foreign, Unclear };

/// What the newest edits tell. A file that the log was begun to be moved into may be torn, and look older
/// than it is; but never newer, and never of another history.
Kinship kinshipOf(const Standing &file, Database &both, int edits, bool isBegun, bool isWrittenLast)
{
    const Standing last = standingOf(both);
    if (last.version != file.version)
        return Kinship::Unclear;
    const bool isTorn = isBegun && file.position > 0 && file.id == 0;
    if (isTorn)
        return Kinship::Unclear;
    if (file.position > last.position || idAt(both, file.position) != file.id)
        return Kinship::Foreign;
    if (file.position < last.position - edits)
        return isBegun ? Kinship::Unclear : Kinship::Foreign;
    // Written after the last edit, and not from the log: the copy from just before it, put back.
    const bool isPutBack = isWrittenLast && !isBegun && file.position < last.position;
    return isPutBack ? Kinship::Foreign : Kinship::Own;
}

Error strayLog(const QString &path, int busyTimeoutMs)
{
    const QString log = path.mid(path.lastIndexOf(u'/') + 1) + QStringLiteral("-wal");
    if (isSound(readImage(path, busyTimeoutMs).pages))
        return Error(Error::Code::StrayLog, log);
    return Error(Error::Code::Damaged,
        QStringLiteral("neither the file nor the file with its log, %1, is sound").arg(log));
}

} // namespace

bool isPartlyMoved(const FileImage &image, qint64 frames)
{
    if (frames == 0)
        return isBegun(image);
    std::map<qint64, LogPage> last;
    for (const LogPage &page : image.logged.pages)
        last[page.page] = page;
    bool isAnyMoved = false;
    for (const auto &[number, page] : last) {
        if (page.frame > frames)
            continue;
        if (!isInFile(image, page))
            return false;
        isAnyMoved = true;
    }
    return isAnyMoved || isBegun(image);
}

void playOwnLog(FileImage &image, const QString &path)
{
    constexpr int again = 1000;
    if (image.logged.isEmpty())
        return;
    const bool begun = isBegun(image);
    const bool writtenLast = image.before.changedAt > image.before.logChangedAt;
    std::optional<Standing> file;
    Kinship kinship = Kinship::Unclear;
    try {
        Shown alone(image.pages);
        bound(*alone);
        file = standingOf(*alone);
    } catch (const std::exception &) {
        // Torn, perhaps: then only both together can be judged.
    }
    playLog(image);
    try {
        Shown both(image.pages);
        bound(*both);
        if (file)
            kinship = kinshipOf(*file, *both, image.logged.transactions, begun, writtenLast);
    } catch (const std::exception &) {
        kinship = Kinship::Foreign;
    }
    if (kinship == Kinship::Foreign || (kinship == Kinship::Unclear && !isSound(image.pages)))
        throw strayLog(path, again);
}

void requireOwnLog(const QString &path, int busyTimeoutMs)
{
    if (lookAt(path).logHead.isEmpty())
        return;
    FileImage image = readImage(path, busyTimeoutMs);
    playOwnLog(image, path);
}

} // namespace slate
