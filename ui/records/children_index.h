#pragma once

#include "ui/records/derived.h"

#include <QSet>

namespace slate {

/// Which records of a kind have which children, so that a table of thousands finds them at once and
/// still knows whose child one was after it is gone.
class ChildrenIndex
{
public:
    ChildrenIndex(const Catalog &catalog, ChildKind child);

    Kind kind() const { return m_child.kind; }
    /// The field that says whose child one is.
    const char *key() const { return m_child.key(); }
    std::vector<const Record *> of(qint64 parent) const;
    /// Follows a change; gives the records whose children are others now, or have changed.
    QSet<qint64> follow(const Changes &changes);

private:
    void add(const Record &record, QSet<qint64> &touched);
    void drop(qint64 child, QSet<qint64> &touched);

    const Catalog &m_catalog;
    ChildKind m_child;
    QHash<qint64, qint64> m_parents;
    QHash<qint64, std::vector<qint64>> m_children;
};

} // namespace slate
