#pragma once

#include <QString>

#include <optional>

namespace slate {

/// A time of day as minutes after midnight, as a slate keeps it in words: "07:30" is 450.

/// As people write it: "7", "7:30", "07.30", "0730", "7:30 pm". Nothing for what is no time of day.
std::optional<int> minutesFromClockTime(const QString &text);
/// "07:30"; minutes of the next day begin at midnight again.
QString clockTime(int minutes);

} // namespace slate
