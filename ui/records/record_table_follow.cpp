// How a table of records follows the catalog, row by row.

#include "ui/records/record_table_model.h"

namespace slate {

namespace {

/// More new or gone rows than this at once (an import, its undo) are read afresh.
constexpr size_t mostRowSteps = 300;

} // namespace

void RecordTableModel::follow(const Changes &changes)
{
    if (changes.touches(Kind::Production))
        m_sorters.clear();
    QSet<qint64> touched;
    for (ChildrenIndex &index : m_children)
        touched += index.follow(changes);
    followReferences(changes, touched);
    followChildren(changes, touched);
    followUses(changes, touched);

    std::vector<qint64> fresh;
    QSet<qint64> gone;
    for (const Change &change : changes.rows) {
        if (change.record.kind != m_kind)
            continue;
        const Record *record = m_session.catalog().find(change.record);
        const bool shown = record && m_session.shows(*record);
        const bool draft = m_draft && m_draft->id == change.record.id;
        if (draft && record)
            m_draft.reset();
        if (!shown && !(draft && !record))
            gone.insert(change.record.id);
        else if (m_places.contains(change.record.id))
            touched.insert(change.record.id);
        else
            fresh.push_back(change.record.id);
    }
    if (fresh.size() + size_t(gone.size()) > mostRowSteps) {
        beginResetModel();
        reload();
        endResetModel();
        return;
    }
    removeGone(gone);
    insertNew(fresh);
    refresh(touched);
}

void RecordTableModel::followUses(const Changes &changes, QSet<qint64> &touched) const
{
    if (!m_uses || !changes.touches(m_kind))
        return;
    const QHash<QString, int> before = *m_uses;
    m_uses.reset();
    if (uses() == before)
        return;
    for (const Row &row : m_rows) {
        const Record *record = m_session.catalog().find(RecordRef {m_kind, row.id});
        const QString number = record ? numberOfItsOwn(*record) : QString();
        if (before.value(number, 1) != uses().value(number, 1))
            touched.insert(row.id);
    }
}

void RecordTableModel::followReferences(const Changes &changes, QSet<qint64> &touched) const
{
    for (size_t i = 0; i < m_schema.fields.size(); ++i) {
        const Field &field = m_schema.fields[i];
        if (field.kind != FieldKind::Reference || !changes.touches(field.refersTo))
            continue;
        QSet<qint64> changed;
        for (const Change &change : changes.rows) {
            if (change.record.kind == field.refersTo)
                changed.insert(change.record.id);
        }
        for (const Row &row : m_rows) {
            const Record *record = m_session.catalog().find({m_kind, row.id});
            const auto *id = record ? std::get_if<qint64>(&record->values[i]) : nullptr;
            if (id && changed.contains(*id))
                touched.insert(row.id);
        }
    }
}

/// What a child refers to may be part of what its parent says: the number of a cast member in a scene.
void RecordTableModel::followChildren(const Changes &changes, QSet<qint64> &touched) const
{
    for (const ChildrenIndex &index : m_children) {
        for (const Field &field : schemaOf(index.kind()).fields) {
            if (field.kind != FieldKind::Reference || field.refersTo == m_kind)
                continue;
            for (const Change &change : changes.rows) {
                if (change.record.kind != field.refersTo)
                    continue;
                const auto children =
                    m_session.catalog().referring(index.kind(), field.key, change.record.id);
                for (const Record *child : children)
                    touched.insert(numberOf(*child, index.key()));
            }
        }
    }
}

void RecordTableModel::insertNew(const std::vector<qint64> &ids)
{
    if (ids.empty())
        return;
    const size_t first = m_rows.size();
    beginInsertRows({}, int(first), int(first + ids.size() - 1));
    for (const qint64 id : ids)
        m_rows.push_back({id, false, {}, -1, {}});
    numberRows(first);
    endInsertRows();
}

void RecordTableModel::removeGone(const QSet<qint64> &ids)
{
    for (const qint64 id : ids) {
        const int row = m_places.value(id, -1);
        if (row < 0)
            continue;
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        m_places.remove(id);
        numberRows(size_t(row));
        endRemoveRows();
    }
}

void RecordTableModel::refresh(const QSet<qint64> &ids)
{
    for (const qint64 id : ids) {
        const int row = m_places.value(id, -1);
        if (row < 0)
            continue;
        m_rows[size_t(row)].hasWords = false;
        m_rows[size_t(row)].keyColumn = -1;
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

} // namespace slate
