#pragma once

#include "core/store/slate.h"

#include <QTextStream>

namespace slate::commands {

/// Prints every record for people to read: kind by kind, each with what is known of it and its sources.
void printRecords(const Slate &slate, QTextStream &out);

} // namespace slate::commands
