#include "core/schedule/conflict_state.h"

#include <algorithm>

namespace slate {

namespace {

void sortOnceIn(std::vector<int> &list)
{
    std::sort(list.begin(), list.end());
    list.erase(std::unique(list.begin(), list.end()), list.end());
}

QString acceptedKey(Id<Production> production, ConflictRule rule, const QString &key)
{
    return QStringLiteral("%1 %2 %3").arg(production.value()).arg(static_cast<int>(rule)).arg(key);
}

} // namespace

QSet<Id<Production>> plannedIn(const BoardViews &views)
{
    QSet<Id<Production>> planned;
    for (const auto &days : views) {
        // What is no day yet stands last, so that it is the first only where there is no day.
        if (!days.empty() && days.front()->isDay)
            planned.insert(days.front()->rules->production);
    }
    return planned;
}

void Touched::add(const BoardDay &day)
{
    people.insert(people.end(), day.people.begin(), day.people.end());
    for (const SceneSheet *sheet : day.scenes)
        scenes.push_back(sheet->index);
}

void Touched::sortOnce()
{
    sortOnceIn(people);
    sortOnceIn(scenes);
}

ConflictState::ConflictState(const ScheduleFacts &facts, Id<Board> lookedAt, Plans plans)
    : m_facts(facts),
      m_lookedAt(lookedAt),
      m_plans(std::move(plans))
{
    if (!m_plans) {
        m_plans = [this](Id<Board> board) -> const BoardPlan & {
            m_ownPlan = planOf(m_facts, board);
            return m_ownPlan;
        };
    }
}

void ConflictState::gatherBoards()
{
    m_boards.clear();
    const Board *lookedAt = m_facts.find(m_lookedAt);
    if (lookedAt && lookedAt->standing != BoardStanding::Alternative)
        lookedAt = nullptr;
    for (const Id<Board> id : boardsInOrder(m_facts)) {
        const Board &board = *m_facts.find(id);
        const bool replaced =
            lookedAt && board.production == lookedAt->production && board.unit == lookedAt->unit;
        const bool inForce = board.standing != BoardStanding::Alternative && !replaced;
        if (inForce || board.id == m_lookedAt)
            m_boards.push_back({board.id, m_sheets->rules(board.production), {}, {}});
    }
}

void ConflictState::startOver()
{
    m_sheets = std::make_unique<ConflictSheets>(m_facts);
    m_order = std::make_unique<FindingOrder>(m_facts);
    m_ofPerson.clear();
    m_ofScene.clear();
    gatherBoards();
    m_dirt = Dirt();
    m_dirt.allPlans = true;
    for (const Scene &scene : m_facts.all<Scene>())
        m_dirt.scenes.insert(scene.id);
}

std::vector<Finding> ConflictState::lookAt(const BoardDay &day) const
{
    std::vector<Finding> found;
    if (!day.isDay)
        return found;
    lookAtHours(day, found);
    lookAtPlaces(m_facts, day, found);
    lookAtStunts(m_facts, day, found);
    lookAtElements(m_facts, day, found);
    lookAtCrew(m_facts, *m_sheets, day, found);
    return found;
}

void ConflictState::replan(CountedBoard &board, Touched &touched)
{
    const BoardPlan &plan = m_plans(board.id);
    for (size_t i = plan.days.size(); i < board.days.size(); ++i)
        touched.add(board.days[i]);
    const size_t kept = std::min(plan.days.size(), board.days.size());
    board.days.resize(plan.days.size());
    board.found.resize(plan.days.size());
    for (size_t i = 0; i < plan.days.size(); ++i) {
        BoardDay &day = board.days[i];
        if (i < kept && isAsPlanned(day, plan, i))
            continue;
        touched.add(day);
        day = boardDayOf(*m_sheets, board.rules, plan, i);
        touched.add(day);
        board.found[i] = lookAt(day);
    }
}

void ConflictState::lookAgain(CountedBoard &board, size_t index, Touched &touched)
{
    BoardDay &day = board.days[index];
    touched.people.insert(touched.people.end(), day.people.begin(), day.people.end());
    day.people.clear();
    for (const SceneSheet *sheet : day.scenes)
        day.people.insert(day.people.end(), sheet->people.begin(), sheet->people.end());
    sortOnceIn(day.people);
    touched.people.insert(touched.people.end(), day.people.begin(), day.people.end());
    board.found[index] = lookAt(day);
}

void ConflictState::renewScenes(Touched &touched)
{
    if (m_dirt.scenes.isEmpty())
        return;
    std::vector<char> renewed;
    for (const Id<Scene> id : m_dirt.scenes) {
        m_sheets->renew(id);
        const SceneSheet *sheet = m_sheets->sheet(id);
        renewed.resize(static_cast<size_t>(m_sheets->sceneCount()));
        renewed[static_cast<size_t>(sheet->index)] = 1;
        touched.scenes.push_back(sheet->index);
    }
    for (CountedBoard &board : m_boards) {
        for (size_t i = 0; i < board.days.size(); ++i) {
            const auto &scenes = board.days[i].scenes;
            const bool hit = std::any_of(scenes.begin(), scenes.end(),
                [&](const SceneSheet *sheet) { return renewed[static_cast<size_t>(sheet->index)] != 0; });
            if (hit)
                lookAgain(board, i, touched);
        }
    }
}

void ConflictState::refresh()
{
    if (m_dirt.isEmpty())
        return;
    if (m_dirt.everything)
        startOver();
    Touched touched;
    renewScenes(touched);
    const auto before = plannedIn(views());
    for (CountedBoard &board : m_boards) {
        if (m_dirt.allPlans || m_dirt.plans.contains(board.id))
            replan(board, touched);
        if (m_dirt.crews.contains(board.rules->production)) {
            for (size_t i = 0; i < board.days.size(); ++i)
                board.found[i] = lookAt(board.days[i]);
        }
    }
    for (const RecordRef &person : m_dirt.people) {
        if (const int index = m_sheets->indexOf(person); index >= 0)
            touched.people.push_back(index);
    }
    const BoardViews now = views();
    touchScenesOf(before, plannedIn(now), touched);
    touched.sortOnce();
    m_ofPerson.resize(static_cast<size_t>(m_sheets->peopleCount()));
    lookAtPeople(now, touched.people, [&](int index, std::vector<Finding> found) {
        m_ofPerson[static_cast<size_t>(index)] = std::move(found);
    });
    m_ofScene.resize(static_cast<size_t>(m_sheets->sceneCount()));
    lookAtScenes(now, touched.scenes, [&](int index, std::vector<Finding> found) {
        m_ofScene[static_cast<size_t>(index)] = std::move(found);
    });
    if (m_dirt.accepted)
        readAccepted();
    m_dirt = Dirt();
    m_dirt.everything = m_dirt.accepted = false;
    flatten();
}

void ConflictState::touchScenesOf(
    const QSet<Id<Production>> &before, const QSet<Id<Production>> &after, Touched &touched)
{
    if (before == after)
        return;
    for (const Scene &scene : m_facts.all<Scene>()) {
        if (before.contains(scene.production) != after.contains(scene.production))
            touched.scenes.push_back(m_sheets->sheet(scene.id)->index);
    }
}

BoardViews ConflictState::views() const
{
    BoardViews views(m_boards.size());
    for (size_t i = 0; i < m_boards.size(); ++i) {
        views[i].reserve(m_boards[i].days.size());
        for (const BoardDay &day : m_boards[i].days)
            views[i].push_back(&day);
    }
    return views;
}

void ConflictState::lookAtPeople(const BoardViews &views, const std::vector<int> &people,
    const std::function<void(int, std::vector<Finding>)> &take) const
{
    if (people.empty())
        return;
    std::vector<std::vector<const BoardDay *>> days(static_cast<size_t>(m_sheets->peopleCount()));
    std::vector<char> wanted(days.size());
    for (const int index : people)
        wanted[static_cast<size_t>(index)] = 1;
    for (const auto &view : views) {
        for (const BoardDay *day : view) {
            if (day->julian == 0 || !day->isDay)
                continue;
            for (const int index : day->people) {
                if (wanted[static_cast<size_t>(index)])
                    days[static_cast<size_t>(index)].push_back(day);
            }
        }
    }
    for (const int index : people) {
        auto &own = days[static_cast<size_t>(index)];
        std::stable_sort(own.begin(), own.end(),
            [](const BoardDay *a, const BoardDay *b) { return a->julian < b->julian; });
        std::vector<Finding> found;
        lookAtPerson(m_facts, m_sheets->person(index), index, own, found);
        take(index, std::move(found));
    }
}

void ConflictState::lookAtScenes(const BoardViews &views, const std::vector<int> &scenes,
    const std::function<void(int, std::vector<Finding>)> &take)
{
    if (scenes.empty())
        return;
    std::vector<std::vector<const BoardDay *>> days(static_cast<size_t>(m_sheets->sceneCount()));
    std::vector<char> wanted(days.size());
    for (const int index : scenes)
        wanted[static_cast<size_t>(index)] = 1;
    for (const auto &view : views) {
        for (const BoardDay *day : view) {
            for (const SceneSheet *sheet : day->scenes) {
                auto &own = days[static_cast<size_t>(sheet->index)];
                if (wanted[static_cast<size_t>(sheet->index)] && (own.empty() || own.back() != day))
                    own.push_back(day);
            }
        }
    }
    const auto planned = plannedIn(views);
    for (const int index : scenes) {
        const Scene *scene = m_facts.find(m_sheets->sheetAt(index)->scene);
        std::vector<Finding> found;
        if (scene) {
            const ProductionRules *rules = m_sheets->rules(scene->production);
            lookAtScene(
                *scene, *rules, planned.contains(scene->production), days[static_cast<size_t>(index)], found);
        }
        take(index, std::move(found));
    }
}

bool ConflictState::counts(Id<Board> board)
{
    refresh();
    return std::any_of(
        m_boards.begin(), m_boards.end(), [&](const CountedBoard &it) { return it.id == board; });
}

const std::vector<Finding> &ConflictState::findings()
{
    refresh();
    return m_findings;
}

void ConflictState::readAccepted()
{
    m_accepted.clear();
    for (const AcceptedConflict &accepted : m_facts.all<AcceptedConflict>()) {
        if (accepted.rule)
            m_accepted.insert(acceptedKey(accepted.production, *accepted.rule, accepted.finding));
    }
}

bool ConflictState::isAccepted(const Finding &finding) const
{
    return !m_accepted.isEmpty()
        && m_accepted.contains(acceptedKey(finding.production, finding.rule, finding.key()));
}

void ConflictState::flatten()
{
    m_findings.clear();
    const auto add = [&](const std::vector<Finding> &found) {
        m_findings.insert(m_findings.end(), found.begin(), found.end());
    };
    for (const CountedBoard &board : m_boards)
        std::for_each(board.found.begin(), board.found.end(), add);
    std::for_each(m_ofPerson.begin(), m_ofPerson.end(), add);
    std::for_each(m_ofScene.begin(), m_ofScene.end(), add);
    for (Finding &finding : m_findings)
        finding.accepted = isAccepted(finding);
    m_order->sort(m_findings);
}

} // namespace slate
