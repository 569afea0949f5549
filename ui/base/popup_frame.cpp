#include "ui/base/popup_frame.h"

#include "ui/base/palette.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QEvent>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>
#include <QStyledItemDelegate>

#include <algorithm>

namespace slate {

namespace {

/// A window of its own has corners outside the frame; without a compositor they would be black.
class RoundCorners : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize || event->type() == QEvent::Show) {
            auto *popup = static_cast<QWidget *>(watched);
            QPainterPath outline;
            outline.addRoundedRect(popup->rect(), popupRadius, popupRadius);
            popup->setMask(QRegion(outline.toFillPolygon().toPolygon()));
        }
        return false;
    }
};

/// Qt's own delegate of a combo box heeds no height of the style sheet.
class PopupRows : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width(), isRule(index) ? ruleHeight : std::max(size.height(), popupRow)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (isRule(index))
            painter->fillRect(option.rect.left() + 8, option.rect.center().y(), option.rect.width() - 16, 1,
                palette::color(palette::Role::Line));
        else
            QStyledItemDelegate::paint(painter, option, index);
    }

private:
    static constexpr int ruleHeight = 9;

    static bool isRule(const QModelIndex &index)
    {
        return index.data(Qt::AccessibleDescriptionRole).toString() == QLatin1String("separator");
    }
};

void roundCorners(QWidget &popup)
{
    static RoundCorners corners;
    popup.removeEventFilter(&corners);
    popup.installEventFilter(&corners);
}

} // namespace

void framePopup(QWidget &widget)
{
    if (qobject_cast<QMenu *>(&widget) || widget.inherits("QComboBoxPrivateContainer")
        || (widget.windowType() == Qt::Popup && widget.property("look") == QLatin1String("float")))
        roundCorners(widget);
    auto *combo = qobject_cast<QComboBox *>(&widget);
    if (combo && combo->itemDelegate()->inherits("QComboBoxDelegate"))
        combo->setItemDelegate(new PopupRows(combo));
}

} // namespace slate
