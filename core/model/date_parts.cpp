#include "core/model/date_parts.h"

#include <QByteArrayList>
#include <QLocale>
#include <QRegularExpression>

#include <utility>

namespace slate {

namespace {

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
char takeWord(const QString &word, DateParts &parts)
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
QString withoutLead(QString text, DateParts &parts)
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

Days periodOf(const DateParts &parts)
{
    const int first = parts.month > 0 ? parts.month : parts.quarter > 0 ? parts.quarter * 3 - 2 : 1;
    const int last = parts.month > 0 ? parts.month : parts.quarter > 0 ? parts.quarter * 3 : 12;
    const QDate end(parts.year, last, 1);
    return {QDate(parts.year, first, 1), QDate(parts.year, last, end.daysInMonth())};
}

/// The third of a period: of a month its days 1 to 10, 11 to 20 and the rest, of a quarter one month,
/// of a year four months.
Days thirdOf(const Days &period, const DateParts &parts)
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

} // namespace

std::optional<DateParts> partsOf(const QString &text)
{
    DateParts parts;
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

std::optional<DateSpan> spanOf(const DateParts &parts)
{
    if (parts.year == 0 || (parts.day > 0 && parts.month == 0) || (parts.weekday > 0 && parts.day == 0))
        return std::nullopt;
    if (parts.day > 0) {
        const QDate day(parts.year, parts.month, parts.day);
        if (!day.isValid() || (parts.weekday > 0 && day.dayOfWeek() != parts.weekday))
            return std::nullopt;
        return DateSpan {day, day, true, true};
    }
    const auto [first, last] = thirdOf(periodOf(parts), parts);
    return DateSpan {first, last, parts.third == Third::None && !parts.season, false};
}

} // namespace slate
