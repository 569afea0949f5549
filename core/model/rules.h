#pragma once

#include "core/model/schema.h"

namespace slate {

/// The rule that the one date cannot be after the other. Windows break it only where they cannot
/// overlap: "late February" may still be before "February".
RecordRule inOrder(const char *first, const char *second);

} // namespace slate
