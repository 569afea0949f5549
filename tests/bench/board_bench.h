#pragma once

#include "tests/bench/figures.h"

namespace slate::bench {

/// On a board of 5,000 strips over 500 days, with 60 parts: a move of what is dragged and what is told
/// beside it, a scroll under it, a drop that is on disk with the plan, day out of days and conflicts as
/// they are then; and the memory that the board takes.
Figures measureBoard(const QString &folder);

} // namespace slate::bench
