#pragma once

#include <QByteArray>

namespace slate {

/// What is read as a changeset comes from a file that is not trusted, and SQLite takes it at its word.

/// Throws Error(Damaged) where the bytes are no changeset: lengths that lead out of it, rows without a key.
void requireChangeset(const QByteArray &bytes);

/// The same, and where it would change anything but the tables and columns of records: for what is applied.
void requireChangesetOfRecords(const QByteArray &bytes);

} // namespace slate
