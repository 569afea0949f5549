#pragma once

#include "ui/picture/ticks.h"
#include "ui/timeline/label_layout.h"
#include "ui/timeline/lanes.h"

#include <QRectF>

namespace slate {

/// The sizes that the picture is made of, in pixels.
struct PictureMeasures : SpanMeasures {
    double rowHeight = 24;
    double lanePadding = 4;
    double groupHead = 30;
    double shortLabel = 56;
    double insidePadding = 8;
    int markRows = 2;                                       ///< at most in a lane of single dates
    std::function<double(const TimelineItem &)> labelWidth; ///< of labelOf() the item
};

/// Where one item stands in the lane, at the zoom of the picture. Heights are those of its row.
struct ItemBox {
    double left = 0; ///< of its drawing, earlier dates included
    double right = 0;
    double markLeft = 0; ///< of its present date
    double markRight = 0;
};

struct LaneRow {
    int group = 0;
    int lane = 0; ///< the place in the group's lanes
    double top = 0;
    double height = 0;
    std::vector<ItemBox> boxes;
    LabelLayout labels;
};

struct GroupRow {
    double top = 0;
    double bottom = 0;
};

/// Everything placed for one zoom: panning only shifts it.
struct Picture {
    TimeAxis axis;
    std::vector<GroupRow> groups;
    std::vector<LaneRow> lanes;
    double height = 0;
};

/// The words beside an item: what it is, how far it moved, and when it is.
struct ItemLabel {
    QString title;
    QString state; ///< where the shape of its mark needs a word
    QString slip;
    QString date;

    QString whole() const;
};
ItemLabel labelOf(const TimelineItem &item);

Picture layOut(const Lanes &lanes, const TimeAxis &axis, const PictureMeasures &measures);

/// What lies under a point of the picture: an item, or a count that stands for several.
struct PictureHit {
    int laneRow = -1;
    int item = -1;
    int group = -1;

    bool isNothing() const { return laneRow < 0; }
};
PictureHit hitAt(const Picture &picture, QPointF at, const PictureMeasures &measures);

} // namespace slate
