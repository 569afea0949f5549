#pragma once

#include <QStyledItemDelegate>

class QTreeView;

namespace slate {

class ConflictsModel;

/// A conflict's row, as high as its words, so that none is cut off: what collides with its details under
/// it, and its days as marks that stand under those of the other rows.
class ConflictDelegate : public QStyledItemDelegate
{
public:
    ConflictDelegate(const ConflictsModel &model, QTreeView &tree);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int roomFor(const QModelIndex &index) const;
    void paintWhat(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintDays(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    const ConflictsModel &m_model;
    QTreeView &m_tree;
};

} // namespace slate
