#include "core/model/day_format.h"

#include <QLocale>
#include <QRegularExpression>

namespace slate {

QString dayFormat(const QLocale &locale)
{
    static const QRegularExpression weekday(QStringLiteral("^dddd[,.]?\\s*|[,.]?\\s*dddd$"));
    return locale.dateFormat(QLocale::LongFormat).remove(weekday);
}

QString briefDayFormat(const QLocale &locale)
{
    return dayFormat(locale).replace(QStringLiteral("MMMM"), QStringLiteral("MMM"));
}

} // namespace slate
