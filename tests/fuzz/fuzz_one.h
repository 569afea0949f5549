#pragma once

#include "core/script/screenplay.h"

namespace slate::fuzz {

/// Reads and measures bytes as one format. The only exception that may come of it is Error, which is
/// caught here; all else ends the program.
void fuzzOne(Screenplay::Format format, const QByteArray &data);

} // namespace slate::fuzz
