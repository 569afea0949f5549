#include "ui/timeline/timeline_items.h"

#include <QCollator>

#include <algorithm>

namespace slate {

namespace {

bool isShownKind(Kind kind)
{
    return kind == Kind::Milestone || kind == Kind::ShootBlock || kind == Kind::Stunt;
}

TimelineItem made(const Record &record, const std::vector<MilestoneMove> &moves)
{
    switch (record.kind) {
    case Kind::ShootBlock:
        return itemOf(fromRecord<ShootBlock>(record));
    case Kind::Stunt:
        return itemOf(fromRecord<Stunt>(record));
    default:
        return itemOf(fromRecord<Milestone>(record), moves);
    }
}

std::vector<ProductionTitle> productionsByTitle(const Catalog &catalog)
{
    std::vector<ProductionTitle> productions;
    for (const Record &record : catalog.records(Kind::Production))
        productions.push_back({record.id, textOf(record, "title")});
    QCollator collator;
    collator.setNumericMode(true);
    std::sort(productions.begin(), productions.end(), [&](const auto &a, const auto &b) {
        const int order = collator.compare(a.title, b.title);
        return order == 0 ? a.id < b.id : order < 0;
    });
    return productions;
}

} // namespace

TimelineItems::TimelineItems(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    readAll();
    connect(&session.catalog(), &Catalog::changed, this, &TimelineItems::apply);
    connect(&session, &Session::productionChanged, this, &TimelineItems::sortIntoLanes);
}

const TimelineItem *TimelineItems::find(RecordRef record) const
{
    const auto found = m_items.constFind(record);
    if (found == m_items.cend())
        return nullptr;
    const qint64 chosen = m_session.production().value();
    return chosen == 0 || found->production == 0 || found->production == chosen ? &*found : nullptr;
}

void TimelineItems::readAll()
{
    const Catalog &catalog = m_session.catalog();
    QHash<qint64, std::vector<MilestoneMove>> moves;
    for (const Record &record : catalog.records(Kind::MilestoneMove)) {
        const auto move = fromRecord<MilestoneMove>(record);
        moves[move.milestone.value()].push_back(move);
        m_milestoneOfMove.insert(record.id, move.milestone.value());
    }
    for (const Kind kind : {Kind::Milestone, Kind::ShootBlock, Kind::Stunt}) {
        for (const Record &record : catalog.records(kind))
            m_items.insert(record.ref(), made(record, moves.value(record.id)));
    }
    sortIntoLanes();
}

void TimelineItems::apply(const Changes &changes)
{
    bool touched = false;
    for (const Change &change : changes.rows) {
        const RecordRef record = change.record;
        touched = touched || record.kind == Kind::Production || record.kind == Kind::Source;
        if (isShownKind(record.kind)) {
            remake(record);
            touched = true;
        } else if (record.kind == Kind::MilestoneMove) {
            const Record *move = m_session.catalog().find(record);
            const qint64 before = m_milestoneOfMove.take(record.id);
            const qint64 now = move ? numberOf(*move, "milestone") : 0;
            if (now != 0)
                m_milestoneOfMove.insert(record.id, now);
            remake({Kind::Milestone, before});
            remake({Kind::Milestone, now});
            touched = true;
        }
    }
    if (touched)
        sortIntoLanes();
}

void TimelineItems::remake(RecordRef record)
{
    const Record *found = m_session.catalog().find(record);
    if (!found) {
        m_items.remove(record);
        return;
    }
    std::vector<MilestoneMove> moves;
    if (record.kind == Kind::Milestone) {
        for (const Record *move : m_session.catalog().referring(Kind::MilestoneMove, "milestone", record.id))
            moves.push_back(fromRecord<MilestoneMove>(*move));
    }
    m_items.insert(record, made(*found, moves));
}

void TimelineItems::sortIntoLanes()
{
    const qint64 chosen = m_session.production().value();
    std::vector<TimelineItem> shown;
    shown.reserve(static_cast<size_t>(m_items.size()));
    for (const TimelineItem &item : std::as_const(m_items)) {
        if (chosen == 0 || item.production == 0 || item.production == chosen)
            shown.push_back(item);
    }
    m_lanes = lanesOf(shown, productionsByTitle(m_session.catalog()));
    Q_EMIT changed();
}

std::vector<const TimelineItem *> inOrder(const Lanes &lanes)
{
    std::vector<const TimelineItem *> items;
    for (const LaneGroup &group : lanes.groups) {
        for (const LaneItems &lane : group.lanes) {
            for (const TimelineItem &item : lane.items) {
                // One whose date was given up is in the tray as well.
                if (item.span.isDrawn())
                    items.push_back(&item);
            }
        }
    }
    for (const TimelineItem &item : lanes.undated)
        items.push_back(&item);
    return items;
}

} // namespace slate
