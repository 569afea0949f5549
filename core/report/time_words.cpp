#include "core/report/time_words.h"

#include "core/model/day_format.h"
#include "core/model/eighths.h"

#include <QCoreApplication>
#include <QLocale>

namespace slate {

namespace {

struct TimeText {
    Q_DECLARE_TR_FUNCTIONS(Time)
};

QString withWeekday(QDate date, const QString &format)
{
    const QLocale locale;
    return QStringLiteral("%1 %2").arg(
        locale.dayName(date.dayOfWeek(), QLocale::ShortFormat), locale.toString(date, format));
}

} // namespace

QString dayText(QDate date)
{
    return date.isValid() ? withWeekday(date, briefDayFormat(QLocale())) : TimeText::tr("no date yet");
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
        return TimeText::tr("%1 min").arg(rest);
    return rest == 0 ? TimeText::tr("%1 h").arg(hours)
                     : TimeText::tr("%1 h %2").arg(hours).arg(rest, 2, 10, QLatin1Char('0'));
}

QString plainHoursText(int minutes)
{
    const int hours = minutes / 60;
    const int rest = minutes % 60;
    return hours == 0 || rest == 0 ? hoursText(minutes) : TimeText::tr("%1 h %2 min").arg(hours).arg(rest);
}

QString clockText(int minutes)
{
    return QStringLiteral("%1:%2")
        .arg(minutes / 60 % 24, 2, 10, QLatin1Char('0'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QString pagesText(int eighths)
{
    return eighths == 8 ? TimeText::tr("1 page")
                        : TimeText::tr("%1 pages").arg(displayText(Eighths {eighths}));
}

QString briefPagesText(int eighths)
{
    return eighths == 8 ? TimeText::tr("1 p") : TimeText::tr("%1 pp").arg(displayText(Eighths {eighths}));
}

} // namespace slate
