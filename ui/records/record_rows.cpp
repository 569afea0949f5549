#include "ui/records/record_rows.h"

namespace slate {

void RecordRows::set(const std::vector<qint64> &ids)
{
    m_rows.clear();
    m_places.clear();
    m_places.reserve(qsizetype(ids.size()));
    append(ids);
}

void RecordRows::append(const std::vector<qint64> &ids)
{
    const size_t first = m_rows.size();
    for (const qint64 id : ids)
        m_rows.push_back({id, false, {}, -1, {}});
    number(first);
}

void RecordRows::removeAt(int row)
{
    m_places.remove(idAt(row));
    m_rows.erase(m_rows.begin() + row);
    number(size_t(row));
}

void RecordRows::forget(int row, bool keepsPlace)
{
    m_rows[size_t(row)].hasWords = false;
    if (!keepsPlace)
        m_rows[size_t(row)].keyColumn = -1;
}

void RecordRows::number(size_t from)
{
    for (size_t i = from; i < m_rows.size(); ++i)
        m_places.insert(m_rows[i].id, int(i));
}

} // namespace slate
