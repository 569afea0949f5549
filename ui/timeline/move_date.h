#pragma once

#include "ui/base/outcome.h"
#include "ui/base/session.h"
#include "ui/records/kind_customs.h"

namespace slate {

/// Moves the date of a milestone the one way it may move: asks when that was announced and why, then
/// writes the new date and keeps the old one as a MilestoneMove, both in one edit.
/// The first date of a milestone that had none is no move: it is written without a question. Gives
/// whether the milestone now has the date; nothing is changed when the person changed their mind, or
/// when the edit failed (which the session tells).
Outcome moveDate(Session &session, qint64 milestone, const DateWindow &to);

/// What goes with milestones in tables and forms: a date moves by moveDate().
KindCustoms milestoneCustoms();

/// The same window some days later or earlier. Its words go: they were said of the old days.
DateWindow shifted(const DateWindow &window, qint64 days);

} // namespace slate
