#pragma once

#include "ui/base/live_schedule.h"
#include "ui/schedule/board/choice_moves.h"
#include "ui/schedule/board/what_if.h"

namespace slate {

/// What letting go of what is chosen would change; computed again only for another spot.
class DropPreview
{
public:
    explicit DropPreview(const LiveSchedule &live);

    /// The board or what is chosen on it is another now.
    void forget();
    const WhatIf &at(const BoardOrder &order, const QSet<RecordRef> &refs, Spot spot);
    /// The plan as it would be after letting go there.
    const BoardPlan &planAt(const BoardOrder &order, const QSet<RecordRef> &refs, Spot spot);
    /// On another board: the day there, and conflicts and paid days of both. Conflicts are not told where
    /// nothing would go there.
    const WhatIf &on(
        const BoardOrder &other, const BoardOrder &order, const QSet<RecordRef> &refs, Spot spot);

private:
    int conflictsMore(Id<Board> board, const ConflictDelta &delta, Id<Board> withOther = {}) const;
    int paidDaysChange(const BoardPlan &before, const BoardPlan &planned, const BoardChoice &choice) const;
    int paidDaysChange(
        const BoardPlan &before, const BoardPlan &planned, const std::vector<Id<Scene>> &scenes) const;

    const LiveSchedule &m_live;
    std::optional<std::pair<Spot, WhatIf>> m_here;
    BoardPlan m_planned; ///< of m_here
    std::optional<std::pair<Spot, WhatIf>> m_there;
    Id<Board> m_other; ///< of m_there
};

} // namespace slate
