#pragma once

#include "core/script/universal_schedule_index.h"

namespace slate {

/// What each breakdown of the file is on a board, by id.
using UniversalStrips = QHash<QString, ScriptStrip>;

/// Calendars and boards of a Universal Schedule.
void readUniversalPlan(Reading &reading, const QJsonObject &schedule, const UniversalStrips &strips);

} // namespace slate
