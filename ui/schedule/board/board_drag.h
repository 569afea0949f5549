#pragma once

#include "core/schedule/board_moves.h"

#include <QFrame>
#include <QPointer>
#include <QTimer>

class QLabel;

namespace slate {

class BoardDesk;
class StripList;

/// What is told beside the pointer while strips are dragged.
class DragCard : public QFrame
{
    Q_OBJECT

public:
    explicit DragCard(QWidget *host);

    void show(const QStringList &words, QPoint near);
    QString text() const;

private:
    QLabel *m_title;
    QLabel *m_facts;
};

/// A drag of the chosen strips over the lists of one page: it marks where they would land, tells what
/// that would change, and scrolls what is under the pointer.
class BoardDrag : public QObject
{
    Q_OBJECT

public:
    explicit BoardDrag(QWidget *host);

    void add(StripList *list);
    bool isActive() const { return m_from; }
    void begin(StripList &from);
    void moveTo(QPoint global);
    /// Lets go; gives whether something moved.
    bool drop();
    void cancel();

    StripList *over() const { return m_over; }
    const DragCard &card() const { return *m_card; }

Q_SIGNALS:
    /// The strips are over a place of their own board.
    void movedOver(slate::BoardDesk *desk, slate::Spot spot);
    /// They are over no such place any more, or the drag is done.
    void left();

private:
    void scroll();
    void showPlace();
    QStringList words() const;

    QWidget *m_host;
    DragCard *m_card;
    QList<QPointer<StripList>> m_lists;
    QPointer<StripList> m_from;
    QPointer<StripList> m_over;
    Spot m_spot;
    QPoint m_at;
    QTimer m_scroll;
};

} // namespace slate
