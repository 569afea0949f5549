#include "core/report/schedule_summary.h"

#include "core/report/time_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace slate {

namespace {

struct SummaryText {
    Q_DECLARE_TR_FUNCTIONS(Overview)
};

bool isShot(const BoardPlan &plan, const PlannedDay &day)
{
    return !day.scenes.empty() && !isNoDayYet(plan, day);
}

/// "Village church, Tržič", each place of the day's scenes once, in their order.
QStringList placesOf(const ScheduleFacts &facts, const PlannedDay &day)
{
    QStringList places;
    for (const Id<Scene> id : day.scenes) {
        const Scene *scene = facts.find(id);
        const Location *location = scene ? facts.find(scene->location) : nullptr;
        if (!location)
            continue;
        QString words = location->name;
        if (!location->municipality.isEmpty() && location->municipality != location->name)
            words += QStringLiteral(", ") + location->municipality;
        if (!places.contains(words))
            places << words;
    }
    return places;
}

} // namespace

std::optional<NextDay> nextDay(const std::vector<const BoardPlan *> &plans, QDate today)
{
    std::optional<NextDay> next;
    std::optional<NextDay> undated;
    for (const BoardPlan *plan : plans) {
        for (const PlannedDay &day : plan->days) {
            if (!isShot(*plan, day))
                continue;
            if (!day.date.isValid() && !undated)
                undated = NextDay {plan->board, day};
            else if (day.date >= today && (!next || day.date < next->day.date))
                next = NextDay {plan->board, day};
        }
    }
    const bool hasDates = std::any_of(plans.begin(), plans.end(), [](const BoardPlan *plan) {
        return std::any_of(
            plan->days.begin(), plan->days.end(), [&](const PlannedDay &day) { return day.date.isValid(); });
    });
    return next || hasDates ? next : undated;
}

ScheduleSummary scheduleSummary(Id<Production> production, const std::vector<const BoardPlan *> &plans,
    const std::vector<Conflict> &conflicts, QDate today)
{
    ScheduleSummary summary;
    summary.production = production;
    for (const Conflict &conflict : conflicts) {
        if (conflict.accepted() || conflict.first().production != production)
            continue;
        ++summary.conflicts[static_cast<size_t>(conflict.weight())];
        Id<Board> &on = summary.conflictsOn[static_cast<size_t>(conflict.weight())];
        if (on.isNull())
            on = conflict.first().board;
    }
    for (const BoardPlan *plan : plans) {
        for (const PlannedDay &day : plan->days) {
            if (!isShot(*plan, day))
                continue;
            ++summary.days;
            if (!day.date.isValid())
                continue;
            summary.daysOver += day.date < today ? 1 : 0;
            summary.isToday |= day.date == today;
            if (!summary.firstDay.isValid() || day.date < summary.firstDay)
                summary.firstDay = day.date;
            if (!summary.lastDay.isValid() || day.date > summary.lastDay)
                summary.lastDay = day.date;
        }
    }
    summary.next = nextDay(plans, today);
    return summary;
}

QString shootingDaysWords(const ScheduleSummary &summary)
{
    const QLocale locale;
    const QString days = locale.toString(summary.days);
    if (summary.days == 0)
        return {};
    if (summary.isToday)
        return SummaryText::tr("shooting day %1 of %2").arg(locale.toString(summary.daysOver + 1), days);
    if (summary.daysOver == summary.days)
        return summary.days == 1 ? SummaryText::tr("its shooting day is over")
                                 : SummaryText::tr("all %1 shooting days are over").arg(days);
    if (summary.daysOver > 0)
        return SummaryText::tr("%1 of %2 shooting days over").arg(locale.toString(summary.daysOver), days);
    return summary.days == 1 ? SummaryText::tr("1 shooting day on the board")
                             : SummaryText::tr("%1 shooting days on the board").arg(days);
}

QString nextDayTitle(const NextDay &next, QDate today)
{
    const QString date =
        next.day.date == today ? SummaryText::tr("Today, %1").arg(dayText(today)) : dayText(next.day.date);
    return SummaryText::tr("Day %1 · %2").arg(QLocale().toString(next.day.number), date);
}

QString nextDayWords(const ScheduleFacts &facts, const NextDay &next)
{
    QStringList words {SummaryText::tr("Call %1").arg(clockText(next.day.call))};
    words << placesOf(facts, next.day);
    if (next.day.eighths > 0)
        words << pagesText(next.day.eighths);
    if (next.day.minutes > 0)
        words << hoursText(next.day.minutes);
    return words.join(QStringLiteral(" · "));
}

} // namespace slate
