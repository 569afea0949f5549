#include "core/model/date_parts.h"
#include "core/model/date_window.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <vector>

namespace slate {

namespace {

using What = DateTrouble::What;

enum class Order { DayMonthYear, MonthDayYear, YearMonthDay };

/// In which order, and with which sign between, the locale writes a day in figures. Nothing where its short
/// form has a name in it.
struct LocalOrder {
    Order order;
    QChar separator;
};

std::optional<LocalOrder> localOrder()
{
    static const QRegularExpression figures(
        QStringLiteral("^(d{1,2}|M{1,2}|y{1,4})([./-]) ?(d{1,2}|M{1,2}) ?\\2 ?(d{1,2}|M{1,2}|y{1,4})\\.?$"));
    const auto match = figures.match(QLocale().dateFormat(QLocale::ShortFormat));
    if (!match.hasMatch())
        return std::nullopt;
    const QChar first = match.capturedView(1).front();
    const Order order = first == QLatin1Char('d') ? Order::DayMonthYear
        : first == QLatin1Char('M')               ? Order::MonthDayYear
                                                  : Order::YearMonthDay;
    return LocalOrder {order, match.capturedView(2).front()};
}

/// Where English is spoken, both orders are, and people of both work on one film.
bool isOrderSettled(const LocalOrder &local, QChar separator)
{
    const QLocale::Language language = QLocale().language();
    return local.separator == separator && language != QLocale::English && language != QLocale::C;
}

DateParts dayParts(Order order, int first, int second, int third)
{
    DateParts parts;
    parts.year = order == Order::YearMonthDay ? first : third;
    parts.month = order == Order::MonthDayYear ? first : second;
    parts.day = order == Order::DayMonthYear ? first : order == Order::MonthDayYear ? second : third;
    // Nobody plans a film for 1921.
    parts.year += parts.year < 100 ? 2000 : 0;
    return parts;
}

bool isDay(const DateParts &parts)
{
    return QDate::isValid(parts.year, parts.month, parts.day);
}

QString dayText(const DateParts &parts)
{
    return displayText(DateWindow::exact(QDate(parts.year, parts.month, parts.day)));
}

Tried<DateParts> oneOf(const std::vector<Order> &orders, const QRegularExpressionMatch &match)
{
    const int first = match.capturedView(1).toInt();
    const int second = match.capturedView(3).toInt();
    const int third = match.capturedView(4).toInt();
    const auto local = localOrder();
    const QChar separator = match.capturedView(2).front();
    if (local && isOrderSettled(*local, separator)
        && std::find(orders.begin(), orders.end(), local->order) != orders.end()) {
        const DateParts parts = dayParts(local->order, first, second, third);
        if (isDay(parts))
            return parts;
    }
    std::vector<DateParts> days;
    for (const Order order : orders) {
        const DateParts parts = dayParts(order, first, second, third);
        const bool isNew = std::none_of(
            days.begin(), days.end(), [&](const DateParts &each) { return dayText(each) == dayText(parts); });
        if (isDay(parts) && isNew)
            days.push_back(parts);
    }
    if (days.empty())
        return {What::NoSuchDay, {match.captured(0)}};
    if (days.size() > 1)
        return {What::TwoWays, {match.captured(0), dayText(days[0]), dayText(days[1])}};
    return days.front();
}

Tried<DateParts> monthParts(int year, int month, const QString &text)
{
    if (month < 1 || month > 12)
        return {What::NoSuchDay, {text}};
    DateParts parts;
    parts.year = year;
    parts.month = month;
    return parts;
}

/// A day and a month, to which the other end of a range may add the year.
Tried<DateParts> withoutYear(const QRegularExpressionMatch &match)
{
    const int first = match.capturedView(1).toInt();
    const int second = match.capturedView(3).toInt();
    const auto local = localOrder();
    const bool isSettled =
        local && isOrderSettled(*local, match.capturedView(2).front()) && local->order == Order::DayMonthYear;
    DateParts parts;
    if (second >= 1 && second <= 12 && (isSettled || first > 12)) {
        parts.day = first;
        parts.month = second;
        return parts;
    }
    if (first >= 1 && first <= 12 && second > 12) {
        parts.day = second;
        parts.month = first;
        return parts;
    }
    return What::NoYear;
}

} // namespace

Tried<DateParts> partsInFigures(const QString &text)
{
    using enum Order;
    static const QRegularExpression yearLast(
        QStringLiteral("^([0-9]{1,2}) ?([./-]) ?([0-9]{1,2}) ?\\2 ?([1-9][0-9]{3})\\.?$"));
    static const QRegularExpression yearFirst(
        QStringLiteral("^([1-9][0-9]{3})([./-]) ?([0-9]{1,2})\\2 ?([0-9]{1,2})\\.?$"));
    static const QRegularExpression shortYear(
        QStringLiteral("^([0-9]{1,2})([./-]) ?([0-9]{1,2})\\2 ?([0-9]{2})\\.?$"));
    static const QRegularExpression monthFirst(QStringLiteral("^([0-9]{1,2})[./-]([1-9][0-9]{3})$"));
    static const QRegularExpression monthLast(QStringLiteral("^([1-9][0-9]{3})[./]([0-9]{1,2})$"));
    static const QRegularExpression noYear(QStringLiteral("^([0-9]{1,2})([./])([0-9]{1,2})\\.?$"));

    if (const auto match = yearLast.match(text); match.hasMatch())
        return oneOf({DayMonthYear, MonthDayYear}, match);
    if (const auto match = yearFirst.match(text); match.hasMatch())
        return oneOf({YearMonthDay}, match);
    if (const auto match = shortYear.match(text); match.hasMatch())
        return oneOf({DayMonthYear, MonthDayYear, YearMonthDay}, match);
    if (const auto match = monthFirst.match(text); match.hasMatch())
        return monthParts(match.capturedView(2).toInt(), match.capturedView(1).toInt(), text);
    if (const auto match = monthLast.match(text); match.hasMatch())
        return monthParts(match.capturedView(1).toInt(), match.capturedView(2).toInt(), text);
    if (const auto match = noYear.match(text); match.hasMatch())
        return withoutYear(match);
    return What::NoDate;
}

} // namespace slate
