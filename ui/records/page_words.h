#pragma once

#include "core/model/kind.h"

#include <QString>

namespace slate {

/// The title of the page of a kind: "Cast", "Locations".
QString pageTitle(Kind kind);
/// What belongs on an empty page, in one sentence.
QString emptyPageText(Kind kind);
/// "Add location"
QString addButtonText(Kind kind);

} // namespace slate
