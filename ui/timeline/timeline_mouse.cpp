#include "ui/base/plain_words.h"
#include "ui/timeline/hover_card.h"
#include "ui/timeline/move_date.h"
#include "ui/timeline/timeline_view.h"

#include <QApplication>
#include <QMenu>
#include <QMouseEvent>

#include <cmath>

// What the mouse does on the timeline.
namespace slate {

namespace {

constexpr double grip = 4; // how far beside a mark it can still be taken hold of

} // namespace

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    hideCard();
    if (event->button() != Qt::LeftButton)
        return;
    const QPointF at = event->position();
    const PictureFonts with = fonts();
    if (todayBadge(rows(), 0, axis(), m_items.session().today(), with).contains(at)) {
        reveal(m_items.session().today());
        return;
    }
    m_pressed = hit(at);
    m_pressedAt = at;
    m_onMark = false;
    const TimelineItem *item = itemAt(m_pressed);
    if (item && item->movable && !m_items.session().slate().isReadOnly())
        m_onMark = markRect(item->record).adjusted(-grip, 0, grip, 0).contains(at);
    if (!m_onMark)
        startPan(at);
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF at = event->position();
    const bool far = (at - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (!(event->buttons() & Qt::LeftButton)) {
        hover(hit(at), at);
        return;
    }
    if (isDragging() || (m_onMark && far)) {
        dragTo(at);
        return;
    }
    if (far)
        m_pressed = {};
    // A hand that shakes a little on an item means a click, not a pan.
    if (m_pressed.isNothing() && panTo(at))
        viewport()->setCursor(Qt::ClosedHandCursor);
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QPointF at = event->position();
    const bool still = (at - m_pressedAt).manhattanLength() < QApplication::startDragDistance();
    viewport()->unsetCursor();
    if (isDragging()) {
        dragTo(at);
        endDrag(true);
        return;
    }
    endPan();
    m_onMark = false;
    if (!still || !rows().contains(at))
        return;
    const PictureHit under = hit(at);
    if (under.group >= 0)
        openCount(under, at);
    else if (const TimelineItem *item = itemAt(under))
        choose(item->record);
    else
        choose({});
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const TimelineItem *item = itemAt(hit(event->position())))
        m_items.session().open(item->record);
}

void TimelineView::dragTo(QPointF at)
{
    if (!isDragging()) {
        const TimelineItem *item = itemAt(m_pressed);
        if (!item)
            return;
        m_state.dragged = item->record;
        viewport()->setCursor(Qt::SizeHorCursor);
    }
    m_state.draggedDays = std::llround((at.x() - m_pressedAt.x()) / axis().pixelsPerDay());
    if (const Record *record = m_items.session().catalog().find(m_state.dragged)) {
        const DateWindow to = shifted(windowOf(*record, "date"), m_state.draggedDays);
        m_state.draggedWords = QStringLiteral("%1  %2").arg(displayText(to), slipText(m_state.draggedDays));
    }
    viewport()->update();
}

void TimelineView::endDrag(bool keep)
{
    const RecordRef record = m_state.dragged;
    const qint64 days = m_state.draggedDays;
    m_onMark = false;
    m_pressed = {};
    viewport()->unsetCursor();
    // The preview stays in its new place while the question is open.
    const Record *found = m_items.session().catalog().find(record);
    if (keep && found && days != 0)
        moveDate(m_items.session(), record.id, shifted(windowOf(*found, "date"), days));
    m_state.dragged = {};
    m_state.draggedDays = 0;
    viewport()->update();
}

void TimelineView::openCount(const PictureHit &hit, QPointF at)
{
    const LaneRow &row = picture().lanes[hit.laneRow];
    const auto &items = m_items.lanes().groups[row.group].lanes[row.lane].items;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const int item : row.labels.groups[hit.group].items) {
        const RecordRef record = items[item].record;
        QAction *action =
            menu->addAction(buttonWords(items[item].title) + u'\t' + buttonWords(items[item].dateWords));
        connect(action, &QAction::triggered, this, [this, record] { choose(record); });
    }
    menu->popup(viewport()->mapToGlobal(at.toPoint()));
}

void TimelineView::hover(const PictureHit &hit, QPointF at)
{
    const TimelineItem *item = itemAt(hit);
    const RecordRef record = item ? item->record : RecordRef {};
    m_hoverAt = at;
    if (record == m_state.hovered)
        return;
    hideCard();
    m_state.hovered = record;
    const bool takes = item && item->movable && markRect(record).adjusted(-grip, 0, grip, 0).contains(at);
    viewport()->setCursor(takes      ? Qt::SizeHorCursor
            : item || hit.group >= 0 ? Qt::PointingHandCursor
                                     : Qt::ArrowCursor);
    if (item)
        m_cardDelay.start();
    viewport()->update();
}

void TimelineView::showCard()
{
    if (const TimelineItem *item = m_items.find(m_state.hovered))
        m_card->show(m_items.session(), *item, viewport()->mapTo(this, m_hoverAt.toPoint()));
}

void TimelineView::hideCard()
{
    m_cardDelay.stop();
    m_card->hide();
}

} // namespace slate
