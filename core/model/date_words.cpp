#include "core/model/date_window.h"

#include <QLocale>
#include <QRegularExpression>

#include <utility>

namespace slate {

namespace {

enum class Third { None, Early, Mid, Late };

/// What one expression names: the parts that stand in it, zero for those that do not.
struct Parts {
    Third third = Third::None;
    int year = 0;
    int quarter = 0;
    int month = 0;
    int day = 0;
    int weekday = 0;
    bool season = false;
};

struct Span {
    QDate first;
    QDate last;
    bool plain = false; ///< says no more than the dates do, so that no words need be kept
    bool oneDay = false;
};

using Days = std::pair<QDate, QDate>;

int monthNamed(const QString &word)
{
    static const char *const english[] = {"january", "february", "march", "april", "may", "june", "july",
        "august", "september", "october", "november", "december"};
    const QString name = word.endsWith(QLatin1Char('.')) ? word.chopped(1) : word;
    const QLocale locale;
    for (int month = 1; month <= 12; ++month) {
        const QLatin1String full(english[month - 1]);
        if (name == full || name == full.left(3) || (month == 9 && name == QLatin1String("sept")))
            return month;
    }
    // So that what displayText() writes in the user's language can be read again.
    for (int month = 1; month <= 12; ++month) {
        for (const auto form : {QLocale::LongFormat, QLocale::ShortFormat}) {
            for (QString known : {locale.monthName(month, form), locale.standaloneMonthName(month, form)}) {
                if (name == known.remove(QLatin1Char('.')).toLower())
                    return month;
            }
        }
    }
    return 0;
}

int placeIn(std::initializer_list<const char *> words, const QString &word)
{
    int place = 1;
    for (const char *candidate : words) {
        if (word == QLatin1String(candidate))
            return place;
        ++place;
    }
    return 0;
}

/// Takes one word into the parts. Gives the letter of what it was; a null character when it is none.
char takeWord(const QString &word, Parts &parts)
{
    static const QRegularExpression year(QStringLiteral("^[1-9][0-9]{3}$"));
    static const QRegularExpression day(QStringLiteral("^([0-9]{1,2})(?:st|nd|rd|th|\\.)?$"));
    static const QRegularExpression iso(QStringLiteral("^([1-9][0-9]{3})-([0-9]{2})(?:-([0-9]{2}))?$"));
    static const QRegularExpression quarter(QStringLiteral("^q([1-4])$"));
    static const QRegularExpression isoQuarter(QStringLiteral("^([1-9][0-9]{3})-?q([1-4])$"));

    if (year.match(word).hasMatch()) {
        parts.year = word.toInt();
        return 'Y';
    }
    if (const auto match = day.match(word); match.hasMatch()) {
        parts.day = match.capturedView(1).toInt();
        return parts.day >= 1 && parts.day <= 31 ? 'D' : '\0';
    }
    if (const auto match = quarter.match(word); match.hasMatch()) {
        parts.quarter = match.capturedView(1).toInt();
        return 'Q';
    }
    if (const auto match = isoQuarter.match(word); match.hasMatch()) {
        parts.year = match.capturedView(1).toInt();
        parts.quarter = match.capturedView(2).toInt();
        return 'I';
    }
    if (const auto match = iso.match(word); match.hasMatch()) {
        parts.year = match.capturedView(1).toInt();
        parts.month = match.capturedView(2).toInt();
        parts.day = match.capturedView(3).toInt();
        const bool complete = match.capturedView(3).isEmpty() || parts.day > 0;
        return complete && parts.month >= 1 && parts.month <= 12 ? 'I' : '\0';
    }
    if (const int month = monthNamed(word)) {
        parts.month = month;
        return 'M';
    }
    if (placeIn({"spring", "summer", "autumn", "fall"}, word)) {
        parts.season = true;
        return 'S';
    }
    return '\0';
}

/// Reads "the first quarter of", as a number before its word, and a weekday, which only stand in front.
QString withoutLead(QString text, Parts &parts)
{
    static const QRegularExpression lead(QStringLiteral("^(?:in|on|the) "));
    static const QRegularExpression third(QStringLiteral("^(early|mid|middle|late)(?:[- ]|$)(?:in |of )?"));
    static const QRegularExpression ordinal(
        QStringLiteral("^(first|second|third|fourth) quarter(?: of)?(?: |$)"));
    static const QRegularExpression weekday(
        QStringLiteral("^(mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[.,]? "));

    while (lead.match(text).hasMatch())
        text.remove(lead);
    if (const auto match = third.match(text); match.hasMatch()) {
        const QString word = match.captured(1);
        parts.third = word == QLatin1String("early") ? Third::Early
            : word == QLatin1String("late")          ? Third::Late
                                                     : Third::Mid;
        text.remove(0, match.capturedLength());
    }
    if (const auto match = ordinal.match(text); match.hasMatch()) {
        parts.quarter = placeIn({"first", "second", "third", "fourth"}, match.captured(1));
        text.replace(0, match.capturedLength(), QStringLiteral("q%1 ").arg(parts.quarter));
    }
    if (const auto match = weekday.match(text); match.hasMatch()) {
        parts.weekday = placeIn({"mo", "tu", "we", "th", "fr", "sa", "su"}, match.captured(1).left(2));
        text.remove(0, match.capturedLength());
    }
    return text;
}

/// The parts that an expression names; nothing when a word in it is none of them, or they stand in no
/// order that people write them in.
std::optional<Parts> partsOf(const QString &text)
{
    Parts parts;
    QString rest = withoutLead(text, parts);
    rest.replace(QLatin1Char(','), QLatin1Char(' '));
    QByteArray order;
    for (const QString &word : rest.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (word == QLatin1String("of") || word == QLatin1String("the"))
            continue;
        const char part = takeWord(word, parts);
        if (part == '\0' || order.size() == 3)
            return std::nullopt;
        order += part;
    }
    static const QByteArrayList orders {
        "I", "Y", "M", "D", "Q", "DMY", "MDY", "YMD", "DM", "MD", "MY", "YM", "QY", "YQ", "SY", "DY"};
    const bool onlyThird = order.isEmpty() && parts.third != Third::None;
    if (!onlyThird && !orders.contains(order))
        return std::nullopt;
    if (parts.third != Third::None && (parts.day > 0 || parts.season))
        return std::nullopt;
    return parts;
}

Days periodOf(const Parts &parts)
{
    const int first = parts.month > 0 ? parts.month : parts.quarter > 0 ? parts.quarter * 3 - 2 : 1;
    const int last = parts.month > 0 ? parts.month : parts.quarter > 0 ? parts.quarter * 3 : 12;
    const QDate end(parts.year, last, 1);
    return {QDate(parts.year, first, 1), QDate(parts.year, last, end.daysInMonth())};
}

/// The third of a period: of a month its days 1 to 10, 11 to 20 and the rest, of a quarter one month,
/// of a year four months.
Days thirdOf(const Days &period, const Parts &parts)
{
    if (parts.third == Third::None)
        return period;
    const int place = static_cast<int>(parts.third) - 1;
    if (parts.month > 0) {
        const QDate first = period.first.addDays(10 * place);
        return {first, parts.third == Third::Late ? period.second : first.addDays(9)};
    }
    const int months = parts.quarter > 0 ? 1 : 4;
    const QDate first = period.first.addMonths(months * place);
    return {first, first.addMonths(months).addDays(-1)};
}

/// The days that the parts name; nothing without a year, and for days that do not exist.
std::optional<Span> spanOf(const Parts &parts)
{
    if (parts.year == 0 || (parts.day > 0 && parts.month == 0) || (parts.weekday > 0 && parts.day == 0))
        return std::nullopt;
    if (parts.day > 0) {
        const QDate day(parts.year, parts.month, parts.day);
        if (!day.isValid() || (parts.weekday > 0 && day.dayOfWeek() != parts.weekday))
            return std::nullopt;
        return Span {day, day, true, true};
    }
    const auto [first, last] = thirdOf(periodOf(parts), parts);
    return Span {first, last, parts.third == Third::None && !parts.season, false};
}

/// Gives each of two joined expressions what only the other one says: "19 to 26 November 2021",
/// "November 19-26, 2021", "February to March 2020". False where that would be a guess.
bool share(Parts &left, Parts &right)
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

std::optional<Span> joined(const QString &leftText, const QString &rightText)
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
    return Span {from->first, to->last, from->oneDay && to->oneDay};
}

std::optional<Span> single(const QString &text)
{
    const auto parts = partsOf(text);
    return parts ? spanOf(*parts) : std::nullopt;
}

/// "before", "until", "from" and "after" a day or period; an end in `..` says the same.
std::optional<Span> openEnded(const QString &text)
{
    static const QRegularExpression first(
        QStringLiteral("^(before|until|till|by|up to|(?:no|not) later than|\\.\\. ?/?|"
                       "from|since|not before|(?:no|not) earlier than|after) ?(.+)$"));
    static const QRegularExpression last(QStringLiteral("^(.+?)(?: onwards?| or later| ?/? ?\\.\\.)$"));
    static const QRegularExpression upTo(QStringLiteral("^(?:until|till|by|up to|(?:no|not) later|\\.\\.)"));

    if (const auto match = last.match(text); match.hasMatch()) {
        const auto span = single(match.captured(1));
        return span ? std::optional(Span {span->first, {}, span->oneDay}) : std::nullopt;
    }
    const auto match = first.match(text);
    const auto span = match.hasMatch() ? single(match.captured(2)) : std::nullopt;
    if (!span)
        return std::nullopt;
    const QString word = match.captured(1);
    if (word == QLatin1String("before"))
        return Span {{}, span->first.addDays(-1), false};
    if (word == QLatin1String("after"))
        return Span {span->last.addDays(1), {}, false};
    const bool plain = span->oneDay
        && (word == QLatin1String("from") || word == QLatin1String("until")
            || word.startsWith(QLatin1String("..")));
    return upTo.match(word).hasMatch() ? Span {{}, span->last, plain} : Span {span->first, {}, plain};
}

/// Two expressions joined: every place where they can be parted is tried, since a hyphen can also
/// stand inside either.
std::optional<Span> range(QString text)
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
