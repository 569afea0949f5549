#pragma once

#include "core/report/time_words.h"
#include "core/schedule/board_plan.h"

namespace slate {

/// What a strip can say of its scene.
enum class StripField {
    Number,
    IntExt,
    DayNight,
    Set,
    Location,
    Synopsis,
    ScriptDay,
    Marks, ///< a mark where a stunt is done
    Minutes,
    Pages,
    Cast
};
inline constexpr int stripFieldCount = static_cast<int>(StripField::Cast) + 1;

const char *keyOf(StripField field);
QString displayTitle(StripField field);
/// Figures stand at the right of their column.
bool isRightAligned(StripField field);

/// The words of a field; empty where nothing is known.
QString fieldText(const ScheduleFacts &facts, const Strip *strip, const Scene &scene, StripField field);
/// The whole strip in words, for a screen reader and for find.
QString stripWords(const ScheduleFacts &facts, const Strip *strip, const Scene &scene);
QString bannerWords(const ScheduleFacts &facts, const Strip &strip);

/// "End of day 3 · Mon 12 Apr 2021 · 4 3/8 pages · 10 h 30".
QString dayEndWords(const PlannedDay &day);
/// "Day 3 · Mon 12 Apr 2021 · 4 3/8 pages · 10 h 30".
QString dayWords(const PlannedDay &day);
/// "Day 3 · Mon 12 Apr 2021 · 4 3/8 pp · 10 h 30".
QString briefDayWords(const PlannedDay &day);

} // namespace slate
