#include "ui/picture/bar_paint.h"

#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace slate {

namespace {

using palette::Role;

QPolygonF diamond(QPointF centre, double size)
{
    const double half = size / 2;
    return {{centre.x() - half, centre.y()}, {centre.x(), centre.y() - half}, {centre.x() + half, centre.y()},
        {centre.x(), centre.y() + half}};
}

QPen roundPen(const QColor &colour, double width)
{
    return QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

QColor faded(QColor colour, double alpha)
{
    colour.setAlphaF(static_cast<float>(alpha));
    return colour;
}

/// Across the whole bar: nothing at its ends, all of the colour between the solid edges.
QLinearGradient fade(const BarShape &bar, const QColor &colour)
{
    const double width = std::max(bar.right - bar.left, 1.0);
    const double from = std::clamp((bar.solidLeft - bar.left) / width, 0.0, 1.0);
    const double to = std::clamp((bar.solidRight - bar.left) / width, from, 1.0);
    QLinearGradient gradient(QPointF(bar.left, 0), QPointF(bar.left + width, 0));
    gradient.setColorAt(0, from > 0 ? faded(colour, colour.alphaF() * 0.06) : colour);
    gradient.setColorAt(from, colour);
    gradient.setColorAt(to, colour);
    gradient.setColorAt(1, to < 1 ? faded(colour, colour.alphaF() * 0.06) : colour);
    return gradient;
}

} // namespace

palette::Role roleOf(MarkState state)
{
    switch (state) {
    case MarkState::Planned:
    case MarkState::Underway:
        return Role::Accent;
    case MarkState::Delayed:
        return Role::Attention;
    case MarkState::Done:
        return Role::Good;
    case MarkState::Cancelled:
        return Role::Muted;
    }
    return Role::Muted;
}

void paintMark(QPainter &painter, QPointF centre, double size, MarkState state)
{
    const QColor colour = palette::color(roleOf(state));
    const QColor inside = palette::textOn(roleOf(state));
    const double unit = size / 13;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    switch (state) {
    case MarkState::Planned:
    case MarkState::Underway:
        painter.drawPolygon(diamond(centre, size));
        break;
    case MarkState::Delayed:
        painter.drawPolygon(diamond(centre, size + 1));
        painter.setPen(roundPen(inside, 1.6 * unit));
        painter.drawLine(centre + QPointF(0, -3 * unit), centre + QPointF(0, 0.6 * unit));
        painter.drawPoint(centre + QPointF(0, 3.2 * unit));
        break;
    case MarkState::Done:
        painter.drawEllipse(centre, size / 2, size / 2);
        painter.setPen(roundPen(inside, 1.8 * unit));
        painter.drawPolyline(QPolygonF({centre + QPointF(-2.8 * unit, 0.2 * unit),
            centre + QPointF(-0.8 * unit, 2.4 * unit), centre + QPointF(3 * unit, -2.2 * unit)}));
        break;
    case MarkState::Cancelled: {
        painter.setPen(roundPen(colour, 2 * unit));
        const double arm = 4 * unit;
        painter.drawLine(centre + QPointF(-arm, -arm), centre + QPointF(arm, arm));
        painter.drawLine(centre + QPointF(-arm, arm), centre + QPointF(arm, -arm));
        break;
    }
    }
}

void paintGhostMark(QPainter &painter, QPointF centre, double size)
{
    painter.setPen(QPen(palette::color(Role::Muted), 1.3));
    painter.setBrush(palette::color(Role::Surface));
    painter.drawPolygon(diamond(centre, size - 1));
}

BarShape barOf(const Span &span, const std::pair<double, double> &extent, const TimeAxis &axis, double shift,
    double top, double height, double least, double most)
{
    BarShape bar;
    bar.left = extent.first + shift;
    bar.right = extent.second + shift;
    // A day that is certain is solid from its morning to its evening; the middle of a window is a point.
    const bool window = span.solidFrom == span.solidTo && span.from < span.to;
    bar.solidLeft = span.from == span.solidFrom && !span.openStart ? bar.left
        : window                                                   ? axis.centre(span.solidFrom) + shift
                                                                   : axis.x(span.solidFrom) + shift;
    bar.solidRight = span.to == span.solidTo && !span.openEnd ? bar.right
        : window                                              ? axis.centre(span.solidTo) + shift
                                                              : axis.end(span.solidTo) + shift;
    const double left = std::max(bar.left, least);
    bar.box = QRectF(left, top, std::max(0.0, std::min(bar.right, most) - left), height);
    return bar;
}

void paintBar(QPainter &painter, const BarShape &bar, MarkState state, BarLook look)
{
    const QColor colour =
        palette::color(look == BarLook::Outline && state != MarkState::Delayed ? Role::Muted : roleOf(state));
    const double radius = std::min(4.0, bar.box.height() / 2);
    QPainterPath path;
    path.addRoundedRect(bar.box, radius, radius);
    if (look == BarLook::Filled) {
        const double strength = state == MarkState::Planned ? 0.22 : 0.38;
        painter.fillPath(path, QBrush(fade(bar, faded(colour, strength))));
        if (state == MarkState::Delayed) {
            QBrush hatch(faded(colour, 0.45), Qt::BDiagPattern);
            painter.fillPath(path, hatch);
        }
    }
    QPen pen(QBrush(fade(bar, colour)), look == BarLook::Filled ? 1 : 1.3);
    if (look == BarLook::Outline || state == MarkState::Cancelled)
        pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(bar.box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

void paintSlipArrow(QPainter &painter, double from, double to, double y, const QColor &colour)
{
    const double direction = to < from ? -1 : 1;
    if ((to - from) * direction < 6)
        return;
    QPen pen(colour, 1.3);
    pen.setDashPattern({3, 3});
    painter.setPen(pen);
    painter.drawLine(QPointF(from, y), QPointF(to - direction * 6, y));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(QPolygonF({{to, y}, {to - direction * 7, y - 3.5}, {to - direction * 7, y + 3.5}}));
}

} // namespace slate
