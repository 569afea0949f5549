#include "core/report/time_words.h"

#include "core/model/day_format.h"
#include "core/model/eighths.h"

#include <QCoreApplication>
#include <QLocale>

namespace slate {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Time", text);
}

QString withWeekday(QDate date, const QString &format)
{
    const QLocale locale;
    return QStringLiteral("%1 %2").arg(
        locale.dayName(date.dayOfWeek(), QLocale::ShortFormat), locale.toString(date, format));
}

} // namespace

QString dayText(QDate date)
{
    return date.isValid() ? withWeekday(date, briefDayFormat(QLocale())) : tr("no date yet");
}

QString plainDayText(QDate date)
{
    return date.isValid() ? withWeekday(date, dayFormat(QLocale())) : QString(QChar(0x2013));
}

QString hoursText(int minutes)
{
    const int hours = minutes / 60;
    const int rest = minutes % 60;
    if (hours == 0)
        return tr("%1 min").arg(rest);
    return rest == 0 ? tr("%1 h").arg(hours) : tr("%1 h %2").arg(hours).arg(rest, 2, 10, QLatin1Char('0'));
}

QString plainHoursText(int minutes)
{
    const int hours = minutes / 60;
    const int rest = minutes % 60;
    return hours == 0 || rest == 0 ? hoursText(minutes) : tr("%1 h %2 min").arg(hours).arg(rest);
}

QString clockText(int minutes)
{
    return QStringLiteral("%1:%2")
        .arg(minutes / 60 % 24, 2, 10, QLatin1Char('0'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QString pagesText(int eighths)
{
    return eighths == 8 ? tr("1 page") : tr("%1 pages").arg(displayText(Eighths {eighths}));
}

QString briefPagesText(int eighths)
{
    return eighths == 8 ? tr("1 p") : tr("%1 pp").arg(displayText(Eighths {eighths}));
}

} // namespace slate
