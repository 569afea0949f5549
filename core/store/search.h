#pragma once

#include "core/store/slate.h"

namespace slate {

/// As Slate::search.
std::vector<SearchHit> findWords(Database &database, const QString &words, int most);

} // namespace slate
