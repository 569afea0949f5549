#pragma once

#include <QProxyStyle>

namespace slate {

/// Fusion, with what it draws too faintly on a dark ground drawn from the roles of the palette.
class SlateStyle : public QProxyStyle
{
public:
    SlateStyle();

    using QProxyStyle::polish;
    /// Labels that Qt makes itself, in its dialogs, show words as they are too; the wheel changes no field; what
    /// floats has one frame.
    void polish(QWidget *widget) override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override;
};

} // namespace slate
