#pragma once

#include <QStringList>
#include <QTextStream>

#include <optional>

namespace slate::commands {

/// The file that the window should open: the one word beside Qt's own options that is a file, its address or
/// a name that ends in .slate; empty where there is none. Nothing where the words are for `run`, which
/// refuses what it does not know: a window that nobody expects would let a script wait for ever.
std::optional<QString> fileForWindow(const QStringList &arguments);

/// Runs one command; `arguments` are those after the program's name. Gives the exit code: 0 only when
/// the work is done and on disk, 1 when it failed, 2 with the usage when the words make no sense. A failure
/// is one clear line on `err`.
int run(const QStringList &arguments, QTextStream &out, QTextStream &err);

} // namespace slate::commands
