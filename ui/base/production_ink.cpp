#include "ui/base/production_ink.h"

#include "core/model/ink.h"
#include "core/store/catalog.h"
#include "ui/base/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace slate {

namespace {

// The stripes of a clapper are data: they are the same in both schemes.
constexpr QRgb stripe = 0xffE6B93C;

bool isFigures(const QString &word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
}

QString initialsOf(const QString &title)
{
    constexpr qsizetype most = 4;
    QString initials;
    QString figures;
    for (QString word : title.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const bool isDivided = word.endsWith(QLatin1Char(':'));
        word.remove(QLatin1Char(':'));
        if (!word.isEmpty() && isFigures(word))
            figures = QLatin1Char(' ') + word.left(most);
        else if (!word.isEmpty() && word.front().isUpper() && initials.size() < most)
            initials += word.front() + (isDivided ? QStringLiteral(":") : QString());
    }
    return initials.size() < 2 && figures.isEmpty() ? title.left(3) : (initials + figures).trimmed();
}

/// As large as the tile has room for.
QFont fontFor(const QString &name, double width)
{
    QFont font = fontOf(TextSize::Heading);
    const double wide = QFontMetricsF(font).horizontalAdvance(name);
    if (wide > width)
        font.setPointSizeF(std::max(fontOf(TextSize::Group).pointSizeF(), font.pointSizeF() * width / wide));
    return font;
}

} // namespace

Ink productionInk(const Catalog &catalog, const Production &production)
{
    if (production.ink)
        return *production.ink;
    return inksOf(catalog.records(Kind::Production)).value(production.id.value(), Ink::Graphite);
}

QString shortName(const Production &production)
{
    return production.code.isEmpty() ? initialsOf(production.title) : production.code;
}

void paintTile(
    QPainter &painter, const QRectF &rect, const QColor &ground, const QColor &text, const QString &name)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(rect, measures::radius, measures::radius);
    painter.setClipPath(outline);
    painter.fillRect(rect, ground);
    const double clap = rect.height() / 5;
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor::fromRgb(stripe));
    const double step = rect.width() / 4;
    for (double x = rect.left() - step / 2; x < rect.right(); x += step) {
        painter.drawPolygon(QPolygonF({{x + clap / 2, rect.top()}, {x + clap / 2 + step / 2, rect.top()},
            {x + step / 2, rect.top() + clap}, {x, rect.top() + clap}}));
    }
    painter.setClipping(false);
    const QRectF below = rect.adjusted(2, clap, -2, 0);
    const QFont font = fontFor(name, below.width());
    painter.setFont(font);
    painter.setPen(text);
    painter.drawText(
        below, Qt::AlignCenter, QFontMetricsF(font).elidedText(name, Qt::ElideRight, below.width() + 0.5));
    painter.restore();
}

} // namespace slate
