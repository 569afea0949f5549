#include "ui/schedule/board/strip_list.h"

#include "ui/base/letter_commands.h"
#include "ui/base/palette.h"
#include "ui/base/theme.h"
#include "ui/schedule/board/stack_head.h"
#include "ui/schedule/board/strip_keys.h"
#include "ui/schedule/board/strip_painter.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

namespace slate {

StripList::StripList(BoardDesk &desk, bool boneyard, BoardDrag &drag, QWidget *parent)
    : QAbstractScrollArea(parent),
      m_desk(desk),
      m_mouse(*this, drag),
      m_head(new StackHead(desk, this)),
      m_boneyard(boneyard)
{
    m_head->hide();
    setObjectName(boneyard ? QStringLiteral("boneyard") : QStringLiteral("days"));
    setAccessibleName(boneyard ? tr("Strips in the boneyard") : tr("Strips on days"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setCursor(Qt::ArrowCursor);
    viewport()->setMouseTracking(true);
    new LetterCommands(desk.session(), *this);
    connect(&desk, &BoardDesk::contentChanged, this, &StripList::relayout);
    connect(&desk, &BoardDesk::layoutChanged, this, &StripList::relayout);
    connect(&desk, &BoardDesk::selectionChanged, this, [this] {
        const int row = m_desk.rowOf(m_boneyard, m_desk.cursor());
        if (row >= 0)
            setAccessibleDescription(m_desk.wordsOf(rows()[static_cast<size_t>(row)]));
        viewport()->update();
    });
    connect(&desk, &BoardDesk::revealed, this, &StripList::reveal);
    relayout();
}

void StripList::setHorizontal(bool horizontal)
{
    m_horizontal = horizontal;
    placeHead();
    relayout();
    reveal(m_desk.cursor());
}

void StripList::setZoom(double zoom)
{
    m_zoom = zoom;
    m_head->setZoom(zoom);
    placeHead();
    relayout();
    reveal(m_desk.cursor());
}

void StripList::placeHead()
{
    const bool isNeeded = m_horizontal && !(m_boneyard && rows().empty());
    m_head->setVisible(isNeeded);
    setViewportMargins(isNeeded ? m_head->wantedWidth() : 0, 0, 0, 0);
    m_head->setGeometry(0, 0, m_head->wantedWidth(), viewport()->height());
}

QScrollBar *StripList::bar() const
{
    return m_horizontal ? horizontalScrollBar() : verticalScrollBar();
}

void StripList::relayout()
{
    const int lines = static_cast<int>(m_desk.layout().lines.size());
    m_layout = BoardLayout(rows(), rowMeasures(lines, m_horizontal, m_zoom));
    if (m_horizontal && m_boneyard)
        placeHead();
    setScrollRange();
    viewport()->update();
}

void StripList::setScrollRange()
{
    const int page = m_horizontal ? viewport()->width() : viewport()->height();
    (m_horizontal ? verticalScrollBar() : horizontalScrollBar())->setRange(0, 0);
    bar()->setRange(0, std::max(0, m_layout.length() + measures::rowHeight - page));
    bar()->setPageStep(page);
    bar()->setSingleStep(measures::rowHeight);
}

int StripList::along(QPoint viewport) const
{
    return (m_horizontal ? viewport.x() : viewport.y()) + bar()->value();
}

QRect StripList::rectOf(int row) const
{
    if (row < 0 || row >= m_layout.count())
        return {};
    const int start = m_layout.start(row) - bar()->value();
    const int size = m_layout.end(row) - m_layout.start(row);
    return m_horizontal ? QRect(start, 0, size, viewport()->height())
                        : QRect(0, start, viewport()->width(), size);
}

int StripList::rowAt(QPoint at) const
{
    return viewport()->rect().contains(at) ? m_layout.rowAt(along(at)) : -1;
}

DropPlace StripList::placeAt(QPoint viewport) const
{
    const auto &strips = m_boneyard ? m_desk.order().boneyard : m_desk.order().placed;
    return dropPlaceAt(rows(), m_layout, along(viewport), static_cast<int>(strips.size()));
}

QRect StripList::lineRect() const
{
    if (!m_dropLine)
        return {};
    const int at = *m_dropLine - bar()->value() - 1;
    return m_horizontal ? QRect(at, 0, 2, viewport()->height()) : QRect(0, at, viewport()->width(), 2);
}

void StripList::setDropLine(std::optional<int> along)
{
    if (along == m_dropLine)
        return;
    const QRect before = lineRect();
    m_dropLine = along;
    viewport()->update(before.adjusted(-4, -4, 4, 4));
    viewport()->update(lineRect().adjusted(-4, -4, 4, 4));
}

bool StripList::scrollUnder(QPoint at)
{
    const int before = bar()->value();
    bar()->setValue(before
        + scrollStepAt(
            m_horizontal ? at.x() : at.y(), m_horizontal ? viewport()->width() : viewport()->height()));
    return bar()->value() != before;
}

void StripList::reveal(RecordRef ref)
{
    const int row = m_desk.rowOf(m_boneyard, ref);
    if (row < 0)
        return;
    const int page = bar()->pageStep();
    const int margin = std::min(page / 4, measures::rowHeight * 2);
    if (m_layout.start(row) - margin < bar()->value())
        bar()->setValue(m_layout.start(row) - margin);
    else if (m_layout.end(row) + margin > bar()->value() + page)
        bar()->setValue(m_layout.end(row) + margin - page);
}

void StripList::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), palette::color(palette::Role::Window));
    const StripPainter strips(m_desk, m_horizontal, m_zoom);
    const QRect dirty = event->rect();
    const int from = std::max(0, m_layout.rowAt(along(dirty.topLeft())));
    const int end = along(dirty.bottomRight());
    for (int row = from; row < m_layout.count() && m_layout.start(row) <= end; ++row) {
        const BoardRow &each = rows()[static_cast<size_t>(row)];
        const RecordRef ref = each.ref();
        const StripPainter::Look look {
            m_desk.isSelected(ref), hasFocus() && !ref.isNull() && ref == m_desk.cursor(), m_desk.isCut(ref)};
        strips.paint(painter, each, rectOf(row), look);
    }
    if (m_layout.count() == 0)
        paintEmpty(painter);
    painter.fillRect(lineRect(), palette::color(palette::Role::Accent));
}

