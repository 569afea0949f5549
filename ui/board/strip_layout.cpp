#include "ui/board/strip_layout.h"

#include <QSet>

#include <algorithm>

namespace slate {

namespace {

constexpr int leastStretch = 112;

// Which leave a narrow strip first.
constexpr StripField leastNeeded[] = {StripField::Synopsis, StripField::Minutes, StripField::ScriptDay,
    StripField::Location, StripField::Marks, StripField::Cast, StripField::DayNight, StripField::IntExt,
    StripField::Pages, StripField::Number};

std::optional<StripField> fieldFrom(const QString &key)
{
    for (int i = 0; i < stripFieldCount; ++i) {
        if (key == QLatin1String(keyOf(static_cast<StripField>(i))))
            return static_cast<StripField>(i);
    }
    return {};
}

std::optional<StripColumn> columnFrom(const QString &word)
{
    const qsizetype colon = word.indexOf(QLatin1Char(':'));
    const auto field = fieldFrom(word.left(colon < 0 ? word.size() : colon));
    if (!field)
        return {};
    const int width = colon < 0 ? 0 : word.mid(colon + 1).toInt();
    return StripColumn {*field, width <= 0 ? 0 : std::clamp(width, leastColumnWidth, mostColumnWidth)};
}

int scaled(int width, double zoom)
{
    return qRound(width * zoom);
}

int neededBy(const StripLine &line, double zoom)
{
    int needed = 0;
    for (const StripColumn &column : line)
        needed += scaled(column.width > 0 ? column.width : leastStretch, zoom);
    return needed;
}

StripLine fitted(StripLine line, int width, double zoom)
{
    for (const StripField field : leastNeeded) {
        if (line.size() <= 1 || neededBy(line, zoom) <= width)
            break;
        std::erase_if(
            line, [&](const StripColumn &column) { return column.field == field && line.size() > 1; });
    }
    return line;
}

} // namespace

StripLayout standardStripLayout()
{
    return {{{{StripField::Number, 46}, {StripField::IntExt, 38}, {StripField::DayNight, 56},
        {StripField::Set, 0}, {StripField::Location, 150}, {StripField::Marks, 44}, {StripField::Pages, 48},
        {StripField::Cast, 116}}}};
}

QString textOf(const StripLayout &layout)
{
    QStringList lines;
    for (const StripLine &line : layout.lines) {
        QStringList columns;
        for (const StripColumn &column : line) {
            const QString width = column.width > 0 ? QString::number(column.width) : QStringLiteral("*");
            columns << QLatin1String(keyOf(column.field)) + QLatin1Char(':') + width;
        }
        lines << columns.join(QLatin1Char(' '));
    }
    return lines.join(QStringLiteral(" / "));
}

StripLayout stripLayoutFrom(const QString &text)
{
    StripLayout layout;
    QSet<int> seen;
    for (const QString &words : text.split(QLatin1Char('/'))) {
        StripLine line;
        for (const QString &word : words.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            const auto column = columnFrom(word);
            if (!column || seen.contains(static_cast<int>(column->field)))
                continue;
            seen.insert(static_cast<int>(column->field));
            line.push_back(*column);
        }
        if (!line.empty() && static_cast<int>(layout.lines.size()) < mostStripLines)
            layout.lines.push_back(line);
    }
    return layout.lines.empty() ? standardStripLayout() : layout;
}

std::vector<PlacedColumn> placeColumns(const StripLine &wanted, int width, double zoom)
{
    const StripLine line = fitted(wanted, width, zoom);
    int fixed = 0;
    int stretches = 0;
    for (const StripColumn &column : line) {
        fixed += scaled(column.width, zoom);
        stretches += column.width == 0;
    }
    int spare = std::max(0, width - fixed);
    std::vector<PlacedColumn> placed;
    int left = 0;
    for (const StripColumn &column : line) {
        int own = scaled(column.width, zoom);
        if (column.width == 0) {
            own = spare / stretches;
            spare -= own;
            --stretches;
        }
        placed.push_back({column.field, left, std::min(own, std::max(0, width - left))});
        left += own;
    }
    return placed;
}

} // namespace slate
