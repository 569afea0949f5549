#pragma once

#include "core/report/dood_report.h"

#include <QAbstractTableModel>

namespace slate {

/// A sheet of a day out of days as a table: a column for each day, and after them one for each total.
class DoodModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Shows a sheet; views hear of the rows and days that differ from what was shown. With `before`, cells
    /// that differ from it are marked as changed.
    void show(DoodSheet sheet, const DoodSheet *before = nullptr);

    const DoodSheet &sheet() const { return m_sheet; }
    int dayCount() const { return static_cast<int>(m_sheet.days.size()); }
    bool isDay(int column) const { return column >= 0 && column < dayCount(); }
    DayCode codeAt(int row, int column) const;
    /// Whether a cell differs from the sheet that it is compared with.
    bool isChanged(int row, int column) const;
    int changedCount() const;
    int rowOf(RecordRef subject) const;
    int columnOf(QDate day) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// After each show(), for what is painted beside the table.
    void shown();

private:
    using Marks = std::vector<std::vector<bool>>; ///< for each row, each column

    Marks marksAgainst(const DoodSheet &before) const;
    bool hasShapeOf(const DoodSheet &sheet) const;
    void tellDifferences(const DoodSheet &old, const Marks &oldMarks);
    QString cellWords(int row, int column) const;

    DoodSheet m_sheet;
    Marks m_marks; ///< empty where nothing is compared
};

/// "Tuesday 2 July 2024 · shooting day 2"
QString wordsFor(const DoodSheetDay &day);

} // namespace slate
