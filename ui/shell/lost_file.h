#pragma once

#include <QString>

namespace slate {

class Slate;

/// What is said of a slate whose file was moved, deleted or harmed under an open window, and what can be
/// done.
struct LostFile {
    QString notInFile; ///< which edits the file lacks by itself; empty where that is not known
    QString action;    ///< the words on the button
};

LostFile lostFile(const Slate &slate);

} // namespace slate
