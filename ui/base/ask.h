#pragma once

#include "ui/base/session.h"

namespace slate {

class Unsaved;

/// Why a conflict is all right; what is typed is kept until it is saved or the person changes their mind.
std::optional<QString> askWhyAccepted(const QString &what, Unsaved &unsaved);
/// Shows all of an address or a file's name, and asks whether to open it.
bool askMayOpen(const QString &whole);
/// Names what is not saved, and asks what becomes of it.
LeaveChoice askLeaveUnsaved(const QStringList &fields);
/// Whether to leave a slate whose file is away without a copy of it.
bool askLeaveLostFile();

} // namespace slate
