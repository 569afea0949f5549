#include "core/schedule/conflict_state.h"

#include "core/schedule/conflict_delta.h"

#include <algorithm>

namespace slate {

namespace {

void join(std::vector<Finding> &list, const std::vector<Finding> &found)
{
    list.insert(list.end(), found.begin(), found.end());
}

} // namespace

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
    std::sort(day.people.begin(), day.people.end());
    day.people.erase(std::unique(day.people.begin(), day.people.end()), day.people.end());
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
    lookAtPeople(m_facts, *m_sheets, now, touched.people, [&](int index, std::vector<Finding> found) {
        m_ofPerson[static_cast<size_t>(index)] = std::move(found);
    });
    m_ofScene.resize(static_cast<size_t>(m_sheets->sceneCount()));
    lookAtScenes(m_facts, *m_sheets, now, touched.scenes, [&](int index, std::vector<Finding> found) {
        m_ofScene[static_cast<size_t>(index)] = std::move(found);
    });
    if (m_dirt.accepted)
        m_accepted.read(m_facts);
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

/// The days of one board as a plan would have them. Both lists of findings get those of the days that
/// differ.
void ConflictState::tryPlan(const BoardPlan &plan, Trial &trial)
{
    const auto board = std::find_if(
        m_boards.begin(), m_boards.end(), [&](const CountedBoard &it) { return it.id == plan.board; });
    if (board == m_boards.end())
        return;
    auto &view = trial.views[static_cast<size_t>(board - m_boards.begin())];
    const size_t longer = std::max(board->days.size(), plan.days.size());
    view.resize(plan.days.size());
    for (size_t i = 0; i < longer; ++i) {
        const bool old = i < board->days.size();
        const bool now = i < plan.days.size();
        if (old && now && isAsPlanned(board->days[i], plan, i))
            continue;
        if (old) {
            trial.touched.add(board->days[i]);
            join(trial.was, board->found[i]);
        }
        if (now) {
            view[i] = &trial.fresh.emplace_back(boardDayOf(*m_sheets, board->rules, plan, i));
            trial.touched.add(trial.fresh.back());
            join(trial.would, lookAt(trial.fresh.back()));
        }
    }
}

ConflictDelta ConflictState::whatIf(const std::vector<const BoardPlan *> &plans)
{
    refresh();
    Trial trial;
    trial.views = views();
    const auto before = plannedIn(trial.views);
    for (const BoardPlan *plan : plans)
        tryPlan(*plan, trial);
    touchScenesOf(before, plannedIn(trial.views), trial.touched);
    trial.touched.sortOnce();
    const auto compareWith = [&](const std::vector<std::vector<Finding>> &kept) {
        return [&](int index, std::vector<Finding> found) {
            if (static_cast<size_t>(index) < kept.size())
                join(trial.was, kept[static_cast<size_t>(index)]);
            join(trial.would, found);
        };
    };
    lookAtPeople(m_facts, *m_sheets, trial.views, trial.touched.people, compareWith(m_ofPerson));
    lookAtScenes(m_facts, *m_sheets, trial.views, trial.touched.scenes, compareWith(m_ofScene));
    return deltaOf(std::move(trial.was), std::move(trial.would), m_accepted, *m_order);
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
        finding.accepted = m_accepted.has(finding);
    m_order->sort(m_findings);
}

} // namespace slate
