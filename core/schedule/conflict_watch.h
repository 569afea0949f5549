#pragma once

#include "core/schedule/conflicts.h"

#include <functional>
#include <memory>

namespace slate {

class ConflictState;

/// The findings of conflicts(), kept beside facts that change: only the days, people and scenes that a
/// change touches are looked at again. The facts must outlive it.
class ConflictWatch
{
public:
    /// Gives the plan of a board as the facts have it now.
    using Plans = std::function<const BoardPlan &(Id<Board>)>;

    /// Without `plans` it makes them itself.
    explicit ConflictWatch(const ScheduleFacts &facts, Id<Board> lookedAt = {}, Plans plans = {});
    ~ConflictWatch();

    /// To be called before and again after the facts take in or drop a record.
    void touch(RecordRef ref);

    /// What conflicts() would say now.
    const std::vector<Finding> &findings();
    /// What would change if a board were as in `order`, which nobody need have written. The board is one
    /// of those that count, else the delta is empty.
    ConflictDelta whatIf(const BoardOrder &order);
    /// The same from the order's plan, where it is at hand.
    ConflictDelta whatIf(const BoardPlan &plan);
    /// If two boards were as planned at once; one that does not count changes nothing.
    ConflictDelta whatIf(const BoardPlan &one, const BoardPlan &other);
    /// If several boards were as planned at once.
    ConflictDelta whatIf(const std::vector<BoardPlan> &plans);
    /// Whether a board's days count here.
    bool counts(Id<Board> board);

private:
    std::unique_ptr<ConflictState> m_state;
};

} // namespace slate
