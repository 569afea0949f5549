#pragma once

#include "core/model/schema.h"

namespace slate {

/// Reads what a person types for a field: a choice by its key or its title, a flag as yes or no, dates,
/// amounts, places and lengths in the forms that their own readers take, a reference by its number.
/// Blank text is "unknown" (of a flag: no). Nothing when the text is none of the field's kind; whether
/// the value keeps the field's rules is for RecordSchema::checkField to say.
std::optional<Value> valueFromText(const Field &field, const QString &text);

} // namespace slate
