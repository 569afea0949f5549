#pragma once

#include "core/model/board.h"

#include <QPushButton>

class QMenu;

namespace slate {

class Session;

/// The button that names the board on the page; its menu has the other boards and what can be done with
/// a board.
class BoardChooser : public QPushButton
{
    Q_OBJECT

public:
    explicit BoardChooser(Session &session, QWidget *parent = nullptr);

    Id<Board> board() const { return m_board; }
    /// Shows a board without telling.
    void setBoard(Id<Board> board);
    void showName();
    /// How wide the name may be.
    void setRoom(int pixels);

Q_SIGNALS:
    void chosen(slate::Id<slate::Board> board);
    void newAsked();
    void selected(slate::RecordRef ref);

private:
    void fillMenu();
    void addActs(QMenu *menu);

    Session &m_session;
    Id<Board> m_board;
    int m_room = 320;
};

} // namespace slate
