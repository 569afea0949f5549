#pragma once

#include "ui/records/record_sort_model.h"
#include "ui/records/table_paste.h"

class QTableView;

namespace slate {

/// Records as a block of text, as they are seen: a line for each, with tabs between the shown columns.
QString blockOf(const QTableView &view, const RecordSortModel &model, const std::vector<RecordRef> &refs);
/// Where a block is pasted: from the cursor's cell on, or from the first where there is no row.
PastePlace placeFromCursor(const QTableView &view, const RecordSortModel &model);

} // namespace slate
