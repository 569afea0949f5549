#pragma once

#include "core/report/overview.h"

#include <QString>

namespace slate {

class Catalog;

/// "Release in 12 days · November 19, 2021".
QString releaseWords(const ReleaseLine &line, const Catalog &catalog);
/// "1 of 3 blocks complete · 1 shooting".
QString progressWords(const ShootingProgress &progress);
/// "Train fight: 2 hazards not assessed".
/// "3 conflicts in the schedule".
QString conflictsWords(int count);
QString attentionWords(const Attention &attention, const Catalog &catalog, QDate today);
/// "Rome" with its date, or that it has none.
QString comingWords(const ComingUp &coming, const Catalog &catalog);

} // namespace slate
