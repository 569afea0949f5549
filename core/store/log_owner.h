#pragma once

#include <QString>

namespace slate {

struct FileImage;

/// Whether the file of an image is as it is once the first `frames` of its log were moved into it. SQLite
/// moves of each page its last state alone, and only where no reader needs an earlier one: until the rest
/// follows, the file may be torn to read by itself, though nothing is wrong with it. Where no frame is known
/// to be moved, as after a crash, a page of the log in the file tells.
bool isPartlyMoved(const FileImage &image, qint64 frames);

/// Plays the log of an image into its pages, if it is that file's own: SQLite plays whatever lies beside a
/// file into it, also where an older copy was put in the file's place, and makes a mixture of the two.
///
/// Each transaction of a log is an edit, and edits have random ids. So a log of n edits that ends with the
/// edit at position p belongs to a file whose newest edit is at p - n or later, and is in the history that
/// both together give. Where moving the log into the file was broken off, the file may be torn, and all of
/// what both give is checked instead. Throws Error(StrayLog), or (Damaged) where the file alone is not sound
/// either.
void playOwnLog(FileImage &image, const QString &path);

/// Throws as playOwnLog where a log lies beside the file that is not its own; for who lets SQLite play it.
void requireOwnLog(const QString &path, int busyTimeoutMs);

} // namespace slate