void StripList::paintEmpty(QPainter &painter)
{
    painter.setPen(palette::color(palette::Role::Muted));
    const QString words = m_boneyard ? tr("The boneyard is empty: every scene is on a day.")
                                     : tr("No strips on days yet.\nDrag scenes here from the boneyard.");
    painter.drawText(viewport()->rect().adjusted(12, m_horizontal ? 8 : 24, -12, 0),
        Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, words);
}

void StripList::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    m_head->resize(m_head->wantedWidth(), viewport()->height());
    setScrollRange();
}

void StripList::scrollContentsBy(int dx, int dy)
{
    viewport()->scroll(dx, dy);
}

void StripList::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

void StripList::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason && m_desk.rowOf(m_boneyard, m_desk.cursor()) < 0) {
        for (const BoardRow &row : rows()) {
            if (!row.ref().isNull()) {
                m_desk.setCursor(row.ref());
                break;
            }
        }
    }
    viewport()->update();
    Q_EMIT entered();
}

void StripList::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

bool StripList::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    m_mouse.tell(*static_cast<QHelpEvent *>(event));
    return true;
}

void StripList::mousePressEvent(QMouseEvent *event)
{
    m_mouse.press(*event);
}

void StripList::mouseMoveEvent(QMouseEvent *event)
{
    m_mouse.move(*event);
}

void StripList::mouseReleaseEvent(QMouseEvent *event)
{
    m_mouse.release(*event);
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

void StripList::keyPressEvent(QKeyEvent *event)
{
    if (m_mouse.isDragging()) {
        if (event->key() == Qt::Key_Escape)
            m_mouse.cancelDrag();
        return;
    }
    if (const auto act = actOf(*event))
        Q_EMIT actAsked(*act);
    else if (event->key() == Qt::Key_Space && !m_desk.cursor().isNull())
        m_desk.toggle(m_desk.cursor());
    else if (!moveCursor(*event))
        event->ignore();
}

int StripList::rowsInSight() const
{
    const int thickness = m_layout.length() / std::max(1, m_layout.count());
    return bar()->pageStep() / std::max(1, thickness);
}

bool StripList::moveCursor(const QKeyEvent &event)
{
    const int present = m_desk.rowOf(m_boneyard, m_desk.cursor());
    const auto step = cursorStep(event.key(), present, m_layout.count() - 1, std::max(1, rowsInSight() - 1));
    if (!step)
        return false;
    // With Ctrl these two are the ends of the list, and choose like any other step.
    const bool isEnd = event.key() == Qt::Key_Home || event.key() == Qt::Key_End;
    goTo(*step, isEnd ? event.modifiers() & ~Qt::ControlModifier : event.modifiers());
    return true;
}

// Rows that are no strips are passed over.
void StripList::goTo(const CursorStep &step, Qt::KeyboardModifiers modifiers)
{
    int row = step.row;
    while (row >= 0 && row < m_layout.count() && rows()[static_cast<size_t>(row)].ref().isNull())
        row += step.onward;
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
