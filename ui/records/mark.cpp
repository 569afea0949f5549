#include "ui/records/mark.h"

#include "core/model/schema.h"
#include "ui/base/status.h"

#include <QIconEngine>
#include <QPainter>

namespace slate {

namespace {

using palette::Role;

void paintCalendar(QPainter &painter)
{
    painter.drawRoundedRect(QRectF(2.5, 3.5, 11, 10), 1.5, 1.5);
    painter.drawLine(QPointF(2.5, 6.5), QPointF(13.5, 6.5));
    painter.drawLine(QPointF(5.5, 2), QPointF(5.5, 4.5));
    painter.drawLine(QPointF(10.5, 2), QPointF(10.5, 4.5));
}

void paintOpen(QPainter &painter)
{
    painter.drawPolyline(QPolygonF({{7, 3.5}, {3.5, 3.5}, {3.5, 12.5}, {12.5, 12.5}, {12.5, 9}}));
    painter.drawPolyline(QPolygonF({{9.5, 3.5}, {12.5, 3.5}, {12.5, 6.5}}));
    painter.drawLine(QPointF(12.5, 3.5), QPointF(7.5, 8.5));
}

void paintColumns(QPainter &painter)
{
    painter.drawRoundedRect(QRectF(2.5, 3.5, 11, 9), 1.5, 1.5);
    painter.drawLine(QPointF(6.2, 3.5), QPointF(6.2, 12.5));
    painter.drawLine(QPointF(9.8, 3.5), QPointF(9.8, 12.5));
}

void paintAdd(QPainter &painter)
{
    painter.drawLine(QPointF(8, 3.5), QPointF(8, 12.5));
    painter.drawLine(QPointF(3.5, 8), QPointF(12.5, 8));
}

void paintBack(QPainter &painter)
{
    painter.drawPolyline(QPolygonF({{9.5, 3.5}, {5, 8}, {9.5, 12.5}}));
}

void paintForward(QPainter &painter)
{
    painter.drawPolyline(QPolygonF({{6.5, 3.5}, {11, 8}, {6.5, 12.5}}));
}

/// Draws a glyph in the colours of the moment, so that a change of scheme needs no new icons.
class GlyphEngine : public QIconEngine
{
public:
    explicit GlyphEngine(Glyph glyph) : m_glyph(glyph) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        static constexpr void (*drawings[])(QPainter &) = {
            paintCalendar, paintOpen, paintColumns, paintAdd, paintBack, paintForward};
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(rect.topLeft());
        painter->scale(rect.width() / 16.0, rect.height() / 16.0);
        const Role role = mode == QIcon::Disabled ? Role::Line : Role::Muted;
        painter->setPen(QPen(palette::color(role), 1.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->setBrush(Qt::NoBrush);
        drawings[static_cast<size_t>(m_glyph)](*painter);
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new GlyphEngine(m_glyph); }

private:
    Glyph m_glyph;
};

} // namespace

Role toneOf(const Field &field, const QString &choice)
{
    return field.kind == FieldKind::Choice ? toneOf(meaningOf(choice)) : Role::Muted;
}

void paintMark(QPainter &painter, const QRectF &rect, Role tone)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor color = palette::color(tone);
    painter.setPen(QPen(color, 1.4));
    painter.setBrush(Qt::NoBrush);
    const QRectF inner = rect.adjusted(0.7, 0.7, -0.7, -0.7);
    if (tone == Role::Wrong) {
        painter.drawLine(inner.topLeft(), inner.bottomRight());
        painter.drawLine(inner.bottomLeft(), inner.topRight());
    } else {
        painter.drawEllipse(inner);
        painter.setBrush(color);
        if (tone == Role::Good)
            painter.drawEllipse(inner);
        else if (tone == Role::Attention)
            painter.drawPie(inner, 90 * 16, 180 * 16);
        else if (tone == Role::Accent)
            painter.drawEllipse(inner.center(), inner.width() / 5, inner.width() / 5);
    }
    painter.restore();
}

QIcon glyph(Glyph glyph)
{
    return QIcon(new GlyphEngine(glyph));
}

} // namespace slate
