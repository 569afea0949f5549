#pragma once

#include "core/store/transaction.h"

namespace slate {

/// The new records of an import, kept back until all are known and can be written at once.
class ImportRows
{
public:
    /// A record that no other one refers to may come without an id; it gets one when it is written.
    template<typename T>
    void add(const T &object)
    {
        m_rows.push_back(toRecord(object));
    }
    /// Adds all of them to a slate; throws what Transaction::insertAll throws.
    void write(Transaction &t);

private:
    std::vector<Record> m_rows;
};

} // namespace slate
