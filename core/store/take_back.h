#pragma once

#include "core/store/edit_log.h"

namespace slate {

/// Which edits to take back, or to do again, and what the log says of it.
struct TakeBack {
    std::vector<qint64> edits;
    EditRow row;
    bool again = false;
};

/// The plans of the four ways back, and of the way to have an edit again. Each throws Error(NothingToUndo)
/// where there is nothing to take back, those of an edit Error(NotFound).
TakeBack undoing(Database &database);
TakeBack redoing(Database &database);
TakeBack reverting(Database &database, qint64 edit);
TakeBack bringingBack(Database &database, qint64 edit);
TakeBack goingBackTo(Database &database, qint64 edit);

/// How many edits that stand goingBackTo() takes back. Throws Error(NotFound).
qint64 countBackTo(Database &database, qint64 edit);

/// Takes back, or does again, what `plan` gives, as one edit. Throws Error(DependedOn) and as writeEdit does.
qint64 takeBack(Database &database, const std::function<TakeBack()> &plan);

} // namespace slate
