#include "ui/base/padded_delegate.h"

#include <QApplication>

namespace slate {

namespace {

constexpr int cellPadding = 5; ///< with the 3 px of the style as much as a head has

} // namespace

void PaddedDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, painter, option.widget);
    QStyleOptionViewItem words = option;
    words.rect.adjust(cellPadding, 0, -cellPadding, 0);
    QStyledItemDelegate::paint(painter, words, index);
}

} // namespace slate
