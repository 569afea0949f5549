#pragma once

#include "core/model/problem.h"

#include <optional>

namespace slate {

/// What is wrong with an email address as it is typed; nothing where mail could be sent to it. Only its form
/// is looked at: one @, words before it, and a domain with a dot after it.
std::optional<Problem> emailProblem(const QString &address);

} // namespace slate
