#pragma once

#include "ui/records/sort_key.h"

#include <QHash>

namespace slate {

/// The rows of a table of records: which record stands where, with what was found out of each row already.
class RecordRows
{
public:
    int count() const { return int(m_rows.size()); }
    qint64 idAt(int row) const { return m_rows[size_t(row)].id; }
    /// -1 for a record that has no row.
    int rowOf(qint64 id) const { return m_places.value(id, -1); }
    bool has(qint64 id) const { return m_places.contains(id); }

    void set(const std::vector<qint64> &ids);
    void append(const std::vector<qint64> &ids);
    void removeAt(int row);
    /// A row says something else now. What it is sorted by stays the same where it keeps its place.
    void forget(int row, bool keepsPlace = false);

    /// What a row is filtered by; `read` gives it the first time.
    template<typename Read>
    const QString &words(int row, Read read) const
    {
        const Row &held = m_rows[size_t(row)];
        if (!held.hasWords) {
            held.words = read();
            held.hasWords = true;
        }
        return held.words;
    }
    /// What a row is sorted by in a column. One column at a time is remembered.
    template<typename Read>
    const SortKey &key(int row, int column, Read read) const
    {
        const Row &held = m_rows[size_t(row)];
        if (held.keyColumn != column) {
            held.key = read();
            held.keyColumn = column;
        }
        return held.key;
    }

private:
    struct Row {
        qint64 id = 0;
        mutable bool hasWords = false;
        mutable QString words;
        mutable int keyColumn = -1;
        mutable SortKey key;
    };

    void number(size_t from);

    std::vector<Row> m_rows;
    QHash<qint64, int> m_places;
};

} // namespace slate
