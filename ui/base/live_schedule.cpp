#include "ui/base/live_schedule.h"

#include "ui/base/moved_dates.h"

#include <algorithm>

namespace slate {

namespace {

constexpr Kind datingKinds[] = {Kind::Board, Kind::Calendar, Kind::CalendarDay};

} // namespace

LiveSchedule::LiveSchedule(const Catalog &catalog, QObject *parent) : QObject(parent), m_catalog(catalog)
{
    for (const Kind kind : ScheduleFacts::kinds()) {
        for (const Record &record : catalog.records(kind))
            m_facts.put(record);
    }
    for (const Kind kind : datingKinds) {
        for (const Record &record : catalog.records(kind))
            m_calendars.put(record);
    }
    connect(&catalog, &Catalog::changed, this, &LiveSchedule::apply);
}

LiveSchedule &LiveSchedule::of(Session &session)
{
    auto *made = session.findChild<LiveSchedule *>(QString(), Qt::FindDirectChildrenOnly);
    if (made)
        return *made;
    made = new LiveSchedule(session.catalog(), &session);
    tellMovedDates(session, *made);
    return *made;
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
        touch(change.record);
        const Record *record = m_catalog.find(change.record);
        if (record)
            m_facts.put(*record);
        else
            m_facts.remove(change.record);
        touch(change.record);
    }
    Q_EMIT this->changed(seen);
    followDates(seen);
}

void LiveSchedule::followDates(const Changes &changes)
{
    std::vector<Change> dating;
    for (const Change &change : changes.rows) {
        if (std::find(std::begin(datingKinds), std::end(datingKinds), change.record.kind)
            != std::end(datingKinds))
            dating.push_back(change);
    }
    if (dating.empty())
        return;
    std::vector<BoardDates> before;
    std::vector<BoardDates> after;
    for (const Board &board : m_facts.all<Board>()) {
        if (changes.elsewhere || !m_calendars.find(board.id))
            continue;
        before.push_back(datesOf(plan(board.id), m_calendars));
        after.push_back(datesOf(plan(board.id)));
    }
    for (const Change &change : dating) {
        if (const Record *record = m_catalog.find(change.record))
            m_calendars.put(*record);
        else
            m_calendars.remove(change.record);
    }
    if (const auto shifts = dateShifts(before, after); !shifts.empty())
        Q_EMIT datesMoved(shifts);
}

/// Forgets what a record has a part in; called before and after it changes.
void LiveSchedule::touch(RecordRef ref)
{
    switch (ref.kind) {
    case Kind::Strip:
        if (const Strip *strip = m_facts.find(Id<Strip>(ref.id)))
            m_plans.remove(strip->board);
        break;
    case Kind::Scene:
    case Kind::Board:
    case Kind::Calendar:
    case Kind::CalendarDay:
        m_plans.clear();
        break;
    default:
        break;
    }
    for (ConflictWatch *watch : {m_inForce.get(), m_lookedAt.get()}) {
        if (watch)
            watch->touch(ref);
    }
}

bool LiveSchedule::isAlternative(Id<Board> board) const
{
    const Board *found = m_facts.find(board);
    return found && found->standing == BoardStanding::Alternative;
}

ConflictWatch &LiveSchedule::watch(Id<Board> lookedAt) const
{
    const bool alternative = isAlternative(lookedAt);
    auto &watch = alternative ? m_lookedAt : m_inForce;
    if (!watch || (alternative && m_lookedAtBoard != lookedAt)) {
        if (alternative)
            m_lookedAtBoard = lookedAt;
        watch = std::make_unique<ConflictWatch>(m_facts, alternative ? lookedAt : Id<Board>(),
            [this](Id<Board> board) -> const BoardPlan & { return plan(board); });
    }
    return *watch;
}

const std::vector<Finding> &LiveSchedule::findings(Id<Board> lookedAt) const
{
    return watch(lookedAt).findings();
}

ConflictDelta LiveSchedule::whatIf(const BoardOrder &order) const
{
    return watch(order.board).whatIf(order);
}

ConflictDelta LiveSchedule::whatIf(const BoardPlan &plan) const
{
    return watch(plan.board).whatIf(plan);
}

ConflictDelta LiveSchedule::whatIf(const std::vector<BoardPlan> &plans, Id<Board> lookedAt) const
{
    return watch(lookedAt).whatIf(plans);
}

ConflictDelta LiveSchedule::whatIf(const BoardPlan &one, const BoardPlan &other) const
{
    return watch(isAlternative(one.board) ? one.board : other.board).whatIf(one, other);
}

} // namespace slate
