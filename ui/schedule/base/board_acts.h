#pragma once

#include "ui/base/session.h"

namespace slate {

/// Makes a board with a calendar whose Saturdays and Sundays are off and whose first day is not known.
/// Gives a null id where that failed; `what` is one edit with its own title.
Id<Board> makeBoard(Session &session, Id<Production> production);
/// The same strips on another board that is an alternative.
Id<Board> duplicateBoard(Session &session, Id<Board> board);
bool setStanding(Session &session, Id<Board> board, BoardStanding standing);

} // namespace slate
