#pragma once

#include "tests/bench/figures.h"

namespace slate::bench {

/// From starting the real program to its first painted window, and its peak of memory by then, with the
/// example and with the large slate.
Figures measureStart(const QString &example, const QString &large);

} // namespace slate::bench
