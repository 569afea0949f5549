#include "ui/base/column_widths.h"

#include <QHeaderView>
#include <QTableView>

#include <numeric>

namespace slate {

namespace {

/// A long table is not read whole for its widths.
constexpr int rowsMeasured = 400;
constexpr int padding = 20;

} // namespace

int wantedWidth(const QTableView &table, int column)
{
    const QAbstractItemModel &model = *table.model();
    int widest = table.horizontalHeader()->sectionSizeHint(column);
    for (int row = 0; row < std::min(model.rowCount(), rowsMeasured); ++row) {
        if (table.columnSpan(row, column) > 1)
            continue;
        const QModelIndex index = model.index(row, column);
        const QString text = index.data().toString();
        if (text.isEmpty())
            continue;
        const QVariant font = index.data(Qt::FontRole);
        const QFontMetrics metrics(font.isValid() ? font.value<QFont>().resolve(table.font()) : table.font());
        widest = std::max(widest, metrics.horizontalAdvance(text) + padding);
    }
    return widest;
}

QList<int> sharedWidths(const QList<int> &wanted, const QList<int> &elastic, int width, int least)
{
    QList<int> widths = wanted;
    int spare = width - std::accumulate(wanted.begin(), wanted.end(), 0);
    int wantedByElastic = 0;
    for (const int column : elastic)
        wantedByElastic += spare < 0 ? std::max(0, wanted[column] - least) : wanted[column];
    for (const int column : elastic) {
        const int share = spare < 0 ? std::max(0, wanted[column] - least) : wanted[column];
        if (wantedByElastic <= 0)
            break;
        const int change = std::max(-share, spare * share / wantedByElastic);
        widths[column] += change;
        spare -= change;
        wantedByElastic -= share;
    }
    return widths;
}

} // namespace slate
