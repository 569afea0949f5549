#pragma once

#include "tests/bench/figures.h"

namespace slate::bench {

/// One durable edit against one bare transaction, in a small slate and in the large one.
Figures measureEdit(const QString &example, const QString &large);
/// Opening a slate and reading every record, against reading the same rows bare.
Figures measureOpen(const QString &large);

} // namespace slate::bench
