#pragma once

#include <QString>

#include <optional>

namespace slate {

/// A time of day as minutes after midnight, as a slate keeps it in words: "07:30" is 450.

/// Nothing for what is no time of day from 0:00 to 23:59.
std::optional<int> minutesFromClockTime(const QString &text);
/// "07:30"; minutes of the next day begin at midnight again.
QString clockTime(int minutes);

} // namespace slate
