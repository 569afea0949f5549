#pragma once

#include <QByteArrayList>
#include <QHash>

#include <optional>

namespace slate {

/// How a person has set up the table of one kind: kept by the columns' keys, so that it outlives new
/// columns.
struct TableSettings {
    std::optional<QByteArrayList> order; ///< every column, from left to right
    QHash<QByteArray, bool> shown;       ///< what the person chose, for those columns only
    QHash<QByteArray, int> widths;
    QByteArray sortedBy;
    bool descending = false;

    static TableSettings read(const char *table);
    void write(const char *table) const;
};

} // namespace slate
