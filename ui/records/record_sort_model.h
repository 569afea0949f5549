#pragma once

#include "ui/records/record_table_model.h"

#include <QSortFilterProxyModel>

namespace slate {

/// Sorts a table of records, and leaves out the rows that have not all of the words asked for.
/// A row that is being added stands first and is never left out.
class RecordSortModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit RecordSortModel(RecordTableModel &records, QObject *parent = nullptr);

    RecordTableModel &records() const { return m_records; }
    /// Shows the rows in which every word of the text occurs.
    void setWords(const QString &text);
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    bool isFiltered() const { return !m_words.isEmpty(); }

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    RecordTableModel &m_records;
    QStringList m_words;
};

} // namespace slate
