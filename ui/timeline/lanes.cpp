#include "ui/timeline/lanes.h"

#include <QHash>

#include <algorithm>

namespace slate {

namespace {

bool startsBefore(const TimelineItem &a, const TimelineItem &b)
{
    return std::tie(a.place().from, a.place().to, a.title, a.record)
        < std::tie(b.place().from, b.place().to, b.title, b.record);
}

void put(LaneGroup &group, const TimelineItem &item)
{
    auto lane = std::lower_bound(group.lanes.begin(), group.lanes.end(), item.lane,
        [](const LaneItems &have, Lane wanted) { return have.lane < wanted; });
    if (lane == group.lanes.end() || lane->lane != item.lane)
        lane = group.lanes.insert(lane, {item.lane, {}});
    lane->items.push_back(item);
}

} // namespace

Lanes lanesOf(const std::vector<TimelineItem> &items, const std::vector<ProductionTitle> &productions)
{
    Lanes lanes;
    QHash<qint64, size_t> places;
    for (const ProductionTitle &production : productions) {
        places.insert(production.id, lanes.groups.size());
        lanes.groups.push_back({production.id, production.title, {}});
    }
    const size_t none = lanes.groups.size();
    lanes.groups.push_back({});
    const auto placeOf = [&](const TimelineItem &item) { return places.value(item.production, none); };

    for (const TimelineItem &item : items) {
        if (!item.span.isDrawn()) {
            lanes.undated.push_back(item);
            if (!item.place().isDrawn())
                continue;
        }
        put(lanes.groups[placeOf(item)], item);
        ++lanes.count;
        widen(lanes.first, lanes.last, item.span);
        for (const EarlierDate &date : item.earlier)
            widen(lanes.first, lanes.last, date.span);
    }
    for (LaneGroup &group : lanes.groups) {
        for (LaneItems &lane : group.lanes)
            std::sort(lane.items.begin(), lane.items.end(), startsBefore);
    }
    std::erase_if(lanes.groups, [](const LaneGroup &group) { return group.lanes.empty(); });
    std::stable_sort(
        lanes.undated.begin(), lanes.undated.end(), [&](const TimelineItem &a, const TimelineItem &b) {
            return std::tuple(placeOf(a), a.lane, a.title) < std::tuple(placeOf(b), b.lane, b.title);
        });
    return lanes;
}

} // namespace slate
