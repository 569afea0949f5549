#pragma once

#include "core/schedule/conflict_sheets.h"
#include "core/schedule/finding_order.h"

#include <QSet>

#include <deque>
#include <functional>

namespace slate {

/// A board that counts, with what is found on each of its days.
struct CountedBoard {
    Id<Board> id;
    const ProductionRules *rules = nullptr;
    std::vector<BoardDay> days;
    std::vector<std::vector<Finding>> found;
};

/// What is to be looked at again.
struct Dirt {
    bool everything = true;
    bool accepted = true;
    bool names = false; ///< what findings are sorted by
    bool allPlans = false;
    QSet<Id<Board>> plans;
    QSet<Id<Scene>> scenes;
    QSet<RecordRef> people;
    QSet<Id<Production>> crews;

    bool isEmpty() const
    {
        return !everything && !accepted && !names && !allPlans && plans.isEmpty() && scenes.isEmpty()
            && people.isEmpty() && crews.isEmpty();
    }
};

/// The people and scenes that a change touches, by their numbers.
struct Touched {
    std::vector<int> people;
    std::vector<int> scenes;

    void add(const BoardDay &day);
    void sortOnce();
};

/// Board after board, its days: as they are, or with one board as it might be.
using BoardViews = std::vector<std::vector<const BoardDay *>>;

/// The productions that have a day.
QSet<Id<Production>> plannedIn(const BoardViews &views);

/// The insides of ConflictWatch: findings kept day by day, person by person and scene by scene.
class ConflictState
{
public:
    using Plans = std::function<const BoardPlan &(Id<Board>)>;

    ConflictState(const ScheduleFacts &facts, Id<Board> lookedAt, Plans plans);

    void touch(RecordRef ref);
    const std::vector<Finding> &findings();
    ConflictDelta whatIf(const std::vector<const BoardPlan *> &plans);
    bool counts(Id<Board> board);

    const ScheduleFacts &facts() const { return m_facts; }

private:
    /// Boards as they might be, and what was and would be found on what differs.
    struct Trial {
        BoardViews views;
        std::deque<BoardDay> fresh;
        std::vector<Finding> was;
        std::vector<Finding> would;
        Touched touched;
    };

    void tryPlan(const BoardPlan &plan, Trial &trial);
    void touchScenesWith(RecordRef ref);
    void touchAvailability(Id<Availability> id);
    void touchPersonDay(Id<PersonDay> id);
    void refresh();
    void startOver();
    void gatherBoards();
    void renewScenes(Touched &touched);
    void replan(CountedBoard &board, Touched &touched);
    void lookAgain(CountedBoard &board, size_t index, Touched &touched);
    std::vector<Finding> lookAt(const BoardDay &day) const;
    ConflictDelta deltaOf(std::vector<Finding> was, std::vector<Finding> would) const;
    void lookAtPeople(const BoardViews &views, const std::vector<int> &people,
        const std::function<void(int, std::vector<Finding>)> &take) const;
    void lookAtScenes(const BoardViews &views, const std::vector<int> &scenes,
        const std::function<void(int, std::vector<Finding>)> &take);
    void touchScenesOf(
        const QSet<Id<Production>> &before, const QSet<Id<Production>> &after, Touched &touched);
    BoardViews views() const;
    void readAccepted();
    bool isAccepted(const Finding &finding) const;
    void flatten();

    const ScheduleFacts &m_facts;
    const Id<Board> m_lookedAt;
    Plans m_plans;
    BoardPlan m_ownPlan;
    std::unique_ptr<ConflictSheets> m_sheets;
    std::unique_ptr<FindingOrder> m_order;
    std::vector<CountedBoard> m_boards; ///< as people list them, so that places stand in that order
    std::vector<std::vector<Finding>> m_ofPerson;
    std::vector<std::vector<Finding>> m_ofScene;
    QSet<QString> m_accepted;
    std::vector<Finding> m_findings;
    Dirt m_dirt;
};

} // namespace slate
