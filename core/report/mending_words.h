#pragma once

#include "core/report/conflict_words.h"
#include "core/schedule/mending.h"

namespace slate {

/// What a button says that mends: "Move scenes 12 and 14 to day 5".
QString mendingTitle(const ConflictWords &words, const Mending &mending);
/// What is said when it is done: "Moved scenes 12 and 14 to day 5".
QString mendingDone(const ConflictWords &words, const Mending &mending);
/// What it would change beside the finding: "Moved to day 5, Tue 14 April 2026, scene 12 would take away 2
/// conflicts and bring 1: Ethan is not free."
QString mendingChanges(const ConflictWords &words, const Mending &mending);

} // namespace slate
