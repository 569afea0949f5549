#include "ui/schedule/board/drop_preview.h"

namespace slate {

DropPreview::DropPreview(const LiveSchedule &live) : m_live(live) { }

void DropPreview::forget()
{
    m_here.reset();
    m_there.reset();
}

/// How many conflicts more there would be, each with all its days.
int DropPreview::conflictsMore(Id<Board> board, const ConflictDelta &delta, Id<Board> withOther) const
{
    const Board *other = m_live.facts().find(withOther);
    const bool alternative = other && other->standing == BoardStanding::Alternative;
    const Board *own = m_live.facts().find(board);
    const bool isOwn = own && own->standing == BoardStanding::Alternative;
    const ConflictChange change = changeOf(m_live.findings(alternative && !isOwn ? withOther : board), delta);
    return static_cast<int>(change.come.size()) - static_cast<int>(change.gone.size());
}

int DropPreview::paidDaysChange(
    const BoardPlan &before, const BoardPlan &planned, const BoardChoice &choice) const
{
    std::vector<Id<Scene>> scenes = choice.scenes;
    bool movesBreak = false;
    for (const Id<Strip> id : choice.strips) {
        const Strip &strip = *m_live.facts().find(id);
        movesBreak = movesBreak || strip.stripKind == StripKind::DayBreak;
        scenes.push_back(strip.scene);
    }
    return movesBreak ? doodOf(m_live.facts(), planned).sums.paid - doodOf(m_live.facts(), before).sums.paid
                      : paidDaysChange(before, planned, scenes);
}

// Only those who are in the scenes that move can be paid for other days, unless days come or go.
int DropPreview::paidDaysChange(
    const BoardPlan &before, const BoardPlan &planned, const std::vector<Id<Scene>> &scenes) const
{
    if (!haveSameDays(before, planned))
        return doodOf(m_live.facts(), planned).sums.paid - doodOf(m_live.facts(), before).sums.paid;
    QSet<Id<CastMember>> parts;
    for (const Id<Scene> scene : scenes) {
        for (const Id<CastMember> part : m_live.facts().castOf(scene))
            parts.insert(part);
    }
    const std::vector<Id<CastMember>> list(parts.begin(), parts.end());
    return paidDaysOf(m_live.facts(), planned, list) - paidDaysOf(m_live.facts(), before, list);
}

const WhatIf &DropPreview::at(const BoardOrder &order, const QSet<RecordRef> &refs, Spot spot)
{
    if (m_here && m_here->first == spot)
        return m_here->second;
    const BoardPlan &plan = m_live.plan(order.board);
    const BoardChoice choice = choiceOf(order, plan, refs);
    const BoardChange change = moveChoice(order, choice, spot);
    const Id<Strip> landed = !choice.strips.empty() ? choice.strips.front()
        : change.insert.empty()                     ? Id<Strip>()
                                                    : change.insert.front().id;
    m_planned = change.isEmpty() ? plan : planOf(m_live.facts(), after(order, change));
    WhatIf what = whatIf(plan, m_planned, landed);
    if (!change.isEmpty()) {
        what.paidDays = paidDaysChange(plan, m_planned, choice);
        what.conflicts = conflictsMore(order.board, m_live.whatIf(m_planned));
    }
    m_here = {spot, what};
    return m_here->second;
}

const BoardPlan &DropPreview::planAt(const BoardOrder &order, const QSet<RecordRef> &refs, Spot spot)
{
    at(order, refs, spot);
    return m_planned;
}

const WhatIf &DropPreview::on(
    const BoardOrder &other, const BoardOrder &order, const QSet<RecordRef> &refs, Spot spot)
{
    if (m_there && m_there->first == spot && m_other == other.board)
        return m_there->second;
    const ScheduleFacts &facts = m_live.facts();
    const Board *here = facts.find(order.board);
    const Board *there = facts.find(other.board);
    const BoardPlan &plan = m_live.plan(order.board);
    const Leaving leaving = leavingFrom(order, plan, refs);
    WhatIf what;
    if (here && there && here->production == there->production && !leaving.strips.empty()) {
        const BoardPlan &otherPlan = m_live.plan(other.board);
        const BoardChange coming = bringStrips(other, leaving.strips, spot);
        const BoardPlan left = planOf(facts, after(order, removeStrips(order, leaving.there)));
        const BoardPlan got = planOf(facts, after(other, coming));
        const auto &landed = coming.insert.empty() ? coming.update : coming.insert;
        std::vector<Id<Scene>> scenes;
        for (const Strip &strip : leaving.strips)
            scenes.push_back(strip.scene);
        what = whatIf(otherPlan, got, landed.empty() ? Id<Strip>() : landed.front().id);
        what.paidDays = paidDaysChange(plan, left, scenes) + paidDaysChange(otherPlan, got, scenes);
        what.conflicts = conflictsMore(order.board, m_live.whatIf(left, got), other.board);
    }
    m_other = other.board;
    m_there = {spot, what};
    return m_there->second;
}

} // namespace slate
