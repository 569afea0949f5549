#pragma once

#include <QString>

class QMimeData;

namespace slate {

/// A file that is dragged over the window and that Slate can take.
struct DroppedFile {
    QString path;         ///< empty where there is none, or more than one
    bool isSlate = false; ///< a slate to open; else a screenplay to import
};

DroppedFile droppedFile(const QMimeData *data);

} // namespace slate
