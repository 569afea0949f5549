#pragma once

#include "ui/base/session.h"
#include "ui/timeline/lanes.h"

namespace slate {

/// What the timeline shows of the open slate: made once, then kept true record by record.
class TimelineItems : public QObject
{
    Q_OBJECT

public:
    explicit TimelineItems(Session &session, QObject *parent = nullptr);

    const Lanes &lanes() const { return m_lanes; }
    /// Null when the record is not on the timeline or not of the chosen production.
    const TimelineItem *find(RecordRef record) const;
    Session &session() const { return m_session; }

Q_SIGNALS:
    void changed();

private:
    void readAll();
    void apply(const Changes &changes);
    void remake(RecordRef record);
    void sortIntoLanes();

    Session &m_session;
    QHash<RecordRef, TimelineItem> m_items;
    QHash<qint64, qint64> m_milestoneOfMove;
    Lanes m_lanes;
};

/// The items as the picture and its list twin go through them: dated ones by lane, then the tray's.
std::vector<const TimelineItem *> inOrder(const Lanes &lanes);

} // namespace slate
