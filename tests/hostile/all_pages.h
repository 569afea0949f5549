#pragma once

#include <QString>

namespace slate::hostile {

/// Opens a slate in a window, shows each page and each view of the schedule, the form of a few records of
/// each kind, and what is found for a letter; then closes it. Throws what opening throws.
void walkAllPages(const QString &path);

} // namespace slate::hostile
