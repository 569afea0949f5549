#include "ui/timeline/timeline_places.h"

namespace slate {

const std::vector<TimelineItem> &itemsOf(const Lanes &lanes, const LaneRow &row)
{
    return lanes.groups[row.group].lanes[row.lane].items;
}

const TimelineItem *itemAt(const Lanes &lanes, const Picture &picture, const PictureHit &hit)
{
    return hit.item < 0 ? nullptr : &itemsOf(lanes, picture.lanes[hit.laneRow])[hit.item];
}

std::optional<PictureHit> placeOf(const Lanes &lanes, const Picture &picture, RecordRef record)
{
    for (int row = 0; row < static_cast<int>(picture.lanes.size()); ++row) {
        const auto &items = itemsOf(lanes, picture.lanes[row]);
        for (int item = 0; item < static_cast<int>(items.size()); ++item) {
            if (items[item].record == record)
                return PictureHit {row, item, -1};
        }
    }
    return std::nullopt;
}

QRectF markOf(const Lanes &lanes, const Picture &picture, const PictureMeasures &measures, RecordRef record)
{
    const auto place = placeOf(lanes, picture, record);
    if (!place)
        return {};
    const LaneRow &row = picture.lanes[place->laneRow];
    const LabelPlace &label = row.labels.items[place->item];
    if (label.group >= 0)
        return {};
    const ItemBox &box = row.boxes[place->item];
    return {box.markLeft, row.top + measures.lanePadding + label.row * measures.rowHeight,
        box.markRight - box.markLeft, measures.rowHeight};
}

const TimelineItem *neighbourOf(
    const Lanes &lanes, const Picture &picture, RecordRef record, int lanesOn, int itemsOn)
{
    if (picture.lanes.empty())
        return nullptr;
    const auto place = placeOf(lanes, picture, record);
    if (!place)
        return &itemsOf(lanes, picture.lanes.front()).front();
    const auto &own = itemsOf(lanes, picture.lanes[place->laneRow]);
    if (itemsOn != 0) {
        const int next = place->item + itemsOn;
        return next >= 0 && next < static_cast<int>(own.size()) ? &own[next] : nullptr;
    }
    const int row = place->laneRow + lanesOn;
    if (row < 0 || row >= static_cast<int>(picture.lanes.size()))
        return nullptr;
    const QDate from = own[place->item].place().from;
    const auto &candidates = itemsOf(lanes, picture.lanes[row]);
    return &*std::min_element(
        candidates.begin(), candidates.end(), [&](const TimelineItem &a, const TimelineItem &b) {
            return std::abs(a.place().from.daysTo(from)) < std::abs(b.place().from.daysTo(from));
        });
}

} // namespace slate
