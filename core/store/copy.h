#pragma once

#include <QString>

namespace slate {

class Database;

/// Writes a whole copy of an open database; an old file there is replaced only when the copy is on disk.
void copyDatabase(Database &database, const QString &path);

/// Renames a finished file to its place and makes that last through a power cut. Throws
/// Error(AlreadyThere) when something is there and `replace` is not set.
void moveIntoPlace(const QString &from, const QString &to, bool replace);

/// Removes a file that did not get done, with what SQLite keeps beside it.
void removeUnfinished(const QString &path);

} // namespace slate
