#pragma once

#include "core/model/money_reading.h"
#include "core/model/schema.h"

namespace slate {

/// What words are read by, besides the field.
struct TypedGround {
    QDate today; ///< that "tomorrow" is counted from; none: such words are no date
    KnownCurrencies currencies;
};

/// What was read for a field, or why nothing can be kept of it.
struct TextReading {
    Value value;
    std::optional<Problem> problem;
};

/// Reads what a person types for a field: a choice by its key or its title, a flag as yes or no, dates,
/// amounts, places and lengths in the forms that their own readers take, a reference by its number, one line
/// without what is no letter of it. Blank text is "unknown" (of a flag: no). Whether the value keeps the
/// field's other rules is for RecordSchema::checkField to say.
TextReading readFieldText(const Field &field, const QString &text, const TypedGround &ground = {});
/// The same; nothing where there is a problem.
std::optional<Value> valueFromText(const Field &field, const QString &text);

} // namespace slate
