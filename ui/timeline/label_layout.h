#pragma once

#include <vector>

namespace slate {

/// Something with a label in a lane: where its drawing begins and ends, and how wide its label is,
/// whole and at the shortest that can still be read, in pixels.
struct LabelItem {
    double left = 0;
    double right = 0;
    double wholeLabel = 0;
    double shortLabel = 0;
    bool labelInside = false; ///< the label stands within the drawing and needs no room of its own
};

/// Where an item came to stand.
struct LabelPlace {
    int row = 0;
    double labelLeft = 0;
    double labelWidth = 0; ///< less than the whole when it had to be shortened
    int group = -1;        ///< the count that stands for it; nothing else of it is drawn then
};

/// A count that stands for items which have no room.
struct LabelGroup {
    int row = 0;
    double left = 0;
    double right = 0;
    std::vector<int> items; ///< places in the list of items
};

struct LabelLayout {
    std::vector<LabelPlace> items; ///< in the order of the items
    std::vector<LabelGroup> groups;
    int rows = 0;
};

struct LabelMeasures {
    int mostRows = 2;
    double gap = 8;         ///< between a label and what follows it
    double labelOffset = 4; ///< between a drawing and its label
    double groupWidth = 28; ///< of a count
};

/// Places items, given in the order of their left ends, so that neither drawings nor labels overlap: in
/// the first row with room; else a label before it is shortened; else both become a count.
LabelLayout placeLabels(const std::vector<LabelItem> &items, const LabelMeasures &measures);

} // namespace slate
