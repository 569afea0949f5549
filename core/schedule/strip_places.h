#pragma once

#include "core/schedule/board_moves.h"

namespace slate {

/// A strip in a list that is being rearranged.
struct StripSlot {
    Strip strip;
    bool loose = false; ///< to be placed: its key says nothing of where it shall be
};

/// Gives the loose strips of a list in its new order keys between their neighbours, and keeps the key of
/// one that fits already. Neighbours are given new ones too where the keys between them would be long.
void setPlaces(std::vector<StripSlot> &list);

/// What differs between an order and its lists as they shall be. A strip that `before` does not have is
/// added; one that neither list has any more is removed.
BoardChange changeTo(
    const BoardOrder &before, const std::vector<StripSlot> &placed, const std::vector<StripSlot> &boneyard);

} // namespace slate
