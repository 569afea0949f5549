#pragma once

#include "core/model/schema.h"

namespace slate {

/// Whether a field says anything about a record of this sort: a banner has no scene, and what belongs to
/// a person has no location.
bool fits(const Record &record, const Field &field);

} // namespace slate
