#pragma once

#include "ui/picture/ticks.h"

#include <QFont>
#include <QRectF>

class QPainter;

namespace slate {

/// The fonts of a picture over time, made from the widget's own and never under 9 points.
struct PictureFonts {
    explicit PictureFonts(const QFont &base);

    QFont body;
    QFont strong;
    QFont small;
};

/// The height of the head: two scales, one above the other.
double headHeight(const PictureFonts &fonts);
TextWidth widthIn(const QFont &font);

/// The cells of the scales in these fonts.
TimeHead headFor(const TimeAxis &axis, const PictureFonts &fonts);
/// The lines below the head.
void paintGrid(QPainter &painter, const QRectF &area, const TimeHead &head);
/// Today's line through `area`, drawn before what stands there.
void paintTodayLine(QPainter &painter, const QRectF &area, const TimeAxis &axis, QDate today);
/// The head with today's name in it over its line; where that is out of sight, an arrow at the edge
/// tells where to.
void paintHeadWithToday(QPainter &painter, const QRectF &area, const TimeAxis &axis, TimeHead head,
    QDate today, const PictureFonts &fonts);

/// Where the words of today's line stand in the head.
QRectF todayBadge(
    const QRectF &area, double headTop, const TimeAxis &axis, QDate today, const PictureFonts &fonts);

} // namespace slate
