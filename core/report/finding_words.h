#pragma once

#include "core/report/conflict_words.h"

namespace slate {

/// As ConflictWords::whatCollides and ConflictWords::whatWouldMend of one finding.
QString collisionText(const ConflictWords &words, const Finding &finding);
QString mendingText(const ConflictWords &words, const Finding &finding);

} // namespace slate
