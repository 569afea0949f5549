#pragma once

#include "core/schedule/board_plan.h"
#include "core/schedule/finding.h"

namespace slate {

/// What collides on the boards in force of all productions, in the order of FindingOrder.
///
/// With `lookedAt`, an alternative board: that board counts as well, in the place of the boards in force
/// of the same production and unit, for it is another way to shoot the same.
///
/// Nothing is said of strips that no break made a day yet (isNoDayYet()), as right after an import; their
/// scenes are not nowhere either.
///
/// The people of a day are the cast of its scenes, and the coordinators, performers and doubles of its
/// stunts that are not cancelled. They are there from the day's call to its wrap: the call and the minutes
/// of its strips. Each limit and switch is that of the production whose board has the day.
///
/// - PersonBookedTwice: on one date on two boards, of one production or of two.
/// - PersonNotAvailable, ElementNotAvailable, LocationNotAvailable: a "not free" covers the date; or a
///   "conditional" does; or there are "free" days and the date is none of them. A location can besides
///   have a window outside which it is not to be had.
/// - ShortRest: fewer hours than the limit between the last wrap of a date and the first call of the
///   person's next, on whatever boards; told on the later day. [SAG-AFTRA 12 h, UK 11 h]
/// - LongDay: more hours than the limit from call to wrap. LongWeek: more in the days from Monday to
///   Sunday, on all boards; told on the day that passes the limit. [SceneItAll: 14 h, 60 h]
/// - DaysInARow: more dates in a row than the limit; told on each that is shot. [SceneItAll: a 6th and 7th]
/// - LateMeal: the first meal begins later than the limit after the call; or there is none on a day that
///   is longer than the limit. [SceneItAll: 6 h]
/// - NoPermit: no permit of the location is "not needed", and none is granted and valid that day. [TRADE]
/// - LocationNotConfirmed: the status is before "confirmed", lost, or not known.
/// - The stunt rules: a scene of the day has a stunt that is neither shot nor cancelled, and its plan is
///   not approved by that day; it has no hazard, or one without severity or likelihood; no coordinator;
///   no medic. [Ontario film safety guidelines 4 to 6]
/// - SceneTwice: on two days of one board, or on two boards; two strips on one day are one.
/// - SceneNowhere: not omitted and on no day, of a production whose boards in force have a day.
/// - DayTooManyPages: more eighths than the limit. [SceneItAll]
/// - DayAndNight: a scene by day and one by night on one day. Dawn and dusk go with both.
/// - AfterDelivery: after the last possible day of the production's first delivery or release that is not
///   cancelled.
/// - CrewNotAvailable: like PersonNotAvailable, for the crew of the production on each day with a scene of
///   each of its boards, from a member's first day to the last; not told again of who is in a scene.
/// - PersonElsewhere: a day of work is one of travel besides; or of rehearsal or fitting for another
///   production; or of rehearsal or fitting where the work is longer than the limit. [no source: a setting]
///
/// Travel, rehearsal and fitting are no days off in a row [TRADE: they are paid, and may fall on days off].
/// Their hours are not known, so that rest and the week count only from call to wrap.
///
/// What is not looked at: how long within a day somebody is needed, and which unit a crew member is with.
std::vector<Finding> conflicts(const ScheduleFacts &facts, Id<Board> lookedAt = {});

} // namespace slate
