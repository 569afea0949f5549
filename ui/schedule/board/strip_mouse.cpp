#include "ui/schedule/board/strip_mouse.h"

#include "ui/base/plain_words.h"
#include "ui/schedule/board/board_drag.h"
#include "ui/schedule/board/strip_list.h"
#include "ui/schedule/board/strip_painter.h"

#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QToolTip>

namespace slate {

StripMouse::StripMouse(StripList &list, BoardDrag &drag) : m_list(list), m_drag(drag) { }

RecordRef StripMouse::refAt(QPoint at) const
{
    const int row = m_list.rowAt(at);
    return row < 0 ? RecordRef {} : m_list.rows()[static_cast<size_t>(row)].ref();
}

void StripMouse::press(const QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton && event.button() != Qt::RightButton)
        return;
    BoardDesk &desk = m_list.desk();
    const RecordRef ref = refAt(event.pos());
    m_selectOnRelease = false;
    if (event.button() == Qt::LeftButton && event.modifiers() == Qt::NoModifier && isOnMark(event.pos())) {
        desk.select(ref);
        const int row = m_list.rowAt(event.pos());
        desk.session().openConflicts(desk.placeOf(m_list.rows()[static_cast<size_t>(row)]));
        return;
    }
    if (event.button() == Qt::RightButton) {
        if (!desk.isSelected(ref))
            desk.select(ref);
        return;
    }
    m_pressedAt = event.pos();
    m_pressed = ref;
    if (ref.isNull() || event.modifiers() == Qt::NoModifier) {
        // A press on one of several that are chosen can begin to drag them all.
        if (desk.isSelected(ref))
            m_selectOnRelease = true;
        else
            desk.select(ref);
    } else if (event.modifiers() & Qt::ShiftModifier) {
        desk.extendTo(m_list.isBoneyard(), ref);
    } else if (event.modifiers() & Qt::ControlModifier) {
        desk.toggle(ref);
    }
}

/// Whether there is a count of conflicts.
bool StripMouse::isOnMark(QPoint at) const
{
    const int row = m_list.rowAt(at);
    if (row < 0 || m_list.desk().conflictsAt(m_list.rows()[static_cast<size_t>(row)]) == 0)
        return false;
    const int band = qRound(conflictBand * m_list.zoom());
    const QRect strip = m_list.rectOf(row);
    return m_list.isHorizontal() ? at.y() - strip.top() < band : at.x() - strip.left() < band;
}

void StripMouse::tell(const QHelpEvent &event) const
{
    if (!isOnMark(event.pos())) {
        QToolTip::hideText();
        return;
    }
    const int row = m_list.rowAt(event.pos());
    const int count = m_list.desk().conflictsAt(m_list.rows()[static_cast<size_t>(row)]);
    showTip(event.globalPos(),
        count == 1 ? StripList::tr("1 conflict; a click or C shows it")
                   : StripList::tr("%1 conflicts; a click or C shows just these").arg(count),
        m_list.viewport());
}

void StripMouse::move(const QMouseEvent &event)
{
    BoardDesk &desk = m_list.desk();
    if (event.buttons() == Qt::NoButton)
        m_list.viewport()->setCursor(isOnMark(event.pos()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (!(event.buttons() & Qt::LeftButton) || m_pressed.isNull() || !desk.isWritable())
        return;
    const bool far = (event.pos() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (!m_drag.isActive() && far && desk.isSelected(m_pressed)) {
        m_selectOnRelease = false;
        m_drag.begin(m_list);
        m_list.viewport()->setCursor(Qt::ClosedHandCursor);
    }
    if (m_drag.isActive())
        m_drag.moveTo(event.globalPosition().toPoint());
}

void StripMouse::release(const QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton)
        return;
    m_list.viewport()->setCursor(Qt::ArrowCursor);
    if (m_drag.isActive())
        m_drag.drop();
    else if (m_selectOnRelease)
        m_list.desk().select(m_pressed);
    m_selectOnRelease = false;
    m_pressed = {};
}

bool StripMouse::isDragging() const
{
    return m_drag.isActive();
}

void StripMouse::cancelDrag()
{
    m_drag.cancel();
    m_pressed = {};
    m_list.viewport()->setCursor(Qt::ArrowCursor);
}

} // namespace slate
