#pragma once

#include "ui/schedule/board/board_rows.h"

namespace slate {

/// How thick rows are along the way in which a list is read, in pixels.
struct RowMeasures {
    int strip = 22;
    int banner = 22;
    int dayBreak = 26;
    int offDays = 18;
};
RowMeasures rowMeasures(int linesOfStrip, bool horizontal, double zoom);

/// Where the rows of a list stand along the way in which it is read: from the top, or from the left of a
/// horizontal board.
class BoardLayout
{
public:
    BoardLayout() = default;
    BoardLayout(const std::vector<BoardRow> &rows, const RowMeasures &measures);

    int length() const { return m_starts.empty() ? 0 : m_starts.back(); }
    int count() const { return static_cast<int>(m_starts.size()) - 1; }
    int start(int row) const { return m_starts[static_cast<size_t>(row)]; }
    int end(int row) const { return m_starts[static_cast<size_t>(row) + 1]; }
    /// The row at a place; -1 before the first and after the last.
    int rowAt(int along) const;

private:
    std::vector<int> m_starts {0};
};

/// Where strips that are let go would land: before which place of their list, and where the line is drawn.
struct DropPlace {
    int before = 0;
    int line = 0;

    bool operator==(const DropPlace &) const = default;
};
/// The gap nearest to a place.
DropPlace dropPlaceAt(const std::vector<BoardRow> &rows, const BoardLayout &layout, int along, int places);

/// How far a list scrolls in one step while something is dragged this near to its edge, or beyond it.
int scrollStepAt(int along, int viewport);

} // namespace slate
