#include "core/model/date_window.h"

#include "core/model/day_format.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace slate {

namespace {

QString storedDay(QDate day)
{
    const QString text = day.toString(Qt::ISODate);
    return text.isEmpty() ? QStringLiteral("..") : text;
}

QString dayText(QDate day)
{
    const QLocale locale;
    return locale.toString(day, dayFormat(locale));
}

/// The one month, quarter or year that goes from the first to the last day; empty when there is none.
QString periodText(QDate first, QDate last)
{
    const QLocale locale;
    if (first.day() != 1 || last.day() != last.daysInMonth() || first.year() != last.year())
        return {};
    const QString year = QString::number(first.year());
    if (first.month() == last.month())
        return QCoreApplication::translate("DateWindow", "%1 %2", "month and year")
            .arg(locale.standaloneMonthName(first.month()), year);
    if (first.month() % 3 == 1 && last.month() == first.month() + 2)
        return QCoreApplication::translate("DateWindow", "Q%1 %2", "quarter and year")
            .arg(last.month() / 3)
            .arg(year);
    return first.month() == 1 && last.month() == 12 ? year : QString();
}

} // namespace

QString toStored(const DateWindow &window)
{
    if (window.isEmpty())
        return {};
    QString text = storedDay(window.earliest);
    if (!window.isExact())
        text += QLatin1Char('/') + storedDay(window.latest);
    return window.words.isEmpty() ? text : text + QLatin1Char(' ') + window.words;
}

std::optional<DateWindow> dateWindowFromStored(const QString &text)
{
    if (text.isEmpty())
        return DateWindow();
    static const QRegularExpression pattern(
        QStringLiteral(
            "^([0-9]{4}-[0-9]{2}-[0-9]{2}|\\.\\.)(?:/([0-9]{4}-[0-9]{2}-[0-9]{2}|\\.\\.))?(?: (.+))?$"),
        QRegularExpression::DotMatchesEverythingOption);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;

    DateWindow window;
    window.earliest = QDate::fromString(match.captured(1), Qt::ISODate);
    window.latest =
        match.capturedView(2).isEmpty() ? window.earliest : QDate::fromString(match.captured(2), Qt::ISODate);
    window.words = match.captured(3);
    // Impossible days and every second spelling of one window fail here.
    return toStored(window) == text ? std::optional(window) : std::nullopt;
}

QString displayText(const DateWindow &window)
{
    if (!window.words.isEmpty())
        return window.words;
    if (!window.hasDates())
        return QStringLiteral("\u2014");
    if (window.isExact())
        return dayText(window.earliest);
    if (!window.latest.isValid())
        return QCoreApplication::translate("DateWindow", "from %1").arg(dayText(window.earliest));
    if (!window.earliest.isValid())
        return QCoreApplication::translate("DateWindow", "until %1").arg(dayText(window.latest));
    const QString period = periodText(window.earliest, window.latest);
    if (!period.isEmpty())
        return period;
    return QCoreApplication::translate("DateWindow", "%1 to %2", "two dates")
        .arg(dayText(window.earliest), dayText(window.latest));
}

std::optional<qint64> slipInDays(const DateWindow &from, const DateWindow &to)
{
    if (!from.hasDates() || !to.hasDates())
        return std::nullopt;
    return from.sortDay().daysTo(to.sortDay());
}

} // namespace slate
