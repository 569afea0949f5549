#pragma once

#include "core/schedule/day_out_of_days.h"

namespace slate::slow {

/// A row of the day out of days straight from the definitions: each cell asks anew what came before and
/// what comes after it. Shares no code with doodRow.
DoodRow row(const DoodColumns &columns, const DoodDays &days, const QSet<QDate> &works,
    const QMap<QDate, PersonDayCode> &own, const HoldRules &rules);

} // namespace slate::slow
