#pragma once

#include "core/store/edit_log.h"

namespace slate {

/// Runs `work` as one edit, which is in the log and on disk when this returns; what it changed, and what
/// others did before it, is then in Database::unpublished. `work` gives what the log says of it, so far as it
/// knows. Gives the id of the edit; 0 when the work changed nothing. Throws as Slate::edit does.
qint64 writeEdit(Database &database, const std::function<EditRow()> &work);

/// What the log will say of an edit, so far as its maker knows.
EditRow logged(const QString &title, EditRole role, qint64 reverts = 0);

} // namespace slate
