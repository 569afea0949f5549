#include "ui/timeline/timeline_layout.h"

#include <QCoreApplication>

#include <algorithm>

namespace slate {

namespace {

constexpr int mostWorkRows = 8;

ItemBox boxOf(const TimelineItem &item, const TimeAxis &axis, const PictureMeasures &measures)
{
    ItemBox box;
    std::tie(box.markLeft, box.markRight) = extentOf(item.place(), item.lasts, axis, measures);
    box.left = box.markLeft;
    box.right = box.markRight;
    for (const EarlierDate &date : item.earlier) {
        if (!date.span.isDrawn())
            continue;
        const auto [left, right] = extentOf(date.span, item.lasts, axis, measures);
        box.left = std::min(box.left, left);
        box.right = std::max(box.right, right);
    }
    // The arrow of a date that was given up leads nowhere that is known.
    if (!item.span.isDrawn())
        box.right += measures.openEnd;
    return box;
}

/// Work that goes on at the same time needs rows of its own; single days share a few.
int mostRowsOf(const LaneItems &lane, int markRows)
{
    std::vector<std::pair<QDate, int>> steps;
    for (const TimelineItem &item : lane.items) {
        if (!item.lasts)
            continue;
        steps.emplace_back(item.place().from, 1);
        steps.emplace_back(item.place().to.addDays(1), -1);
    }
    std::sort(steps.begin(), steps.end());
    int together = 0;
    int most = 0;
    for (const auto &step : steps) {
        together += step.second;
        most = std::max(most, together);
    }
    return std::clamp(most + 1, markRows, std::max(markRows, mostWorkRows));
}

LabelItem labelItemOf(const TimelineItem &item, const ItemBox &box, const PictureMeasures &measures)
{
    LabelItem label;
    label.left = box.left;
    label.right = box.right;
    label.wholeLabel = measures.labelWidth(item);
    label.shortLabel = std::min(label.wholeLabel, measures.shortLabel);
    // Only a bar that shows its words whole carries them itself.
    const double room = box.markRight - box.markLeft - 2 * measures.insidePadding;
    label.labelInside = !item.span.isExact() && item.earlier.empty() && label.wholeLabel <= room;
    return label;
}

LaneRow layOutLane(const LaneItems &lane, const TimeAxis &axis, const PictureMeasures &measures)
{
    LaneRow row;
    std::vector<std::pair<ItemBox, int>> order;
    for (int i = 0; i < static_cast<int>(lane.items.size()); ++i)
        order.emplace_back(boxOf(lane.items[i], axis, measures), i);
    row.boxes.reserve(order.size());
    for (const auto &entry : order)
        row.boxes.push_back(entry.first);
    // Earlier dates may reach further left than the present ones by which the items are sorted.
    std::stable_sort(
        order.begin(), order.end(), [](const auto &a, const auto &b) { return a.first.left < b.first.left; });

    std::vector<LabelItem> labels;
    labels.reserve(order.size());
    for (const auto &[box, item] : order)
        labels.push_back(labelItemOf(lane.items[item], box, measures));
    LabelMeasures how;
    how.mostRows = mostRowsOf(lane, measures.markRows);
    how.labelOffset = 6;
    LabelLayout placed = placeLabels(labels, how);

    row.labels = placed;
    for (size_t i = 0; i < order.size(); ++i)
        row.labels.items[order[i].second] = placed.items[i];
    for (LabelGroup &group : row.labels.groups) {
        for (int &item : group.items)
            item = order[item].second;
        std::sort(group.items.begin(), group.items.end());
    }
    row.height = std::max(1, placed.rows) * measures.rowHeight + 2 * measures.lanePadding;
    return row;
}

} // namespace

QString ItemLabel::whole() const
{
    QString text = title;
    for (const QString &part : {state, slip, date}) {
        if (!part.isEmpty())
            text += QStringLiteral("  ") + part;
    }
    return text;
}

ItemLabel labelOf(const TimelineItem &item)
{
    ItemLabel label {item.title, {}, {}, item.brief};
    if (item.state == MarkState::Delayed || item.state == MarkState::Cancelled)
        label.state = item.status.toLower();
    if (label.date.isEmpty())
        label.date = QCoreApplication::translate("Timeline", "no new date");
    if (const auto slip = item.slip())
        label.slip = slipText(*slip);
    return label;
}

Picture layOut(const Lanes &lanes, const TimeAxis &axis, const PictureMeasures &measures)
{
    Picture picture;
    picture.axis = axis;
    double y = 0;
    for (int group = 0; group < static_cast<int>(lanes.groups.size()); ++group) {
        const double top = y;
        y += measures.groupHead;
        for (int lane = 0; lane < static_cast<int>(lanes.groups[group].lanes.size()); ++lane) {
            LaneRow row = layOutLane(lanes.groups[group].lanes[lane], axis, measures);
            row.group = group;
            row.lane = lane;
            row.top = y;
            y += row.height;
            picture.lanes.push_back(std::move(row));
        }
        picture.groups.push_back({top, y});
    }
    picture.height = y;
    return picture;
}

PictureHit hitAt(const Picture &picture, QPointF at, const PictureMeasures &measures)
{
    const auto lane = std::find_if(picture.lanes.begin(), picture.lanes.end(),
        [&](const LaneRow &row) { return at.y() >= row.top && at.y() < row.top + row.height; });
    if (lane == picture.lanes.end())
        return {};
    const int laneRow = static_cast<int>(lane - picture.lanes.begin());
    const int row = static_cast<int>((at.y() - lane->top - measures.lanePadding) / measures.rowHeight);
    for (int group = 0; group < static_cast<int>(lane->labels.groups.size()); ++group) {
        const LabelGroup &count = lane->labels.groups[group];
        if (count.row == row && at.x() >= count.left && at.x() <= count.right)
            return {laneRow, -1, group};
    }
    for (int item = 0; item < static_cast<int>(lane->boxes.size()); ++item) {
        const LabelPlace &place = lane->labels.items[item];
        const ItemBox &box = lane->boxes[item];
        const double right = std::max(box.right, place.labelLeft + place.labelWidth);
        if (place.group < 0 && place.row == row && at.x() >= box.left && at.x() <= right)
            return {laneRow, item, -1};
    }
    return {};
}

} // namespace slate
