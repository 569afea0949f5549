#pragma once

#include "ui/base/session.h"

namespace slate {

/// The questions asked with dialogs, over the window that is active. What a page asks by a dialog of its own
/// (whyMoved) is empty here: the shell adds it.
Questions dialogQuestions();

} // namespace slate
