#include "ui/records/record_table_model.h"

#include "ui/breakdown/scene_edit.h"
#include "ui/records/commit.h"
#include "ui/records/mark.h"

namespace slate {

namespace {

/// More new or gone rows than this at once (an import, its undo) are read afresh.
constexpr size_t mostRowSteps = 300;

} // namespace

RecordTableModel::RecordTableModel(Session &session, Kind kind, QObject *parent)
    : QAbstractTableModel(parent),
      m_session(session),
      m_kind(kind),
      m_schema(schemaOf(kind)),
      m_columns(columnsOf(kind))
{
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_collator.setNumericMode(true);
    reload();
    connect(&session.catalog(), &Catalog::changed, this, &RecordTableModel::follow);
    connect(&session, &Session::productionChanged, this, [this] {
        beginResetModel();
        reload();
        endResetModel();
    });
}

void RecordTableModel::reload()
{
    m_draft.reset();
    m_rows.clear();
    m_children.clear();
    for (const Column &column : m_columns) {
        for (const ChildKind &child : childKindsOf(m_kind)) {
            if (column.derived && column.derived->from == child.kind)
                m_children.emplace_back(m_session.catalog(), child);
        }
    }
    for (const Record &record : m_session.catalog().records(m_kind)) {
        if (m_session.shows(record))
            m_rows.push_back({record.id, false, {}, -1, {}});
    }
    m_places.clear();
    numberRows(0);
}

void RecordTableModel::numberRows(size_t from)
{
    for (size_t i = from; i < m_rows.size(); ++i)
        m_places.insert(m_rows[i].id, int(i));
}

int RecordTableModel::columnOf(const QByteArray &key) const
{
    for (size_t i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i].key == key)
            return int(i);
    }
    return -1;
}

int RecordTableModel::nameColumn() const
{
    if (m_schema.fields.front().required)
        return 0;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const Field *field = m_columns[i].described(m_schema);
        if (field && field->required)
            return int(i);
    }
    return 0;
}

RecordRef RecordTableModel::refAt(int row) const
{
    if (row < 0 || row >= int(m_rows.size()))
        return {m_kind, 0};
    return {m_kind, m_rows[size_t(row)].id};
}

int RecordTableModel::rowOf(RecordRef ref) const
{
    return ref.kind == m_kind ? m_places.value(ref.id, -1) : -1;
}

const Record *RecordTableModel::recordAt(int row) const
{
    const RecordRef ref = refAt(row);
    if (m_draft && m_draft->id == ref.id)
        return &*m_draft;
    return m_session.catalog().find(ref);
}

// What cells say

Family RecordTableModel::familyOf(const Record &record, const Derived &derived) const
{
    Family family {m_session.catalog(), record, {}};
    for (const ChildrenIndex &index : m_children) {
        if (derived.from == index.kind())
            family.children = index.of(record.id);
    }
    return family;
}

QString RecordTableModel::text(const Record &record, const Column &column) const
{
    if (column.derived)
        return column.derived->text(familyOf(record, *column.derived));
    const Field &field = *column.described(m_schema);
    const Value &value = record.values[size_t(column.field)];
    QString shown = m_session.catalog().displayText(field, value);
    if (field.kind == FieldKind::LongText)
        shown.replace(QLatin1Char('\n'), QLatin1Char(' '));
    return shown;
}

QVariant RecordTableModel::tone(const Record &record, const Column &column) const
{
    if (column.derived) {
        const auto tone = column.derived->tone;
        return tone ? QVariant(int(tone(familyOf(record, *column.derived)))) : QVariant();
    }
    const Field &field = *column.described(m_schema);
    const auto *choice = std::get_if<QString>(&record.values[size_t(column.field)]);
    if (qstrcmp(field.key, "status") != 0 || !choice)
        return {};
    return int(toneOf(field, *choice));
}

const QString &RecordTableModel::wordsOf(int row) const
{
    const Row &held = m_rows[size_t(row)];
    if (!held.hasWords) {
        QStringList words;
        if (const Record *record = recordAt(row)) {
            for (const Column &column : m_columns) {
                if (column.isPlace)
                    continue;
                if (column.derived || !isUnknown(record->values[size_t(column.field)]))
                    words << text(*record, column);
            }
        }
        held.words = words.join(QLatin1Char('\n')).toLower();
        held.hasWords = true;
    }
    return held.words;
}

// Sorting

SortKey RecordTableModel::makeKey(const Record &record, const Column &column) const
{
    if (column.derived)
        return keyOfRank(column.derived->rank(familyOf(record, *column.derived)));
    const Field &field = *column.described(m_schema);
    if (column.isPlace)
        return keyOfPlace(placeInList(m_session, record, column.field));
    if (m_kind == Kind::Scene && column.key == "scene_number")
        return keyOfSceneNumber(textOf(record, "scene_number"), numberingOf(m_session));
    return keyOfValue(
        field, record.values[size_t(column.field)], m_collator, [&] { return text(record, column); });
}

