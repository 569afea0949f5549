#include "ui/base/facts.h"

#include "core/schedule/conflict_causes.h"
#include "ui/base/live_schedule.h"

#include <QCollator>

#include <algorithm>

namespace slate {

namespace {

// Until the conflicts are counted again, those of before are the best that is known.
void keepConflicts(ProductionOverview &overview, const std::vector<ProductionOverview> &before)
{
    for (const ProductionOverview &each : before) {
        if (each.production == overview.production) {
            overview.conflicts = each.conflicts;
            overview.conflictsOn = each.conflictsOn;
        }
    }
}

void countInto(ProductionOverview &overview, const std::vector<Conflict> &conflicts)
{
    overview.conflicts = 0;
    overview.conflictsOn = {};
    for (const Conflict &conflict : conflicts) {
        if (conflict.accepted() || conflict.first().production != overview.production)
            continue;
        ++overview.conflicts;
        if (overview.conflictsOn.isNull())
            overview.conflictsOn = conflict.first().board;
    }
}

} // namespace

Facts::Facts(Session &session) : m_session(session)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &Facts::compute);
    m_conflicts.setSingleShot(true);
    m_conflicts.setInterval(0);
    connect(&m_conflicts, &QTimer::timeout, this, &Facts::countConflicts);
    connect(&session, &Session::productionChanged, this, &Facts::choose);
    connect(&session.catalog(), &Catalog::changed, this, [this](const Changes &changes) {
        for (const Change &change : changes.rows)
            m_read[static_cast<size_t>(change.record.kind)] = false;
        if (m_known)
            computeLater();
    });
}

int Facts::attentionCount() const
{
    int count = 0;
    for (const ProductionOverview &each : m_shown)
        count += static_cast<int>(each.attention.size()) + each.conflicts;
    return count;
}

// Only the kinds that changed since the last time are turned into values again.
template<typename T>
void Facts::read(std::vector<T> &into)
{
    bool &done = m_read[static_cast<size_t>(T::kind)];
    if (done)
        return;
    into.clear();
    for (const Record &record : m_session.catalog().records(T::kind))
        into.push_back(fromRecord<T>(record));
    done = true;
}

void Facts::compute()
{
    m_session.attempt([&] {
        read(m_facts.productions);
        read(m_facts.partners);
        read(m_facts.attention.stunts);
        read(m_facts.attention.hazards);
        read(m_facts.attention.locations);
        read(m_facts.attention.permits);
        read(m_facts.attention.blocks);
        read(m_facts.attention.milestones);
        QCollator collator;
        collator.setNumericMode(true);
        std::sort(m_facts.productions.begin(), m_facts.productions.end(),
            [&](const Production &a, const Production &b) {
                const int order = collator.compare(a.title, b.title);
                return order != 0 ? order < 0 : a.id < b.id;
            });
        std::vector<ProductionOverview> before = std::move(m_all);
        m_all = overview(m_facts, m_session.today());
        for (ProductionOverview &each : m_all)
            keepConflicts(each, before);
        m_known = true;
        choose();
        m_conflicts.start();
    });
}

void Facts::countConflicts()
{
    // Without a board nothing can collide, and the schedule need not be read.
    const bool none = m_session.catalog().records(Kind::Board).empty();
    const auto conflicts = none ? std::vector<Conflict>() : gathered(LiveSchedule::of(m_session).findings());
    bool differs = false;
    for (ProductionOverview &each : m_all) {
        const int before = each.conflicts;
        const Id<Board> on = each.conflictsOn;
        countInto(each, conflicts);
        differs = differs || before != each.conflicts || on != each.conflictsOn;
    }
    if (differs)
        choose();
}

void Facts::choose()
{
    if (!m_known)
        return;
    m_shown.clear();
    const Id<Production> chosen = m_session.production();
    for (const ProductionOverview &each : m_all) {
        if (chosen.isNull() || each.production == chosen || each.production.isNull())
            m_shown.push_back(each);
    }
    Q_EMIT changed();
}

} // namespace slate
