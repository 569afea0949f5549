#pragma once

#include "tests/bench/figures.h"

namespace slate::bench {

/// The pages of scenes and of the schedule with 20,000 scenes and 5,000 strips over 500 days, beside the
/// same with 200 scenes.
Figures measureScenes(const QString &folder);

} // namespace slate::bench
