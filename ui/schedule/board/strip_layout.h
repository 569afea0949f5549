#pragma once

#include "core/report/strip_fields.h"

#include <array>

namespace slate {

/// A field in a line of a strip.
struct StripColumn {
    StripField field = StripField::Set;
    int width = 0; ///< in pixels at a zoom of 1; 0 takes the room that is left

    bool operator==(const StripColumn &) const = default;
};
using StripLine = std::vector<StripColumn>;

/// Which field stands in which line and column of a strip.
struct StripLayout {
    std::vector<StripLine> lines;

    bool operator==(const StripLayout &) const = default;
};

inline constexpr int mostStripLines = 4;
inline constexpr int leastColumnWidth = 16;
inline constexpr int mostColumnWidth = 800;

StripLayout standardStripLayout();
bool layoutHas(const StripLayout &layout, StripField field);
/// "number:52 ie:40 set:* pages:52 / synopsis:*": lines apart by "/", columns by spaces.
QString textOf(const StripLayout &layout);
/// Reads what textOf writes. Fields that are not known, or were there before, are left out; a text with
/// no field at all gives the standard layout.
StripLayout stripLayoutFrom(const QString &text);

/// Where a column stands, from the left edge of a strip's words.
struct PlacedColumn {
    StripField field = StripField::Set;
    int left = 0;
    int width = 0;

    bool operator==(const PlacedColumn &) const = default;
};
/// How wide the words of each field get on a board at a zoom of 1, with the gap behind them; 0 where no strip
/// has any.
using FieldNeeds = std::array<int, stripFieldCount>;

/// The columns of a line in a width. Where they do not fit, the least needed leave the line until they do.
/// Room that one does not need goes to those whose words are longer than their column: the number and the
/// set first. A column that is empty in every strip takes none, and the last takes what nobody needs.
std::vector<PlacedColumn> placeColumns(
    const StripLine &line, int width, double zoom, const FieldNeeds *needs = nullptr);

} // namespace slate
