#pragma once

#include "core/script/screenplay.h"

namespace slate {

/// What could not be read, where, as one plain sentence.
QString wordsFor(const ReadingNote &note);

/// The name of a format as people know it.
QString displayName(Screenplay::Format format);

} // namespace slate
