#include "ui/picture/mark_state.h"

namespace slate {

MarkState stateOf(const std::optional<MilestoneStatus> &status)
{
    switch (status.value_or(MilestoneStatus::Planned)) {
    case MilestoneStatus::Planned:
        return MarkState::Planned;
    case MilestoneStatus::Delayed:
        return MarkState::Delayed;
    case MilestoneStatus::Done:
        return MarkState::Done;
    case MilestoneStatus::Cancelled:
        return MarkState::Cancelled;
    }
    return MarkState::Planned;
}

MarkState stateOf(const std::optional<ShootStatus> &status)
{
    switch (status.value_or(ShootStatus::Planned)) {
    case ShootStatus::Planned:
        return MarkState::Planned;
    case ShootStatus::Delayed:
        return MarkState::Delayed;
    case ShootStatus::Shooting:
        return MarkState::Underway;
    case ShootStatus::Complete:
        return MarkState::Done;
    case ShootStatus::Cancelled:
        return MarkState::Cancelled;
    }
    return MarkState::Planned;
}

} // namespace slate
