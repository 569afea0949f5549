#pragma once

#include "core/store/edit_log.h"

namespace slate {

/// What other programs have done after an edit, and the last edit that is in it.
struct Unseen {
    std::vector<Changes> changes;
    NewestEdit newest;
};

Unseen unseenAfter(Database &database, const NewestEdit &seen);

} // namespace slate
