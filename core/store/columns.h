#pragma once

#include "core/model/schema.h"

#include <SQLiteCpp/Statement.h>

struct sqlite3_value;

namespace slate {

/// Between a field's Value and its one column.

void bind(SQLite::Statement &statement, int index, const Value &value);
/// Throws Error(Damaged) when the column holds no value of the field's kind, or one longer or larger than the
/// field can have.
Value fromColumn(const Field &field, SQLite::Statement &statement, int index);
Value fromChangeset(const Field &field, sqlite3_value *value);

/// "id, name, status, ..." of a schema, in the order of its fields.
std::string columnList(const RecordSchema &schema);
/// The record in the row that `SELECT columnList(...)` stands on. Throws Error(Damaged) as fromColumn, and
/// where a field that a record must have is missing.
Record recordFromRow(const RecordSchema &schema, SQLite::Statement &statement);

} // namespace slate
