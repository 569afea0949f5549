#pragma once

#include "core/model/file_name.h"
#include "core/store/new_file.h"

namespace slate {

/// A file to write, under the name that a person has just given. If a file of this name is there now, they
/// agreed that it goes (Questions::fileToSave); one that comes to be later is not replaced.
struct FileToSave {
    explicit FileToSave(const QString &name)
        : path(name),
          old(isThere(name) ? OldFile::Replace : OldFile::Keep)
    {
    }

    QString path; ///< empty: the person changed their mind
    OldFile old;
};

/// Writes a file whole or not at all. Throws Error(AlreadyThere), (DiskFull), (NoPermission), (InputOutput),
/// (Unconfirmed).
void saveFile(const FileToSave &file, const QByteArray &bytes);

} // namespace slate
