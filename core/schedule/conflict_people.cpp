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

struct PersonRules {
    const ScheduleFacts &facts;
    RecordRef person;
    int index;
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
    if (rules.person.kind != Kind::Person)
        return;
    const auto &entries = rules.facts.availabilityOf(Id<Person>(rules.person.id));
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
    const PersonRules rules {facts, person, index, found};
    const std::vector<PersonDate> dates = datesOf(days);
    int row = 0;
    int week = 0;
    for (size_t i = 0; i < dates.size(); ++i) {
        const PersonDate &date = dates[i];
        const PersonDate *before = i > 0 ? &dates[i - 1] : nullptr;
        row = before && before->julian + 1 == date.julian ? row + 1 : 1;
        if (!before || mondayOf(before->julian) != mondayOf(date.julian))
            week = 0;
        const int already = week;
        week += date.wrap - date.call;
        lookAtDate(rules, date);
        if (before)
            lookAtRest(rules, *before, date);
        lookAtWeek(rules, date, already, week);
        lookAtRow(rules, date, row);
    }
}

} // namespace slate
