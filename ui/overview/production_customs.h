#pragma once

#include "ui/records/kind_customs.h"

namespace slate {

/// A production that is added is given an ink that no other has.
KindCustoms productionCustoms();

} // namespace slate