const SortKey &RecordTableModel::keyOf(int row, int column) const
{
    const Row &held = m_rows[size_t(row)];
    if (held.keyColumn != column) {
        const Record *record = recordAt(row);
        held.key = record ? makeKey(*record, m_columns[size_t(column)]) : SortKey();
        held.keyColumn = column;
    }
    return held.key;
}

bool RecordTableModel::isBefore(int left, int right, int column, Qt::SortOrder order) const
{
    return slate::isBefore(keyOf(left, column), keyOf(right, column), order);
}

// Changes

void RecordTableModel::follow(const Changes &changes)
{
    QSet<qint64> touched;
    for (ChildrenIndex &index : m_children)
        touched += index.follow(changes);
    followReferences(changes, touched);
    followChildren(changes, touched);

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

// The draft

int RecordTableModel::startDraft(RecordRef chosen)
{
    if (m_draft)
        return draftRow();
    m_draft = newRecord(m_session, m_kind);
    if (m_kind == Kind::Scene)
        placeAfter(m_session, *m_draft, chosen);
    insertNew({m_draft->id});
    return draftRow();
}

void RecordTableModel::dropDraft()
{
    if (!m_draft)
        return;
    const qint64 id = m_draft->id;
    // The row goes before the draft does, so that no view finds a row without a record.
    removeGone({id});
    m_draft.reset();
}

bool RecordTableModel::keepDraft(const QModelIndex &index, const Entry &entry)
{
    Record record = *m_draft;
    record.values[size_t(m_columns[size_t(index.column())].field)] = entry.value;
    if (!m_schema.check(record).isEmpty())
        return false;
    std::vector<Record> needed;
    if (entry.created)
        needed.push_back(*entry.created);
    if (!addRecord(m_session, record, needed))
        return false;
    Q_EMIT added(record.ref());
    return true;
}

// The model

int RecordTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RecordTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant RecordTableModel::data(const QModelIndex &index, int role) const
{
    const Record *record = index.isValid() ? recordAt(index.row()) : nullptr;
    if (!record)
        return {};
    const Column &column = m_columns[size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        // Nothing is unknown yet of a row that is only being added.
        if (m_draft && m_draft->id == record->id
            && (column.derived || isUnknown(record->values[size_t(column.field)])))
            return QString();
        return text(*record, column);
    case Qt::EditRole:
        return column.derived
            ? text(*record, column)
            : editText(m_session, *column.described(m_schema), record->values[size_t(column.field)]);
    case Qt::ToolTipRole: {
        const bool isLong = column.field >= 0 && column.described(m_schema)->kind == FieldKind::LongText;
        return isLong && !isUnknown(record->values[size_t(column.field)]) ? text(*record, column)
                                                                          : QVariant();
    }
    case Qt::TextAlignmentRole:
        return int((column.figures ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case SortRole: {
        const SortKey &key = keyOf(index.row(), index.column());
        if (!key.known)
            return {};
        return key.text           ? QVariant(text(*record, column))
            : key.plain.isEmpty() ? QVariant(key.number)
                                  : QVariant(key.plain);
    }
    case RefRole:
        return QVariant::fromValue(record->ref());
    case ToneRole:
        return tone(*record, column);
    default:
        return {};
    }
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Column &column = m_columns[size_t(section)];
    if (role == Qt::DisplayRole)
        return column.title;
    if (role == Qt::TextAlignmentRole)
        return int((column.figures ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

Qt::ItemFlags RecordTableModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return flags;
    flags |= Qt::ItemNeverHasChildren;
    const Field *field = m_columns[size_t(index.column())].described(m_schema);
    return field && !field->computed && !m_session.slate().isReadOnly() ? flags | Qt::ItemIsEditable : flags;
}

bool RecordTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole)
        return false;
    const Column &column = m_columns[size_t(index.column())];
    const Field *field = column.described(m_schema);
    const Record *record = recordAt(index.row());
    if (!field || field->computed || !record)
        return false;
    const Entry entry = value.canConvert<Entry>()
        ? value.value<Entry>()
        : checked(*field, m_schema, readText(m_session, *field, value.toString()));
    if (!entry.isGood())
        return false;
    if (m_draft && m_draft->id == record->id)
        return keepDraft(index, entry);
    if (entry.value == record->values[size_t(column.field)])
        return true;
    return keepField(m_session, record->ref(), column.field, entry);
}

} // namespace slate
