#pragma once

#include "ui/records/kind_customs.h"

namespace slate {

/// What goes with scenes in tables and forms: a heading is read into its parts, a new scene stands after
/// the chosen one, numbers are sorted as the production numbers its scenes.
KindCustoms sceneCustoms();

} // namespace slate
