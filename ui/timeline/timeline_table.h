#pragma once

#include "ui/timeline/timeline_items.h"

#include <QAbstractTableModel>

namespace slate {

/// The list twin of the timeline: the same facts in rows, for the keyboard and the screen reader.
class TimelineTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Production, LaneName, Title, Date, Status, Earlier, Slip, SourceQuote, ColumnCount };
    /// What to sort by, apart from what is shown.
    static constexpr int sortRole = Qt::UserRole;

    explicit TimelineTable(TimelineItems &items, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    RecordRef recordAt(int row) const;
    int rowOf(RecordRef record) const;

private:
    QVariant shown(const TimelineItem &item, int column) const;
    QVariant sorted(const TimelineItem &item, int column) const;

    TimelineItems &m_items;
    std::vector<const TimelineItem *> m_rows;
};

} // namespace slate
