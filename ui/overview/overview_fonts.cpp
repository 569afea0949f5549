#include "ui/overview/overview_fonts.h"

#include "ui/base/theme.h"

namespace slate {

namespace {

QFont sized(double points, QFont::Weight weight)
{
    QFont font = fontOf(TextSize::Body);
    font.setPointSizeF(points);
    font.setWeight(weight);
    return font;
}

} // namespace

QFont filmFont()
{
    return sized(19.5, QFont::DemiBold);
}

QFont titleFont()
{
    return sized(15, QFont::DemiBold);
}

QFont nameFont()
{
    return sized(9.75, QFont::Medium);
}

QFont captionFont()
{
    return sized(9, QFont::Normal);
}

} // namespace slate
