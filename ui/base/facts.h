#pragma once

#include "core/report/overview.h"
#include "ui/base/session.h"

#include <QTimer>

namespace slate {

/// What the overview and the status bar say, worked out between other work and again after changes.
class Facts : public QObject
{
    Q_OBJECT

public:
    explicit Facts(Session &session);

    /// Works everything out when the program is next idle; until then the facts are those of before.
    void computeLater() { m_timer.start(); }
    bool isKnown() const { return m_known; }
    /// By the titles of their productions; only of the chosen production and of what belongs to none.
    const std::vector<ProductionOverview> &overviews() const { return m_shown; }
    /// How many things need attention in what is shown: as many as the overview has lines for.
    int attentionCount() const;

Q_SIGNALS:
    void changed();

private:
    void compute();
    void choose();
    void readScripts();
    void readSchedules();
    void tellOverviews();
    template<typename T>
    void read(std::vector<T> &into);

    Session &m_session;
    OverviewFacts m_facts;
    std::vector<ProductionOverview> m_all;
    std::vector<ProductionOverview> m_shown;
    std::array<bool, kindCount> m_read {};
    QTimer m_timer;
    QTimer m_schedules; ///< after what is quickly known, for the schedule takes longer to read
    bool m_known = false;
};

} // namespace slate
