#include "core/schedule/board_compare.h"

#include <algorithm>

namespace slate {

namespace {

DayMeasure measureOf(const PlannedDay &day)
{
    return {day.date, day.eighths, day.minutes, static_cast<int>(day.scenes.size())};
}

QHash<Id<Scene>, ScenePlace> placesOf(const BoardPlan &plan)
{
    QHash<Id<Scene>, ScenePlace> places;
    for (const PlannedDay &day : plan.days) {
        for (const Id<Scene> scene : day.scenes) {
            if (!places.contains(scene))
                places.insert(scene, {day.number, day.date});
        }
    }
    return places;
}

/// The scenes of the boards' productions.
std::vector<Id<Scene>> scenesOf(const ScheduleFacts &facts, const std::vector<Id<Board>> &boards)
{
    QSet<Id<Production>> productions;
    for (const Id<Board> board : boards)
        productions.insert(facts.find(board)->production);
    std::vector<const Scene *> scenes;
    for (const Scene &scene : facts.all<Scene>()) {
        if (!scene.omitted && productions.contains(scene.production))
            scenes.push_back(&scene);
    }
    std::sort(scenes.begin(), scenes.end(), [](const Scene *a, const Scene *b) {
        return std::tie(a->scriptOrder, a->id) < std::tie(b->scriptOrder, b->id);
    });
    std::vector<Id<Scene>> ids;
    for (const Scene *scene : scenes)
        ids.push_back(scene->id);
    return ids;
}

class Comparer
{
public:
    Comparer(const ScheduleFacts &facts, const std::vector<Id<Board>> &boards) : m_facts(facts)
    {
        for (const Id<Board> board : boards) {
            if (facts.find(board))
                m_result.boards.push_back(board);
        }
        for (const Id<Board> board : m_result.boards)
            m_plans.push_back(planOf(facts, board));
    }

    BoardComparison run()
    {
        compareScenes();
        compareDays();
        compareCast();
        return std::move(m_result);
    }

private:
    void compareScenes()
    {
        std::vector<QHash<Id<Scene>, ScenePlace>> places;
        for (const BoardPlan &plan : m_plans) {
            places.push_back(placesOf(plan));
            m_result.measures.push_back({});
            m_result.measures.back().scenes = static_cast<int>(places.back().size());
        }
        for (const Id<Scene> scene : scenesOf(m_facts, m_result.boards)) {
            m_result.scenes.push_back({scene, {}});
            for (const auto &on : places)
                m_result.scenes.back().boards.push_back(on.value(scene));
        }
    }

    void compareDays()
    {
        for (size_t board = 0; board < m_plans.size(); ++board) {
            std::vector<PlannedDay> days = m_plans[board].days;
            if (!days.empty() && isNoDayYet(m_plans[board], days.back()))
                days.pop_back();
            BoardMeasure &measure = m_result.measures[board];
            measure.days = static_cast<int>(days.size());
            while (m_result.days.size() < days.size())
                m_result.days.push_back({static_cast<int>(m_result.days.size()) + 1,
                    std::vector<std::optional<DayMeasure>>(m_plans.size())});
            for (size_t i = 0; i < days.size(); ++i) {
                m_result.days[i].boards[board] = measureOf(days[i]);
                measure.eighths += days[i].eighths;
                measure.minutes += days[i].minutes;
            }
            if (!days.empty()) {
                measure.first = days.front().date;
                measure.last = days.back().date;
            }
        }
    }

    void compareCast()
    {
        QHash<RecordRef, size_t> rows;
        for (size_t board = 0; board < m_plans.size(); ++board) {
            const BoardDood dood = doodOf(m_facts, m_plans[board]);
            m_result.measures[board].paid = dood.sums.paid;
            for (const BoardDoodRow &row : dood.rows) {
                if (!rows.contains(row.subject)) {
                    rows.insert(row.subject, m_result.cast.size());
                    m_result.cast.push_back(
                        {Id<CastMember>(row.subject.id), std::vector<WorkMeasure>(m_plans.size())});
                }
                const DoodTotals &totals = row.row.totals;
                m_result.cast[rows.value(row.subject)].boards[board] = {
                    totals.work, totals.hold, totals.paid};
            }
        }
    }

    const ScheduleFacts &m_facts;
    std::vector<BoardPlan> m_plans;
    BoardComparison m_result;
};

} // namespace

BoardComparison compareBoards(const ScheduleFacts &facts, const std::vector<Id<Board>> &boards)
{
    return Comparer(facts, boards).run();
}

} // namespace slate
