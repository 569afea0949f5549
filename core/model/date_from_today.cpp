#include "core/model/date_parts.h"
#include "core/model/date_window.h"

#include <QLocale>
#include <QRegularExpression>

namespace slate {

namespace {

using What = DateTrouble::What;

QString isoDay(QDate day)
{
    return day.toString(Qt::ISODate);
}

QDate weekBegin(QDate day)
{
    return day.addDays(-((day.dayOfWeek() - QLocale().firstDayOfWeek() + 7) % 7));
}

Tried<QString> oneOfTwo(const QString &text, QDate one, QDate other)
{
    if (one == other)
        return isoDay(one);
    return {What::TwoWays,
        {text, displayText(DateWindow::exact(std::min(one, other))),
            displayText(DateWindow::exact(std::max(one, other)))}};
}

/// A weekday by itself is the next one; with "next" before it people mean that or the one in the week after
/// this, and only where both are the same is it known.
Tried<QString> weekdayFrom(QDate today, const QString &which, int weekday, const QString &text)
{
    const int ahead = (weekday - today.dayOfWeek() + 7) % 7;
    const QDate inThisWeek = weekBegin(today).addDays((weekday - QLocale().firstDayOfWeek() + 7) % 7);
    if (which == QLatin1String("next"))
        return oneOfTwo(text, today.addDays(ahead == 0 ? 7 : ahead), inThisWeek.addDays(7));
    if (which == QLatin1String("last"))
        return oneOfTwo(text, today.addDays(ahead == 0 ? -7 : ahead - 7), inThisWeek.addDays(-7));
    if (which == QLatin1String("this"))
        return oneOfTwo(text, inThisWeek, today.addDays(ahead));
    return oneOfTwo(text, today.addDays(ahead), today.addDays(ahead == 0 ? 7 : ahead));
}

QString periodFrom(QDate today, int by, const QString &period)
{
    if (period == QLatin1String("week"))
        return QStringLiteral("week commencing ") + isoDay(weekBegin(today).addDays(7 * by));
    if (period == QLatin1String("month"))
        return today.addMonths(by).toString(QStringLiteral("yyyy-MM"));
    if (period == QLatin1String("year"))
        return QString::number(today.year() + by);
    const QDate there = QDate(today.year(), today.month(), 1).addMonths(3 * by);
    return QStringLiteral("%1-q%2").arg(there.year()).arg((there.month() + 2) / 3);
}

} // namespace

Tried<QString> seenFrom(QDate today, const QString &text)
{
    static const QRegularExpression period(QStringLiteral("^(this|next|last) (week|month|quarter|year)$"));
    static const QRegularExpression named(QStringLiteral("^(?:(this|next|last|coming) )?([^ 0-9]+)$"));
    static const QRegularExpression in(QStringLiteral("^in ([0-9]{1,3}) days?$"));
    static const std::pair<const char *, int> days[] = {
        {"yesterday", -1}, {"today", 0}, {"tomorrow", 1}, {"day after tomorrow", 2}, {"tonight", 0}};
    if (!today.isValid())
        return What::NoDate;
    for (const auto &[word, by] : days) {
        if (text == QLatin1String(word))
            return isoDay(today.addDays(by));
    }
    if (const auto match = period.match(text); match.hasMatch()) {
        const QString which = match.captured(1);
        const int by = which == QLatin1String("this") ? 0 : which == QLatin1String("next") ? 1 : -1;
        return periodFrom(today, by, match.captured(2));
    }
    if (const auto match = in.match(text); match.hasMatch())
        return isoDay(today.addDays(match.capturedView(1).toInt()));
    if (const auto match = named.match(text); match.hasMatch() && monthNamed(match.captured(2)) == 0) {
        if (const int weekday = weekdayNamed(match.captured(2)))
            return weekdayFrom(today, match.captured(1), weekday, text);
    }
    return What::NoDate;
}

} // namespace slate
