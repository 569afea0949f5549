#pragma once

#include <QStyledItemDelegate>

namespace slate {

/// Draws cells whose words stand below those of their head, apart from the next column's.
class PaddedDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace slate
