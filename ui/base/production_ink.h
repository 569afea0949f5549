#pragma once

#include "core/model/production.h"

#include <QColor>

class QPainter;
class QRectF;

namespace slate {

class Catalog;

/// The ink that a production is known by among those of its slate.
Ink productionInk(const Catalog &catalog, const Production &production);
/// What stands on a production's tile: the name of paperwork where it has one, or the capitals and figures
/// of its title: "M:I 7".
QString shortName(const Production &production);
/// A tile: a slate in a colour, with a name in `text` on it.
void paintTile(
    QPainter &painter, const QRectF &rect, const QColor &ground, const QColor &text, const QString &name);

} // namespace slate
