#pragma once

#include "core/model/schema.h"

namespace slate {

/// The rule that the one date cannot be after the other. Windows break it only where they cannot
/// overlap: "late February" may still be before "February".
RecordRule inOrder(const char *first, const char *second);

/// The rule that one of these fields is known, and only one.
RecordRule exactlyOne(std::vector<const char *> keys);

/// The rule that a text is a colour as "#RRGGBB".
RecordRule isColor(const char *key);

/// The rule that a text is a time of day as "07:30".
RecordRule isClockTime(const char *key);

} // namespace slate
