#pragma once

#include "ui/schedule/board/board_table.h"

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

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void refill();
    void spanRows();
    void measure();
    void shareWidth();
    void showChosen();

    BoardDesk &m_desk;
    BoardTable *m_table;
    QList<int> m_wanted; ///< by each column for what it holds
    bool m_following = false;
    bool m_sharing = false;
    bool m_stale = true;      ///< changed while nobody looked
    bool m_ownWidths = false; ///< set by hand
};

} // namespace slate
