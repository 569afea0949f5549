#include "ui/schedule/board_chooser.h"

#include "ui/base/plain_words.h"
#include "ui/base/session.h"
#include "ui/base/shown_boards.h"
#include "ui/schedule/base/board_acts.h"

#include <QActionGroup>
#include <QMenu>

namespace slate {

BoardChooser::BoardChooser(Session &session, QWidget *parent) : QPushButton(parent), m_session(session)
{
    setObjectName(QStringLiteral("boardChooser"));
    setToolTip(tr("Choose, make or change a board"));
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("boardMenu"));
    setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &BoardChooser::fillMenu);
    showName();
}

void BoardChooser::setBoard(Id<Board> board)
{
    m_board = board;
    showName();
}

void BoardChooser::setRoom(int pixels)
{
    if (pixels == m_room)
        return;
    m_room = pixels;
    showName();
}

void BoardChooser::showName()
{
    const Record *record = m_session.catalog().find({Kind::Board, m_board.value()});
    const QString words = record ? wordsFor(m_session, fromRecord<Board>(*record)) : tr("No board");
    const QString shown = fontMetrics().elidedText(words, Qt::ElideRight, m_room);
    setText(buttonWords(shown) + QStringLiteral("   ")); // room for the menu's arrow
    setAccessibleName(tr("Board: %1").arg(words));
}

void BoardChooser::fillMenu()
{
    menu()->clear();
    auto *group = new QActionGroup(menu());
    for (const Board &board : shownBoards(m_session)) {
        QAction *action = menu()->addAction(buttonWords(wordsFor(m_session, board)));
        action->setCheckable(true);
        action->setChecked(board.id == m_board);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, id = board.id] { Q_EMIT chosen(id); });
    }
    menu()->addSeparator();
    addActs(menu());
}

void BoardChooser::addActs(QMenu *menu)
{
    const bool writable = !m_session.slate().isReadOnly();
    const auto add = [&](const QString &title, bool enabled, const auto &act) {
        QAction *action = menu->addAction(buttonWords(title));
        action->setEnabled(enabled);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    const Record *record = m_session.catalog().find({Kind::Board, m_board.value()});
    const Board board = record ? fromRecord<Board>(*record) : Board();
    add(tr("New board"), writable, [this] { Q_EMIT newAsked(); });
    add(tr("Duplicate as an alternative"), writable && record, [this] {
        const Id<Board> copy = duplicateBoard(m_session, m_board);
        if (!copy.isNull())
            Q_EMIT chosen(copy);
    });
    add(tr("Name, unit and call…"), record, [this] { Q_EMIT selected({Kind::Board, m_board.value()}); });
    add(tr("Calendar…"), record && !board.calendar.isNull(), [this, board] {
        Q_EMIT selected({Kind::Calendar, board.calendar.value()});
    });
    const bool isForce = board.standing != BoardStanding::Alternative;
    add(isForce ? tr("Make it an alternative") : tr("Put it in force"), writable && record, [this, isForce] {
        setStanding(m_session, m_board, isForce ? BoardStanding::Alternative : BoardStanding::InForce);
    });
    menu->addSeparator();
    add(tr("Delete %1").arg(board.name), writable && record, [this] {
        m_session.remove({Kind::Board, m_board.value()});
    });
}

} // namespace slate
