#pragma once

#include "core/model/scene_number.h"
#include "core/schedule/board_moves.h"

namespace slate {

/// What strips can be sorted by. Whatever a scene does not say comes last.
enum class StripSort {
    SceneNumber,
    ScriptOrder,
    InteriorExterior,
    Set,
    DayNight, ///< dawn, day, dusk, night
    Location, ///< by name
    Cast,     ///< by the cast numbers: the lowest first, then the next
    Pages,
    ScriptDay,
    Sequence,
};

struct SortBy {
    StripSort key = StripSort::SceneNumber;
    bool descending = false;

    bool operator==(const SortBy &) const = default;
};

/// Sorts the scenes among the strips given, by the first key, then by the next; what is equal keeps its
/// order. They change places among themselves only, those of the boneyard for themselves, so that day
/// breaks, banners and all other strips stay where they are.
BoardChange sortStrips(const ScheduleFacts &facts, const BoardOrder &order, const std::vector<Id<Strip>> &ids,
    const std::vector<SortBy> &keys, SceneNumbering scheme = SceneNumbering::LetterAfter);

} // namespace slate
