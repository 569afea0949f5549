#pragma once

#include <QString>

namespace slate {

/// What came of mending conflicts on random boards.
struct MendingTrial {
    int boards = 0;
    int conflicts = 0;     ///< for which a mending was looked for
    int mended = 0;        ///< for which one was offered and made
    int ofSeveralDays = 0; ///< of those, how many had several days or people
    QString failure;       ///< the first that did not do what it said; empty: none
};

/// Makes random boards, each with two productions that share people, and presses the button that mends
/// for three conflicts of each: after that the conflict must be gone, no finding of its rule may be new or
/// worse, nothing of that rule may be wrong where scenes went, and the conflicts must be as many as was
/// said; and the text must name the days that the button names.
MendingTrial tryMendings(quint32 seed, int boards);

} // namespace slate
