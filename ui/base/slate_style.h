#pragma once

#include <QProxyStyle>

namespace slate {

/// Fusion, with what it draws too faintly on a dark ground drawn from the roles of the palette.
class SlateStyle : public QProxyStyle
{
public:
    SlateStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override;
};

} // namespace slate
