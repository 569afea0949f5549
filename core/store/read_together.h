#pragma once

#include "core/store/database.h"

namespace slate {

/// As Slate::readTogether.
void readTogether(Database &database, const std::function<void()> &work);
/// As Slate::usages.
std::vector<Usage> usagesOf(Database &database, RecordRef ref);

} // namespace slate
