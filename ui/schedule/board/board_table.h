#pragma once

#include "ui/schedule/board/board_desk.h"

#include <QAbstractTableModel>

namespace slate {

/// A board as a table: every row of its days and then of its boneyard, for the keyboard and the screen
/// reader.
class BoardTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Day, What, Set, Location, Pages, Time, Cast, Conflicts, ColumnCount };

    explicit BoardTable(BoardDesk &desk, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    const BoardRow &rowAt(int row) const;
    int rowOf(RecordRef ref) const;
    bool isScene(int row) const;

private:
    QString textOf(const BoardRow &row, int column) const;
    QString sceneText(const BoardRow &row, int column) const;
    QString dayText(const BoardRow &row) const;

    BoardDesk &m_desk;
};

} // namespace slate
