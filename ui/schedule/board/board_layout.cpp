#include "ui/schedule/board/board_layout.h"

#include <algorithm>

namespace slate {

namespace {

constexpr int edge = 40; ///< within this of its edge a list scrolls under what is dragged
constexpr int mostStep = 40;

int thicknessOf(const BoardRow &row, const RowMeasures &measures)
{
    switch (row.kind) {
    case RowKind::Scene:
    case RowKind::Unplaced:
        return measures.strip;
    case RowKind::Banner:
        return measures.banner;
    case RowKind::DayBreak:
    case RowKind::OpenDay:
        return measures.dayBreak;
    case RowKind::OffDays:
        return measures.offDays;
    }
    return measures.strip;
}

} // namespace

RowMeasures rowMeasures(int linesOfStrip, bool horizontal, double zoom)
{
    RowMeasures measures;
    measures.strip = horizontal ? 46 : measures.strip * std::max(1, linesOfStrip);
    for (int RowMeasures::*part :
        {&RowMeasures::strip, &RowMeasures::banner, &RowMeasures::dayBreak, &RowMeasures::offDays})
        measures.*part = std::max(4, static_cast<int>(measures.*part * zoom + 0.5));
    return measures;
}

BoardLayout::BoardLayout(const std::vector<BoardRow> &rows, const RowMeasures &measures)
{
    m_starts.reserve(rows.size() + 1);
    for (const BoardRow &row : rows)
        m_starts.push_back(m_starts.back() + thicknessOf(row, measures));
}

int BoardLayout::rowAt(int along) const
{
    if (along < 0 || along >= length())
        return -1;
    const auto after = std::upper_bound(m_starts.begin(), m_starts.end(), along);
    return static_cast<int>(after - m_starts.begin()) - 1;
}

DropPlace dropPlaceAt(const std::vector<BoardRow> &rows, const BoardLayout &layout, int along, int places)
{
    int row = along < 0 ? 0 : layout.rowAt(along);
    if (row < 0)
        row = layout.count();
    else if (along > (layout.start(row) + layout.end(row)) / 2)
        ++row;
    // What is not a strip has no gap of its own: the line stands where the strip before it ends.
    while (row > 0 && row <= layout.count() && rows[static_cast<size_t>(row) - 1].strip.isNull())
        --row;
    const int before = row < layout.count() ? rows[static_cast<size_t>(row)].place : places;
    return {std::min(before, places), layout.count() == 0 ? 0 : layout.start(row)};
}

int scrollStepAt(int along, int viewport)
{
    const int before = edge - along;
    const int after = along - (viewport - edge);
    if (before > 0)
        return -std::clamp(before / 2 + 1, 1, mostStep);
    return after > 0 ? std::clamp(after / 2 + 1, 1, mostStep) : 0;
}

} // namespace slate
