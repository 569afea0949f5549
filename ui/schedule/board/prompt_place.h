#pragma once

#include "ui/base/unsaved.h"
#include "ui/schedule/board/board_act.h"

#include "core/model/board.h"

#include <optional>
#include <vector>

namespace slate {

/// What a question above a board is about: enough to ask it again in another run of the program.
struct PromptPlace {
    BoardAct act = BoardAct::Open;
    Id<Board> board;
    RecordRef cursor;              ///< the strip, or scene without one, that the keys were on
    std::vector<RecordRef> chosen; ///< the strips that the answer is for, by their ids
};

/// Where what is typed as its answer is kept. `title` says to people which question it is.
TypedPlace typedPlaceOf(const PromptPlace &place, const QString &title);
/// The question of a kept answer; nothing where the place is another's.
std::optional<PromptPlace> promptPlaceOf(const TypedPlace &place);

} // namespace slate
