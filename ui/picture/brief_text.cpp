#include "ui/picture/brief_text.h"

#include "core/model/day_format.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace slate {

namespace {

struct BriefText {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

QString wordsOfDay(QDate day)
{
    const QLocale locale;
    return locale.toString(day, briefDayFormat(locale));
}

QString joined(const QString &first, const QString &last)
{
    return first + QStringLiteral(" \u2013 ") + last;
}

QString dayRange(QDate first, QDate last)
{
    if (first == last)
        return wordsOfDay(first);
    if (first.year() != last.year())
        return joined(wordsOfDay(first), wordsOfDay(last));
    const QLocale locale;
    // Only a year at the end can be left out of the first day and still be read with the last.
    static const QRegularExpression yearAtEnd(QStringLiteral("[,\\s]*y+$"));
    return joined(locale.toString(first, briefDayFormat(locale).remove(yearAtEnd)), wordsOfDay(last));
}

QString monthRange(QDate first, QDate last)
{
    const QLocale locale;
    const auto month = [&](QDate day) {
        return locale.standaloneMonthName(day.month(), QLocale::ShortFormat);
    };
    const auto year = [](QDate day) { return QLatin1Char(' ') + QString::number(day.year()); };
    if (first.year() != last.year())
        return joined(month(first) + year(first), month(last) + year(last));
    if (first.month() == last.month())
        return month(first) + year(first);
    return joined(month(first), month(last)) + year(last);
}

bool isWholeMonths(QDate first, QDate last)
{
    return first.day() == 1 && last.day() == last.daysInMonth();
}

} // namespace

QString briefText(const DateWindow &window)
{
    if (!window.words.isEmpty())
        return window.words;
    if (!window.hasDates())
        return {};
    if (!window.earliest.isValid())
        return BriefText::tr("until %1").arg(wordsOfDay(window.latest));
    if (!window.latest.isValid())
        return BriefText::tr("from %1").arg(wordsOfDay(window.earliest));
    return isWholeMonths(window.earliest, window.latest) ? monthRange(window.earliest, window.latest)
                                                         : dayRange(window.earliest, window.latest);
}

QString briefText(const DateWindow &first, const DateWindow &last)
{
    const QString begins = briefText(first);
    const QString ends = briefText(last);
    if (ends.isEmpty())
        return begins.isEmpty() || (first.hasDates() && !first.isBounded())
            ? begins
            : BriefText::tr("from %1").arg(begins);
    if (begins.isEmpty())
        return last.hasDates() && !last.isBounded() ? ends : BriefText::tr("until %1").arg(ends);
    if (first.isExact() && last.isExact())
        return dayRange(first.earliest, last.latest);
    if (first.words.isEmpty() && last.words.isEmpty() && first.isBounded() && last.isBounded())
        return monthRange(first.earliest, last.latest);
    return joined(begins, ends);
}

QString fullText(const DateWindow &window)
{
    static const QRegularExpression year(QStringLiteral("[0-9]{4}"));
    if (window.words.isEmpty() || !window.hasDates() || window.words.contains(year))
        return displayText(window);
    return QStringLiteral("%1 (%2)").arg(window.words, briefText({window.earliest, window.latest, {}}));
}

} // namespace slate
