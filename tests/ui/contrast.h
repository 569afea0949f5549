#pragma once

#include <QColor>

#include <algorithm>
#include <cmath>

namespace slate {

/// How far two colours stand apart, from 1 to 21: 3 for an outline and 4.5 for words can be seen.
inline double contrast(const QColor &a, const QColor &b)
{
    const auto light = [](const QColor &c) {
        const auto part = [](double p) {
            return p <= 0.03928 ? p / 12.92 : std::pow((p + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * part(c.redF()) + 0.7152 * part(c.greenF()) + 0.0722 * part(c.blueF());
    };
    const double x = light(a);
    const double y = light(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

} // namespace slate
