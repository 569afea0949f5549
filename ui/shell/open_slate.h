#pragma once

#include "core/store/slate.h"

namespace slate {

/// Opens a slate for a window: an edit waits a moment for the check of a long file, and is refused after it,
/// so that the window does not stand still. Throws as Slate::open().
std::unique_ptr<Slate> openSlate(const QString &path);

} // namespace slate
