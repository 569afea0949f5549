#include "core/schedule/conflict_sheets.h"

#include <algorithm>

namespace slate {

namespace {

void sortOnce(std::vector<int> &list)
{
    std::sort(list.begin(), list.end());
    list.erase(std::unique(list.begin(), list.end()), list.end());
}

} // namespace

const SceneSheet *ConflictSheets::sheet(Id<Scene> scene)
{
    auto &sheet = m_sheets[scene];
    if (!sheet) {
        sheet = std::make_unique<SceneSheet>();
        sheet->scene = scene;
        sheet->index = sceneCount() - 1;
        m_byIndex.push_back(sheet.get());
        fill(*sheet);
    }
    return sheet.get();
}

void ConflictSheets::renew(Id<Scene> scene)
{
    const auto found = m_sheets.find(scene);
    if (found != m_sheets.end())
        fill(*found->second);
}

void ConflictSheets::fill(SceneSheet &sheet)
{
    const Scene *scene = m_facts.find(sheet.scene);
    sheet.location = scene ? scene->location : Id<Location>();
    sheet.time = scene ? scene->time : std::nullopt;
    sheet.stunts = m_facts.stuntsOf(sheet.scene);
    sheet.elements = m_facts.elementsOf(sheet.scene);
    std::sort(sheet.stunts.begin(), sheet.stunts.end());
    std::sort(sheet.elements.begin(), sheet.elements.end());
    sheet.people.clear();
    const auto add = [&](Id<Person> person) {
        if (!person.isNull())
            sheet.people.push_back(indexFor({Kind::Person, person.value()}));
    };
    for (const Id<CastMember> id : m_facts.workingOf(sheet.scene)) {
        const CastMember *part = m_facts.find(id);
        if (part && part->person.isNull())
            sheet.people.push_back(indexFor({Kind::CastMember, id.value()}));
        else if (part)
            add(part->person);
    }
    for (const Id<Stunt> id : sheet.stunts) {
        const Stunt *stunt = m_facts.find(id);
        if (!stunt || stunt->status == StuntStatus::Cancelled)
            continue;
        add(stunt->coordinator);
        for (const Id<StuntPerformer> performer : m_facts.performersOf(id))
            add(m_facts.find(performer)->person);
    }
    sortOnce(sheet.people);
}

int ConflictSheets::indexFor(RecordRef person)
{
    const auto found = m_indexes.constFind(person);
    if (found != m_indexes.constEnd())
        return *found;
    m_people.push_back(person);
    return *m_indexes.insert(person, peopleCount() - 1);
}

LastDate ConflictSheets::lastDateOf(Id<Production> production) const
{
    LastDate last;
    for (const Milestone &milestone : m_facts.all<Milestone>()) {
        const bool ends = milestone.milestoneKind == MilestoneKind::Delivery
            || milestone.milestoneKind == MilestoneKind::Release;
        const QDate day = milestone.date.latest;
        if (!ends || milestone.production != production || milestone.status == MilestoneStatus::Cancelled
            || !day.isValid())
            continue;
        const Milestone *kept = m_facts.find(last.milestone);
        if (!kept || std::tie(day, milestone.title, milestone.id) < std::tie(last.day, kept->title, kept->id))
            last = {milestone.id, day};
    }
    return last;
}

const ProductionRules *ConflictSheets::rules(Id<Production> production)
{
    auto &rules = m_rules[production];
    if (!rules) {
        rules = std::make_unique<ProductionRules>();
        rules->production = production;
        for (size_t i = 0; i < rules->limits.size(); ++i)
            rules->limits[i] = m_facts.limitOf(production, static_cast<ConflictRule>(i));
        rules->lastDate = lastDateOf(production);
    }
    return rules.get();
}

BoardDay boardDayOf(ConflictSheets &sheets, const ProductionRules *rules, const BoardPlan &plan, size_t index)
{
    const PlannedDay &planned = plan.days[index];
    BoardDay day;
    day.rules = rules;
    day.board = plan.board;
    day.isDay = !isNoDayYet(plan, planned);
    day.date = planned.date;
    day.julian = planned.date.isValid() ? planned.date.toJulianDay() : 0;
    day.number = planned.number;
    day.call = planned.call;
    day.minutes = planned.minutes;
    day.beforeMeal = planned.beforeMeal;
    day.eighths = planned.eighths;
    day.scenes.reserve(planned.scenes.size());
    for (const Id<Scene> scene : planned.scenes) {
        const SceneSheet *sheet = sheets.sheet(scene);
        day.scenes.push_back(sheet);
        day.people.insert(day.people.end(), sheet->people.begin(), sheet->people.end());
    }
    sortOnce(day.people);
    return day;
}

bool isAsPlanned(const BoardDay &old, const BoardPlan &plan, size_t index)
{
    const PlannedDay &day = plan.days[index];
    return old.isDay != isNoDayYet(plan, day) && old.date == day.date && old.number == day.number
        && old.call == day.call && old.minutes == day.minutes && old.beforeMeal == day.beforeMeal
        && old.eighths == day.eighths
        && std::equal(old.scenes.begin(), old.scenes.end(), day.scenes.begin(), day.scenes.end(),
            [](const SceneSheet *sheet, Id<Scene> scene) { return sheet->scene == scene; });
}

} // namespace slate
