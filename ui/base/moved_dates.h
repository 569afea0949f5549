#pragma once

#include "core/schedule/date_shift.h"
#include "ui/base/live_schedule.h"
#include "ui/base/session.h"

namespace slate {

/// What a calendar's edit did to the boards, in words: "Moves 14 days; the last day is now Fri 3 May".
/// Each board is named where there are several. Empty where nothing moved.
QString shiftWords(const std::vector<DateShift> &shifts, const Catalog &catalog);

/// Says what every edit that moves dates moved, with undo beside it: the one place that does.
void tellMovedDates(Session &session, LiveSchedule &live);

} // namespace slate
