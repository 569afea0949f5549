#pragma once

#include "core/store/catalog.h"
#include "ui/records/columns.h"
#include "ui/records/record_rows.h"

#include <QSet>

namespace slate {

/// How often the numbers of scenes and parts are used: two of one production that have the same are marked.
class NumberUses
{
public:
    NumberUses(const Catalog &catalog, Kind kind) : m_catalog(catalog), m_kind(kind) { }

    /// How many scenes or parts of the same production have the number of a record; 1 for other columns.
    int of(const Record &record, const Column &column) const;
    void forget() { m_uses.reset(); }
    /// Adds the rows whose number another has now, or had before.
    void follow(const Changes &changes, const RecordRows &rows, QSet<qint64> &touched);

private:
    const QHash<QString, int> &all() const;

    const Catalog &m_catalog;
    Kind m_kind;
    mutable std::optional<QHash<QString, int>> m_uses; ///< by production and number
};

/// Who else of the production has the number of a scene or part, as a sentence; empty for other fields, and
/// where nobody has it.
QString numberNote(const Catalog &catalog, const Record &record, const Field &field);

} // namespace slate
