#pragma once

#include "core/schedule/board_dood.h"
#include "core/store/catalog.h"

#include <QObject>

namespace slate {

/// The facts that schedules are computed from, made once from a slate's catalog and kept true by its
/// changes, with the plans of the boards that were asked for.
class LiveSchedule : public QObject
{
    Q_OBJECT

public:
    explicit LiveSchedule(const Catalog &catalog, QObject *parent = nullptr);

    const ScheduleFacts &facts() const { return m_facts; }
    /// The plan of a board as it is; computed again only after a change that can alter it.
    const BoardPlan &plan(Id<Board> board) const;
    BoardOrder order(Id<Board> board) const { return orderOf(m_facts, board); }

Q_SIGNALS:
    /// The facts are already as after the change; sent only for changes that schedules look at.
    void changed(const slate::Changes &changes);

private:
    void apply(const Changes &changes);

    const Catalog &m_catalog;
    ScheduleFacts m_facts;
    mutable QHash<Id<Board>, BoardPlan> m_plans;
};

} // namespace slate
