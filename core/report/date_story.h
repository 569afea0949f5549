#pragma once

#include "core/model/milestone.h"

#include <vector>

namespace slate {

/// A date that a milestone had before, with the days from it to the next one where both are known.
struct PastDate {
    DateWindow date;
    std::optional<qint64> slip;

    bool operator==(const PastDate &) const = default;
};

/// The dates that a milestone had before its present one, oldest first.
struct DateStory {
    std::vector<PastDate> past;

    /// The days from the first date to the present one; nothing when it never moved or one is unknown.
    std::optional<qint64> slip() const;
    bool operator==(const DateStory &) const = default;
};

/// The story of a date that is now `present`, from its moves in any order: each begins where the one before
/// ended; what does not fit that chain comes first, by when it was announced.
DateStory dateStory(std::vector<MilestoneMove> moves, const DateWindow &present);

/// "+189 days", "−3 days", "same day".
QString slipText(qint64 days);
/// "moved 2 times, +315 days"; empty for a date that never moved.
QString storyWords(const DateStory &story);

} // namespace slate
