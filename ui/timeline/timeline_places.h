#pragma once

#include "ui/timeline/timeline_layout.h"

namespace slate {

// Which item stands where in a picture that was laid out for these lanes.

const std::vector<TimelineItem> &itemsOf(const Lanes &lanes, const LaneRow &row);
/// Null where there is none, or a count that stands for several.
const TimelineItem *itemAt(const Lanes &lanes, const Picture &picture, const PictureHit &hit);
std::optional<PictureHit> placeOf(const Lanes &lanes, const Picture &picture, RecordRef record);
/// The mark of a record from the left end of the axis and the top of the rows; empty when it is not drawn on
/// its own.
QRectF markOf(const Lanes &lanes, const Picture &picture, const PictureMeasures &measures, RecordRef record);
/// The item that is so many items further in the lane of a record, or the nearest in time in the lane that is
/// so many lanes further; the first of all where the record is nowhere. Null at the ends.
const TimelineItem *neighbourOf(
    const Lanes &lanes, const Picture &picture, RecordRef record, int lanesOn, int itemsOn);

} // namespace slate
