#pragma once

#include "core/schedule/board_compare.h"

#include <QAbstractTableModel>

namespace slate {

/// The tables of a comparison of boards.
enum class CompareTopic { Summary, Scenes, Days, Cast };

/// One line: what it is about, what each board says, and whether they differ.
struct CompareRow {
    QString subject;
    QStringList boards;
    bool differs = false;
    RecordRef record; ///< what to open; null where there is none

    bool operator==(const CompareRow &) const = default;
};

/// The lines of a topic in words.
std::vector<CompareRow> compareRows(
    const ScheduleFacts &facts, const BoardComparison &comparison, CompareTopic topic);

/// Lines of a comparison: the subject, a column for each board, and a mark where the boards differ.
class CompareModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QString &subjectTitle, const QStringList &boards, std::vector<CompareRow> rows);
    const CompareRow &row(int row) const { return m_rows[static_cast<size_t>(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString m_subjectTitle;
    QStringList m_boards;
    std::vector<CompareRow> m_rows;
};

} // namespace slate
