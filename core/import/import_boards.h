#pragma once

#include "core/import/import_plan.h"
#include "core/import/import_rows.h"

namespace slate {

/// Writes the calendars and boards of a script, and for a production without one the board that it begins
/// with. `scenes` are the records that the scenes of the script became. Gives how many boards were made.
int importBoards(ImportRows &rows, const ImportPlan &plan, const std::vector<Id<Scene>> &scenes);

} // namespace slate
