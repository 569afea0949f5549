#pragma once

#include "ui/records/derived.h"

namespace slate {

/// One column of a table of records: a field of the schema, or a derived value.
struct Column {
    QByteArray key;
    QString title;
    int field = -1; ///< -1 for a derived value
    const Derived *derived = nullptr;
    bool shown = false;   ///< unless the user hides it
    bool figures = false; ///< right-aligned, with figures of one width
    bool isPlace = false; ///< an order key: sorted by, and never shown

    const Field *described(const RecordSchema &schema) const
    {
        return field < 0 ? nullptr : &schema.fields[static_cast<size_t>(field)];
    }
};

/// Every column that a table of records of this schema can have.
std::vector<Column> columnsOf(const RecordSchema &schema);
/// The column of order keys; -1 when there is none.
int placeColumn(const std::vector<Column> &columns);
/// What a table is sorted by until a person sorts it: by place where a kind has one, by number as the trade
/// lists the cast, else by name.
int usualSorting(const std::vector<Column> &columns, const RecordSchema &schema);

} // namespace slate
