#include "ui/records/record_sort_model.h"

namespace slate {

RecordSortModel::RecordSortModel(RecordTableModel &records, QObject *parent)
    : QSortFilterProxyModel(parent),
      m_records(records)
{
    setSourceModel(&records);
    setSortRole(RecordTableModel::SortRole);
    setDynamicSortFilter(true);
}

void RecordSortModel::setWords(const QString &text)
{
    const QStringList words = text.toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    m_records.releasePlaces();
    invalidateFilter();
}

void RecordSortModel::sort(int column, Qt::SortOrder order)
{
    m_records.releasePlaces();
    QSortFilterProxyModel::sort(column, order);
}

bool RecordSortModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const int draft = m_records.draftRow();
    if (draft >= 0 && (left.row() == draft || right.row() == draft))
        return (left.row() == draft) == (sortOrder() == Qt::AscendingOrder);
    if (m_records.isBefore(left.row(), right.row(), left.column(), sortOrder()))
        return true;
    // One that is put back where it was stands between its equals as it did.
    return (m_records.keepsPlace(left.row()) || m_records.keepsPlace(right.row()))
        && !m_records.isBefore(right.row(), left.row(), left.column(), sortOrder())
        && (left.row() < right.row()) == (sortOrder() == Qt::AscendingOrder);
}

bool RecordSortModel::filterAcceptsRow(int row, const QModelIndex &) const
{
    if (m_words.isEmpty() || row == m_records.draftRow() || m_records.keepsPlace(row))
        return true;
    const QString &words = m_records.wordsOf(row);
    return std::all_of(
        m_words.begin(), m_words.end(), [&](const QString &word) { return words.contains(word); });
}

} // namespace slate
