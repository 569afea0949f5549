#pragma once

#include "core/import/import_compare.h"

namespace slate {

/// Reads a script from a file and makes it ready for a slate. Works on any thread.
/// Throws Error(NotFound), (NoPermission), (InputOutput) and what readScreenplay throws.
Draft readDraft(
    const QString &path, const ReadingProgress &progress = {}, const ReadingOptions &options = {});

/// What a production is called that is made for a script: its title, else its file's name.
QString titleFor(const Draft &draft, const QString &path);

} // namespace slate
