#include "core/model/date_window.h"

#include "core/model/date_parts.h"

#include <QRegularExpression>

namespace slate {

namespace {

/// Gives each of two joined expressions what only the other one says: "19 to 26 November 2021",
/// "November 19-26, 2021", "February to March 2020". False where that would be a guess.
bool share(DateParts &left, DateParts &right)
{
    if (right.year == 0)
        return false;
    if (left.year != 0)
        return right.month > 0 || right.day == 0;
    if (right.day > 0 && right.month == 0)
        right.month = left.day > 0 ? left.month : 0;
    const bool onlyThird = left.third != Third::None && left.month == 0 && left.quarter == 0;
    if (left.month == 0 && (left.day > 0 || onlyThird))
        left.month = right.month;
    if (onlyThird)
        left.quarter = right.quarter;
    if ((left.day > 0) > (right.day > 0) || (left.month > 0) > (right.month > 0)
        || (left.quarter > 0) > (right.quarter > 0))
        return false;
    // "December to January 2021" begins in the year before.
    const bool yearBefore =
        (right.month > 0 && left.month > right.month) || (right.quarter > 0 && left.quarter > right.quarter);
    left.year = yearBefore ? right.year - 1 : right.year;
    return true;
}

std::optional<DateSpan> joined(const QString &leftText, const QString &rightText)
{
    auto left = partsOf(leftText);
    auto right = partsOf(rightText);
    if (!left || !right)
        return std::nullopt;
    const bool completed = left->year == 0;
    if (!share(*left, *right))
        return std::nullopt;
    const auto from = spanOf(*left);
    const auto to = spanOf(*right);
    if (!from || !to)
        return std::nullopt;
    // Where the left end was completed from the right one, ends the wrong way round show a wrong guess.
    if (completed && from->first > to->last)
        return std::nullopt;
    return DateSpan {from->first, to->last, from->oneDay && to->oneDay};
}

std::optional<DateSpan> single(const QString &text)
{
    const auto parts = partsOf(text);
    return parts ? spanOf(*parts) : std::nullopt;
}

/// "before", "until", "from" and "after" a day or period; an end in `..` says the same.
std::optional<DateSpan> openEnded(const QString &text)
{
    static const QRegularExpression first(
        QStringLiteral("^(before|until|till|by|up to|(?:no|not) later than|\\.\\. ?/?|"
                       "from|since|not before|(?:no|not) earlier than|after) ?(.+)$"));
    static const QRegularExpression last(QStringLiteral("^(.+?)(?: onwards?| or later| ?/? ?\\.\\.)$"));
    static const QRegularExpression upTo(QStringLiteral("^(?:until|till|by|up to|(?:no|not) later|\\.\\.)"));

    if (const auto match = last.match(text); match.hasMatch()) {
        const auto span = single(match.captured(1));
        return span ? std::optional(DateSpan {span->first, {}, span->oneDay}) : std::nullopt;
    }
    const auto match = first.match(text);
    const auto span = match.hasMatch() ? single(match.captured(2)) : std::nullopt;
    if (!span)
        return std::nullopt;
    const QString word = match.captured(1);
    if (word == QLatin1String("before"))
        return DateSpan {{}, span->first.addDays(-1), false};
    if (word == QLatin1String("after"))
        return DateSpan {span->last.addDays(1), {}, false};
    const bool plain = span->oneDay
        && (word == QLatin1String("from") || word == QLatin1String("until")
            || word.startsWith(QLatin1String("..")));
    return upTo.match(word).hasMatch() ? DateSpan {{}, span->last, plain} : DateSpan {span->first, {}, plain};
}

/// Two expressions joined: every place where they can be parted is tried, since a hyphen can also
/// stand inside either.
std::optional<DateSpan> range(QString text)
{
    static const QRegularExpression between(QStringLiteral("^between (.+) and (.+)$"));
    static const QRegularExpression joint(
        QStringLiteral(" (?:to|until|till|through) | ?(?:\\.\\.|[-/\u2013\u2014]) ?"));

    if (const auto match = between.match(text); match.hasMatch())
        return joined(match.captured(1), match.captured(2));
    if (text.startsWith(QLatin1String("from ")))
        text.remove(0, 5);
    auto matches = joint.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (const auto span = joined(text.left(match.capturedStart()), text.mid(match.capturedEnd())))
            return span;
    }
    return std::nullopt;
}

} // namespace

DateWindow dateWindowFromWords(const QString &text)
{
    constexpr int longestExpression = 100;
    DateWindow window;
    window.words = text.trimmed();
    QString plain = window.words.simplified().toLower();
    if (plain.size() > longestExpression)
        return window;
    plain.replace(QLatin1String("-to-"), QLatin1String(" to "));

    auto span = single(plain);
    if (!span)
        span = range(plain);
    if (!span)
        span = openEnded(plain);
    // A slate file keeps years of four digits.
    if (!span || span->first.year() > 9999 || span->last.year() > 9999)
        return window;
    window.earliest = span->first;
    window.latest = span->last;
    if (span->plain)
        window.words.clear();
    return window;
}

} // namespace slate
