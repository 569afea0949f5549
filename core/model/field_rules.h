#pragma once

#include "core/model/schema.h"

namespace slate {

/// The first rule of a field that a value breaks; nothing for a value that is well.
std::optional<Problem> brokenRule(const Field &field, const Value &value);

} // namespace slate
