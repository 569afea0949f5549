#include "core/store/slate.h"

#include "core/store/changeset.h"
#include "core/store/database.h"
#include "core/store/edit_log.h"
#include "core/store/file_check.h"
#include "core/store/sqlite_error.h"
#include "core/store/taken_back.h"

#include <SQLiteCpp/Transaction.h>

#include <future>
#include <set>

#include <sqlite3.h>

namespace slate {

namespace {

/// Foreign keys off for the length of a block: applied changesets hold what their actions did already.
class ForeignKeysOff
{
public:
    explicit ForeignKeysOff(Database &database) : m_database(database)
    {
        m_database.execute("PRAGMA foreign_keys = OFF");
    }
    ~ForeignKeysOff() { m_database.connection().tryExec("PRAGMA foreign_keys = ON"); }
    ForeignKeysOff(const ForeignKeysOff &) = delete;
    ForeignKeysOff &operator=(const ForeignKeysOff &) = delete;

private:
    Database &m_database;
};

/// Marks that an edit is running, so that no other can begin inside it.
class EditingMark
{
public:
    explicit EditingMark(bool &editing) : m_editing(editing)
    {
        if (editing)
            throw Error(Error::Code::Internal, QStringLiteral("an edit inside an edit"));
        m_editing = true;
    }
    ~EditingMark() { m_editing = false; }
    EditingMark(const EditingMark &) = delete;
    EditingMark &operator=(const EditingMark &) = delete;

private:
    bool &m_editing;
};

/// What other programs have done after an edit, and the position of the last that is in it.
struct Unseen {
    std::vector<Changes> changes;
    NewestEdit newest;
};

Unseen unseenAfter(Database &database, const NewestEdit &seen)
{
    Unseen unseen {{}, seen};
    forEachAfter(database, seen.position, [&](const EditRow &row) {
        unseen.changes.push_back({changesIn(row.changeset), row.info.id, true});
        unseen.newest = {row.info.position, row.info.id};
        return true;
    });
    return unseen;
}

bool dangles(Database &database, Kind kind)
{
    Query check = database.query(std::string("PRAGMA foreign_key_check(") + schemaOf(kind).table + ")");
    return check->executeStep();
}

bool lacksSubject(Database &database, RecordRef source)
{
    const auto record = database.record(source);
    if (!record)
        return false;
    const auto kind = kindOfTable(textOf(*record, "subject_kind"));
    return !kind || !database.record({*kind, numberOf(*record, "subject")});
}

bool hasOrphanedSource(Database &database, RecordRef gone)
{
    Query read = database.query("SELECT 1 FROM source WHERE subject = ?");
    read->bind(1, static_cast<int64_t>(gone.id));
    return read->executeStep();
}

/// The first record of a change that has left a reference or a source without what it refers to.
std::optional<RecordRef> leftDangling(Database &database, const std::vector<Change> &changes)
{
    std::set<Kind> changedKinds;
    std::set<Kind> removedKinds;
    for (const Change &change : changes) {
        changedKinds.insert(change.record.kind);
        if (change.record.kind == Kind::Source && lacksSubject(database, change.record))
            return change.record;
        if (change.what == Change::What::Removed) {
            removedKinds.insert(change.record.kind);
            if (hasOrphanedSource(database, change.record))
                return change.record;
        }
    }
    for (const Kind kind : removedKinds) {
        for (const Referrer &referrer : referrersTo(kind))
            changedKinds.insert(referrer.kind);
    }
    for (const Kind kind : changedKinds) {
        if (dangles(database, kind))
            return changes.front().record;
    }
    return std::nullopt;
}

/// The first changed record that breaks a rule between its fields now, where each alone is well.
std::optional<RecordRef> leftBroken(Database &database, const std::vector<Change> &changes)
{
    for (const Change &change : changes) {
        const auto record = database.record(change.record);
        if (record && !schemaOf(record->kind).check(*record).isEmpty())
            return change.record;
    }
    return std::nullopt;
}

void applyInverse(Database &database, qint64 edit)
{
    const QByteArray inverse = inverseOf(changesetOf(database, edit));
    auto obstacle = apply(database.handle(), inverse);
    const auto changes = changesIn(inverse);
    if (!obstacle)
        obstacle = leftDangling(database, changes);
    if (!obstacle)
        obstacle = leftBroken(database, changes);
    if (obstacle) {
        const QString titles = titlesDependingOn(database, edit).join(QStringLiteral(", "));
        throw Error(Error::Code::DependedOn, titles);
    }
}

/// What the log will say of an edit, so far as its maker knows.
EditRow logged(const QString &title, EditRole role, qint64 reverts = 0)
{
    EditRow row;
    row.info.title = title;
    row.info.role = role;
    row.info.reverts = reverts;
    return row;
}

EditInfo requireInfo(Database &database, qint64 edit)
{
    const auto info = infoOf(database, edit);
    if (!info)
        throw Error(Error::Code::NotFound, QStringLiteral("no edit %1").arg(edit));
    return *info;
}

/// The changes of an edit: those of a large one are read beside what its maker does meanwhile, a small one's
/// when they are asked for, as another thread costs more.
std::future<std::vector<Change>> changesBeside(const QByteArray &changeset)
{
    constexpr qsizetype large = 256 * 1024;
    const auto when = changeset.size() < large ? std::launch::deferred : std::launch::async;
    return std::async(when, changesIn, changeset);
}

} // namespace

/// Which edits to take back, and what the log says of it.
struct TakeBack {
    std::vector<qint64> edits;
    EditRow row;
};

qint64 Slate::record(const std::function<EditRow()> &work)
{
    Database &database = *m_database;
    if (!database.damage.isEmpty())
        throw Error(Error::Code::Damaged, database.damage);
    if (isReadOnly())
        throw Error(Error::Code::ReadOnly, path());
    const EditingMark mark(database.editing);
    database.requireFile();
    if (database.fileCheck)
        database.fileCheck->require();

    SQLite::Transaction transaction(database.connection(), SQLite::TransactionBehavior::IMMEDIATE);
    auto unpublished = unseenAfter(database, database.seen).changes;
    const Recording recording(database.handle());
    EditRow row = work();
    row.changeset = recording.changeset();
    if (row.changeset.isEmpty())
        return 0;
    row.info.id = randomIdValue();
    row.info.at = database.options.clock();
    row.info.author = database.options.author;
    // Reading what a large edit changed takes as long as a part of writing it.
    auto changes = changesBeside(row.changeset);
    const qint64 position = append(database, row);
    // The log of an earlier edit that no event loop has come round to: it must not grow without end.
    const bool waits = database.isLogLong();
    // The work may have taken long, and what is written to a file that went meanwhile is lost.
    database.requireFile();
    transaction.commit();
    if (waits)
        database.tidyLog();
    else if (database.isLogLong())
        QMetaObject::invokeMethod(
            this, [this] { m_database->tidyLog(); }, Qt::QueuedConnection);
    database.seen = {position, row.info.id};
    moveLogSoon(database.options.quietMs);
    unpublished.push_back({changes.get(), row.info.id, false});
    database.unpublished = std::move(unpublished);
    return row.info.id;
}

void Slate::publish()
{
    for (const Changes &changes : std::exchange(m_database->unpublished, {}))
        Q_EMIT changed(changes);
}

qint64 Slate::edit(const QString &title, const std::function<void(Transaction &)> &work)
{
    const qint64 id = guarded([&] {
        return record([&] {
            Transaction transaction(*m_database);
            work(transaction);
            transaction.finish();
            m_database->requireReferences();
            return logged(title, EditRole::Work);
        });
    });
    publish();
    return id;
}

qint64 Slate::takeBack(const std::function<TakeBack()> &plan)
{
    const qint64 id = guarded([&] {
        const ForeignKeysOff off(*m_database);
        return record([&] {
            const TakeBack wanted = plan();
            for (const qint64 edit : wanted.edits)
                applyInverse(*m_database, edit);
            return wanted.row;
        });
    });
    publish();
    return id;
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
    return takeBack([this] {
        const EditInfo target = undoState(*m_database).undo;
        if (target.id == 0)
            throw Error(Error::Code::NothingToUndo, QStringLiteral("nothing to undo"));
        return TakeBack {{target.id}, logged(target.title, EditRole::Undo, target.id)};
    });
}

qint64 Slate::redo()
{
    return takeBack([this] {
        const EditInfo target = undoState(*m_database).redo;
        if (target.id == 0)
            throw Error(Error::Code::NothingToUndo, QStringLiteral("nothing to redo"));
        return TakeBack {{target.id}, logged(target.title, EditRole::Redo, target.id)};
    });
}

qint64 Slate::revert(qint64 edit)
{
    return takeBack([this, edit] {
        EditInfo target = requireInfo(*m_database, edit);
        TakenBack(*m_database, target.position).mark(target);
        if (target.takenBack || target.role != EditRole::Work)
            throw Error(Error::Code::NothingToUndo, QStringLiteral("the edit is taken back already"));
        return TakeBack {{edit}, logged(tr("Revert “%1”").arg(target.title), EditRole::Work, edit)};
    });
}

qint64 Slate::undoBackTo(qint64 edit)
{
    return takeBack([this, edit] {
        const EditInfo target = requireInfo(*m_database, edit);
        const WayBack way = wayBackTo(*m_database, target.position);
        if (way.isEmpty)
            throw Error(Error::Code::NothingToUndo, QStringLiteral("nothing after it stands"));
        EditRow row = logged(tr("Go back to “%1”").arg(target.title), EditRole::Work);
        row.backTo = edit;
        return TakeBack {way.edits, row};
    });
}

void Slate::catchUp()
{
    guarded([&] {
        m_database->requireFile();
        readAgain();
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

} // namespace slate
