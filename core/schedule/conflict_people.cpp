#include "core/schedule/conflict_days.h"

#include <algorithm>

namespace slate {

namespace {

/// The days of a person on one date, on whatever boards.
struct PersonDate {
    const BoardDay *const *days;
    int count = 0;
    qint64 julian = 0;
    int call = 0;                    ///< the first
    int wrap = 0;                    ///< the last, in minutes after the midnight with which the date begins
    const BoardDay *first = nullptr; ///< with the first call
    const BoardDay *last = nullptr;  ///< with the last wrap
};

std::vector<PersonDate> datesOf(const std::vector<const BoardDay *> &days)
{
    std::vector<PersonDate> dates;
    for (size_t i = 0; i < days.size(); ++i) {
        const BoardDay *day = days[i];
        const int wrap = day->call + day->minutes;
        if (dates.empty() || dates.back().julian != day->julian) {
            dates.push_back({&days[i], 1, day->julian, day->call, wrap, day, day});
            continue;
        }
        PersonDate &date = dates.back();
        ++date.count;
        if (day->call < date.call) {
            date.call = day->call;
            date.first = day;
        }
        if (wrap > date.wrap) {
            date.wrap = wrap;
            date.last = day;
        }
    }
    return dates;
}

/// Travel, a rehearsal or a fitting of a person, for whichever part.
struct OwnDay {
    qint64 julian = 0;
    const PersonDay *entry = nullptr;
    Id<Production> production;

    friend bool operator<(const OwnDay &a, const OwnDay &b)
    {
        return std::tie(a.julian, a.entry->what, a.entry->notes, a.entry->id)
            < std::tie(b.julian, b.entry->what, b.entry->notes, b.entry->id);
    }
};

std::vector<OwnDay> ownDaysOf(const ScheduleFacts &facts, RecordRef person)
{
    std::vector<OwnDay> days;
    const auto add = [&](Id<CastMember> part) {
        for (const Id<PersonDay> id : facts.personDaysOf(part)) {
            const PersonDay *entry = facts.find(id);
            const bool isBusy = entry->what == PersonDayKind::Travel
                || entry->what == PersonDayKind::Rehearsal || entry->what == PersonDayKind::Fitting;
            const CastMember *member = facts.find(part);
            if (isBusy && member && entry->day.isValid())
                days.push_back({entry->day.toJulianDay(), entry, member->production});
        }
    };
    if (person.kind == Kind::CastMember)
        add(Id<CastMember>(person.id));
    for (const Id<CastMember> part :
        person.kind == Kind::Person ? facts.partsOf(Id<Person>(person.id)) : std::vector<Id<CastMember>>())
        add(part);
    std::sort(days.begin(), days.end());
    return days;
}

bool isBusyOn(const std::vector<OwnDay> &days, qint64 julian)
{
    return std::any_of(days.begin(), days.end(), [&](const OwnDay &day) { return day.julian == julian; });
}

struct PersonRules {
    const ScheduleFacts &facts;
    RecordRef person;
    int index;
    std::vector<OwnDay> own;
    std::vector<Finding> &found;

