#pragma once

#include "tests/hostile/limited_run.h"

#include <functional>

namespace slate::hostile {

/// What a program may take for one file, and what it may not do with one that it refuses.
struct Limits {
    double seconds = 5;
    qint64 megabytes = 500;
};

/// What went wrong, each with the file and the command.
using Failures = QStringList;

/// Runs a file through show, verify, undo and add, and through all pages of the window where a program for
/// that is given. No signal may end one, none may take longer or more than the limits; a file that is not
/// shown whole stays as it is, and nothing is left beside it.
Failures trySlate(const QString &path, const QString &what, const QString &pages, const Limits &limits);

/// Brings a script into a slate; the slate stays as it is where the script is refused.
Failures tryScript(const QString &slate, const QString &script, const QString &what, const Limits &limits);

/// Makes and tries `count` hostile slates, calling `pages` for each where it is given; the same for a seed.
Failures trySlates(
    const QString &folder, unsigned seed, int count, const QString &pages, const Limits &limits);
/// The same with scripts of every format.
Failures tryScripts(const QString &folder, unsigned seed, int count, const Limits &limits);

} // namespace slate::hostile
