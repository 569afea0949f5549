#pragma once

#include "tests/bench/figures.h"

namespace slate::bench {

/// In the real window on the large slate: going to a page, a key in the filter, a paint of the timeline
/// while it is panned, an edit through the form; and the memory after all that.
Figures measureWindow(const QString &large);

} // namespace slate::bench
