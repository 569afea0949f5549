#include "ui/board/live_schedule.h"

#include <algorithm>

namespace slate {

LiveSchedule::LiveSchedule(const Catalog &catalog, QObject *parent) : QObject(parent), m_catalog(catalog)
{
    for (const Kind kind : ScheduleFacts::kinds()) {
        for (const Record &record : catalog.records(kind))
            m_facts.put(record);
    }
    connect(&catalog, &Catalog::changed, this, &LiveSchedule::apply);
}

const BoardPlan &LiveSchedule::plan(Id<Board> board) const
{
    const auto found = m_plans.constFind(board);
    return found != m_plans.constEnd() ? *found : *m_plans.insert(board, planOf(m_facts, board));
}

void LiveSchedule::apply(const Changes &changes)
{
    const auto &kinds = ScheduleFacts::kinds();
    Changes seen = changes;
    std::erase_if(seen.rows, [&](const Change &change) {
        return std::find(kinds.begin(), kinds.end(), change.record.kind) == kinds.end();
    });
    if (seen.rows.empty())
        return;
    for (const Change &change : seen.rows) {
        const Record *record = m_catalog.find(change.record);
        if (record)
            m_facts.put(*record);
        else
            m_facts.remove(change.record);
    }
    m_plans.clear();
    Q_EMIT this->changed(seen);
}

} // namespace slate
