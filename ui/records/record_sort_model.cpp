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
    invalidateFilter();
}

bool RecordSortModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const int draft = m_records.draftRow();
    if (draft >= 0 && (left.row() == draft || right.row() == draft))
        return (left.row() == draft) == (sortOrder() == Qt::AscendingOrder);
    return m_records.isBefore(left.row(), right.row(), left.column(), sortOrder());
}

bool RecordSortModel::filterAcceptsRow(int row, const QModelIndex &) const
{
    if (m_words.isEmpty() || row == m_records.draftRow())
        return true;
    const QString &words = m_records.wordsOf(row);
    return std::all_of(
        m_words.begin(), m_words.end(), [&](const QString &word) { return words.contains(word); });
}

} // namespace slate
