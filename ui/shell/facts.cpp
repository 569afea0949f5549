#include "ui/shell/facts.h"

#include <QCollator>

#include <algorithm>

namespace slate {

Facts::Facts(Session &session) : m_session(session)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &Facts::compute);
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
        count += static_cast<int>(each.attention.size());
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
        m_all = overview(m_facts, m_session.today());
        m_known = true;
        choose();
    });
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
