#pragma once

#include "ui/shell/find_entries.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace slate {

/// The lines of quick find.
class FindModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setEntries(const QList<FindEntry> &entries);
    const FindEntry &entry(int row) const { return m_entries[row]; }
    bool isHead(int row) const { return m_entries[row].type == FindEntry::Type::Head; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QList<FindEntry> m_entries;
};

/// Draws a line of quick find, the found words marked.
class FindDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace slate
