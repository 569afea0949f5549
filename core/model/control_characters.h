#pragma once

#include <QString>

namespace slate {

/// Control characters are no words: in a name they would move the cursor of a terminal or break a drawing.
/// Half of a surrogate pair is none either.

/// For what is one line: line ends and tabs become spaces, other control characters go.
QString withoutControls(QString line);
/// For names and what else is one line of words: besides, no space at its ends or beside another, and no
/// character without a width that parts no letters.
QString oneLine(QString line);
/// For texts of several lines: line ends of all systems become "\n", tabs stay, other control characters go.
QString linesWithoutControls(QString text);
/// For a terminal or a drawing, where words are only looked at: lines and tabs stay, other control characters
/// and those that turn the direction of what follows are shown as U+FFFD.
QString controlsShown(QString text);

} // namespace slate
