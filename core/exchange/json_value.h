#pragma once

#include "core/model/schema.h"

#include <QJsonValue>

namespace slate {

/// One known value as JSON: texts and the keys of choices as strings, counts and eighths as whole
/// numbers, flags as booleans, a day as `YYYY-MM-DD`, a window as an object of `earliest`, `latest` and
/// `words`, money as `amount` (in minor units) and `currency`, a place as `latitude` and `longitude`, a
/// reference as the other's id in a string (a number of JSON need not keep 63 bits). Unknown is null.
QJsonValue toJson(const Field &field, const Value &value);

/// Reads what toJson() writes, but for references, whose text says nothing without the other records.
/// Only the form is judged, not the rules of the field.
/// Throws Error(BadInput) with a sentence that says what would have been right.
Value valueFromJson(const Field &field, const QJsonValue &json);

/// Whether JSON carries a field: all but the subject of a source, which stands within its record.
bool isInJson(Kind kind, const Field &field);

} // namespace slate
