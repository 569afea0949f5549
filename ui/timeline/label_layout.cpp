#include "ui/timeline/label_layout.h"

#include <algorithm>
#include <limits>

namespace slate {

namespace {

class Placer
{
public:
    Placer(const std::vector<LabelItem> &items, const LabelMeasures &measures)
        : m_items(items),
          m_measures(measures)
    {
        m_layout.items.resize(items.size());
    }

    LabelLayout run()
    {
        for (int item = 0; item < static_cast<int>(m_items.size()); ++item) {
            int row = roomyRow(item);
            if (row < 0)
                row = rowByShortening(item);
            if (row >= 0)
                place(item, row);
            else
                gather(item);
        }
        m_layout.rows = static_cast<int>(m_rows.size());
        return std::move(m_layout);
    }

private:
    struct Row {
        int last = -1;  // the item that stands last in the row
        int group = -1; // or the count that does
        double end = std::numeric_limits<double>::lowest();
    };

    /// The first row whose last label ends before the item; a new one while there may be more.
    int roomyRow(int item)
    {
        for (int row = 0; row < static_cast<int>(m_rows.size()); ++row) {
            if (m_rows[row].end + m_measures.gap <= m_items[item].left)
                return row;
        }
        if (static_cast<int>(m_rows.size()) >= m_measures.mostRows)
            return -1;
        m_rows.emplace_back();
        return static_cast<int>(m_rows.size()) - 1;
    }

    /// The row whose last label loses least when it is shortened enough; -1 when none can be.
    int rowByShortening(int item)
    {
        int best = -1;
        double bestWidth = -1;
        for (int row = 0; row < static_cast<int>(m_rows.size()); ++row) {
            const int last = m_rows[row].last;
            if (m_rows[row].group >= 0 || m_items[last].labelInside)
                continue;
            const double width = m_items[item].left - m_measures.gap - m_layout.items[last].labelLeft;
            if (width >= m_items[last].shortLabel && width > bestWidth) {
                best = row;
                bestWidth = width;
            }
        }
        if (best >= 0)
            m_layout.items[m_rows[best].last].labelWidth = bestWidth;
        return best;
    }

    void place(int item, int row)
    {
        const LabelItem &what = m_items[item];
        LabelPlace &place = m_layout.items[item];
        place.row = row;
        place.labelLeft =
            what.labelInside ? what.left + m_measures.labelOffset : what.right + m_measures.labelOffset;
        place.labelWidth = what.wholeLabel;
        const double end =
            what.labelInside ? what.right : std::max(what.right, place.labelLeft + place.labelWidth);
        m_rows[row] = {item, -1, end};
    }

    /// Puts the item under the count at the end of the row whose last item begins nearest.
    void gather(int item)
    {
        const auto row = std::max_element(m_rows.begin(), m_rows.end(),
            [this](const Row &a, const Row &b) { return beginOf(a) < beginOf(b); });
        if (row->group < 0) {
            row->group = static_cast<int>(m_layout.groups.size());
            m_layout.groups.push_back(
                {static_cast<int>(row - m_rows.begin()), m_items[row->last].left, 0, {}});
            join(row->last, row->group);
        }
        join(item, row->group);
        LabelGroup &group = m_layout.groups[row->group];
        group.right = group.left + m_measures.groupWidth;
        row->end = group.right;
    }

    double beginOf(const Row &row) const
    {
        return row.group < 0 ? m_items[row.last].left : m_layout.groups[row.group].left;
    }

    void join(int item, int group)
    {
        m_layout.items[item].group = group;
        m_layout.items[item].row = m_layout.groups[group].row;
        m_layout.groups[group].items.push_back(item);
    }

    const std::vector<LabelItem> &m_items;
    const LabelMeasures &m_measures;
    LabelLayout m_layout;
    std::vector<Row> m_rows;
};

} // namespace

LabelLayout placeLabels(const std::vector<LabelItem> &items, const LabelMeasures &measures)
{
    return Placer(items, measures).run();
}

} // namespace slate
