#pragma once

#include "core/script/screenplay.h"

namespace slate {

/// Takes the control characters out of all that a file says, before names are compared with each other and
/// with those of the slate, which has none.
void removeControls(Screenplay &script);

} // namespace slate
