#pragma once

#include "core/import/import_plan.h"

namespace slate {

/// The order key of each scene of a plan's comparison: the one that it has, or a new one where it is new or
/// moved. Scenes that are not in the draft keep theirs.
QStringList scriptOrders(const ImportPlan &plan);

/// The number of each scene of a plan's comparison that the draft gives none: 1, 2, 3 … in a first draft; in
/// a later one a letter after the scene before it. Empty where none is to be given.
QStringList givenNumbers(const ImportPlan &plan);

} // namespace slate
