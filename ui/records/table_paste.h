#pragma once

#include "ui/records/record_table_model.h"

namespace slate {

/// Where a block of text goes in a table: the rows and the columns from the cursor on, in the order in which
/// they are seen.
struct PastePlace {
    std::vector<RecordRef> rows;
    std::vector<int> columns;
};

/// Pastes a block of text as one edit, and tells what became of it. What cannot be read is not made up: it
/// stays in its cell as typed and not saved. Lines below the last row become records where that is all they
/// need.
void pasteBlock(
    Session &session, const RecordTableModel &table, const PastePlace &place, const QString &text);

} // namespace slate
