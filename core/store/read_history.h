#pragma once

#include "core/store/edit_log.h"

namespace slate {

/// As Slate::history, Slate::editInfo and Slate::changesOf.
std::vector<EditInfo> readHistory(Database &database, qint64 before, int most);
std::optional<EditInfo> readInfo(Database &database, qint64 edit);
std::vector<FieldChange> readChanges(Database &database, qint64 edit);

} // namespace slate
