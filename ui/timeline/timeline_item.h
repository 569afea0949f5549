#pragma once

#include "core/model/stunt.h"
#include "core/report/date_story.h"
#include "ui/picture/mark_state.h"
#include "ui/picture/span.h"

#include <vector>

namespace slate {

enum class Lane { Photography, Stunts, Publicity, Releases };
inline constexpr int laneCount = 4;
QString displayText(Lane lane);

/// A date that something had before, with the days from it to the next one where both are known.
struct EarlierDate {
    DateWindow window;
    Span span;
    std::optional<qint64> slip;
};

/// One thing on the timeline.
struct TimelineItem {
    RecordRef record;
    qint64 production = 0;
    Lane lane = Lane::Releases;
    QString title;
    QString status; ///< in the words people see; empty when unknown
    MarkState state = MarkState::Planned;
    QString dateWords;        ///< in full
    QString brief;            ///< as short as it can be said, for the picture
    Span span;                ///< not drawn when no date is known
    bool lasts = false;       ///< a stretch of work and not one day
    bool onlyPlanned = false; ///< it has begun or is over, but only its plan has dates
    bool movable = false;
    std::vector<EarlierDate> earlier; ///< oldest first

    /// The stretch by which it is placed: its present date, or the last one that it had before that was
    /// given up; not drawn when it never had any.
    const Span &place() const;
    /// The days from the first date to the present one; nothing when it never moved or one is unknown.
    std::optional<qint64> slip() const;
};

/// A milestone with the moves of its date, in any order.
TimelineItem itemOf(const Milestone &milestone, const std::vector<MilestoneMove> &moves);
/// A stretch of shooting: as it was where that is known, with the plan as its earlier date; else as planned.
TimelineItem itemOf(const ShootBlock &block);
TimelineItem itemOf(const Stunt &stunt);

} // namespace slate
