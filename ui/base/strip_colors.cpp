#include "ui/base/strip_colors.h"

#include "core/store/catalog.h"

namespace slate {

StripColors::StripColors()
{
    for (size_t i = 0; i < m_colors.size(); ++i)
        m_colors[i] = QColor(QLatin1String(tradeColor(static_cast<StripColorPart>(i))));
}

StripColors::StripColors(const Catalog &catalog, Id<Production> production) : StripColors()
{
    for (const Record &record : catalog.records(Kind::StripColor)) {
        const auto own = fromRecord<StripColor>(record);
        const QColor color(own.color);
        if (own.part && color.isValid() && own.production == production)
            m_colors[static_cast<size_t>(*own.part)] = color;
    }
}

QColor StripColors::textOn(StripColorPart part) const
{
    const QColor paper = of(part);
    const double light = 0.299 * paper.redF() + 0.587 * paper.greenF() + 0.114 * paper.blueF();
    return light > 0.45 ? Qt::black : Qt::white;
}

StripColorPart partOf(const Scene &scene)
{
    const bool inside =
        scene.interiorExterior.value_or(InteriorExterior::Interior) == InteriorExterior::Interior;
    switch (scene.time.value_or(TimeOfDay::Day)) {
    case TimeOfDay::Day:
        return inside ? StripColorPart::DayInterior : StripColorPart::DayExterior;
    case TimeOfDay::Night:
        return inside ? StripColorPart::NightInterior : StripColorPart::NightExterior;
    case TimeOfDay::Dawn:
        return inside ? StripColorPart::DayInterior : StripColorPart::DawnExterior;
    case TimeOfDay::Dusk:
        return inside ? StripColorPart::NightInterior : StripColorPart::DuskExterior;
    }
    return StripColorPart::DayInterior;
}

} // namespace slate
