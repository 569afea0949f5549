#include "core/model/date_parts.h"
#include "core/model/date_window.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace slate {

namespace {

using What = DateTrouble::What;
using Days = std::pair<QDate, QDate>;

Days months(QDate first, int count)
{
    return {first, first.addMonths(count).addDays(-1)};
}

/// The month in which a season begins. Those that begin in December end in the next year.
int firstMonthOf(Season season)
{
    const int north = static_cast<int>(season) * 3;
    return isSouthern() ? (north + 5) % 12 + 1 : north;
}

Days periodOf(const DateParts &parts)
{
    if (parts.season != Season::None)
        return months(QDate(parts.year, firstMonthOf(parts.season), 1), 3);
    if (parts.month > 0)
        return months(QDate(parts.year, parts.month, 1), 1);
    if (parts.quarter > 0)
        return months(QDate(parts.year, parts.quarter * 3 - 2, 1), 3);
    return months(QDate(parts.year, 1, 1), 12);
}

/// A part of so many equal ones; those of a month are of ten days, or of fifteen, the last with the rest.
Days equalPart(const Days &period, bool isMonth, int place, int count)
{
    if (isMonth) {
        const int length = count == 2 ? 15 : 10;
        const QDate first = period.first.addDays(length * place);
        return {first, place == count - 1 ? period.second : first.addDays(length - 1)};
    }
    const int all = static_cast<int>(period.first.daysTo(period.second)) > 100 ? 12 : 3;
    return months(period.first.addMonths(all / count * place), all / count);
}

Days portionOf(const Days &period, const DateParts &parts)
{
    const bool isMonth = parts.month > 0;
    const bool isYear = !isMonth && parts.quarter == 0 && parts.season == Season::None;
    const int edges = isYear ? 4 : 3;
    switch (parts.portion) {
    case Portion::Whole:
        break;
    case Portion::Early:
        return equalPart(period, isMonth, 0, 3);
    case Portion::Mid:
        return equalPart(period, isMonth, 1, 3);
    case Portion::Late:
        return equalPart(period, isMonth, 2, 3);
    case Portion::Start:
        return equalPart(period, isMonth, 0, edges);
    case Portion::End:
        return equalPart(period, isMonth, edges - 1, edges);
    case Portion::FirstHalf:
        return equalPart(period, isMonth, 0, 2);
    case Portion::SecondHalf:
        return equalPart(period, isMonth, 1, 2);
    }
    return period;
}

/// The week that a day is in. A Monday begins one for everybody who works in them; a Sunday does where the
/// locale says so, and is told elsewhere, as it may be the last day of one.
Tried<DateSpan> weekAround(QDate day, const QString &text)
{
    const int begin = QLocale().firstDayOfWeek();
    if (day.dayOfWeek() == Qt::Sunday && begin == Qt::Monday)
        return {What::TwoWays,
            {text, displayText(DateWindow::exact(day.addDays(-6))), displayText(DateWindow::exact(day))}};
    const QDate first =
        day.dayOfWeek() == Qt::Monday ? day : day.addDays(-((day.dayOfWeek() - begin + 7) % 7));
    return DateSpan {first, first.addDays(6)};
}

Tried<DateSpan> dayOf(const DateParts &parts, const QString &text)
{
    const QDate day(parts.year, parts.month, parts.day);
    if (!day.isValid())
        return {What::NoSuchDay, {text}};
    if (parts.weekday > 0 && day.dayOfWeek() != parts.weekday)
        return {
            What::OtherWeekday, {displayText(DateWindow::exact(day)), QLocale().dayName(day.dayOfWeek())}};
    switch (parts.week) {
    case WeekBy::Around:
        return weekAround(day, text);
    case WeekBy::From:
        return DateSpan {day, day.addDays(6)};
    case WeekBy::Until:
        return DateSpan {day.addDays(-6), day};
    case WeekBy::None:
        break;
    }
    return DateSpan {day, day, true, true};
}

Tried<DateSpan> numberedWeek(const DateParts &parts, const QString &text)
{
    // The fourth of January is always in the first week. [ISO 8601]
    const QDate fourth(parts.year, 1, 4);
    const QDate first = fourth.addDays(1 - fourth.dayOfWeek() + 7 * (parts.weekNumber - 1));
    int year = 0;
    if (first.weekNumber(&year) != parts.weekNumber || year != parts.year)
        return {What::NoSuchDay, {text}};
    return DateSpan {first, first.addDays(6)};
}

Tried<DateSpan> daysOf(const DateParts &parts, const QString &text)
{
    const bool isAnyPeriod =
        parts.season != Season::None || parts.month > 0 || parts.quarter > 0 || parts.weekNumber > 0;
    if (parts.year == 0)
        return isAnyPeriod ? What::NoYear : What::NoDate;
    if (parts.month > 12)
        return {What::NoSuchDay, {text}};
    if ((parts.day > 0 && parts.month == 0) || (parts.weekday > 0 && parts.day == 0))
        return What::NoDate;
    if (parts.day > 0)
        return dayOf(parts, text);
    if (parts.weekNumber > 0)
        return numberedWeek(parts, text);
    if (parts.season != Season::None) {
        const bool liesInTwo = firstMonthOf(parts.season) == 12;
        if (liesInTwo && parts.yearAfter == 0)
            return {What::TwoYears, {text, QString::number((parts.year + 1) % 100).rightJustified(2, u'0')}};
        if (!liesInTwo && parts.yearAfter > 0)
            return What::NoDate;
    }
    const auto [first, last] = portionOf(periodOf(parts), parts);
    const bool isPlain = parts.portion == Portion::Whole && parts.season == Season::None;
    DateSpan span {first, last, isPlain};
    span.endsPeriod = parts.portion == Portion::End;
    return span;
}

} // namespace

bool isSouthern()
{
    using Land = QLocale;
    static const QLocale::Territory lands[] = {Land::Australia, Land::NewZealand, Land::Argentina,
        Land::Chile, Land::Uruguay, Land::Paraguay, Land::Brazil, Land::Bolivia, Land::Peru,
        Land::SouthAfrica, Land::Namibia, Land::Botswana, Land::Zimbabwe, Land::Mozambique, Land::Madagascar,
        Land::Lesotho, Land::Eswatini, Land::Zambia, Land::Mauritius, Land::Reunion, Land::Fiji,
        Land::NewCaledonia, Land::FrenchPolynesia, Land::FalklandIslands};
    return std::find(std::begin(lands), std::end(lands), QLocale().territory()) != std::end(lands);
}

Tried<DateSpan> spanOf(const DateParts &parts, const QString &text)
{
    Tried<DateSpan> span = daysOf(parts, text);
    if (span.found) {
        span.found->isRelative = parts.isRelative;
        span.found->namesSeason = parts.season != Season::None;
    }
    return span;
}

} // namespace slate
