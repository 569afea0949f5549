#include "ui/schedule/board/board_selection.h"

namespace slate {

void BoardSelection::clear()
{
    *this = {};
}

void BoardSelection::select(RecordRef ref)
{
    m_refs.clear();
    if (!ref.isNull())
        m_refs.insert(ref);
    m_cursor = m_anchor = ref;
}

void BoardSelection::toggle(RecordRef ref)
{
    if (!m_refs.remove(ref))
        m_refs.insert(ref);
    m_cursor = m_anchor = ref;
}

void BoardSelection::extend(const std::vector<BoardRow> &rows, int from, int to, RecordRef cursor)
{
    if (from > to)
        std::swap(from, to);
    m_refs.clear();
    for (int i = from; i <= to; ++i) {
        if (const RecordRef each = rows[static_cast<size_t>(i)].ref(); !each.isNull())
            m_refs.insert(each);
    }
    m_cursor = cursor;
}

void BoardSelection::selectAll(const std::vector<BoardRow> &rows)
{
    m_refs.clear();
    for (const BoardRow &row : rows) {
        if (row.kind == RowKind::Scene || row.kind == RowKind::Unplaced || row.kind == RowKind::Banner)
            m_refs.insert(row.ref());
    }
}

bool BoardSelection::forget(const std::function<bool(RecordRef)> &isGone)
{
    const qsizetype count = m_refs.size();
    m_refs.removeIf([&](RecordRef ref) { return isGone(ref); });
    if (isGone(m_anchor))
        m_anchor = {};
    if (isGone(m_cursor))
        m_cursor = {};
    return count != m_refs.size();
}

bool BoardSelection::adopt(const QSet<RecordRef> &chosen, const std::vector<Strip> &fresh)
{
    bool adopted = false;
    for (const Strip &strip : fresh) {
        const RecordRef scene {Kind::Scene, strip.scene.value()};
        const RecordRef now {Kind::Strip, strip.id.value()};
        if (strip.scene.isNull() || !chosen.contains(scene))
            continue;
        if (!adopted)
            m_cursor = m_anchor = now;
        adopted = true;
        m_refs.remove(scene);
        m_refs.insert(now);
    }
    return adopted;
}

BoardChoice choiceOf(const BoardOrder &order, const BoardPlan &plan, const QSet<RecordRef> &refs)
{
    BoardChoice choice;
    for (const auto *strips : {&order.placed, &order.boneyard}) {
        for (const Strip &strip : *strips) {
            if (refs.contains({Kind::Strip, strip.id.value()}))
                choice.strips.push_back(strip.id);
        }
    }
    for (const Id<Scene> scene : plan.unplaced) {
        if (refs.contains({Kind::Scene, scene.value()}))
            choice.scenes.push_back(scene);
    }
    return choice;
}

} // namespace slate
