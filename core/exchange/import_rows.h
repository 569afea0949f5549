#pragma once

#include "core/store/transaction.h"

#include <utility>

namespace slate {

/// The new records of an import, kept back until all are known and can be written at once.
class ImportRows
{
public:
    template<typename T>
    void add(const T &object)
    {
        m_rows.push_back(toRecord(object));
    }
    /// Adds all of them to a slate; throws what Transaction::insertAll throws.
    void write(Transaction &t) { t.insertAll(std::exchange(m_rows, {})); }

private:
    std::vector<Record> m_rows;
};

} // namespace slate
