#pragma once

#include <QFont>

namespace slate {

// What the overview draws itself is in these; labels take theirs from the style sheet.
QFont filmFont();    ///< a production's title, a figure
QFont titleFont();   ///< the public date, the title of a production among others
QFont nameFont();    ///< what a line is about
QFont captionFont(); ///< second lines

} // namespace slate
