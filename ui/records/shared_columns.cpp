#include "ui/records/shared_columns.h"

#include "ui/base/column_widths.h"
#include "ui/records/record_sort_model.h"
#include "ui/records/table_widths.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>

#include <numeric>

namespace slate {

namespace {

constexpr int leastElastic = 120;

} // namespace

SharedColumns::SharedColumns(QTableView &view, const RecordSortModel &model)
    : QObject(&view),
      m_view(view),
      m_model(model)
{
    view.viewport()->installEventFilter(this);
    const auto fill = [this] {
        // Widths of an empty table are guesses until there is something to measure.
        if (m_wasEmpty && m_model.rowCount() > 0)
            measure();
    };
    connect(&model, &QAbstractItemModel::rowsInserted, this, fill);
    connect(&model, &QAbstractItemModel::modelReset, this, fill);
}

void SharedColumns::measure()
{
    m_wasEmpty = m_model.rowCount() == 0;
    m_wanted.clear();
    for (int column = 0; column < m_model.columnCount(); ++column)
        m_wanted << widthFor(m_model, column, m_view.fontMetrics());
    share();
}

int SharedColumns::wanted(int column) const
{
    if (m_view.isColumnHidden(column))
        return 0;
    return m_chosen.value(m_model.records().columns()[size_t(column)].key, m_wanted.value(column));
}

/// Where the person gave both of them a width, the last column shown ends the table all the same.
QList<int> SharedColumns::elastic() const
{
    const auto &columns = m_model.records().columns();
    const auto isFree = [&](int column) {
        return !m_view.isColumnHidden(column) && !m_chosen.contains(columns[size_t(column)].key);
    };
    QList<int> free;
    const int name = m_model.records().nameColumn();
    if (isFree(name))
        free << name;
    const QHeaderView *header = m_view.horizontalHeader();
    int last = -1;
    int lastShown = -1;
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        if (m_view.isColumnHidden(column))
            continue;
        lastShown = column;
        if (column != name && isFree(column) && !columns[size_t(column)].figures)
            last = column;
    }
    if (last >= 0)
        free << last;
    if (free.isEmpty() && lastShown >= 0)
        free << lastShown;
    return free;
}

void SharedColumns::share()
{
    if (m_isSharing || m_wanted.isEmpty())
        return;
    m_isSharing = true;
    QList<int> wants;
    for (int column = 0; column < m_model.columnCount(); ++column)
        wants << wanted(column);
    const int room = m_view.viewport()->width();
    QList<int> widths = sharedWidths(wants, elastic(), room, leastElastic);
    // Where the table is wider than its room all the same, no name is cut for nothing.
    if (std::accumulate(widths.begin(), widths.end(), 0) > room)
        widths = wants;
    for (int column = 0; column < widths.size(); ++column) {
        if (!m_view.isColumnHidden(column) && m_view.columnWidth(column) != widths[column])
            m_view.setColumnWidth(column, widths[column]);
    }
    m_isSharing = false;
}

bool SharedColumns::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        share();
    return QObject::eventFilter(watched, event);
}

} // namespace slate
