#pragma once

#include <QFrame>

class QLabel;

namespace slate {

class Session;
struct TimelineItem;

/// The facts of one item beside the pointer: what, when, whose, in which state, moved from where, and
/// the words that it was read from.
class HoverCard : public QFrame
{
    Q_OBJECT

public:
    explicit HoverCard(QWidget *parent);

    void show(Session &session, const TimelineItem &item, QPoint near);
    QString text() const;

private:
    QLabel *m_title;
    QLabel *m_facts;
    QLabel *m_quote;
};

} // namespace slate
