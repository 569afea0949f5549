#include "ui/base/slate_style.h"

#include "ui/base/palette.h"
#include "ui/base/plain_words.h"
#include "ui/base/popup_frame.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace slate {

namespace {

void drawBox(const QStyleOption &option, QPainter &painter)
{
    using palette::Role;
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool ticked = option.state & QStyle::State_On;
    const bool partly = option.state & QStyle::State_NoChange;
    const bool filled = enabled && (ticked || partly);
    const qreal side = std::min(option.rect.width(), option.rect.height());
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(option.rect).center());
    box.adjust(0.5, 0.5, -0.5, -0.5);
    const Role edge = filled || option.state & (QStyle::State_HasFocus | QStyle::State_MouseOver)
        ? Role::Accent
        : Role::Muted;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(enabled ? palette::color(edge) : palette::tint(Role::Muted, 0.5), 1));
    painter.setBrush(filled ? palette::color(Role::Accent) : palette::color(Role::Surface));
    painter.drawRoundedRect(box, 3, 3);
    painter.setPen(QPen(filled ? palette::textOn(Role::Accent) : palette::color(Role::Muted), side / 7,
        Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&](qreal x, qreal y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    if (ticked)
        painter.drawPolyline(QPolygonF({at(0.24, 0.53), at(0.43, 0.72), at(0.77, 0.3)}));
    else if (partly)
        painter.drawLine(at(0.27, 0.5), at(0.73, 0.5));
    painter.restore();
}

/// The wheel scrolls what a field lies in; on its way over the field it must not change what that says.
class WheelPassing : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Wheel)
            return QObject::eventFilter(watched, event);
        event->ignore();
        return true;
    }
};

} // namespace

SlateStyle::SlateStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) { }

void SlateStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractSpinBox *>(widget)) {
        static WheelPassing passing;
        widget->installEventFilter(&passing);
    }
    auto *label = qobject_cast<QLabel *>(widget);
    // A tool tip's own label has to follow the tags that tip() gives it.
    if (label && label->textFormat() == Qt::AutoText && !label->inherits("QTipLabel"))
        label->setTextFormat(Qt::PlainText);
    framePopup(*widget);
}

void SlateStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (element == PE_IndicatorCheckBox && option)
        drawBox(*option, *painter);
    else
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

} // namespace slate
