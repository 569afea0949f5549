#include "core/schedule/board_dood.h"

#include <algorithm>

namespace slate {

namespace {

struct Subject {
    RecordRef ref;
    CastNumber number;
    QString name;
    HoldRules rules;
};

QString nameOf(const ScheduleFacts &facts, const CastMember &part)
{
    const Person *person = facts.find(part.person);
    return part.character.isEmpty() && person ? person->name : part.character;
}

void addCast(const ScheduleFacts &facts, Id<Production> production, std::vector<Subject> &subjects)
{
    for (const CastMember &part : facts.all<CastMember>()) {
        if (part.production == production) {
            subjects.push_back({{Kind::CastMember, part.id.value()}, part.number, nameOf(facts, part),
                {part.hold, part.drop, part.dropGap.value_or(HoldRules().dropGap)}});
        }
    }
}

void addStunts(const ScheduleFacts &facts, Id<Production> production, std::vector<Subject> &subjects)
{
    for (const Stunt &stunt : facts.all<Stunt>()) {
        if (stunt.production == production)
            subjects.push_back({{Kind::Stunt, stunt.id.value()}, {}, stunt.name, {}});
    }
}

void addElements(const ScheduleFacts &facts, Id<ElementCategory> category, std::vector<Subject> &subjects)
{
    for (const Element &element : facts.all<Element>()) {
        if (element.category == category) {
            subjects.push_back({{Kind::Element, element.id.value()}, {}, element.name,
                {element.hold, element.drop, element.dropGap.value_or(HoldRules().dropGap)}});
        }
    }
}

std::vector<Subject> subjectsOf(
    const ScheduleFacts &facts, Id<Production> production, Id<ElementCategory> categoryId)
{
    std::vector<Subject> subjects;
    const ElementCategory *category = facts.find(categoryId);
    const auto records =
        category ? category->records.value_or(CategoryRecords::Elements) : CategoryRecords::Cast;
    if (records == CategoryRecords::Cast)
        addCast(facts, production, subjects);
    else if (records == CategoryRecords::Stunts)
        addStunts(facts, production, subjects);
    else
        addElements(facts, categoryId, subjects);
    std::sort(subjects.begin(), subjects.end(), [](const Subject &a, const Subject &b) {
        return std::tie(a.number, a.name, a.ref) < std::tie(b.number, b.name, b.ref);
    });
    return subjects;
}

/// Which days each subject works.
QHash<RecordRef, QSet<QDate>> worksOf(const ScheduleFacts &facts, const BoardPlan &plan)
{
    QHash<RecordRef, QSet<QDate>> works;
    const auto note = [&](const auto &ids, QDate date) {
        for (const auto id : ids)
            works[{std::decay_t<decltype(*facts.find(id))>::kind, id.value()}].insert(date);
    };
    for (const PlannedDay &day : plan.days) {
        if (!day.date.isValid())
            continue;
        for (const Id<Scene> scene : day.scenes) {
            note(facts.workingOf(scene), day.date);
            note(facts.stuntsOf(scene), day.date);
            note(facts.elementsOf(scene), day.date);
        }
    }
    return works;
}

PersonDayCode codeOf(PersonDayKind kind)
{
    switch (kind) {
    case PersonDayKind::Travel:
        return PersonDayCode::Travel;
    case PersonDayKind::Rehearsal:
        return PersonDayCode::Rehearsal;
    case PersonDayKind::Fitting:
        return PersonDayCode::Fitting;
    case PersonDayKind::Hold:
        return PersonDayCode::Hold;
    case PersonDayKind::Idle:
        return PersonDayCode::Idle;
    }
    return PersonDayCode::Idle;
}

QMap<QDate, PersonDayCode> codesOf(const ScheduleFacts &facts, RecordRef subject)
{
    QMap<QDate, PersonDayCode> own;
    if (subject.kind != Kind::CastMember)
        return own;
    for (const Id<PersonDay> id : facts.personDaysOf(Id<CastMember>(subject.id))) {
        const PersonDay &day = *facts.find(id);
        if (day.day.isValid() && day.what)
            own.insert(day.day, codeOf(*day.what));
    }
    return own;
}

DoodDays daysOf(const ScheduleFacts &facts, const BoardPlan &plan)
{
    DoodDays days;
    for (const PlannedDay &day : plan.days) {
        if (day.date.isValid())
            days.shooting.push_back(day.date);
    }
    if (days.shooting.empty())
        return days;
    const Board *board = facts.find(plan.board);
    const ShootingCalendar calendar(facts, board ? board->calendar : Id<Calendar>());
    for (QDate date = days.shooting.front(); date <= days.shooting.back(); date = date.addDays(1)) {
        const DateStanding standing = calendar.standing(date);
        if (standing == DateStanding::CompanyMove || standing == DateStanding::Travel)
            days.moves.insert(date);
        else if (standing != DateStanding::Shooting)
            days.off.insert(date);
    }
    return days;
}

void addTo(DoodTotals &sums, const DoodTotals &row)
{
    if (row.start.isValid() && (!sums.start.isValid() || row.start < sums.start))
        sums.start = row.start;
    if (row.finish.isValid() && (!sums.finish.isValid() || row.finish > sums.finish))
        sums.finish = row.finish;
    for (int DoodTotals::*count :
        {&DoodTotals::work, &DoodTotals::hold, &DoodTotals::idle, &DoodTotals::travel, &DoodTotals::rehearsal,
            &DoodTotals::fitting, &DoodTotals::drop, &DoodTotals::paid})
        sums.*count += row.*count;
}

} // namespace

BoardDood doodOf(const ScheduleFacts &facts, const BoardPlan &plan, Id<ElementCategory> category)
{
    const Board *board = facts.find(plan.board);
    BoardDood dood;
    if (!board)
        return dood;
    const DoodDays days = daysOf(facts, plan);
    const auto works = worksOf(facts, plan);
    const std::vector<Subject> subjects = subjectsOf(facts, board->production, category);
    std::vector<QMap<QDate, PersonDayCode>> own;
    QSet<QDate> ownDays;
    for (const Subject &subject : subjects) {
        own.push_back(codesOf(facts, subject.ref));
        for (auto day = own.back().keyBegin(); day != own.back().keyEnd(); ++day)
            ownDays.insert(*day);
    }
    dood.columns = doodColumns(days, ownDays);
    for (size_t i = 0; i < subjects.size(); ++i) {
        const Subject &subject = subjects[i];
        DoodRow row = doodRow(dood.columns, days, works.value(subject.ref), own[i], subject.rules);
        addTo(dood.sums, row.totals);
        dood.rows.push_back({subject.ref, std::move(row)});
    }
    return dood;
}

int paidDaysOf(const ScheduleFacts &facts, const BoardPlan &plan, const std::vector<Id<CastMember>> &parts)
{
    QHash<Id<CastMember>, QSet<QDate>> works;
    for (const Id<CastMember> part : parts)
        works.insert(part, {});
    for (const PlannedDay &day : plan.days) {
        for (const Id<Scene> scene : day.date.isValid() ? day.scenes : std::vector<Id<Scene>>()) {
            for (const Id<CastMember> part : facts.workingOf(scene)) {
                if (const auto found = works.find(part); found != works.end())
                    found->insert(day.date);
            }
        }
    }
    const DoodDays days = daysOf(facts, plan);
    int paid = 0;
    for (const Id<CastMember> id : parts) {
        const CastMember *part = facts.find(id);
        if (!part)
            continue;
        const auto own = codesOf(facts, {Kind::CastMember, id.value()});
        const HoldRules rules {part->hold, part->drop, part->dropGap.value_or(HoldRules().dropGap)};
        const DoodColumns columns = doodColumns(days, QSet<QDate>(own.keyBegin(), own.keyEnd()));
        paid += doodRow(columns, days, works.value(id), own, rules).totals.paid;
    }
    return paid;
}

} // namespace slate
