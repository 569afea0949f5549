#include "ui/schedule/base/board_edit.h"
#include "ui/schedule/board/board_desk.h"

namespace slate {

namespace {

/// What leaves a board for another one.
struct Leaving {
    std::vector<Strip> strips; ///< in the order of the board; those of scenes without a strip last
    std::vector<Id<Strip>> there;
    QSet<RecordRef> refs;
};

Leaving leavingFrom(const BoardOrder &order, const BoardPlan &plan, const QSet<RecordRef> &refs)
{
    Leaving leaving;
    for (const auto *list : {&order.placed, &order.boneyard}) {
        for (const Strip &strip : *list) {
            const RecordRef ref {Kind::Strip, strip.id.value()};
            if (!refs.contains(ref) || strip.stripKind == StripKind::DayBreak)
                continue;
            leaving.strips.push_back(strip);
            leaving.there.push_back(strip.id);
            leaving.refs.insert(ref);
        }
    }
    for (const Id<Scene> scene : plan.unplaced) {
        const RecordRef ref {Kind::Scene, scene.value()};
        if (!refs.contains(ref))
            continue;
        Strip strip;
        strip.stripKind = StripKind::Scene;
        strip.scene = scene;
        leaving.strips.push_back(strip);
        leaving.refs.insert(ref);
    }
    return leaving;
}

} // namespace

void BoardDesk::cut()
{
    m_cut.set(m_board, m_selection);
}

bool BoardDesk::paste(bool boneyard)
{
    if (m_cut.isEmpty())
        return false;
    const int row = rowOf(boneyard, m_cursor);
    const Spot spot = row < 0 ? endOf(m_order, boneyard)
                              : Spot {boneyard, m_rows[boneyard][static_cast<size_t>(row)].place + 1};
    const Id<Board> from = m_cut.board();
    const QSet<RecordRef> refs = m_cut.refs();
    if (from != m_board) {
        if (!bring(from, refs, spot))
            return false;
        m_cut.clear();
        return true;
    }
    m_selection.clear();
    for (const RecordRef ref : refs) {
        if (rowOf(false, ref) >= 0 || rowOf(true, ref) >= 0)
            m_selection.insert(ref);
    }
    m_cut.clear();
    return moveTo(spot);
}

bool BoardDesk::moveToBoard(BoardDesk &other, Spot spot)
{
    if (!other.bring(m_board, m_selection, spot))
        return false;
    clearSelection();
    return true;
}

const WhatIf &BoardDesk::whatIfOn(BoardDesk &other, Spot spot)
{
    if (m_whatIfOnOther && m_whatIfOnOther->first == spot && m_other == other.board())
        return m_whatIfOnOther->second;
    const Board *here = facts().find(m_board);
    const Board *there = facts().find(other.board());
    const Leaving leaving = leavingFrom(m_order, plan(), m_selection);
    WhatIf what;
    if (here && there && here->production == there->production && !leaving.strips.empty()) {
        const BoardChange coming = bringStrips(other.order(), leaving.strips, spot);
        const BoardPlan left = planOf(facts(), after(m_order, removeStrips(m_order, leaving.there)));
        const BoardPlan got = planOf(facts(), after(other.order(), coming));
        const auto &landed = coming.insert.empty() ? coming.update : coming.insert;
        std::vector<Id<Scene>> scenes;
        for (const Strip &strip : leaving.strips)
            scenes.push_back(strip.scene);
        what = whatIf(other.plan(), got, landed.empty() ? Id<Strip>() : landed.front().id);
        what.paidDays = paidDaysChange(plan(), left, scenes) + paidDaysChange(other.plan(), got, scenes);
        const ConflictDelta delta = m_live.whatIf(left, got);
        what.conflicts = conflictsMore(delta, other.board());
    }
    m_other = other.board();
    m_whatIfOnOther = {spot, what};
    return m_whatIfOnOther->second;
}

bool BoardDesk::bring(Id<Board> from, const QSet<RecordRef> &refs, Spot spot)
{
    const Board *here = facts().find(m_board);
    const Board *there = facts().find(from);
    if (!here || !there)
        return false;
    if (here->production != there->production) {
        m_session.tell(tr("Scenes stay on the boards of their own production."));
        return false;
    }
    const BoardOrder order = m_live.order(from);
    const Leaving leaving = leavingFrom(order, m_live.plan(from), refs);
    if (leaving.strips.empty())
        return false;
    const BoardChange coming = bringStrips(m_order, leaving.strips, spot);
    const BoardChange going = removeStrips(order, leaving.there);
    const QString title = tr("Move %1 to %2").arg(countWords(leaving.refs), here->name);
    const bool done = m_session.edit(title, [&](Transaction &t) {
        apply(t, going);
        apply(t, coming);
    });
    if (done)
        selectScenes(leaving.strips, coming);
    return done;
}

/// Chooses what came: the strips of these scenes, and the banners that are new.
void BoardDesk::selectScenes(const std::vector<Strip> &strips, const BoardChange &coming)
{
    QSet<Id<Scene>> scenes;
    for (const Strip &strip : strips)
        scenes.insert(strip.scene);
    scenes.remove({});
    QSet<Id<Strip>> fresh;
    for (const Strip &strip : coming.insert)
        fresh.insert(strip.id);
    m_selection.clear();
    m_cursor = m_anchor = {};
    for (const auto *list : {&m_order.placed, &m_order.boneyard}) {
        for (const Strip &strip : *list) {
            if (!fresh.contains(strip.id) && !scenes.contains(strip.scene))
                continue;
            const RecordRef ref {Kind::Strip, strip.id.value()};
            m_selection.insert(ref);
            if (m_cursor.isNull())
                m_cursor = m_anchor = ref;
        }
    }
    Q_EMIT selectionChanged();
    Q_EMIT revealed(m_cursor);
}

} // namespace slate
