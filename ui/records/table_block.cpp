#include "ui/records/table_block.h"

#include <QHeaderView>
#include <QTableView>

namespace slate {

namespace {

QString cellOf(const RecordTableModel &records, int row, int column)
{
    // Words as they are written: what a table says beside them is no part of them.
    const Field *field = records.columns()[size_t(column)].described(records.schema());
    const bool isText = field && (field->kind == FieldKind::Text || field->kind == FieldKind::LongText);
    QString words = records.index(row, column).data(isText ? Qt::EditRole : Qt::DisplayRole).toString();
    words.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
    return words == QStringLiteral("—") ? QString() : words;
}

} // namespace

QString blockOf(const QTableView &view, const RecordSortModel &model, const std::vector<RecordRef> &refs)
{
    QString block;
    const QHeaderView *header = view.horizontalHeader();
    for (const RecordRef &ref : refs) {
        QStringList cells;
        for (int seen = 0; seen < header->count(); ++seen) {
            const int column = header->logicalIndex(seen);
            if (!view.isColumnHidden(column))
                cells << cellOf(model.records(), model.records().rowOf(ref), column);
        }
        block += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    return block;
}

PastePlace placeFromCursor(const QTableView &view, const RecordSortModel &model)
{
    PastePlace place;
    const QModelIndex at = view.currentIndex();
    for (int row = at.isValid() ? at.row() : 0; row < model.rowCount(); ++row)
        place.rows.push_back(model.records().refAt(model.mapToSource(model.index(row, 0)).row()));
    const QHeaderView *header = view.horizontalHeader();
    for (int seen = at.isValid() ? header->visualIndex(at.column()) : 0; seen < header->count(); ++seen) {
        if (!view.isColumnHidden(header->logicalIndex(seen)))
            place.columns.push_back(header->logicalIndex(seen));
    }
    return place;
}

} // namespace slate
