#include "core/store/take_back.h"

#include "core/model/custom.h"
#include "core/store/changeset.h"
#include "core/store/taken_back.h"
#include "core/store/write_edit.h"

#include <QCoreApplication>

#include <set>

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

bool hasOrphans(Database &database, RecordRef gone)
{
    return std::any_of(attachedKinds.begin(), attachedKinds.end(), [&](Kind attached) {
        Query read =
            database.query("SELECT 1 FROM " + std::string(schemaOf(attached).table) + " WHERE subject = ?");
        read->bind(1, static_cast<int64_t>(gone.id));
        return read->executeStep();
    });
}

/// The first record of a change that has left a reference, a source, a tag or a value without what it refers
/// to.
std::optional<RecordRef> leftDangling(Database &database, const std::vector<Change> &changes)
{
    std::set<Kind> changedKinds;
    std::set<Kind> removedKinds;
    for (const Change &change : changes) {
        changedKinds.insert(change.record.kind);
        if (isAttached(change.record.kind) && lacksSubject(database, change.record))
            return change.record;
        if (change.what == Change::What::Removed) {
            removedKinds.insert(change.record.kind);
            if (hasOrphans(database, change.record))
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

/// Applies an edit once more, or backwards.
void applyEdit(Database &database, qint64 edit, bool backwards)
{
    const QByteArray done = changesetOf(database, edit);
    const QByteArray wanted = backwards ? inverseOf(done) : done;
    auto obstacle = apply(database.handle(), wanted);
    const auto changes = changesIn(wanted);
    if (!obstacle)
        obstacle = leftDangling(database, changes);
    if (!obstacle)
        obstacle = leftBroken(database, changes);
    if (obstacle) {
        const QString titles = titlesDependingOn(database, edit).join(QStringLiteral(", "));
        throw Error(Error::Code::DependedOn, titles);
    }
}

EditInfo requireInfo(Database &database, qint64 edit)
{
    const auto info = infoOf(database, edit);
    if (!info)
        throw Error(Error::Code::NotFound, QStringLiteral("no edit %1").arg(edit));
    return *info;
}

QString titleOf(const char *pattern, const EditInfo &target)
{
    return QCoreApplication::translate("Slate", pattern).arg(target.title);
}

/// The edit that an edit went back to, where it did.
qint64 wentBackTo(Database &database, qint64 edit)
{
    Query read = database.query("SELECT t.id FROM edit b JOIN edit t ON t.id = b.back_to "
                                "WHERE b.id = ? AND b.role = 'work' AND t.position < b.position");
    read->bind(1, static_cast<int64_t>(edit));
    return read->executeStep() ? read->getColumn(0).getInt64() : 0;
}

/// What a person calls the state after an edit: that of going back is the one which was gone back to, and an
/// undo has the title of what it took back.
QString goBackTitle(Database &database, EditInfo target)
{
    while (const qint64 earlier = wentBackTo(database, target.id))
        target = requireInfo(database, earlier);
    switch (target.role) {
    case EditRole::Undo:
        return titleOf("Go back to when “%1” was undone", target);
    case EditRole::Redo:
        return titleOf("Go back to when “%1” was done again", target);
    case EditRole::Work:
        break;
    }
    return titleOf("Go back to “%1”", target);
}

} // namespace

TakeBack undoing(Database &database)
{
    const EditInfo target = undoState(database).undo;
    if (target.id == 0)
        throw Error(Error::Code::NothingToUndo, QStringLiteral("nothing to undo"));
    return TakeBack {{target.id}, logged(target.title, EditRole::Undo, target.id)};
}

TakeBack redoing(Database &database)
{
    const EditInfo target = undoState(database).redo;
    if (target.id == 0)
        throw Error(Error::Code::NothingToUndo, QStringLiteral("nothing to redo"));
    return TakeBack {{target.id}, logged(target.title, EditRole::Redo, target.id)};
}

TakeBack reverting(Database &database, qint64 edit)
{
    EditInfo target = requireInfo(database, edit);
    TakenBack(database, target.position).mark(target);
    if (target.takenBack || target.role != EditRole::Work)
        throw Error(Error::Code::NothingToUndo, QStringLiteral("the edit is taken back already"));
    return TakeBack {{edit}, logged(titleOf("Revert “%1”", target), EditRole::Work, edit)};
}

TakeBack bringingBack(Database &database, qint64 edit)
{
    EditInfo target = requireInfo(database, edit);
    TakenBack(database, target.position).mark(target);
    if (!target.takenBack || target.role != EditRole::Work)
        throw Error(Error::Code::NothingToUndo, QStringLiteral("the edit stands"));
    return TakeBack {{edit}, logged(titleOf("Bring back “%1”", target), EditRole::Work), true};
}

TakeBack goingBackTo(Database &database, qint64 edit)
{
    const EditInfo target = requireInfo(database, edit);
    const WayBack way = wayBackTo(database, target.position);
    if (way.isEmpty)
        throw Error(Error::Code::NothingToUndo, QStringLiteral("nothing after it stands"));
    EditRow row = logged(goBackTitle(database, target), EditRole::Work);
    row.backTo = edit;
    return TakeBack {way.edits, row};
}

qint64 countBackTo(Database &database, qint64 edit)
{
    const qint64 position = requireInfo(database, edit).position;
    const WayBack way = wayBackTo(database, position);
    TakenBack takenBack(database, position);
    return std::count_if(way.edits.begin(), way.edits.end(), [&](qint64 each) {
        EditInfo info = requireInfo(database, each);
        takenBack.mark(info);
        return !info.takenBack;
    });
}

qint64 takeBack(Database &database, const std::function<TakeBack()> &plan)
{
    const ForeignKeysOff off(database);
    return writeEdit(database, [&] {
        const TakeBack wanted = plan();
        for (const qint64 edit : wanted.edits)
            applyEdit(database, edit, !wanted.again);
        return wanted.row;
    });
}

} // namespace slate
