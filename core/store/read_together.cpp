#include "core/store/read_together.h"

#include <SQLiteCpp/Transaction.h>

#include <sqlite3.h>

namespace slate {

void readTogether(Database &database, const std::function<void()> &work)
{
    // Inside an edit the state is that of the edit.
    if (sqlite3_get_autocommit(database.handle()) == 0)
        return work();
    SQLite::Transaction transaction(database.connection());
    work();
}

std::vector<Usage> usagesOf(Database &database, RecordRef ref)
{
    std::vector<Usage> usages;
    for (const Referrer &referrer : referrersTo(ref.kind)) {
        const Field &field = schemaOf(referrer.kind).fields[static_cast<size_t>(referrer.field)];
        for (const Record &record : database.referring(referrer.kind, field.key, ref.id))
            usages.push_back({record.ref(), field.key});
    }
    return usages;
}

} // namespace slate
