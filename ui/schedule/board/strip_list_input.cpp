#include "ui/base/plain_words.h"
#include "ui/schedule/board/board_drag.h"
#include "ui/schedule/board/strip_list.h"
#include "ui/schedule/board/strip_painter.h"

#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>

namespace slate {

void StripList::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton && event->button() != Qt::RightButton)
        return;
    const int row = rowAt(event->pos());
    const RecordRef ref = row < 0 ? RecordRef {} : rows()[static_cast<size_t>(row)].ref();
    m_selectOnRelease = false;
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier && isOnMark(event->pos())) {
        m_desk.select(ref);
        m_desk.session().openConflicts(m_desk.placeOf(rows()[static_cast<size_t>(row)]));
        return;
    }
    if (event->button() == Qt::RightButton) {
        if (!m_desk.isSelected(ref))
            m_desk.select(ref);
        return;
    }
    m_pressedAt = event->pos();
    m_pressed = ref;
    if (ref.isNull() || event->modifiers() == Qt::NoModifier) {
        // A press on one of several that are chosen can begin to drag them all.
        if (m_desk.isSelected(ref))
            m_selectOnRelease = true;
        else
            m_desk.select(ref);
    } else if (event->modifiers() & Qt::ShiftModifier) {
        m_desk.extendTo(m_boneyard, ref);
    } else if (event->modifiers() & Qt::ControlModifier) {
        m_desk.toggle(ref);
    }
}

/// Whether there is a count of conflicts.
bool StripList::isOnMark(QPoint at) const
{
    const int row = rowAt(at);
    if (row < 0 || m_desk.conflictsAt(rows()[static_cast<size_t>(row)]) == 0)
        return false;
    const int band = qRound(conflictBand * m_zoom);
    const QRect strip = rectOf(row);
    return m_horizontal ? at.y() - strip.top() < band : at.x() - strip.left() < band;
}

bool StripList::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    auto *help = static_cast<QHelpEvent *>(event);
    if (!isOnMark(help->pos())) {
        QToolTip::hideText();
        return true;
    }
    const int count = m_desk.conflictsAt(rows()[static_cast<size_t>(rowAt(help->pos()))]);
    showTip(help->globalPos(),
        count == 1 ? tr("1 conflict; a click or C shows it")
                   : tr("%1 conflicts; a click or C shows just these").arg(count),
        viewport());
    return true;
}

void StripList::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() == Qt::NoButton)
        viewport()->setCursor(isOnMark(event->pos()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (!(event->buttons() & Qt::LeftButton) || m_pressed.isNull() || !m_desk.isWritable())
        return;
    const bool far = (event->pos() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (!m_drag.isActive() && far && m_desk.isSelected(m_pressed)) {
        m_selectOnRelease = false;
        m_drag.begin(*this);
        viewport()->setCursor(Qt::ClosedHandCursor);
    }
    if (m_drag.isActive())
        m_drag.moveTo(event->globalPosition().toPoint());
}

void StripList::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    viewport()->setCursor(Qt::ArrowCursor);
    if (m_drag.isActive())
        m_drag.drop();
    else if (m_selectOnRelease)
        m_desk.select(m_pressed);
    m_selectOnRelease = false;
    m_pressed = {};
}

void StripList::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rowAt(event->pos()) >= 0)
        Q_EMIT actAsked(BoardAct::Open);
}

void StripList::contextMenuEvent(QContextMenuEvent *event)
{
    const QRect cursor = rectOf(m_desk.cursor());
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard && cursor.isValid();
    Q_EMIT menuAsked(byKey ? viewport()->mapToGlobal(cursor.center()) : event->globalPos());
}

void StripList::wheelEvent(QWheelEvent *event)
{
    const QPoint turn = event->angleDelta();
    if (event->modifiers() & Qt::ControlModifier) {
        if (turn.y() != 0)
            Q_EMIT zoomAsked(turn.y() > 0 ? 1 : -1);
        event->accept();
    } else if (m_horizontal && turn.x() == 0) {
        bar()->setValue(bar()->value() - turn.y());
        event->accept();
    } else {
        QAbstractScrollArea::wheelEvent(event);
    }
}

