#pragma once

#include "core/store/new_file.h"
#include "core/store/slate.h"

namespace slate {

/// Writes a whole copy of an open database to a new file. Throws as NewFile::put does.
void copyDatabase(Database &database, const QString &path);

/// A copy in memory, for reading only, of what can be had of a slate whose file is let go: an empty one where
/// it was overwritten.
std::unique_ptr<Database> copyInMemory(Database &database);

/// As Slate::saveCopy, in the place of a file which somebody agreed to replace, once the copy is on disk.
/// Throws Error(AlreadyThere) where any program has a slate there open: it would go on in a file without a
/// name.
void saveCopyOver(const Slate &slate, const QString &path);

/// Makes a new slate of records alone, as one edit of this title; without what refers to records that are not
/// among them. `mode` is what the file may be used for, as in stat(2). Throws as Slate::create and
/// saveCopyOver do.
void saveRecords(
    std::vector<Record> records, const QString &title, const QString &path, OldFile old, unsigned mode);

/// What a copy of a slate may be used for: as the original, also where that is not in its place any more.
unsigned modeOfCopy(const Database &database);

/// As Slate::create, with what `fill` does to the slate; it appears only when it is whole.
std::unique_ptr<Slate> createFilled(
    const QString &path, const Slate::Options &options, const std::function<void(Slate &)> &fill);

/// Puts a finished slate, which nobody has open, into its place, and sees to it that no log of a file that
/// had this name is ever played into it: that of a replaced file goes with it, any other is set aside unless
/// `hasLog` says that all of it is in the finished slate.
void putSlate(NewFile &file, OldFile old, bool hasLog = false);

} // namespace slate
