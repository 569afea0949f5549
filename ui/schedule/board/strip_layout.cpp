#include "ui/schedule/board/strip_layout.h"

#include <QSet>

#include <algorithm>

namespace slate {

namespace {

constexpr int leastStretch = 112;
constexpr int amplySet = 240;
constexpr int fairSet = 176;

// Which leave a narrow strip first.
constexpr StripField leastNeeded[] = {StripField::Synopsis, StripField::Minutes, StripField::ScriptDay,
    StripField::Location, StripField::Marks, StripField::Cast, StripField::DayNight, StripField::IntExt,
    StripField::Pages, StripField::Number};

constexpr StripField extras[] = {StripField::Synopsis, StripField::Minutes, StripField::ScriptDay,
    StripField::Location, StripField::Marks};

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

/// A column of a line while its room is dealt out.
struct Share {
    StripField field;
    int own;    ///< as the layout has it, 0 for what is left
    int needed; ///< by its words
    int room;   ///< that it gets
};

std::vector<Share> sharesOf(const StripLine &line, double zoom, const FieldNeeds *needs)
{
    std::vector<Share> shares;
    for (const StripColumn &column : line) {
        const int own = scaled(column.width, zoom);
        const int needed = needs ? scaled((*needs)[static_cast<size_t>(column.field)], zoom)
            : column.width > 0   ? own
                                 : 0;
        shares.push_back({column.field, own, needed, needed == 0 && column.width > 0 ? 0 : own});
    }
    return shares;
}

/// What a line cannot do without, where what takes the rest gets up to this much of what it needs.
int leastOf(const std::vector<Share> &shares, double zoom, int stretch)
{
    int least = 0;
    for (const Share &share : shares) {
        least += share.own > 0 ? std::min(share.room, share.needed)
                               : scaled(std::max(leastStretch, std::min(stretch, share.needed)), zoom);
    }
    return least;
}

void dropWhatDoesNotFit(std::vector<Share> &shares, int width, double zoom)
{
    for (const StripField field : leastNeeded) {
        // The name of a set is worth more than what few strips have, but not more than the cast.
        const bool isExtra = std::find(std::begin(extras), std::end(extras), field) != std::end(extras);
        if (shares.size() <= 1 || leastOf(shares, zoom, isExtra ? fairSet : 0) <= width)
            continue;
        std::erase_if(shares, [&](const Share &share) { return share.field == field; });
    }
}

int sumOf(const std::vector<Share> &shares)
{
    int sum = 0;
    for (const Share &share : shares)
        sum += share.room;
    return sum;
}

/// Takes room from columns wider than their words; gives how much.
int take(std::vector<Share> &shares, int wanted, const Share *except)
{
    int taken = 0;
    for (Share &share : shares) {
        const int slack = &share == except ? 0 : std::max(0, share.room - share.needed);
        const int spared = std::min(slack, std::max(0, wanted - taken));
        share.room -= spared;
        taken += spared;
    }
    return taken;
}

/// Gives a field up to this much where the line has room, taken from columns wider than their words.
void growTo(std::vector<Share> &shares, StripField field, int wanted, int width)
{
    const auto grown =
        std::find_if(shares.begin(), shares.end(), [&](const Share &share) { return share.field == field; });
    if (grown == shares.end() || grown->room >= wanted)
        return;
    const int missing = std::max(0, wanted - grown->room - std::max(0, width - sumOf(shares)));
    grown->room = wanted - missing + take(shares, missing, &*grown);
}

} // namespace

StripLayout standardStripLayout()
{
    return {{{{StripField::Number, 46}, {StripField::IntExt, 38}, {StripField::DayNight, 56},
        {StripField::Set, 0}, {StripField::Location, 150}, {StripField::Marks, 44}, {StripField::Pages, 48},
        {StripField::Cast, 116}}}};
}

bool layoutHas(const StripLayout &layout, StripField field)
{
    return std::any_of(layout.lines.begin(), layout.lines.end(), [&](const StripLine &line) {
        return std::any_of(
            line.begin(), line.end(), [&](const StripColumn &column) { return column.field == field; });
    });
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

std::vector<PlacedColumn> placeColumns(const StripLine &line, int width, double zoom, const FieldNeeds *needs)
{
    std::vector<Share> shares = sharesOf(line, zoom, needs);
    dropWhatDoesNotFit(shares, width, zoom);
    take(shares, sumOf(shares) - width, nullptr);
    const auto needOf = [&](StripField field) {
        const auto found = std::find_if(
            shares.begin(), shares.end(), [&](const Share &share) { return share.field == field; });
        return found == shares.end() ? 0 : found->needed;
    };
    // A few long names of sets shall not take all from the others.
    growTo(shares, StripField::Number, needOf(StripField::Number), width);
    growTo(shares, StripField::Set, std::min(needOf(StripField::Set), scaled(amplySet, zoom)), width);
    for (auto field = std::rbegin(leastNeeded); field != std::rend(leastNeeded); ++field)
        growTo(shares, *field, needOf(*field), width);
    std::vector<Share *> elastic;
    for (Share &share : shares) {
        if (share.own == 0)
            elastic.push_back(&share);
    }
    if (elastic.empty() && !shares.empty())
        elastic.push_back(&shares.back());
    int spare = width - sumOf(shares);
    for (size_t i = 0; i < elastic.size() && spare > 0; ++i) {
        const int part = spare / static_cast<int>(elastic.size() - i);
        elastic[i]->room += part;
        spare -= part;
    }
    std::vector<PlacedColumn> placed;
    int left = 0;
    for (const Share &share : shares) {
        placed.push_back({share.field, left, std::min(share.room, std::max(0, width - left))});
        left += share.room;
    }
    return placed;
}

} // namespace slate
