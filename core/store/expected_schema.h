#pragma once

#include <QtGlobal>

namespace slate {

class Database;

/// Throws Error(Damaged) where a file that says it is of `version` has other tables, indexes, views and
/// triggers than every slate of that version, name by name and word by word, and trusts them where it has the
/// same. One of a newer version may have more, is not trusted, and is read only where what it has in the
/// place of this version's tables are tables. Throws Error(NewerVersion) where it lacks what is needed.
/// Writes nothing.
void checkSchema(Database &database, qint64 version);

/// Makes what checkSchema compares with, if that is not there yet; from any thread.
void prepareExpectedSchema();

} // namespace slate
