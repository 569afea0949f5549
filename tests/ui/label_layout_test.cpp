#include "tests/core/strings.h"

#include "ui/timeline/label_layout.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace slate;

namespace {

LabelItem mark(double left, double label)
{
    return {left, left + 12, label, std::min(label, 40.0), false};
}

struct Stretch {
    int row;
    double left;
    double right;
};

/// Everything that is drawn: of an item its drawing and its label together, and the counts.
std::vector<Stretch> drawn(const std::vector<LabelItem> &items, const LabelLayout &layout)
{
    std::vector<Stretch> all;
    for (size_t i = 0; i < items.size(); ++i) {
        const LabelPlace &place = layout.items[i];
        if (place.group >= 0)
            continue;
        const double end = items[i].labelInside ? items[i].right : place.labelLeft + place.labelWidth;
        all.push_back({place.row, items[i].left, std::max(items[i].right, end)});
    }
    for (const LabelGroup &group : layout.groups)
        all.push_back({group.row, group.left, group.right});
    return all;
}

} // namespace

TEST_CASE("labels with room stand whole in the first row")
{
    const auto layout = placeLabels({mark(0, 80), mark(120, 80)}, {});
    CHECK(layout.rows == 1);
    CHECK(layout.items[0].labelWidth == 80);
    CHECK(layout.items[1].row == 0);
    CHECK(layout.items[0].labelLeft == 16);
}

TEST_CASE("a label that would overlap moves to the second row")
{
    const auto layout = placeLabels({mark(0, 80), mark(60, 80)}, {});
    CHECK(layout.rows == 2);
    CHECK(layout.items[0].labelWidth == 80);
    CHECK(layout.items[1].row == 1);
    CHECK(layout.items[1].labelWidth == 80);
}

TEST_CASE("where both rows are taken the label that loses least is shortened")
{
    // The third at 70 leaves the first 70 - 8 - 16 = 46 pixels, the second 36, which is too few.
    const auto layout = placeLabels({mark(0, 80), mark(10, 80), mark(70, 80)}, {});
    CHECK(layout.items[2].row == 0);
    CHECK(layout.items[0].labelWidth == 46);
    CHECK(layout.items[1].labelWidth == 80);
    CHECK(layout.groups.empty());
}

TEST_CASE("where nothing can be shortened they become a count that knows them")
{
    const auto layout = placeLabels({mark(0, 80), mark(10, 80), mark(20, 80), mark(25, 80)}, {});
    REQUIRE(layout.groups.size() == 1);
    CHECK(layout.groups[0].row == 1);
    CHECK(layout.groups[0].items == std::vector<int> {1, 2, 3});
    CHECK(layout.groups[0].left == 10);
    CHECK(layout.items[0].group == -1);
    CHECK(layout.items[3].group == 0);
}

TEST_CASE("a label inside its bar takes no room beside it")
{
    const auto layout = placeLabels({{0, 200, 100, 40, true}, mark(210, 60)}, {});
    CHECK(layout.items[1].row == 0);
    CHECK(layout.items[0].labelLeft == 4);
}

TEST_CASE("nothing that is drawn ever overlaps, and every item is drawn once or counted once")
{
    QRandomGenerator random(11);
    for (int round = 0; round < 300; ++round) {
        LabelMeasures measures;
        measures.mostRows = 1 + random.bounded(4);
        std::vector<LabelItem> items;
        const double spread = 100 + random.bounded(4000);
        for (int i = random.bounded(120); i > 0; --i) {
            const double left = random.bounded(spread);
            const double width = random.bounded(5) == 0 ? random.bounded(300.0) : 12;
            const double label = random.bounded(200.0);
            items.push_back({left, left + width, label, std::min(label, 40.0), label + 8 < width});
        }
        std::sort(items.begin(), items.end(),
            [](const LabelItem &a, const LabelItem &b) { return a.left < b.left; });
        const LabelLayout layout = placeLabels(items, measures);

        CHECK(layout.rows <= measures.mostRows);
        const auto all = drawn(items, layout);
        int overlaps = 0;
        for (size_t a = 0; a < all.size(); ++a) {
            for (size_t b = a + 1; b < all.size(); ++b)
                overlaps +=
                    all[a].row == all[b].row && all[a].left < all[b].right && all[b].left < all[a].right;
        }
        CHECK(overlaps == 0);
        size_t counted = 0;
        for (const LabelGroup &group : layout.groups) {
            CHECK(group.items.size() >= 2);
            counted += group.items.size();
        }
        CHECK(all.size() - layout.groups.size() + counted == items.size());
        for (size_t i = 0; i < items.size(); ++i) {
            if (layout.items[i].group < 0)
                CHECK(layout.items[i].labelWidth >= items[i].shortLabel);
        }
    }
}
