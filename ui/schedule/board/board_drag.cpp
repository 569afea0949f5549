#include "ui/schedule/board/board_drag.h"

#include "ui/base/label.h"
#include "ui/schedule/board/strip_edits.h"
#include "ui/schedule/board/strip_list.h"

#include <QLabel>
#include <QVBoxLayout>

namespace slate {

DragCard::DragCard(QWidget *host) : QFrame(host), m_title(new Label(this)), m_facts(new Label(this))
{
    setObjectName(QStringLiteral("dragCard"));
    setProperty("look", QStringLiteral("float"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_title->setProperty("look", QStringLiteral("strong"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->setSpacing(2);
    layout->addWidget(m_title);
    layout->addWidget(m_facts);
    hide();
}

void DragCard::show(const QStringList &words, QPoint near)
{
    m_title->setText(words.value(0));
    m_facts->setText(words.mid(1).join(QLatin1Char('\n')));
    m_facts->setVisible(words.size() > 1);
    adjustSize();
    const QRect room = parentWidget()->rect().adjusted(4, 4, -4, -4);
    QRect place(near + QPoint(18, 20), size());
    if (place.bottom() > room.bottom())
        place.moveBottom(near.y() - 12);
    if (place.right() > room.right())
        place.moveRight(near.x() - 14);
    move(std::max(room.left(), place.left()), std::max(room.top(), place.top()));
    QFrame::show();
    raise();
}

QString DragCard::text() const
{
    return m_title->text() + QLatin1Char('\n') + m_facts->text();
}

BoardDrag::BoardDrag(QWidget *host) : QObject(host), m_host(host), m_card(new DragCard(host))
{
    m_scroll.setInterval(16);
    connect(&m_scroll, &QTimer::timeout, this, &BoardDrag::scroll);
}

void BoardDrag::add(StripList *list)
{
    m_lists << list;
}

void BoardDrag::begin(StripList &from)
{
    m_from = &from;
    m_scroll.start();
}

void BoardDrag::moveTo(QPoint global)
{
    if (!m_from)
        return;
    m_at = global;
    StripList *over = nullptr;
    for (const QPointer<StripList> &list : std::as_const(m_lists)) {
        if (list && list->isVisible() && list->rect().contains(list->mapFromGlobal(global)))
            over = list;
    }
    if (m_over && m_over != over)
        m_over->setDropLine({});
    m_over = over;
    showPlace();
}

void BoardDrag::showPlace()
{
    if (!m_over) {
        m_card->hide();
        Q_EMIT left();
        return;
    }
    const DropPlace place = m_over->placeAt(m_over->viewport()->mapFromGlobal(m_at));
    m_spot = {m_over->isBoneyard(), place.before};
    m_over->setDropLine(place.line);
    m_card->show(words(), m_host->mapFromGlobal(m_at));
    if (&m_from->desk() == &m_over->desk())
        Q_EMIT movedOver(&m_over->desk(), m_spot);
    else
        Q_EMIT left();
}

QStringList BoardDrag::words() const
{
    BoardDesk &from = m_from->desk();
    BoardDesk &to = m_over->desk();
    if (&from == &to)
        return wordsOf(from.whatIfAt(m_spot));
    const Board *board = to.facts().find(to.board());
    const WhatIf &what = from.whatIfOn(to, m_spot);
    const Board *home = from.facts().find(from.board());
    const QString refusal = board && home && board->production != home->production
        ? tr("Scenes stay on the boards of their own production")
        : tr("Day breaks stay on their board");
    QStringList words = what.conflicts ? wordsOf(what) : QStringList {refusal};
    words.prepend(tr("To %1").arg(board ? board->name : QString()));
    return words;
}

void BoardDrag::scroll()
{
    if (m_over && m_over->scrollUnder(m_over->viewport()->mapFromGlobal(m_at)))
        showPlace();
}

bool BoardDrag::drop()
{
    if (!m_from || !m_over) {
        cancel();
        return false;
    }
    BoardDesk &from = m_from->desk();
    BoardDesk &to = m_over->desk();
    const Spot spot = m_spot;
    cancel();
    return &from == &to ? slate::moveTo(from, spot) : moveToBoard(from, to, spot);
}

void BoardDrag::cancel()
{
    m_scroll.stop();
    m_card->hide();
    if (m_over)
        m_over->setDropLine({});
    m_from = nullptr;
    m_over = nullptr;
    Q_EMIT left();
}

} // namespace slate
