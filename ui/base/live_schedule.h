#pragma once

#include "core/schedule/board_dood.h"
#include "core/schedule/conflict_causes.h"
#include "core/schedule/conflict_watch.h"
#include "core/schedule/date_shift.h"
#include "core/store/catalog.h"

#include <QObject>

namespace slate {

class Session;

/// The facts that schedules are computed from, made once from a slate's catalog and kept true by its
/// changes, with the plans of the boards that were asked for.
class LiveSchedule : public QObject
{
    Q_OBJECT

public:
    explicit LiveSchedule(const Catalog &catalog, QObject *parent = nullptr);
    /// The one of a session, made when first asked for; it goes with the session, which tells what moved.
    static LiveSchedule &of(Session &session);

    const ScheduleFacts &facts() const { return m_facts; }
    /// The plan of a board as it is; computed again only after a change that can alter it.
    const BoardPlan &plan(Id<Board> board) const;
    BoardOrder order(Id<Board> board) const { return orderOf(m_facts, board); }

    /// What collides on the boards in force, and on an alternative board where one is looked at; what
    /// was touched since is looked at again when it is asked for. Valid until the next change.
    const std::vector<Finding> &findings(Id<Board> lookedAt = {}) const;
    /// What would change in the findings if a board were as in `order`.
    ConflictDelta whatIf(const BoardOrder &order) const;
    /// The same from the order's plan, where it is at hand.
    ConflictDelta whatIf(const BoardPlan &plan) const;
    /// The same of several boards at once, in the findings with an alternative board looked at.
    ConflictDelta whatIf(const std::vector<BoardPlan> &plans, Id<Board> lookedAt) const;
    /// The same of two boards at once; where one is an alternative, it counts in its place.
    ConflictDelta whatIf(const BoardPlan &one, const BoardPlan &other) const;

Q_SIGNALS:
    /// The facts are already as after the change; sent only for changes that schedules look at.
    void changed(const slate::Changes &changes);
    /// An edit in this window, of a calendar or of which one a board has, put days on other dates.
    void datesMoved(const std::vector<slate::DateShift> &shifts);

private:
    void followDates(const Changes &changes);
    void apply(const Changes &changes);
    void touch(RecordRef ref);
    ConflictWatch &watch(Id<Board> lookedAt) const;
    bool isAlternative(Id<Board> board) const;

    const Catalog &m_catalog;
    ScheduleFacts m_facts;
    ScheduleFacts m_calendars; ///< boards and calendars as they were before the change that is followed
    mutable QHash<Id<Board>, BoardPlan> m_plans;
    mutable std::unique_ptr<ConflictWatch> m_inForce;
    mutable std::unique_ptr<ConflictWatch> m_lookedAt;
    mutable Id<Board> m_lookedAtBoard;
};

} // namespace slate
