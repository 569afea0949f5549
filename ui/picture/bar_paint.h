#pragma once

#include "ui/base/palette.h"
#include "ui/picture/mark_state.h"
#include "ui/picture/span.h"

#include <QRectF>

class QPainter;

namespace slate {

/// The colour that goes with a state; its shape or word tells it too.
palette::Role roleOf(MarkState state);

/// The mark of an exact date: a diamond that is planned, with a tick when done, a bang when delayed, a
/// cross when cancelled.
void paintMark(QPainter &painter, QPointF centre, double size, MarkState state);
/// The mark of an earlier date: an outline.
void paintGhostMark(QPainter &painter, QPointF centre, double size);

enum class BarLook { Filled, Outline };
/// A stretch of time: solid between the inner edges and fading from there to the outer ones. `box` is
/// the part of it to draw.
struct BarShape {
    QRectF box;
    double left = 0;
    double solidLeft = 0;
    double solidRight = 0;
    double right = 0;
};
/// The shape of a span between two heights, as far as it is between `least` and `most`.
BarShape barOf(const Span &span, const std::pair<double, double> &extent, const TimeAxis &axis, double shift,
    double top, double height, double least, double most);
void paintBar(QPainter &painter, const BarShape &bar, MarkState state, BarLook look);
/// The arrow from an earlier date to the next, broken so that it is not taken for a stretch of work.
void paintSlipArrow(QPainter &painter, double from, double to, double y, const QColor &colour);

} // namespace slate
