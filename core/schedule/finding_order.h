#pragma once

#include "core/schedule/finding.h"
#include "core/schedule/schedule_facts.h"

namespace slate {

/// All boards as people list them: by production, unit, those in force before alternatives, name. Ids
/// decide only between boards that look alike.
std::vector<Id<Board>> boardsInOrder(const ScheduleFacts &facts);

/// The order in which findings are told: by day (those without last), the day's number on its board, rule,
/// board, and what their subject is called; scenes as in the script. Random ids decide only between
/// findings that read alike, so that the same production says the same on every computer. The boards are
/// those of when it is made.
class FindingOrder
{
public:
    explicit FindingOrder(const ScheduleFacts &facts);

    bool operator()(const Finding &a, const Finding &b) const;
    void sort(std::vector<Finding> &findings) const;

private:
    int rankOf(Id<Board> board) const { return m_ranks.value(board, static_cast<int>(m_ranks.size())); }

    const ScheduleFacts &m_facts;
    QHash<Id<Board>, int> m_ranks;
};

} // namespace slate
