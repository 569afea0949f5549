#pragma once

#include "ui/records/kind_customs.h"

namespace slate {

/// What goes with parts in tables: the cast is numbered anew, two cast numbers are swapped, two parts become
/// one, a part that stands for several people is divided among them. Each is one edit.
KindCustoms castCustoms();

} // namespace slate
