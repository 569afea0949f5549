#include "ui/timeline/timeline_mouse.h"

#include "ui/base/plain_words.h"
#include "ui/timeline/hover_card.h"
#include "ui/timeline/move_date.h"
#include "ui/timeline/timeline_places.h"
#include "ui/timeline/timeline_view.h"

#include <QApplication>
#include <QMenu>
#include <QMouseEvent>

#include <cmath>

namespace slate {

namespace {

constexpr int cardDelayMs = 300;
constexpr double grip = 4; // how far beside a mark it can still be taken hold of

} // namespace

TimelineMouse::TimelineMouse(TimelineView &view, TimelineItems &items, PictureState &state)
    : m_view(view),
      m_items(items),
      m_state(state),
      m_card(new HoverCard(&view))
{
    m_cardDelay.setSingleShot(true);
    m_cardDelay.setInterval(cardDelayMs);
    connect(&m_cardDelay, &QTimer::timeout, this, &TimelineMouse::showCard);
}

void TimelineMouse::forget()
{
    m_pressed = {};
    m_state.hovered = {};
    hideCard();
}

bool TimelineMouse::isOnMark(const TimelineItem &item, QPointF at) const
{
    return item.movable && m_view.markRect(item.record).adjusted(-grip, 0, grip, 0).contains(at);
}

void TimelineMouse::press(const QMouseEvent &event)
{
    hideCard();
    if (event.button() != Qt::LeftButton)
        return;
    const QPointF at = event.position();
    if (m_view.todayRect().contains(at)) {
        m_view.reveal(m_items.session().today());
        return;
    }
    m_pressed = m_view.hit(at);
    m_pressedAt = at;
    const TimelineItem *item = m_view.itemAt(m_pressed);
    m_onMark = item && !m_items.session().slate().isReadOnly() && isOnMark(*item, at);
    if (!m_onMark)
        m_view.startPan(at);
}

void TimelineMouse::move(const QMouseEvent &event)
{
    const QPointF at = event.position();
    const bool far = (at - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (!(event.buttons() & Qt::LeftButton)) {
        hover(m_view.hit(at), at);
        return;
    }
    if (isDragging() || (m_onMark && far)) {
        dragTo(at);
        return;
    }
    if (far)
        m_pressed = {};
    // A hand that shakes a little on an item means a click, not a pan.
    if (m_pressed.isNothing() && m_view.panTo(at))
        m_view.viewport()->setCursor(Qt::ClosedHandCursor);
}

void TimelineMouse::release(const QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton)
        return;
    const QPointF at = event.position();
    const bool still = (at - m_pressedAt).manhattanLength() < QApplication::startDragDistance();
    m_view.viewport()->unsetCursor();
    if (isDragging()) {
        dragTo(at);
        endDrag(true);
        return;
    }
    m_view.endPan();
    m_onMark = false;
    if (still && m_view.rows().contains(at))
        click(at);
}

void TimelineMouse::click(QPointF at)
{
    const PictureHit under = m_view.hit(at);
    const TimelineItem *item = m_view.itemAt(under);
    if (under.group >= 0)
        openCount(under, at);
    else
        m_view.choose(item ? item->record : RecordRef {});
}

void TimelineMouse::leave()
{
    hover({}, {});
}

void TimelineMouse::dragTo(QPointF at)
{
    if (!isDragging()) {
        const TimelineItem *item = m_view.itemAt(m_pressed);
        if (!item)
            return;
        m_state.dragged = item->record;
        m_view.viewport()->setCursor(Qt::SizeHorCursor);
    }
    m_state.draggedDays = std::llround((at.x() - m_pressedAt.x()) / m_view.axis().pixelsPerDay());
    if (const Record *record = m_items.session().catalog().find(m_state.dragged)) {
        const DateWindow to = shifted(windowOf(*record, "date"), m_state.draggedDays);
        m_state.draggedWords = QStringLiteral("%1  %2").arg(displayText(to), slipText(m_state.draggedDays));
    }
    m_view.viewport()->update();
}

void TimelineMouse::endDrag(bool keep)
{
    const RecordRef record = m_state.dragged;
    const qint64 days = m_state.draggedDays;
    m_onMark = false;
    m_pressed = {};
    m_view.viewport()->unsetCursor();
    // The preview stays in its new place while the question is open.
    const Record *found = m_items.session().catalog().find(record);
    if (keep && found && days != 0)
        moveDate(m_items.session(), record.id, shifted(windowOf(*found, "date"), days));
    m_state.dragged = {};
    m_state.draggedDays = 0;
    m_view.viewport()->update();
}

void TimelineMouse::openCount(const PictureHit &hit, QPointF at)
{
    const LaneRow &row = m_view.picture().lanes[hit.laneRow];
    const auto &items = itemsOf(m_items.lanes(), row);
    auto *menu = new QMenu(&m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const int item : row.labels.groups[hit.group].items) {
        const RecordRef record = items[item].record;
        QAction *action =
            menu->addAction(buttonWords(items[item].title) + u'\t' + buttonWords(items[item].dateWords));
        connect(action, &QAction::triggered, this, [this, record] { m_view.choose(record); });
    }
    menu->popup(m_view.viewport()->mapToGlobal(at.toPoint()));
}

void TimelineMouse::hover(const PictureHit &hit, QPointF at)
{
    const TimelineItem *item = m_view.itemAt(hit);
    const RecordRef record = item ? item->record : RecordRef {};
    m_hoverAt = at;
    if (record == m_state.hovered)
        return;
    hideCard();
    m_state.hovered = record;
    m_view.viewport()->setCursor(item && isOnMark(*item, at) ? Qt::SizeHorCursor
            : item || hit.group >= 0                         ? Qt::PointingHandCursor
                                                             : Qt::ArrowCursor);
    if (item)
        m_cardDelay.start();
    m_view.viewport()->update();
}

void TimelineMouse::showCard()
{
    if (const TimelineItem *item = m_items.find(m_state.hovered))
        m_card->show(m_items.session(), *item, m_view.viewport()->mapTo(&m_view, m_hoverAt.toPoint()));
}

void TimelineMouse::hideCard()
{
    m_cardDelay.stop();
    m_card->hide();
}

} // namespace slate
