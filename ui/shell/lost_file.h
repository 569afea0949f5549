#pragma once

#include <QString>

namespace slate {

class Session;

/// What is said of a slate whose file was moved, deleted or harmed under an open window, and what can be
/// done.
struct LostFile {
    QString notInFile; ///< what the file lacks by itself and where that is; empty where it is not known
    QString action;    ///< the words on the button
    QString other;     ///< the words on the button for saving what is left; empty where there is none
};

LostFile lostFile(Session &session);

} // namespace slate
