#include "core/schedule/conflict_watch.h"

#include "core/schedule/conflict_state.h"

namespace slate {

ConflictWatch::ConflictWatch(const ScheduleFacts &facts, Id<Board> lookedAt, Plans plans)
    : m_state(std::make_unique<ConflictState>(facts, lookedAt, std::move(plans)))
{
}

ConflictWatch::~ConflictWatch() = default;

void ConflictWatch::touch(RecordRef ref)
{
    m_state->touch(ref);
}

const std::vector<Finding> &ConflictWatch::findings()
{
    return m_state->findings();
}

ConflictDelta ConflictWatch::whatIf(const BoardOrder &order)
{
    return whatIf(planOf(m_state->facts(), order));
}

ConflictDelta ConflictWatch::whatIf(const BoardPlan &plan)
{
    return m_state->whatIf({&plan});
}

ConflictDelta ConflictWatch::whatIf(const BoardPlan &one, const BoardPlan &other)
{
    return m_state->whatIf({&one, &other});
}

ConflictDelta ConflictWatch::whatIf(const std::vector<BoardPlan> &plans)
{
    std::vector<const BoardPlan *> each;
    for (const BoardPlan &plan : plans)
        each.push_back(&plan);
    return m_state->whatIf(each);
}

bool ConflictWatch::counts(Id<Board> board)
{
    return m_state->counts(board);
}

std::vector<Finding> conflicts(const ScheduleFacts &facts, Id<Board> lookedAt)
{
    return ConflictWatch(facts, lookedAt).findings();
}

} // namespace slate
