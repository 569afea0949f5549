#include "core/store/unseen.h"

#include "core/store/changeset.h"

namespace slate {

Unseen unseenAfter(Database &database, const NewestEdit &seen)
{
    Unseen unseen {{}, seen};
    forEachAfter(database, seen.position, [&](const EditRow &row) {
        unseen.changes.push_back({changesIn(row.changeset), row.info.id, true});
        unseen.newest = {row.info.position, row.info.id};
        return true;
    });
    return unseen;
}

} // namespace slate
