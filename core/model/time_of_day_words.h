#pragma once

#include "core/model/scene_heading.h"

#include <QStringList>

namespace slate {

/// The words of a text in capitals, without the marks over Latin letters: "Mañana, 3 a.m." is MANANA, 3, A,
/// M.
QStringList capitalWords(QStringView text);

/// Whether words say when and nothing else, in the languages that Slate knows: "NIGHT", "LATER THAT DAY",
/// "3 A.M.", "CONTINUOUS", "MAÑANA"; not "NIGHT CLUB", "MOMENTS" or "1408".
bool sayOnlyWhen(const QStringList &words);

/// Whether words are a remark that writers put behind a time: "FLASHBACK", "1979", "ESTABLISHING".
bool areRemarkOnTime(const QStringList &words);

/// The light that words name first; nothing for CONTINUOUS, PRESENT DAY or ONE DAY LATER.
std::optional<TimeOfDay> lightIn(const QStringList &words);

} // namespace slate
