#pragma once

#include "core/store/transaction.h"

namespace slate {

/// Adds the example that the program carries for its boards: the short film "Eleven Strokes", read from
/// its screenplay, with cast, locations, stunts, two boards with their calendars, and what collides on
/// them. Run it inside one edit.
void addBoardExample(Transaction &transaction);

} // namespace slate
