#include "tests/core/slow_dood.h"

#include <functional>
#include <optional>

namespace slate::slow {

namespace {

struct Row {
    QList<QDate> calendar;
    DoodDays days;
    QSet<QDate> works;
    QMap<QDate, PersonDayCode> own;
    HoldRules rules;

    bool worksOn(QDate day) const { return calendar.contains(day) && works.contains(day); }

    bool anyWork(const std::function<bool(QDate)> &where) const
    {
        return std::any_of(
            calendar.begin(), calendar.end(), [&](QDate day) { return worksOn(day) && where(day); });
    }
    bool workedBefore(QDate day) const
    {
        return anyWork([&](QDate one) { return one < day; });
    }
    bool willWorkAfter(QDate day) const
    {
        return anyWork([&](QDate one) { return one > day; });
    }

    /// The working day that a working day is followed by.
    QDate nextWork(QDate day) const
    {
        for (QDate next = day.addDays(1); next <= calendar.last(); next = next.addDays(1)) {
            if (worksOn(next))
                return next;
        }
        return {};
    }

    bool couldBeDropped(QDate day) const
    {
        const QDate back = worksOn(day) ? nextWork(day) : QDate();
        return back.isValid() && day.daysTo(back) > rules.dropGap;
    }

    /// The day of release: no earlier day of work could be one as well.
    bool isRelease(QDate day) const
    {
        return rules.hold && rules.drop && couldBeDropped(day)
            && !anyWork([&](QDate one) { return one < day && couldBeDropped(one); });
    }
    bool isReturn(QDate day) const
    {
        return worksOn(day) && anyWork([&](QDate one) { return isRelease(one) && nextWork(one) == day; });
    }
    bool isAway(QDate day) const
    {
        return anyWork([&](QDate one) { return isRelease(one) && one < day && day < nextWork(one); });
    }

    DayCode workCode(QDate day) const
    {
        const bool starts = !workedBefore(day);
        const bool finishes = !willWorkAfter(day);
        if (isRelease(day))
            return starts ? DayCode::StartDrop : DayCode::WorkDrop;
        if (isReturn(day))
            return finishes ? DayCode::PickUpFinish : DayCode::PickUpWork;
        if (starts && finishes)
            return DayCode::StartWorkFinish;
        return starts ? DayCode::StartWork : (finishes ? DayCode::WorkFinish : DayCode::Work);
    }

    DayCode code(QDate day) const
    {
        if (worksOn(day))
            return workCode(day);
        if (own.contains(day)) {
            static const QMap<PersonDayCode, DayCode> meaning {{PersonDayCode::Travel, DayCode::Travel},
                {PersonDayCode::Rehearsal, DayCode::Rehearsal}, {PersonDayCode::Fitting, DayCode::Fitting},
                {PersonDayCode::Hold, DayCode::Hold}, {PersonDayCode::Idle, DayCode::Idle}};
            return meaning.value(own.value(day));
        }
        if (!workedBefore(day) || !willWorkAfter(day) || isAway(day))
            return DayCode::None;
        if (days.moves.contains(day))
            return DayCode::CompanyMove;
        if (days.off.contains(day))
            return DayCode::DayOff;
        return rules.hold ? DayCode::Hold : DayCode::Idle;
    }
};

} // namespace

DoodRow row(const DoodColumns &columns, const DoodDays &days, const QSet<QDate> &works,
    const QMap<QDate, PersonDayCode> &own, const HoldRules &rules)
{
    Row asked {{}, days, works, own, rules};
    for (int column = 0; column < columns.count; ++column)
        asked.calendar.append(columns.first.addDays(column));

    DoodRow made;
    for (const QDate &day : asked.calendar) {
        made.codes.push_back(asked.code(day));
        const QString letters = QString::fromLatin1(lettersOf(made.codes.back()));
        DoodTotals &totals = made.totals;
        if (asked.worksOn(day)) {
            totals.start = totals.start.isValid() ? totals.start : day;
            totals.finish = day;
            ++totals.work;
        }
        totals.hold += letters == QLatin1String("H");
        totals.idle += letters == QLatin1String("I");
        totals.travel += letters == QLatin1String("TR");
        totals.rehearsal += letters == QLatin1String("R");
        totals.fitting += letters == QLatin1String("FT");
        totals.drop += asked.isAway(day) && letters.isEmpty();
    }
    made.totals.paid = made.totals.work + made.totals.hold + made.totals.travel + made.totals.rehearsal;
    return made;
}

} // namespace slate::slow
