#pragma once

#include "core/report/conflict_words.h"

namespace slate {

/// As the members of ConflictWords of a whole conflict.
QString collisionText(const ConflictWords &words, const Conflict &conflict);
QString mendingText(const ConflictWords &words, const Conflict &conflict);
QString daysText(const ConflictWords &words, const Conflict &conflict);
QString whenText(const ConflictWords &words, const Conflict &conflict);

} // namespace slate
