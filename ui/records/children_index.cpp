#include "ui/records/children_index.h"

namespace slate {

ChildrenIndex::ChildrenIndex(const Catalog &catalog, ChildKind child) : m_catalog(catalog), m_child(child)
{
    QSet<qint64> touched;
    for (const Record &record : catalog.records(child.kind))
        add(record, touched);
}

std::vector<const Record *> ChildrenIndex::of(qint64 parent) const
{
    std::vector<const Record *> records;
    for (const qint64 id : m_children.value(parent)) {
        if (const Record *record = m_catalog.find({m_child.kind, id}))
            records.push_back(record);
    }
    return records;
}

QSet<qint64> ChildrenIndex::follow(const Changes &changes)
{
    QSet<qint64> touched;
    for (const Change &change : changes.rows) {
        if (change.record.kind != m_child.kind)
            continue;
        drop(change.record.id, touched);
        if (const Record *record = m_catalog.find(change.record))
            add(*record, touched);
    }
    return touched;
}

void ChildrenIndex::add(const Record &record, QSet<qint64> &touched)
{
    const qint64 parent = numberOf(record, m_child.key());
    m_parents.insert(record.id, parent);
    m_children[parent].push_back(record.id);
    touched.insert(parent);
}

void ChildrenIndex::drop(qint64 child, QSet<qint64> &touched)
{
    const auto found = m_parents.constFind(child);
    if (found == m_parents.constEnd())
        return;
    auto &siblings = m_children[*found];
    siblings.erase(std::remove(siblings.begin(), siblings.end(), child), siblings.end());
    touched.insert(*found);
    m_parents.erase(found);
}

} // namespace slate
