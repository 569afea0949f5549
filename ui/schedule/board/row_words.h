#pragma once

#include "ui/schedule/board/board_rows.h"

#include <QSet>

namespace slate {

/// The words of a row, for a screen reader.
QString rowWords(const ScheduleFacts &facts, const BoardPlan &plan, const BoardRow &row);
/// "scene 12", "a banner", "3 strips": what an act is about, in the title of its edit.
QString countWords(const ScheduleFacts &facts, const QSet<RecordRef> &refs);

} // namespace slate
