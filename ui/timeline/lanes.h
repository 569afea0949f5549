#pragma once

#include "ui/timeline/timeline_item.h"

namespace slate {

/// The items of one lane that have a date or had one, the earliest first.
struct LaneItems {
    Lane lane = Lane::Photography;
    std::vector<TimelineItem> items;
};

/// One production with those of its lanes that have something to show.
struct LaneGroup {
    qint64 production = 0; ///< 0: what belongs to none
    QString title;
    std::vector<LaneItems> lanes;
};

struct ProductionTitle {
    qint64 id = 0;
    QString title;
};

struct Lanes {
    std::vector<LaneGroup> groups;     ///< in the order of the productions; those without dates are left out
    std::vector<TimelineItem> undated; ///< for the tray, by production and lane
    int count = 0;                     ///< of those that have a date
    QDate first;                       ///< the days to show when all is to be seen; invalid when
    QDate last;                        ///< nothing has a date
};

/// Sorts items into the lanes of their productions.
Lanes lanesOf(const std::vector<TimelineItem> &items, const std::vector<ProductionTitle> &productions);

} // namespace slate
