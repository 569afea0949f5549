#pragma once

#include "ui/board/board_table.h"

#include <QTableView>

namespace slate {

/// The table of a board; what is chosen in it is chosen on the board.
class BoardList : public QTableView
{
    Q_OBJECT

public:
    explicit BoardList(BoardDesk &desk, QWidget *parent = nullptr);

Q_SIGNALS:
    void opened();

private:
    void showChosen();

    BoardDesk &m_desk;
    BoardTable *m_table;
    bool m_following = false;
};

} // namespace slate
