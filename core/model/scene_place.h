#pragma once

#include "core/model/schema.h"

namespace slate {

/// The scene with what its heading says of interior or exterior, set and time, where that is not known.
Record withHeadingRead(Record scene);

/// Gives a scene the place in the script right after `before`, and that one's production; without
/// another, the end of its production's script. `scenes` are those that there are, of any production.
void placeAfter(Record &scene, const Record *before, const std::vector<Record> &scenes);

/// The scene as it is added: with its heading read, and with a place in the script.
Record completedScene(Record scene, const std::vector<Record> &scenes);

} // namespace slate
