#include "ui/base/float_under.h"

#include <QWidget>

#include <algorithm>

namespace slate {

void floatUnder(QWidget &floating, const QWidget &field, QSize size)
{
    constexpr int gap = 2;
    QWidget *over = field.window();
    if (floating.parentWidget() != over)
        floating.setParent(over);
    const QPoint at = field.mapTo(over, QPoint(0, 0));
    const int below = at.y() + field.height() + gap;
    const bool fits = below + size.height() <= over->height();
    const int top = fits ? below : std::max(0, at.y() - gap - size.height());
    const int left = std::clamp(at.x(), 0, std::max(0, over->width() - size.width()));
    floating.setGeometry(left, top, size.width(), size.height());
    floating.show();
    floating.raise();
}

} // namespace slate