std::optional<BoardAct> StripList::actOf(const QKeyEvent &event) const
{
    const bool ctrl = event.modifiers() & Qt::ControlModifier;
    const bool alt = event.modifiers() & Qt::AltModifier;
    switch (event.key()) {
    case Qt::Key_Up:
    case Qt::Key_Left:
        return alt ? std::optional(BoardAct::MoveUp) : std::nullopt;
    case Qt::Key_Down:
    case Qt::Key_Right:
        return alt ? std::optional(BoardAct::MoveDown) : std::nullopt;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return ctrl ? BoardAct::AddDayBreak : BoardAct::Open;
    case Qt::Key_Insert:
    case Qt::Key_F2:
        return BoardAct::Open;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        return BoardAct::Delete;
    case Qt::Key_D:
        return BoardAct::ToDay;
    case Qt::Key_B:
        return BoardAct::ToBoneyard;
    case Qt::Key_T:
        return BoardAct::SetCall;
    case Qt::Key_C:
        return ctrl ? std::nullopt : std::optional(BoardAct::ShowConflicts);
    case Qt::Key_X:
        return ctrl ? std::optional(BoardAct::Cut) : std::nullopt;
    case Qt::Key_V:
        return ctrl ? std::optional(BoardAct::Paste) : std::nullopt;
    case Qt::Key_A:
        return ctrl ? std::optional(BoardAct::SelectAll) : std::nullopt;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return BoardAct::ZoomIn;
    case Qt::Key_Minus:
        return BoardAct::ZoomOut;
    case Qt::Key_Home:
        return ctrl ? std::nullopt : std::optional(BoardAct::ZoomWhole);
    default:
        return {};
    }
}

void StripList::keyPressEvent(QKeyEvent *event)
{
    if (m_drag.isActive()) {
        if (event->key() == Qt::Key_Escape) {
            m_drag.cancel();
            m_pressed = {};
            viewport()->setCursor(Qt::ArrowCursor);
        }
        return;
    }
    if (const auto act = actOf(*event))
        Q_EMIT actAsked(*act);
    else if (event->key() == Qt::Key_Space && !m_desk.cursor().isNull())
        m_desk.toggle(m_desk.cursor());
    else if (event->key() == Qt::Key_Escape && m_desk.hasCut())
        m_desk.dropCut();
    else if (!moveCursor(event))
        event->ignore();
}

bool StripList::moveCursor(QKeyEvent *event)
{
    const int present = m_desk.rowOf(m_boneyard, m_desk.cursor());
    const int last = m_layout.count() - 1;
    const int page =
        std::max(1, bar()->pageStep() / std::max(1, m_layout.length() / std::max(1, m_layout.count())) - 1);
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Left:
        goTo(std::max(0, present) - (present >= 0), event->modifiers(), -1);
        return true;
    case Qt::Key_Down:
    case Qt::Key_Right:
        goTo(present + 1, event->modifiers());
        return true;
    case Qt::Key_PageUp:
        goTo(std::max(0, present - page), event->modifiers());
        return true;
    case Qt::Key_PageDown:
        goTo(std::min(last, present + page), event->modifiers());
        return true;
    case Qt::Key_Home:
        goTo(0, event->modifiers() & ~Qt::ControlModifier);
        return true;
    case Qt::Key_End:
        goTo(last, event->modifiers() & ~Qt::ControlModifier, -1);
        return true;
    default:
        return false;
    }
}

// Rows that are no strips are passed over.
void StripList::goTo(int row, Qt::KeyboardModifiers modifiers, int step)
{
    while (row >= 0 && row < m_layout.count() && rows()[static_cast<size_t>(row)].ref().isNull())
        row += step;
    if (row < 0 || row >= m_layout.count())
        return;
    const RecordRef ref = rows()[static_cast<size_t>(row)].ref();
    if (modifiers & Qt::ShiftModifier)
        m_desk.extendTo(m_boneyard, ref);
    else if (modifiers & Qt::ControlModifier)
        m_desk.setCursor(ref);
    else
        m_desk.select(ref);
    reveal(ref);
}

} // namespace slate
