#include "ui/board/board_list.h"

#include "ui/shell/theme.h"

#include <QHeaderView>

namespace slate {

BoardList::BoardList(BoardDesk &desk, QWidget *parent)
    : QTableView(parent),
      m_desk(desk),
      m_table(new BoardTable(desk, this))
{
    setObjectName(QStringLiteral("boardTable"));
    setAccessibleName(tr("The board as a table"));
    setModel(m_table);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(measures::compactRowHeight);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    const int widths[] = {72, 190, 260, 150, 64, 80, 150, 80};
    for (int column = 0; column < BoardTable::ColumnCount; ++column)
        setColumnWidth(column, widths[column]);
    connect(
        selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) {
            if (!m_following && index.isValid() && !m_table->rowAt(index.row()).ref().isNull())
                m_desk.select(m_table->rowAt(index.row()).ref());
        });
    connect(this, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (!m_table->rowAt(index.row()).ref().isNull())
            Q_EMIT opened();
    });
    connect(&desk, &BoardDesk::selectionChanged, this, &BoardList::showChosen);
    connect(m_table, &QAbstractItemModel::modelReset, this, &BoardList::showChosen);
    showChosen();
}

void BoardList::showChosen()
{
    m_following = true;
    const int row = m_table->rowOf(m_desk.cursor());
    if (row >= 0 && row != currentIndex().row())
        setCurrentIndex(m_table->index(row, BoardTable::What));
    m_following = false;
}

} // namespace slate
