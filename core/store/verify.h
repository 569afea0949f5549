#pragma once

#include "core/store/slate.h"

namespace slate {

/// As Slate::verify.
VerifyReport verified(Database &database);

} // namespace slate
