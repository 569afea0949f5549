#pragma once

#include "core/model/milestone.h"
#include "core/model/shoot_block.h"
#include "core/model/stunt.h"

#include <vector>

namespace slate {

enum class Lane { Photography, Stunts, Publicity, Releases };
inline constexpr int laneCount = 4;
QString displayText(Lane lane);

/// A stretch of time as far as it is known: certain from `solidFrom` to `solidTo`, fading from there to
/// `from` and `to`. An open end is one of which nothing is known: the stretch goes on out of it, and
/// no day is made up for it.
struct Span {
    QDate from;
    QDate solidFrom;
    QDate solidTo;
    QDate to;
    bool openStart = false;
    bool openEnd = false;

    bool isDrawn() const { return from.isValid() && to.isValid(); }
    bool isExact() const { return isDrawn() && from == to && !openStart && !openEnd; }
    bool operator==(const Span &) const = default;
};

/// The stretch of something that happens on one day within a window.
Span spanOf(const DateWindow &window);
/// The stretch of something that goes on from one day, known roughly or not at all, to another.
Span spanOf(const DateWindow &first, const DateWindow &last);

/// The state that a mark's shape tells.
enum class MarkState { Planned, Underway, Delayed, Done, Cancelled };

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

/// "+189 days", "−3 days", "same day".
QString slipText(qint64 days);
/// The first and the last day that a span needs to be seen whole.
void widen(QDate &first, QDate &last, const Span &span);

} // namespace slate
