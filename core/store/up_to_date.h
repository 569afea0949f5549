#pragma once

#include "core/store/database.h"

namespace slate {

/// Brings the open file of an older version up to date where it is sound: first the file as it is, then a
/// copy of it in memory is looked at, and the file is only touched when both are well, after a backup beside
/// it. Where the file is not to be written, `database` is the copy afterwards.
void bringUpToDate(std::unique_ptr<Database> &database, qint64 version);

} // namespace slate
