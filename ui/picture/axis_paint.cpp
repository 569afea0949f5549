#include "ui/picture/axis_paint.h"

#include "ui/base/palette.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace slate {

namespace {

using palette::Role;

constexpr double leastPoints = 9;

QString todayText(const TimeAxis &axis, QDate today)
{
    const QString word = QCoreApplication::translate("Timeline", "Today");
    if (axis.centre(today) < 0)
        return QStringLiteral("\u25C2 ") + word;
    if (axis.centre(today) > axis.width())
        return word + QStringLiteral(" \u25B8");
    return word;
}

} // namespace

PictureFonts::PictureFonts(const QFont &base) : body(base), strong(base), small(base)
{
    strong.setWeight(QFont::DemiBold);
    if (base.pointSizeF() > 0)
        small.setPointSizeF(std::max(leastPoints, base.pointSizeF() - 1));
}

double headHeight(const PictureFonts &fonts)
{
    return std::ceil(QFontMetricsF(fonts.strong).height() + QFontMetricsF(fonts.small).height()) + 12;
}

TextWidth widthIn(const QFont &font)
{
    return [metrics = QFontMetricsF(font)](const QString &text) { return metrics.horizontalAdvance(text); };
}

TimeHead headFor(const TimeAxis &axis, const PictureFonts &fonts)
{
    return headFor(axis, QLocale(), widthIn(fonts.small), widthIn(fonts.strong));
}

namespace {

/// The scales, in `area`, whose left edge is the axis' zero.
void paintHead(QPainter &painter, const QRectF &area, const TimeHead &head, const PictureFonts &fonts)
{
    painter.save();
    painter.setClipRect(area, Qt::IntersectClip);
    painter.fillRect(area, palette::color(Role::Raised));
    const double coarseHeight = std::ceil(QFontMetricsF(fonts.strong).height()) + 6;
    const double middle = area.top() + coarseHeight;

    painter.setPen(QPen(palette::color(Role::Line), 1));
    for (const Tick &tick : head.fineTicks) {
        const double x = std::round(area.left() + tick.left) + 0.5;
        painter.drawLine(QPointF(x, middle + 4), QPointF(x, area.bottom()));
    }
    for (const Tick &tick : head.coarseTicks) {
        const double x = std::round(area.left() + tick.left) + 0.5;
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    }
    painter.drawLine(QPointF(area.left(), area.bottom() - 0.5), QPointF(area.right(), area.bottom() - 0.5));

    const auto label = [&](const Tick &tick, double top, double height) {
        const QRectF box(area.left() + tick.labelX, top, 400, height);
        painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, tick.label);
    };
    painter.setFont(fonts.strong);
    painter.setPen(palette::color(Role::Text));
    for (const Tick &tick : head.coarseTicks)
        label(tick, area.top(), coarseHeight);
    painter.setFont(fonts.small);
    painter.setPen(palette::color(Role::Muted));
    for (const Tick &tick : head.fineTicks)
        label(tick, middle, area.bottom() - middle - 1);
    painter.restore();
}

} // namespace

void paintGrid(QPainter &painter, const QRectF &area, const TimeHead &head)
{
    painter.save();
    painter.setClipRect(area, Qt::IntersectClip);
    painter.setPen(QPen(palette::tint(Role::Line, 0.45), 1));
    const auto lines = [&](const std::vector<Tick> &ticks) {
        for (const Tick &tick : ticks) {
            const double x = std::round(area.left() + tick.left) + 0.5;
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        }
    };
    lines(head.fineTicks);
    painter.setPen(QPen(palette::color(Role::Line), 1));
    lines(head.coarseTicks);
    painter.restore();
}

QRectF todayBadge(
    const QRectF &area, double headTop, const TimeAxis &axis, QDate today, const PictureFonts &fonts)
{
    const QFontMetricsF metrics(fonts.small);
    const double width = std::ceil(metrics.horizontalAdvance(todayText(axis, today))) + 12;
    const double height = std::ceil(metrics.height()) + 2;
    const double at =
        std::clamp(axis.centre(today), width / 2 + 2, std::max(width / 2 + 2, axis.width() - width / 2 - 2));
    return {area.left() + at - width / 2, headTop + 3, width, height};
}

void paintTodayLine(QPainter &painter, const QRectF &area, const TimeAxis &axis, QDate today)
{
    const double x = axis.centre(today);
    if (x < 0 || x > axis.width())
        return;
    painter.setPen(QPen(palette::color(Role::Wrong), 1.5));
    painter.drawLine(QPointF(area.left() + x, area.top()), QPointF(area.left() + x, area.bottom()));
}

void paintHeadWithToday(QPainter &painter, const QRectF &area, const TimeAxis &axis, TimeHead head,
    QDate today, const PictureFonts &fonts)
{
    const QRectF badge = todayBadge(area, area.top(), axis, today, fonts);
    keepClear(head, badge.left() - area.left() - 4, badge.right() - area.left() + 4, widthIn(fonts.strong));
    paintHead(painter, area, head, fonts);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double x = axis.centre(today);
    const QColor colour = palette::color(Role::Wrong);
    if (x >= 0 && x <= axis.width()) {
        painter.setPen(QPen(colour, 1.5));
        painter.drawLine(QPointF(area.left() + x, badge.bottom()), QPointF(area.left() + x, area.bottom()));
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(badge, 4, 4);
    painter.setFont(fonts.small);
    painter.setPen(palette::textOn(Role::Wrong));
    painter.drawText(badge, Qt::AlignCenter, todayText(axis, today));
    painter.restore();
}

} // namespace slate
