#pragma once

#include "ui/base/session.h"
#include "ui/records/children_index.h"
#include "ui/records/columns.h"
#include "ui/records/number_uses.h"
#include "ui/records/record_rows.h"

namespace slate {

/// What the cells of a table of records say, and what they are sorted and filtered by.
class RecordCells
{
public:
    RecordCells(Session &session, Kind kind);

    const std::vector<Column> &columns() const { return m_columns; }
    /// Reads what it knows of the records anew.
    void reload();
    /// Gives the records whose cells a change may have changed, besides those that it changed themselves.
    QSet<qint64> follow(const Changes &changes, const RecordRows &rows);

    QString text(const Record &record, const Column &column) const;
    /// int of the palette::Role of a state, where a cell has one.
    QVariant tone(const Record &record, const Column &column) const;
    /// int of the Meaning of a status, where a cell has one that is known.
    QVariant meaning(const Record &record, const Column &column) const;
    /// All words of a record in small letters.
    QString words(const Record &record) const;
    SortKey key(const Record &record, const Column &column) const;
    /// The same, with the name in its column beside it.
    SortKey keyWithName(const Record &record, const Column &column, const Column &name) const;

private:
    using Sorter = std::function<SortKey(const Record &)>;

    bool isStruck(const Record &record, const Column &column) const;
    Family familyOf(const Record &record, const Derived &derived) const;
    const Sorter &sorterOf(int field) const;
    void followReferences(const Changes &changes, const RecordRows &rows, QSet<qint64> &touched) const;
    void followChildren(const Changes &changes, QSet<qint64> &touched) const;

    Session &m_session;
    Kind m_kind;
    const RecordSchema *m_schema; ///< as it is in this slate now
    std::vector<Column> m_columns;
    std::vector<ChildrenIndex> m_children;
    NumberUses m_uses;
    QCollator m_collator;
    mutable QHash<int, Sorter>
        m_sorters; ///< by field; what the kind has of its own, made when first sorted by
};

} // namespace slate
