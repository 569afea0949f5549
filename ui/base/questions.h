#pragma once

#include "ui/base/session.h"

namespace slate {

/// The questions asked with dialogs, over the window that is active.
Questions dialogQuestions();

} // namespace slate
