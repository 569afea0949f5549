#include "ui/picture/ticks.h"

#include <algorithm>
#include <optional>

namespace slate {

namespace {

constexpr double padding = 4;

struct Scale {
    TimeUnit unit;
    double leastDays; // of the shortest unit of its kind
};
constexpr Scale scales[] = {{TimeUnit::Day, 1}, {TimeUnit::Week, 7}, {TimeUnit::Month, 28},
    {TimeUnit::Quarter, 90}, {TimeUnit::Year, 365}, {TimeUnit::Decade, 3652}};

QString fineLabel(TimeUnit unit, QDate start, const QLocale &locale, QLocale::FormatType format)
{
    switch (unit) {
    case TimeUnit::Day:
        if (format == QLocale::LongFormat)
            return locale.dayName(start.dayOfWeek(), QLocale::ShortFormat) + QLatin1Char(' ')
                + QString::number(start.day());
        return QString::number(start.day());
    case TimeUnit::Week:
        return QString::number(start.day());
    case TimeUnit::Month:
        return locale.standaloneMonthName(start.month(), format);
    case TimeUnit::Quarter:
        return QStringLiteral("Q%1").arg((start.month() + 2) / 3);
    case TimeUnit::Year:
        return QString::number(start.year());
    case TimeUnit::Decade:
        return QStringLiteral("%1s").arg(start.year());
    }
    return {};
}

std::optional<TimeUnit> coarseUnit(TimeUnit fine)
{
    switch (fine) {
    case TimeUnit::Day:
    case TimeUnit::Week:
        return TimeUnit::Month;
    case TimeUnit::Month:
    case TimeUnit::Quarter:
        return TimeUnit::Year;
    case TimeUnit::Year:
        return TimeUnit::Decade;
    case TimeUnit::Decade:
        break;
    }
    return std::nullopt;
}

QStringList coarseLabels(TimeUnit unit, QDate start, const QLocale &locale)
{
    if (unit != TimeUnit::Month)
        return {fineLabel(unit, start, locale, QLocale::LongFormat)};
    const QString year = QLatin1Char(' ') + QString::number(start.year());
    const QString brief = locale.standaloneMonthName(start.month(), QLocale::ShortFormat);
    return {locale.standaloneMonthName(start.month(), QLocale::LongFormat) + year, brief + year, brief};
}

/// The widest label that any cell of this unit can have.
double widestLabel(
    TimeUnit unit, const QLocale &locale, QLocale::FormatType format, const TextWidth &textWidth)
{
    double widest = 0;
    const auto measure = [&](QDate day) {
        widest = std::max(widest, textWidth(fineLabel(unit, day, locale, format)));
    };
    if (unit == TimeUnit::Day || unit == TimeUnit::Week) {
        for (int day = 22; day <= 28; ++day)
            measure(QDate(2021, 2, day));
    } else {
        for (int month = 1; month <= 12; ++month)
            measure(QDate(2020, month, 1));
    }
    return widest;
}

/// The longest form of the labels for which every cell has room.
QLocale::FormatType formatFor(TimeUnit unit, double cell, const QLocale &locale, const TextWidth &textWidth)
{
    for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
        if (widestLabel(unit, locale, format, textWidth) + 2 * padding <= cell)
            return format;
    }
    return QLocale::NarrowFormat;
}

double leastDaysOf(TimeUnit unit)
{
    return scales[static_cast<int>(unit)].leastDays;
}

std::vector<Tick> cells(const TimeAxis &axis, TimeUnit unit, const QLocale &locale)
{
    std::vector<Tick> ticks;
    QDate start = unitStart(unit, axis.firstDay(), locale.firstDayOfWeek());
    while (axis.x(start) < axis.width()) {
        const QDate next = nextUnit(unit, start);
        ticks.push_back({start, axis.x(start), axis.x(next), {}, 0});
        start = next;
    }
    return ticks;
}

} // namespace

QDate unitStart(TimeUnit unit, QDate day, Qt::DayOfWeek weekBegins)
{
    switch (unit) {
    case TimeUnit::Day:
        return day;
    case TimeUnit::Week:
        return day.addDays(-((day.dayOfWeek() - weekBegins + 7) % 7));
    case TimeUnit::Month:
        return QDate(day.year(), day.month(), 1);
    case TimeUnit::Quarter:
        return QDate(day.year(), (day.month() - 1) / 3 * 3 + 1, 1);
    case TimeUnit::Year:
        return QDate(day.year(), 1, 1);
    case TimeUnit::Decade:
        return QDate(day.year() / 10 * 10, 1, 1);
    }
    return day;
}

QDate nextUnit(TimeUnit unit, QDate start)
{
    switch (unit) {
    case TimeUnit::Day:
        return start.addDays(1);
    case TimeUnit::Week:
        return start.addDays(7);
    case TimeUnit::Month:
        return start.addMonths(1);
    case TimeUnit::Quarter:
        return start.addMonths(3);
    case TimeUnit::Year:
        return start.addYears(1);
    case TimeUnit::Decade:
        return start.addYears(10);
    }
    return start;
}

TimeUnit fineUnit(double pixelsPerDay, const QLocale &locale, const TextWidth &textWidth)
{
    for (const Scale &scale : scales) {
        if (widestLabel(scale.unit, locale, QLocale::NarrowFormat, textWidth) + 2 * padding
            <= scale.leastDays * pixelsPerDay)
            return scale.unit;
    }
    return TimeUnit::Decade;
}

TimeHead headFor(
    const TimeAxis &axis, const QLocale &locale, const TextWidth &fineWidth, const TextWidth &coarseWidth)
{
    TimeHead head;
    head.fine = fineUnit(axis.pixelsPerDay(), locale, fineWidth);
    const auto format = formatFor(head.fine, leastDaysOf(head.fine) * axis.pixelsPerDay(), locale, fineWidth);
    head.fineTicks = cells(axis, head.fine, locale);
    for (Tick &tick : head.fineTicks) {
        tick.label = fineLabel(head.fine, tick.start, locale, format);
        tick.labelX = (tick.left + tick.right - fineWidth(tick.label)) / 2;
    }
    const auto coarse = coarseUnit(head.fine);
    if (!coarse)
        return head;
    head.coarseTicks = cells(axis, *coarse, locale);
    for (Tick &tick : head.coarseTicks) {
        tick.labelX = std::max(tick.left, 0.0) + padding;
        for (const QString &label : coarseLabels(*coarse, tick.start, locale)) {
            if (tick.labelX + coarseWidth(label) + padding <= tick.right) {
                tick.label = label;
                break;
            }
        }
    }
    return head;
}

void keepClear(TimeHead &head, double left, double right, const TextWidth &coarseWidth)
{
    for (Tick &tick : head.coarseTicks) {
        const double width = coarseWidth(tick.label);
        if (tick.labelX > right || tick.labelX + width < left)
            continue;
        tick.labelX = right + padding;
        if (tick.labelX + width + padding > tick.right)
            tick.label.clear();
    }
}

} // namespace slate
