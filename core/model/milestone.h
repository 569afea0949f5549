#pragma once

#include "core/model/production.h"

namespace slate {

enum class MilestoneKind {
    Announcement,
    StartOfPhotography,
    Wrap,
    PictureLock,
    Delivery,
    Publicity,
    Premiere,
    Release,
    Other
};
/// [IMDb and TMDb contribution guides]
enum class ReleaseType { Premiere, Limited, Theatrical, Digital, Physical, Television };
enum class MilestoneStatus { Planned, Delayed, Done, Cancelled };

/// A date that people wait for. Its earlier dates are kept as MilestoneMoves.
struct Milestone {
    static constexpr Kind kind = Kind::Milestone;

    Id<Milestone> id;
    QString title;
    Id<Production> production;
    std::optional<MilestoneKind> milestoneKind;
    DateWindow date;
    std::optional<MilestoneStatus> status;
    QString territory;
    std::optional<ReleaseType> releaseType;
    QString format;
    QString distributor;
    QString notes;
};

/// One time that a milestone's date moved; the story of a date is never overwritten.
struct MilestoneMove {
    static constexpr Kind kind = Kind::MilestoneMove;

    Id<MilestoneMove> id;
    Id<Milestone> milestone;
    DateWindow from;
    DateWindow to;
    DateWindow announced;
    QString reason;
};

} // namespace slate
