#include "ui/base/facts.h"

#include "core/schedule/conflict_causes.h"
#include "ui/base/live_schedule.h"

#include <QCollator>

#include <algorithm>

namespace slate {

Facts::Facts(Session &session) : m_session(session)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &Facts::compute);
    m_schedules.setSingleShot(true);
    m_schedules.setInterval(0);
    connect(&m_schedules, &QTimer::timeout, this, &Facts::readSchedules);
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
        count += static_cast<int>(each.needs.size());
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

// Of many scenes only their count is wanted, and each as a value would take long.
void Facts::readScripts()
{
    bool &done = m_read[static_cast<size_t>(Kind::Scene)];
    if (!done)
        m_facts.scripts = scriptFigures(m_session.catalog().records(Kind::Scene));
    done = true;
}

void Facts::compute()
{
    m_session.attempt([&] {
        read(m_facts.productions);
        read(m_facts.partners);
        read(m_facts.cast);
        read(m_facts.crew);
        read(m_facts.moves);
        readScripts();
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
        tellOverviews();
        m_schedules.start();
    });
}

void Facts::tellOverviews()
{
    m_all = overview(m_facts, m_session.today());
    m_known = true;
    choose();
}

// Until the schedules are read again, what is known of them from before is the best that there is.
void Facts::readSchedules()
{
    std::vector<ScheduleSummary> schedules;
    // Without a board nothing can collide, and the schedule need not be read.
    if (!m_session.catalog().records(Kind::Board).empty()) {
        const LiveSchedule &live = LiveSchedule::of(m_session);
        const auto conflicts = gathered(live.findings());
        // Each plan is made before any is pointed to, for making one may move the others.
        for (const Board &board : live.facts().all<Board>())
            live.plan(board.id);
        const auto add = [&](Id<Production> production) {
            std::vector<const BoardPlan *> plans;
            for (const Id<Board> board : live.facts().boardsInForce(production))
                plans.push_back(&live.plan(board));
            ScheduleSummary nothing;
            nothing.production = production;
            ScheduleSummary summary = scheduleSummary(production, plans, conflicts, m_session.today());
            if (summary != nothing)
                schedules.push_back(std::move(summary));
        };
        for (const Production &production : m_facts.productions)
            add(production.id);
        add({});
    }
    if (schedules == m_facts.schedules)
        return;
    m_facts.schedules = std::move(schedules);
    tellOverviews();
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
