#pragma once

#include "core/model/board.h"

#include <QColor>

#include <array>

namespace slate {

class Catalog;

inline constexpr int stripPartCount = static_cast<int>(StripColorPart::Holiday) + 1;

/// The colours of a production's strips: the trade's, or its own where it has some.
class StripColors
{
public:
    StripColors();
    StripColors(const Catalog &catalog, Id<Production> production);

    QColor of(StripColorPart part) const { return m_colors[static_cast<size_t>(part)]; }
    /// Black or white, whichever is readable on a part.
    QColor textOn(StripColorPart part) const;

private:
    std::array<QColor, stripPartCount> m_colors;
};

/// The part whose colour a scene's strip has. What a scene does not say counts as interior and as day;
/// what is both inside and outside counts as exterior.
StripColorPart partOf(const Scene &scene);

} // namespace slate
