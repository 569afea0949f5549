#pragma once

#include "core/store/slate.h"

#include <QJsonObject>

namespace slate {

/// A whole slate: an array for each kind under the name of its table, in the order of the ids. A record
/// is an object with its `id`, its known fields under their keys (see json_value.h; references as the
/// other's id) and `sources`, an array of objects with `document`, `quote` and `certainty`. A record that
/// has some also has `tags`, an array of words, and `custom`, an object of its values under the ids of the
/// fields that stand in `custom_field`.
QJsonObject toJson(const Slate &slate);

} // namespace slate
