#pragma once

#include "core/model/error.h"

namespace slate {

/// What a failure means in plain words on one line: what happened, what was kept, what to do. The one
/// set of words for the window and for the command line; it names no file, since who asks knows it.
QString wordsFor(const Error &error);

/// The same for a file in which a check found damage; and the line of the check itself, which is for who
/// mends files (empty where there is none).
QString damageWords(const QString &fault);
QString detailWords(const QString &fault);
/// That line, where a failure has one.
QString detailsOf(const Error &error);

/// What a path leads to that is no file (noFileAt), with its article: "a folder".
QString noFileWords(const QString &what);

/// For a file that could not be looked through, by what kept the check from it.
QString uncheckedWords(const Error &hindrance);

} // namespace slate
