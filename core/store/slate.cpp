#include "core/store/slate.h"

#include "core/model/file_name.h"
#include "core/store/copy.h"
#include "core/store/database.h"
#include "core/store/edit_log.h"
#include "core/store/expected_schema.h"
#include "core/store/file_check.h"
#include "core/store/held_files.h"
#include "core/store/opening.h"
#include "core/store/read_history.h"
#include "core/store/read_together.h"
#include "core/store/search.h"
#include "core/store/sqlite_error.h"
#include "core/store/take_back.h"
#include "core/store/unseen.h"
#include "core/store/verify.h"
#include "core/store/write_edit.h"

#include <QAbstractEventDispatcher>
#include <QThread>

#include <future>

namespace slate {

// Opening

void Slate::warmUp()
{
    // Qt holds the first thread that asks it for anything for the main one: that must be this one.
    QThread::currentThread();
    static const auto running = std::async(std::launch::async, prepareExpectedSchema);
}

std::unique_ptr<Slate> Slate::create(const QString &named, const Options &options)
{
    return guarded([&] {
        const QString path = resolvedPath(named);
        makeSlateFile(path, options.busyTimeoutMs);
        return open(path, options);
    });
}

std::unique_ptr<Slate> Slate::open(const QString &named, const Options &options)
{
    return guarded([&] {
        std::unique_ptr<Slate> slate(new Slate(openSlateFile(named, options)));
        slate->checkInBackground();
        return slate;
    });
}

Slate::Slate(std::unique_ptr<Database> database) : m_database(std::move(database))
{
    qRegisterMetaType<Changes>();
    m_quiet.setSingleShot(true);
    connect(&m_quiet, &QTimer::timeout, this, &Slate::moveLogIntoFile);
    if (!isWholeInFile())
        moveLogSoon(m_database->options.quietMs);
}

Slate::~Slate() = default;

void Slate::checkInBackground()
{
    checkBeside(
        *m_database, [this] { QMetaObject::invokeMethod(this, &Slate::takeInCheck, Qt::QueuedConnection); });
}

void Slate::takeInCheck()
{
    FileCheck *check = m_database->fileCheck.get();
    if (!check || !check->takeNews())
        return;
    if (check->state() == FileCheck::State::Damaged && m_database->damage.isEmpty()) {
        m_database->salvage(check->fault());
        Q_EMIT damageFound();
    }
    if (!isWholeInFile())
        moveLogSoon(m_database->options.quietMs);
    Q_EMIT checkEnded();
}

void Slate::finishCheck()
{
    if (m_database->fileCheck)
        m_database->fileCheck->wait();
    takeInCheck();
}

void Slate::checkAgain()
{
    if (m_database->fileCheck)
        m_database->fileCheck->tryAgain();
}

bool Slate::isBeingChecked() const
{
    return m_database->fileCheck && m_database->fileCheck->state() == FileCheck::State::Running;
}

std::optional<Error> Slate::hindrance() const
{
    return m_database->fileCheck ? m_database->fileCheck->hindrance() : std::nullopt;
}

QString Slate::damage() const
{
    return m_database->damage;
}

QString Slate::path() const
{
    return m_database->path;
}

Slate::ReadOnlyReason Slate::readOnlyReason() const
{
    return m_database->readOnlyReason;
}

QString Slate::migrationBackup() const
{
    return m_database->migrationBackup;
}

// Reading

qint64 Slate::identity() const
{
    try {
        return guarded([&] { return m_database->number("SELECT id FROM edit ORDER BY position LIMIT 1"); });
    } catch (const Error &error) {
        qWarning("%s", error.what());
        return 0;
    }
}

std::vector<Record> Slate::records(Kind kind) const
{
    return guarded([&] { return m_database->records(kind); });
}

std::vector<Record> Slate::referring(Kind kind, const char *key, qint64 id) const
{
    return guarded([&] { return m_database->referring(kind, key, id); });
}

std::optional<Record> Slate::record(RecordRef ref) const
{
    return guarded([&] { return m_database->record(ref); });
}

qint64 Slate::count(Kind kind) const
{
    return guarded([&] { return m_database->count(kind); });
}

std::vector<Usage> Slate::usages(RecordRef ref) const
{
    return guarded([&] { return usagesOf(*m_database, ref); });
}

void Slate::readTogether(const std::function<void()> &work) const
{
    guarded([&] { slate::readTogether(*m_database, work); });
}

QString Slate::nameOf(RecordRef ref) const
{
    return guarded([&] { return m_database->nameOf(ref); });
}

std::vector<SearchHit> Slate::search(const QString &words, int most) const
{
    return guarded([&] { return findWords(*m_database, words, most); });
}

// Changing

qint64 Slate::written(const std::function<qint64(Database &)> &write)
{
    const qint64 id = guarded([&] { return write(*m_database); });
    if (id != 0) {
        if (m_database->isLogLong())
            QMetaObject::invokeMethod(
                this, [this] { m_database->tidyLog(); }, Qt::QueuedConnection);
        moveLogSoon(m_database->options.quietMs);
    }
    publish();
    return id;
}

void Slate::publish()
{
    for (const Changes &changes : std::exchange(m_database->unpublished, {}))
        Q_EMIT changed(changes);
}

qint64 Slate::edit(const QString &title, const std::function<void(Transaction &)> &work)
{
    const auto run = [&] {
        Transaction transaction(*m_database);
        work(transaction);
        transaction.finish();
        m_database->requireReferences();
        return logged(title, EditRole::Work);
    };
    return written([&](Database &database) { return writeEdit(database, run); });
}

QString Slate::undoTitle() const
{
    return guarded([&] { return undoState(*m_database).undo.title; });
}

QString Slate::redoTitle() const
{
    return guarded([&] { return undoState(*m_database).redo.title; });
}

qint64 Slate::undo()
{
    return written([](Database &database) { return takeBack(database, [&] { return undoing(database); }); });
}

qint64 Slate::redo()
{
    return written([](Database &database) { return takeBack(database, [&] { return redoing(database); }); });
}

qint64 Slate::revert(qint64 edit)
{
    return written(
        [=](Database &database) { return takeBack(database, [&] { return reverting(database, edit); }); });
}

qint64 Slate::bringBack(qint64 edit)
{
    return written(
        [=](Database &database) { return takeBack(database, [&] { return bringingBack(database, edit); }); });
}

qint64 Slate::undoBackTo(qint64 edit)
{
    return written(
        [=](Database &database) { return takeBack(database, [&] { return goingBackTo(database, edit); }); });
}

qint64 Slate::countBackTo(qint64 edit) const
{
    return guarded([&] { return slate::countBackTo(*m_database, edit); });
}

void Slate::catchUp()
{
    guarded([&] {
        m_database->requireFile();
        if (auto fresh = readFileAgain(*m_database)) {
            m_database = std::move(fresh);
            checkInBackground();
        }
        const qint64 version = m_database->number("PRAGMA data_version");
        if (version == m_database->dataVersion || m_database->editing)
            return;
        // The position is that of the last one read: yet another edit may have come since.
        Unseen unseen = unseenAfter(*m_database, m_database->seen);
        m_database->unpublished = std::move(unseen.changes);
        m_database->seen = unseen.newest;
        m_database->dataVersion = version;
        // Whoever made those edits may have ended without moving them into the file.
        if (!m_database->unpublished.empty())
            moveLogSoon(m_database->options.quietMs);
    });
    publish();
}

// History

std::vector<EditInfo> Slate::history(qint64 before, int most) const
{
    return guarded([&] { return readHistory(*m_database, before, most); });
}

std::optional<EditInfo> Slate::editInfo(qint64 edit) const
{
    return guarded([&] { return readInfo(*m_database, edit); });
}

qint64 Slate::editCount() const
{
    // Positions are given without gaps, so that counting 200,000 rows is not needed.
    return guarded([&] { return lastPosition(*m_database); });
}

std::vector<FieldChange> Slate::changesOf(qint64 edit) const
{
    return guarded([&] { return readChanges(*m_database, edit); });
}

// The file

bool Slate::isHeld(const QString &path)
{
    return held::isHeld(path);
}

bool Slate::mayStandAt(const QString &path, qint64 identity)
{
    const qint64 there = identityAt(path).value_or(identity);
    return there == identity;
}

bool Slate::isGone() const
{
    return m_database->isGone();
}

bool Slate::isOverwritten() const
{
    return m_database->state() == SlateFiles::State::Overwritten;
}

bool Slate::isWholeInFile() const
{
    return !m_database->files || m_database->files->inFile().position >= m_database->seen.position;
}

QStringList Slate::editsNotInFile(int most) const
{
    if (isWholeInFile())
        return {};
    return guarded([&] {
        const qint64 first = std::max(m_database->files->inFile().position, m_database->seen.position - most);
        return titlesAfter(*m_database, first, most);
    });
}

void Slate::moveLogSoon(int ms)
{
    // A program without an event loop moves it on closing.
    if (m_database->files && QAbstractEventDispatcher::instance())
        m_quiet.start(ms);
}

bool Slate::moveLogIntoFile()
{
    m_quiet.stop();
    if (!m_database->files || m_database->editing)
        return isWholeInFile();
    const bool moved = m_database->emptyLog();
    m_triesToMove = moved ? 0 : m_triesToMove + 1;
    constexpr int mostDoublings = 5;
    // Looked at as soon as one look is enough, so that the next edit need not look into the file.
    if (moved && QAbstractEventDispatcher::instance())
        QTimer::singleShot(SlateFiles::untilSettledMs, this, &Slate::isGone);
    if (!moved && !isGone())
        moveLogSoon(m_database->options.quietMs << std::min(m_triesToMove - 1, mostDoublings));
    Q_EMIT logMoved();
    return moved;
}

unsigned Slate::modeOfCopy() const
{
    return slate::modeOfCopy(*m_database);
}

void Slate::letGo()
{
    guarded([&] {
        auto copy = copyInMemory(*m_database);
        m_quiet.stop();
        m_database = std::move(copy);
    });
}

void Slate::saveCopy(const QString &path) const
{
    if (isThere(path))
        throw Error(Error::Code::AlreadyThere, path);
    guarded([&] {
        if (m_database->state() == SlateFiles::State::Overwritten)
            m_database->requireFile();
        copyDatabase(*m_database, path);
        if (m_database->files)
            m_database->files->wasCopied();
    });
}

VerifyReport Slate::verify() const
{
    return verified(*m_database);
}

} // namespace slate
