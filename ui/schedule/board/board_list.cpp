#include "ui/schedule/board/board_list.h"

#include "ui/base/column_widths.h"
#include "ui/base/padded_delegate.h"
#include "ui/base/theme.h"

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
    horizontalHeader()->setMinimumSectionSize(24);
    setItemDelegate(new PaddedDelegate(this));
    setHorizontalScrollMode(ScrollPerPixel);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this] { m_ownWidths |= !m_sharing; });
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
    connect(m_table, &QAbstractItemModel::modelReset, this, &BoardList::refill);
}

void BoardList::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    if (m_stale)
        refill();
}

void BoardList::refill()
{
    m_stale = !isVisible();
    if (m_stale)
        return;
    spanRows();
    measure();
    shareWidth();
    showChosen();
}

// What is no scene has one text, which takes the columns that a scene fills.
void BoardList::spanRows()
{
    clearSpans();
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (!m_table->isScene(row))
            setSpan(row, BoardTable::What, 1, BoardTable::Conflicts - BoardTable::What);
    }
}

void BoardList::measure()
{
    m_wanted.clear();
    for (int column = 0; column < BoardTable::ColumnCount; ++column)
        m_wanted << wantedWidth(*this, column);
}

void BoardList::shareWidth()
{
    if (m_ownWidths || m_wanted.isEmpty())
        return;
    m_sharing = true;
    const QList<int> widths = sharedWidths(m_wanted,
        {BoardTable::What, BoardTable::Set, BoardTable::Location, BoardTable::Cast}, viewport()->width(), 72);
    for (int column = 0; column < BoardTable::ColumnCount; ++column)
        setColumnWidth(column, widths[column]);
    m_sharing = false;
}

void BoardList::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    shareWidth();
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
