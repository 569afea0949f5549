#pragma once

#include "core/store/database.h"

namespace slate {

/// Makes the file of a new, empty slate. `path` is resolved. Throws as Slate::create does.
void makeSlateFile(const QString &path, int busyTimeoutMs);

/// Opens the file of a slate and looks it through before anything of it is trusted. Throws as Slate::open
/// does.
std::unique_ptr<Database> openSlateFile(const QString &named, const Slate::Options &options);

/// The file of a slate that was read into memory, read again; null where nobody has changed it. Throws
/// Error(Gone) where it holds an older state now.
std::unique_ptr<Database> readFileAgain(const Database &old);

/// Begins to look a long file through on another thread, which calls `tell` when that has come to its end.
void checkBeside(Database &database, const std::function<void()> &tell);

} // namespace slate
