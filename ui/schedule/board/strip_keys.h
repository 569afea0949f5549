#pragma once

#include "ui/schedule/board/board_act.h"

#include <optional>

class QKeyEvent;

namespace slate {

/// The act that a key asks for on a list of strips; nothing for a key that moves the cursor or has no act.
std::optional<BoardAct> actOf(const QKeyEvent &event);

/// A row that a key leads to, and the way on from it where that row is no strip.
struct CursorStep {
    int row = 0;
    int onward = 1;
};
/// Where an arrow or a page key leads from the row of the cursor, which is -1 where it is in no row; a page key
/// passes `page` rows. Nothing for a key that does not move it.
std::optional<CursorStep> cursorStep(int key, int from, int lastRow, int page);

} // namespace slate
