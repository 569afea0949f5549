#pragma once

#include "core/model/date_window.h"

namespace slate {

/// A window as short as it can be said beside a mark: its words if it has any, else "19 Nov 2021",
/// "20 Aug – 5 Sep 2020", "Feb 2022", "from 1 Feb 2021". Empty when nothing is known.
QString briefText(const DateWindow &window);
/// A stretch of work between two windows: by days where they are exact, else by months.
QString briefText(const DateWindow &first, const DateWindow &last);
/// A window in full: its words, with the days where they leave the year open.
QString fullText(const DateWindow &window);

} // namespace slate
