#include "core/store/edit_log.h"

#include "core/store/changeset.h"
#include "core/store/changeset_form.h"

#include <QTimeZone>

#include <algorithm>
#include <set>
#include <unordered_set>

namespace slate {

namespace {

constexpr const char *roleNames[] = {"work", "undo", "redo"};

EditRole roleFrom(const std::string &name)
{
    return name == "undo" ? EditRole::Undo : name == "redo" ? EditRole::Redo : EditRole::Work;
}

/// A file from elsewhere may hold a book in the place of a title.
QString shortText(SQLite::Statement &row, int index)
{
    constexpr int longest = 1000;
    const SQLite::Column column = row.getColumn(index);
    const char *text = column.getText();
    const int size = column.getBytes();
    const QString kept = QString::fromUtf8(text, std::min(size, 4 * longest));
    return kept.size() > longest || size > 4 * longest ? kept.left(longest) + u'…' : kept;
}

QByteArray changesetFrom(SQLite::Statement &row, int index)
{
    const SQLite::Column column = row.getColumn(index);
    QByteArray bytes(static_cast<const char *>(column.getBlob()), column.getBytes());
    requireChangeset(bytes);
    return bytes;
}

} // namespace

EditInfo infoFromRow(SQLite::Statement &row)
{
    EditInfo info;
    info.id = row.getColumn(0).getInt64();
    info.position = row.getColumn(1).getInt64();
    info.at = QDateTime::fromString(QString::fromStdString(row.getColumn(2).getString()), Qt::ISODateWithMs);
    info.author = shortText(row, 3);
    info.title = shortText(row, 4);
    info.role = roleFrom(row.getColumn(5).getString());
    info.reverts = row.getColumn(6).getInt64();
    return info;
}

qint64 append(Database &database, const EditRow &row)
{
    Query write =
        database.query("INSERT INTO edit (id, at, author, title, role, reverts, back_to, changeset) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    write->bind(1, static_cast<int64_t>(row.info.id));
    write->bind(2, row.info.at.toUTC().toString(Qt::ISODateWithMs).toStdString());
    write->bind(3, row.info.author.toStdString());
    write->bind(4, row.info.title.toStdString());
    write->bind(5, roleNames[static_cast<int>(row.info.role)]);
    if (row.info.reverts != 0)
        write->bind(6, static_cast<int64_t>(row.info.reverts));
    if (row.backTo != 0)
        write->bind(7, static_cast<int64_t>(row.backTo));
    write->bindNoCopy(8, row.changeset.constData(), static_cast<int>(row.changeset.size()));
    write->exec();
    return database.connection().getLastInsertRowid();
}

std::optional<EditInfo> infoOf(Database &database, qint64 edit)
{
    Query read = database.query(std::string("SELECT ") + infoColumns + " FROM edit WHERE id = ?");
    read->bind(1, static_cast<int64_t>(edit));
    if (!read->executeStep())
        return std::nullopt;
    return infoFromRow(*read);
}

QByteArray changesetOf(Database &database, qint64 edit)
{
    Query read = database.query("SELECT changeset FROM edit WHERE id = ?");
    read->bind(1, static_cast<int64_t>(edit));
    if (!read->executeStep())
        throw Error(Error::Code::NotFound, QStringLiteral("no edit %1").arg(edit));
    return changesetFrom(*read, 0);
}

qint64 lastPosition(Database &database)
{
    return database.number("SELECT coalesce(max(position), 0) FROM edit");
}

NewestEdit newestEdit(Database &database)
{
    Query read = database.query("SELECT position, id FROM edit ORDER BY position DESC LIMIT 1");
    if (!read->executeStep())
        return {};
    return {read->getColumn(0).getInt64(), read->getColumn(1).getInt64()};
}

QStringList titlesAfter(Database &database, qint64 position, int most)
{
    QStringList titles;
    Query read = database.query("SELECT title FROM edit WHERE position > ? ORDER BY position LIMIT ?");
    read->bind(1, static_cast<int64_t>(position));
    read->bind(2, most);
    while (read->executeStep())
        titles << QString::fromStdString(read->getColumn(0).getString());
    return titles;
}

void walkStanding(Database &database, const std::function<bool(const EditInfo &)> &visit)
{
    std::unordered_set<qint64> dead;
    Query read = database.query(std::string("SELECT ") + infoColumns + " FROM edit ORDER BY position DESC");
    while (read->executeStep()) {
        const EditInfo info = infoFromRow(*read);
        if (dead.erase(info.id) > 0)
            continue;
        if (info.role != EditRole::Work)
            dead.insert(info.reverts);
        if (!visit(info))
            return;
    }
}

UndoState undoState(Database &database)
{
    UndoState state;
    walkStanding(database, [&](const EditInfo &info) {
        if (info.role == EditRole::Undo && state.redo.id == 0)
            state.redo = info;
        if (info.role == EditRole::Work)
            state.undo = info;
        return info.role != EditRole::Work;
    });
    return state;
}

std::vector<qint64> standingAfter(Database &database, qint64 position)
{
    std::vector<qint64> standing;
    walkStanding(database, [&](const EditInfo &info) {
        if (info.position <= position)
            return false;
        if (info.role == EditRole::Work)
            standing.push_back(info.id);
        return true;
    });
    return standing;
}

QStringList titlesDependingOn(Database &database, qint64 edit)
{
    std::set<qint64> records;
    for (const Change &change : changesIn(changesetOf(database, edit)))
        records.insert(change.record.id);
    const auto concerns = [&](const FieldChange &change) {
        const qint64 *referred = std::get_if<qint64>(&change.after);
        return records.contains(change.record.id) || (referred && records.contains(*referred));
    };
    QStringList titles;
    const auto info = infoOf(database, edit);
    for (const qint64 later : standingAfter(database, info ? info->position : 0)) {
        const auto changes = fieldChangesIn(changesetOf(database, later));
        if (std::any_of(changes.begin(), changes.end(), concerns))
            titles.prepend(infoOf(database, later)->title);
        if (titles.size() == 5)
            break;
    }
    titles.removeDuplicates();
    return titles;
}

void forEachAfter(Database &database, qint64 after, const std::function<bool(const EditRow &)> &visit)
{
    Query read = database.query(
        std::string("SELECT ") + infoColumns + ", changeset FROM edit WHERE position > ? ORDER BY position");
    read->bind(1, static_cast<int64_t>(after));
    while (read->executeStep()) {
        EditRow row;
        row.info = infoFromRow(*read);
        row.changeset = changesetFrom(*read, 7);
        if (!visit(row))
            return;
    }
}

void forEachBackwards(Database &database, const std::function<bool(const QByteArray &)> &visit)
{
    Query read = database.query("SELECT changeset FROM edit ORDER BY position DESC");
    while (read->executeStep()) {
        if (!visit(changesetFrom(*read, 0)))
            return;
    }
}

} // namespace slate
