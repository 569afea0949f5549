#pragma once

#include "tests/bench/figures.h"

namespace slate::bench {

/// Reading and importing a screenplay of 200 scenes and ten megabytes of Fountain, against reading the lines
/// of the file, and how much memory that takes at most.
Figures measureImport(const QString &folder);

} // namespace slate::bench
