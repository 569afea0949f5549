#pragma once

#include "core/model/kind.h"

#include <QPoint>

class QHelpEvent;
class QMouseEvent;

namespace slate {

class BoardDrag;
class StripList;

/// What the mouse does on the strips of a list: a press chooses, or begins to drag what is chosen, and the
/// count of conflicts on a strip is pressed to see them.
class StripMouse
{
public:
    StripMouse(StripList &list, BoardDrag &drag);

    void press(const QMouseEvent &event);
    void move(const QMouseEvent &event);
    void release(const QMouseEvent &event);
    bool isDragging() const;
    void cancelDrag();
    /// Tells what a count of conflicts under the pointer is.
    void tell(const QHelpEvent &event) const;

private:
    bool isOnMark(QPoint viewport) const;
    RecordRef refAt(QPoint viewport) const;

    StripList &m_list;
    BoardDrag &m_drag;
    QPoint m_pressedAt;
    RecordRef m_pressed;
    bool m_selectOnRelease = false;
};

} // namespace slate
