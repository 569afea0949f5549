#pragma once

#include <QStringList>
#include <QTextStream>

namespace slate::commands {

/// Whether the first argument is the name of a command (new, show, verify, add, import, undo) or `--version`
/// or `--help`, so that no window is wanted.
bool isCommand(const QStringList &arguments);

/// Runs one command; `arguments` are those after the program's name. Gives the exit code: 0 only when
/// the work is done and on disk. A failure is one clear line on `err`.
int run(const QStringList &arguments, QTextStream &out, QTextStream &err);

} // namespace slate::commands
