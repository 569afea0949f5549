#pragma once

#include "core/model/milestone.h"
#include "core/model/shoot_block.h"

namespace slate {

/// The state that a mark's shape tells.
enum class MarkState { Planned, Underway, Delayed, Done, Cancelled };

/// How far a block of shooting has come; planned where nobody says.
MarkState stateOf(const std::optional<ShootStatus> &status);
/// What became of a date; planned where nobody says.
MarkState stateOf(const std::optional<MilestoneStatus> &status);

} // namespace slate
