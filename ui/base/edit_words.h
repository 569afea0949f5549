#pragma once

#include "core/store/history.h"

namespace slate {

/// "Undid: Add location"; the title as it is for work.
QString titleOf(const EditInfo &entry);
/// "Today, 10:38", "Yesterday, 10:38", else the date and the time as the locale writes them briefly.
QString whenWords(const QDateTime &utc, QDate today);

} // namespace slate
