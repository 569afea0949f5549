#pragma once

#include "core/store/database.h"

#include <functional>

namespace slate {

/// The table `edit`: the log that is the undo list and the history at once. Only ever appended to.

struct EditRow {
    EditInfo info;
    qint64 backTo = 0; ///< the edit that undoBackTo went back to, or 0
    QByteArray changeset;
};

/// Gives the position that the row got.
qint64 append(Database &database, const EditRow &row);
std::optional<EditInfo> infoOf(Database &database, qint64 edit);
QByteArray changesetOf(Database &database, qint64 edit);
qint64 lastPosition(Database &database);
NewestEdit newestEdit(Database &database);
/// The titles of the edits after a position, in their order, as many as `most`.
QStringList titlesAfter(Database &database, qint64 position, int most);

/// What undo and redo would act on; ids are 0 where there is nothing.
struct UndoState {
    EditInfo undo;
    EditInfo redo;
};
UndoState undoState(Database &database);

/// Walks from the newest edit back with what still stands for undo; `visit` gives false to stop.
void walkStanding(Database &database, const std::function<bool(const EditInfo &)> &visit);
/// The edits after `position` whose work still stands for undo, newest first.
std::vector<qint64> standingAfter(Database &database, qint64 position);

/// The titles of a few standing edits after this one that changed the same records or refer to them.
QStringList titlesDependingOn(Database &database, qint64 edit);

/// Calls `visit` with edits from the position after `after` on, in their order, until it gives false.
void forEachAfter(Database &database, qint64 after, const std::function<bool(const EditRow &)> &visit);

/// Calls `visit` with the changesets from the newest back, until it gives false.
void forEachBackwards(Database &database, const std::function<bool(const QByteArray &)> &visit);

EditInfo infoFromRow(SQLite::Statement &row);
/// The columns that infoFromRow reads, in order.
inline constexpr const char *infoColumns = "id, position, at, author, title, role, coalesce(reverts, 0)";

} // namespace slate
