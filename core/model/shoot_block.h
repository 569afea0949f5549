#pragma once

#include "core/model/location.h"

namespace slate {

enum class Unit { Main, Second, Splinter, Aerial, Underwater };
enum class ShootStatus { Planned, Delayed, Shooting, Complete, Cancelled };

/// A stretch of shooting.
struct ShootBlock {
    static constexpr Kind kind = Kind::ShootBlock;

    Id<ShootBlock> id;
    QString name;
    Id<Production> production;
    Id<Location> location;
    std::optional<Unit> unit;
    std::optional<ShootStatus> status;
    DateWindow planned;    ///< the first day, as planned
    DateWindow plannedEnd; ///< the last day, as planned
    DateWindow actual;     ///< the first day, as it was
    DateWindow actualEnd;  ///< the last day, as it was
    QString notes;
};

} // namespace slate
