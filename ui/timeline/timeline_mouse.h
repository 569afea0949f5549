#pragma once

#include "ui/timeline/timeline_items.h"
#include "ui/timeline/timeline_painter.h"

#include <QTimer>

class QMouseEvent;

namespace slate {

class HoverCard;
class TimelineView;

/// What the mouse does on the timeline: it chooses, pans, drags a date to another day, and has the card of
/// what it rests on shown. What is hovered and dragged it writes into the state of the picture.
class TimelineMouse : public QObject
{
    Q_OBJECT

public:
    TimelineMouse(TimelineView &view, TimelineItems &items, PictureState &state);

    void press(const QMouseEvent &event);
    void move(const QMouseEvent &event);
    void release(const QMouseEvent &event);
    void leave();
    bool isDragging() const { return !m_state.dragged.isNull(); }
    /// Puts the date that is dragged back.
    void cancelDrag() { endDrag(false); }
    void hideCard();
    /// The items are others now.
    void forget();

private:
    bool isOnMark(const TimelineItem &item, QPointF at) const;
    void click(QPointF at);
    void openCount(const PictureHit &hit, QPointF at);
    void hover(const PictureHit &hit, QPointF at);
    void showCard();
    void dragTo(QPointF at);
    void endDrag(bool keep);

    TimelineView &m_view;
    TimelineItems &m_items;
    PictureState &m_state;
    HoverCard *m_card;
    QTimer m_cardDelay;
    QPointF m_hoverAt;
    PictureHit m_pressed;
    bool m_onMark = false;
    QPointF m_pressedAt;
};

} // namespace slate
