#pragma once

#include "core/schedule/conflicts.h"

#include <memory>

namespace slate {

/// The findings of conflicts(), kept beside facts that change: only the days, people and scenes that a
/// change touches are looked at again. The facts must outlive it.
class ConflictWatch
{
public:
    explicit ConflictWatch(const ScheduleFacts &facts, Id<Board> lookedAt = {});
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
    /// Whether a board's days count here.
    bool counts(Id<Board> board);

private:
    struct State;

    std::unique_ptr<State> m_state;
};

} // namespace slate
