#pragma once

#include "core/schedule/accepted_findings.h"
#include "core/schedule/conflict_dirt.h"
#include "core/schedule/conflict_views.h"
#include "core/schedule/finding_order.h"

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

/// The insides of ConflictWatch: findings kept day by day, person by person and scene by scene.
class ConflictState
{
public:
    using Plans = std::function<const BoardPlan &(Id<Board>)>;

    ConflictState(const ScheduleFacts &facts, Id<Board> lookedAt, Plans plans);

    void touch(RecordRef ref) { slate::touch(m_dirt, m_facts, m_sheets.get(), ref); }
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
    void refresh();
    void startOver();
    void gatherBoards();
    void renewScenes(Touched &touched);
    void replan(CountedBoard &board, Touched &touched);
    void lookAgain(CountedBoard &board, size_t index, Touched &touched);
    std::vector<Finding> lookAt(const BoardDay &day) const;
    void touchScenesOf(
        const QSet<Id<Production>> &before, const QSet<Id<Production>> &after, Touched &touched);
    BoardViews views() const;
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
    AcceptedFindings m_accepted;
    std::vector<Finding> m_findings;
    Dirt m_dirt;
};

} // namespace slate
