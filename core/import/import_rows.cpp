#include "core/import/import_rows.h"

#include <utility>

namespace slate {

void ImportRows::write(Transaction &t)
{
    const auto isNew = [](const Record &record) { return record.id == 0; };
    const auto count = std::count_if(m_rows.begin(), m_rows.end(), isNew);
    const auto ids = risingIds<Record>(static_cast<size_t>(count));
    auto next = ids.begin();
    for (Record &record : m_rows) {
        if (isNew(record))
            record.id = (next++)->value();
    }
    t.insertAll(std::exchange(m_rows, {}));
}

} // namespace slate
