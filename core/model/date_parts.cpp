#include "core/model/date_parts.h"

#include <QByteArrayList>
#include <QLocale>
#include <QRegularExpression>

namespace slate {

namespace {

using What = DateTrouble::What;

/// A day that no month has, for a "0" that was typed.
constexpr int noSuchDay = 99;

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

QString bare(QString name)
{
    return name.remove(QLatin1Char('.')).remove(QLatin1Char(',')).toLower();
}

int englishMonth(const QString &name)
{
    static const char *const months[] = {"january", "february", "march", "april", "may", "june", "july",
        "august", "september", "october", "november", "december"};
    for (int month = 1; month <= 12; ++month) {
        const QLatin1String full(months[month - 1]);
        if (name == full || name == full.left(3) || (month == 9 && name == QLatin1String("sept")))
            return month;
    }
    return 0;
}

/// So that what displayText() writes in the user's language can be read again.
int localMonth(const QString &name)
{
    const QLocale locale;
    for (int month = 1; month <= 12; ++month) {
        for (const auto form : {QLocale::LongFormat, QLocale::ShortFormat}) {
            if (name == bare(locale.monthName(month, form))
                || name == bare(locale.standaloneMonthName(month, form)))
                return month;
        }
    }
    return 0;
}

/// "2021/22" or "2021-2022" after a season: two years, one after the other.
bool takeTwoYears(const QString &word, DateParts &parts)
{
    static const QRegularExpression years(QStringLiteral("^([1-9][0-9]{3})[/\u2013-]([0-9]{2}|[0-9]{4})$"));
    const auto match = years.match(word);
    if (!match.hasMatch())
        return false;
    const int first = match.capturedView(1).toInt();
    const int second = match.capturedView(2).toInt();
    if (second != first + 1 && second != (first + 1) % 100)
        return false;
    parts.year = first;
    parts.yearAfter = first + 1;
    return true;
}

/// A year, month, quarter, half or week of ISO 8601's forms and their like.
char takePeriod(const QString &word, DateParts &parts)
{
    static const QRegularExpression iso(QStringLiteral("^([1-9][0-9]{3})-([0-9]{2})(?:-([0-9]{2}))?$"));
    static const QRegularExpression quarter(QStringLiteral("^(?:([1-9][0-9]{3})-?)?q([1-4])$"));
    static const QRegularExpression half(QStringLiteral("^(?:([1-9][0-9]{3})-?)?h([12])$"));
    static const QRegularExpression week(QStringLiteral("^(?:([1-9][0-9]{3})-?)?(?:w|kw)([0-9]{1,2})$"));

    if (const auto match = iso.match(word); match.hasMatch()) {
        const int day = match.capturedView(3).toInt();
        parts.year = match.capturedView(1).toInt();
        parts.month = match.capturedView(2).toInt() == 0 ? noSuchDay : match.capturedView(2).toInt();
        parts.day = match.capturedView(3).isEmpty() ? 0 : day == 0 ? noSuchDay : day;
        return 'I';
    }
    if (const auto match = quarter.match(word); match.hasMatch()) {
        parts.year = std::max(parts.year, match.capturedView(1).toInt());
        parts.quarter = match.capturedView(2).toInt();
        return match.capturedView(1).isEmpty() ? 'Q' : 'I';
    }
    if (const auto match = half.match(word); match.hasMatch()) {
        parts.year = std::max(parts.year, match.capturedView(1).toInt());
        parts.portion = match.capturedView(2) == u"1" ? Portion::FirstHalf : Portion::SecondHalf;
        return match.capturedView(1).isEmpty() ? 'H' : 'I';
    }
    if (const auto match = week.match(word); match.hasMatch()) {
        parts.year = std::max(parts.year, match.capturedView(1).toInt());
        const int number = match.capturedView(2).toInt();
        parts.weekNumber = number == 0 ? noSuchDay : number;
        return match.capturedView(1).isEmpty() ? 'W' : 'I';
    }
    return '\0';
}

/// Takes one word into the parts. Gives the letter of what it was; a null character when it is none.
char takeWord(const QString &word, DateParts &parts)
{
    static const QRegularExpression year(QStringLiteral("^[1-9][0-9]{3}$"));
    static const QRegularExpression day(
        QStringLiteral("^([0-9]{1,2})(?:st|nd|rd|th|er|e|:e|:a|\u00ba|\u00b0|\u00aa|\\.)?$"));

    if (year.match(word).hasMatch()) {
        parts.year = word.toInt();
        return 'Y';
    }
    if (const auto match = day.match(word); match.hasMatch()) {
        const int figure = match.capturedView(1).toInt();
        parts.day = figure == 0 ? noSuchDay : figure;
        return 'D';
    }
    if (const char period = takePeriod(word, parts))
        return period;
    if (const int month = monthNamed(word)) {
        parts.month = month;
        return 'M';
    }
    if (const int season = placeIn({"spring", "summer", "autumn", "winter", "fall"}, word)) {
        parts.season = season == 5 ? Season::Autumn : static_cast<Season>(season);
        return 'S';
    }
    return parts.season != Season::None && takeTwoYears(word, parts) ? 'Y' : '\0';
}

struct Lead {
    const char *pattern;
    Portion portion;
};

QString withoutPortion(QString text, DateParts &parts)
{
    static const Lead leads[] = {
        {"^early(?:[- ]|$)(?:in |of )?", Portion::Early},
        {"^(?:mid|middle)(?:[- ]|$)(?:in |of )?", Portion::Mid},
        {"^late(?:[- ]|$)(?:in |of )?", Portion::Late},
        {"^(?:beginning|start)(?: of (?:the )?| )", Portion::Start},
        {"^end(?: of (?:the )?| )", Portion::End},
        {"^(?:first|1st) half(?: of| in)? ", Portion::FirstHalf},
        {"^(?:second|2nd) half(?: of| in)? ", Portion::SecondHalf},
    };
    for (const Lead &lead : leads) {
        const auto match = QRegularExpression(QLatin1String(lead.pattern)).match(text);
        if (!match.hasMatch())
            continue;
        parts.portion = lead.portion;
        text.remove(0, match.capturedLength());
        break;
    }
    return text;
}

/// "week of", and what else says that a day stands for its week.
QString withoutWeek(QString text, DateParts &parts)
{
    static const QRegularExpression number(QStringLiteral("^(?:week|wk|kw|uke|vecka|uge) ([0-9]{1,2})\\b"));
    static const QRegularExpression from(
        QStringLiteral("^(?:w/c|wc|(?:week|wk) (?:commencing|beginning|starting|from))(?: on)? "));
    static const QRegularExpression until(QStringLiteral("^(?:w/e|(?:week|wk) ending)(?: on)? "));
    static const QRegularExpression around(QStringLiteral("^(?:week|wk) of "));
    if (const auto match = number.match(text); match.hasMatch())
        return text.replace(0, match.capturedLength(), QLatin1Char('w') + match.captured(1));
    const std::pair<const QRegularExpression &, WeekBy> leads[] = {
        {from, WeekBy::From}, {until, WeekBy::Until}, {around, WeekBy::Around}};
    for (const auto &[lead, week] : leads) {
        if (const auto match = lead.match(text); match.hasMatch()) {
            parts.week = week;
            return text.mid(match.capturedLength());
        }
    }
    return text;
}

/// Reads "the first quarter of", as a number before its word, and a weekday, which only stand in front.
QString withoutLead(QString text, DateParts &parts)
{
    static const QRegularExpression lead(QStringLiteral("^(?:in|on|at|the|am|le|el|il|den) "));
    static const QRegularExpression ordinal(
        QStringLiteral("^(first|second|third|fourth|1st|2nd|3rd|4th|last) quarter(?: of)?(?: |$)"));

    while (lead.match(text).hasMatch())
        text.remove(lead);
    text = withoutWeek(withoutPortion(text, parts), parts);
    while (lead.match(text).hasMatch())
        text.remove(lead);
    if (const auto match = ordinal.match(text); match.hasMatch()) {
        const int place = placeIn(
            {"first", "second", "third", "fourth", "1st", "2nd", "3rd", "4th", "last"}, match.captured(1));
        text.replace(
            0, match.capturedLength(), QStringLiteral("q%1 ").arg(place > 8 ? 4 : (place - 1) % 4 + 1));
    }
    const QString first = text.section(QLatin1Char(' '), 0, 0);
    if (text.size() > first.size() && monthNamed(first) == 0) {
        parts.weekday = weekdayNamed(first);
        if (parts.weekday > 0)
            text.remove(0, first.size() + 1);
    }
    return text;
}

/// What cannot stand together: a part of a day, a week of a month.
bool isMuddled(const DateParts &parts, bool hadPortion)
{
    const bool isDay = parts.day > 0;
    if (parts.portion != Portion::Whole && (isDay || parts.weekNumber > 0 || parts.week != WeekBy::None))
        return true;
    if (hadPortion && parts.quarter > 0
        && (parts.portion == Portion::FirstHalf || parts.portion == Portion::SecondHalf))
        return true;
    return parts.week != WeekBy::None && !isDay;
}

} // namespace

int monthNamed(const QString &word)
{
    const QString name = bare(word);
    const int english = englishMonth(name);
    const int local = localMonth(name);
    return english == 0 || local == 0 || english == local ? std::max(english, local) : 0;
}

int weekdayNamed(const QString &word)
{
    static const QRegularExpression english(
        QStringLiteral("^(mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?$"));
    const QString name = bare(word);
    if (const auto match = english.match(name); match.hasMatch())
        return placeIn({"mo", "tu", "we", "th", "fr", "sa", "su"}, match.captured(1).left(2));
    const QLocale locale;
    for (int day = 1; day <= 7; ++day) {
        for (const auto form : {QLocale::LongFormat, QLocale::ShortFormat}) {
            if (name == bare(locale.dayName(day, form)) || name == bare(locale.standaloneDayName(day, form)))
                return day;
        }
    }
    return 0;
}

Tried<DateParts> partsOf(const QString &text, QDate today)
{
    DateParts parts;
    QString rest = withoutLead(text, parts);
    const bool hadPortion = parts.portion != Portion::Whole;
    // "in 3 days" is more than its lead and the rest.
    auto seen = seenFrom(today, text);
    if (!seen.isDecided())
        seen = seenFrom(today, rest);
    if (seen.isDecided()) {
        if (!seen.found)
            return {seen.trouble.what, seen.trouble.told};
        parts.isRelative = true;
        rest = withoutWeek(*seen.found, parts);
    }
    if (auto figures = partsInFigures(rest); figures.isDecided()) {
        if (!figures.found)
            return figures;
        figures.found->portion = parts.portion;
        figures.found->weekday = parts.weekday;
        figures.found->week = parts.week;
        figures.found->isRelative = parts.isRelative;
        return isMuddled(*figures.found, hadPortion) ? Tried<DateParts>(What::NoDate) : figures;
    }
    rest.replace(QLatin1Char(','), QLatin1Char(' '));
    QByteArray order;
    for (const QString &word : rest.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (placeIn({"of", "the", "de", "del"}, word))
            continue;
        const char part = takeWord(word, parts);
        if (part == '\0' || order.size() == 3)
            return What::NoDate;
        order += part;
    }
    static const QByteArrayList orders {"I", "Y", "M", "D", "Q", "H", "W", "DMY", "MDY", "YMD", "YDM", "DM",
        "MD", "MY", "YM", "QY", "YQ", "HY", "YH", "WY", "YW", "S", "SY", "YS", "DY"};
    const bool isOnlyPortion = order.isEmpty() && hadPortion;
    if ((!isOnlyPortion && !orders.contains(order)) || isMuddled(parts, hadPortion))
        return What::NoDate;
    return parts;
}

} // namespace slate
