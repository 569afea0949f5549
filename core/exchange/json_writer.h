#pragma once

#include "core/store/slate.h"

#include <QJsonObject>

namespace slate {

/// A whole slate: an array for each kind under the name of its table, in the order of the ids. A record
/// is an object with its `id`, its known fields under their keys (see json_value.h; references as the
/// other's id) and `sources`, an array of objects with `document`, `quote` and `certainty`.
QJsonObject toJson(const Slate &slate);

} // namespace slate
