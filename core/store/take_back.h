#pragma once

#include "core/store/edit_log.h"

namespace slate {

/// Which edits to take back, and what the log says of it.
struct TakeBack {
    std::vector<qint64> edits;
    EditRow row;
};

/// The plans of the four ways back. Each throws Error(NothingToUndo) where there is nothing to take back,
/// those of an edit Error(NotFound).
TakeBack undoing(Database &database);
TakeBack redoing(Database &database);
TakeBack reverting(Database &database, qint64 edit);
TakeBack goingBackTo(Database &database, qint64 edit);

/// Takes back what `plan` gives, as one edit. Throws Error(DependedOn) and as writeEdit does.
qint64 takeBack(Database &database, const std::function<TakeBack()> &plan);

} // namespace slate
