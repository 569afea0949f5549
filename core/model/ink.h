#pragma once

#include "core/model/production.h"

#include <QHash>

namespace slate {

/// The ink of each production of a slate: the one it was given, else the first of the twelve that no other
/// has, in the order of ids, so that all computers see the same. With more than twelve productions inks are
/// shared.
QHash<qint64, Ink> inksOf(const std::vector<Record> &productions);
/// What a new production is given: the first ink that no other has.
Ink freeInk(const std::vector<Record> &productions);

} // namespace slate