    /// The first day of a date whose production has the rule on; null where all have it off.
    static const BoardDay *dayWith(const PersonDate &date, ConflictRule rule)
    {
        const auto end = date.days + date.count;
        const auto day =
            std::find_if(date.days, end, [&](const BoardDay *it) { return it->limit(rule).has_value(); });
        return day == end ? nullptr : *day;
    }
    FindingPlace placeOn(const BoardDay &day) const
    {
        FindingPlace place = day.place();
        for (const SceneSheet *sheet : day.scenes) {
            if (std::binary_search(sheet->people.begin(), sheet->people.end(), index))
                place.scenes.push_back(sheet->scene);
        }
        return place;
    }
    Finding &add(ConflictRule rule, const BoardDay &day) const
    {
        Finding finding = findingOn(day, rule, person);
        finding.places.front() = placeOn(day);
        return found.emplace_back(std::move(finding));
    }
    Finding &add(ConflictRule rule, const BoardDay &day, const PersonDate &date) const
    {
        Finding &finding = add(rule, day);
        for (int i = 0; i < date.count; ++i) {
            if (date.days[i] != &day)
                finding.places.push_back(placeOn(*date.days[i]));
        }
        return finding;
    }
};

void lookAtDate(const PersonRules &rules, const PersonDate &date)
{
    if (date.count > 1) {
        if (const BoardDay *day = PersonRules::dayWith(date, ConflictRule::PersonBookedTwice)) {
            Finding &finding = rules.add(ConflictRule::PersonBookedTwice, *day, date);
            finding.is = date.count;
            finding.limit = 1;
        }
    }
    const std::vector<Id<Availability>> entries = rules.facts.availabilityOf(rules.person);
    if (entries.empty())
        return;
    const Standing standing = standingOn(rules.facts, entries, (*date.days)->date);
    if (standing.detail == FindingDetail::None)
        return;
    if (const BoardDay *day = PersonRules::dayWith(date, ConflictRule::PersonNotAvailable)) {
        Finding &finding = rules.add(ConflictRule::PersonNotAvailable, *day, date);
        finding.detail = standing.detail;
        if (!standing.because.isNull())
            finding.records.push_back({Kind::Availability, standing.because.value()});
    }
}

/// Whether somebody who does this on a date cannot be at work as well; of hours, whether they are too many.
bool isInTheWay(const OwnDay &own, const PersonDate &date, int mostMinutes)
{
    const auto isForAnother = [&](const BoardDay *day) { return day->rules->production != own.production; };
    return own.entry->what == PersonDayKind::Travel
        || std::any_of(date.days, date.days + date.count, isForAnother)
        || date.wrap - date.call > mostMinutes;
}

FindingDetail detailOf(PersonDayKind what)
{
    return what == PersonDayKind::Travel ? FindingDetail::Travel
        : what == PersonDayKind::Fitting ? FindingDetail::Fitting
                                         : FindingDetail::Rehearsal;
}

void lookAtOwnDays(const PersonRules &rules, const PersonDate &date)
{
    const BoardDay *day = PersonRules::dayWith(date, ConflictRule::PersonElsewhere);
    if (!day)
        return;
    const int most = *day->limit(ConflictRule::PersonElsewhere) * 60;
    for (const OwnDay &own : rules.own) {
        if (own.julian != date.julian || !isInTheWay(own, date, most))
            continue;
        Finding &finding = rules.add(ConflictRule::PersonElsewhere, *day, date);
        finding.detail = detailOf(*own.entry->what);
        finding.records.push_back({Kind::PersonDay, own.entry->id.value()});
        if (!isInTheWay(own, date, date.wrap - date.call)) {
            finding.is = date.wrap - date.call;
            finding.limit = most;
        }
        return;
    }
}

void lookAtRest(const PersonRules &rules, const PersonDate &before, const PersonDate &date)
{
    const auto hours = date.first->limit(ConflictRule::ShortRest);
    const qint64 rest = (date.julian - before.julian) * 24 * 60 + date.call - before.wrap;
    if (!hours || rest >= *hours * 60)
        return;
    Finding &finding = rules.add(ConflictRule::ShortRest, *date.first);
    finding.places.push_back(rules.placeOn(*before.last));
    finding.is = static_cast<int>(rest);
    finding.limit = *hours * 60;
    finding.other = before.last->date;
}

void lookAtRow(const PersonRules &rules, const PersonDate &date, int row)
{
    const BoardDay *day = PersonRules::dayWith(date, ConflictRule::DaysInARow);
    const int limit = day ? *day->limit(ConflictRule::DaysInARow) : 0;
    if (!day || row <= limit)
        return;
    Finding &finding = rules.add(ConflictRule::DaysInARow, *day, date);
    finding.is = row;
    finding.limit = limit;
    finding.other = day->date.addDays(1 - row);
}

/// The row with this date, where it was `row` with the date worked before; 0: there was none. Travel,
/// rehearsal and fitting are no days off.
int daysInARow(const std::vector<OwnDay> &own, qint64 before, int row, qint64 date)
{
    int busy = 0;
    while (date - busy - 1 > before && isBusyOn(own, date - busy - 1))
        ++busy;
    return before > 0 && date - busy - 1 == before ? row + busy + 1 : busy + 1;
}

qint64 mondayOf(qint64 julian)
{
    // Julian day 0 was a Monday.
    return julian - julian % 7;
}

void lookAtWeek(const PersonRules &rules, const PersonDate &date, int before, int minutes)
{
    const BoardDay *day = PersonRules::dayWith(date, ConflictRule::LongWeek);
    if (!day)
        return;
    const int limit = *day->limit(ConflictRule::LongWeek) * 60;
    if (before > limit || minutes <= limit)
        return;
    Finding &finding = rules.add(ConflictRule::LongWeek, *day, date);
    finding.is = minutes;
    finding.limit = limit;
    finding.other = QDate::fromJulianDay(mondayOf(date.julian));
}

} // namespace

void lookAtPerson(const ScheduleFacts &facts, RecordRef person, int index,
    const std::vector<const BoardDay *> &days, std::vector<Finding> &found)
{
    const PersonRules rules {facts, person, index, ownDaysOf(facts, person), found};
    const std::vector<PersonDate> dates = datesOf(days);
    int row = 0;
    int week = 0;
    for (size_t i = 0; i < dates.size(); ++i) {
        const PersonDate &date = dates[i];
        const PersonDate *before = i > 0 ? &dates[i - 1] : nullptr;
        row = daysInARow(rules.own, before ? before->julian : 0, row, date.julian);
        if (!before || mondayOf(before->julian) != mondayOf(date.julian))
            week = 0;
        const int already = week;
        week += date.wrap - date.call;
        lookAtDate(rules, date);
        lookAtOwnDays(rules, date);
        if (before)
            lookAtRest(rules, *before, date);
        lookAtWeek(rules, date, already, week);
        lookAtRow(rules, date, row);
    }
}

} // namespace slate
