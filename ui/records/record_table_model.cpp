#include "ui/records/record_table_model.h"

#include "ui/base/plain_words.h"
#include "ui/records/commit.h"
#include "ui/records/kind_customs.h"
#include "ui/records/typed_place.h"

#include <QElapsedTimer>
#include <QTimer>

namespace slate {

namespace {

constexpr size_t manyRows = 1000;
constexpr int sliceMs = 5;
/// More new or gone rows than this at once (an import, its undo) are read afresh.
constexpr size_t mostRowSteps = 300;

} // namespace

RecordTableModel::RecordTableModel(Session &session, Kind kind, QObject *parent)
    : QAbstractTableModel(parent),
      m_session(session),
      m_kind(kind),
      m_schema(&session.catalog().schemaOf(kind)),
      m_cells(session, kind)
{
    reload();
    connect(&session.catalog(), &Catalog::changed, this, &RecordTableModel::follow);
    connect(&session.unsaved(), &Unsaved::changed, this,
        [this](const QByteArray &, RecordRef ref) { followUnsaved(ref); });
    connect(&session, &Session::productionChanged, this, [this] {
        beginResetModel();
        reload();
        endResetModel();
    });
}

void RecordTableModel::reload()
{
    m_draft.reset();
    m_keptPlaces.clear();
    m_schema = &m_session.catalog().schemaOf(m_kind);
    m_cells.reload();
    std::vector<qint64> ids;
    for (const Record &record : m_session.catalog().records(m_kind)) {
        if (m_session.shows(record))
            ids.push_back(record.id);
    }
    m_rows.set(ids);
    m_gathered = 0;
    if (ids.size() > manyRows)
        QTimer::singleShot(0, this, &RecordTableModel::gatherWords);
}

// In short slices between what a person does, so that the first key in the filter of a large table need not
// wait for all of them.
void RecordTableModel::gatherWords()
{
    QElapsedTimer timer;
    timer.start();
    while (m_gathered < rowCount() && timer.elapsed() < sliceMs)
        wordsOf(m_gathered++);
    if (m_gathered < rowCount())
        QTimer::singleShot(sliceMs, this, &RecordTableModel::gatherWords);
}

int RecordTableModel::columnOf(const QByteArray &key) const
{
    for (size_t i = 0; i < columns().size(); ++i) {
        if (columns()[i].key == key)
            return int(i);
    }
    return -1;
}

int RecordTableModel::nameColumn() const
{
    if (m_schema->fields.front().required)
        return 0;
    for (size_t i = 0; i < columns().size(); ++i) {
        const Field *field = columns()[i].described(*m_schema);
        if (field && field->required)
            return int(i);
    }
    return 0;
}

RecordRef RecordTableModel::refAt(int row) const
{
    if (row < 0 || row >= m_rows.count())
        return {m_kind, 0};
    return {m_kind, m_rows.idAt(row)};
}

int RecordTableModel::rowOf(RecordRef ref) const
{
    return ref.kind == m_kind ? m_rows.rowOf(ref.id) : -1;
}

const Record *RecordTableModel::recordAt(int row) const
{
    const RecordRef ref = refAt(row);
    if (m_draft && m_draft->id == ref.id)
        return &*m_draft;
    return m_session.catalog().find(ref);
}

// The draft

int RecordTableModel::startDraft(RecordRef chosen)
{
    if (m_draft)
        return draftRow();
    m_draft = newRecord(m_session, m_kind);
    if (const auto &begin = customsOf(m_session, m_kind).begin)
        begin(m_session, *m_draft, chosen);
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

Outcome RecordTableModel::keepDraft(const QModelIndex &index, const Entry &entry)
{
    Record record = *m_draft;
    record.values[size_t(columns()[size_t(index.column())].field)] = entry.value;
    if (!m_schema->check(record).isEmpty())
        return Outcome::Failed;
    std::vector<Record> needed;
    if (entry.created)
        needed.push_back(*entry.created);
    if (!addRecord(m_session, record, needed))
        return Outcome::Failed;
    Q_EMIT added(record.ref());
    return Outcome::Kept;
}

// The model

int RecordTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows.count();
}

int RecordTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columns().size());
}

QVariant RecordTableModel::data(const QModelIndex &index, int role) const
{
    const Record *record = index.isValid() ? recordAt(index.row()) : nullptr;
    if (!record)
        return {};
    const Column &column = columns()[size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        if (const TypedText *typed = typedAt(*record, index.column()))
            return shownTyped(*column.described(*m_schema), typed->text);
        // Nothing is unknown yet of a row that is only being added.
        if (m_draft && m_draft->id == record->id
            && (column.derived || isUnknown(record->values[size_t(column.field)])))
            return QString();
        return m_cells.text(*record, column);
    case Qt::EditRole:
        return column.derived
            ? m_cells.text(*record, column)
            : editText(m_session, *column.described(*m_schema), record->values[size_t(column.field)]);
    case Qt::ToolTipRole: {
        if (column.field < 0)
            return {};
        const Field &field = *column.described(*m_schema);
        if (const QString note = standingNote(field, record->values[size_t(column.field)]); !note.isEmpty())
            return tip(note);
        const bool isLong = field.kind == FieldKind::LongText;
        return isLong && !isUnknown(record->values[size_t(column.field)]) ? tip(m_cells.text(*record, column))
                                                                          : QVariant();
    }
    case Qt::TextAlignmentRole:
        return int((column.figures ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case SortRole: {
        const SortKey &key = keyOf(index.row(), index.column());
        if (!key.known)
            return {};
        if (key.cast)
            return key.cast.text();
        return key.text           ? QVariant(m_cells.text(*record, column))
            : key.plain.isEmpty() ? QVariant(key.number)
                                  : QVariant(key.plain);
    }
    case RefRole:
        return QVariant::fromValue(record->ref());
    case UnsavedRole:
        return typedAt(*record, index.column()) != nullptr;
    case ToneRole:
        if (typedAt(*record, index.column()))
            return int(palette::Role::Attention);
        return m_cells.tone(*record, column);
    case MeaningRole:
        return typedAt(*record, index.column()) ? QVariant() : m_cells.meaning(*record, column);
    default:
        return {};
    }
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Column &column = columns()[size_t(section)];
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
    const Field *field = columns()[size_t(index.column())].described(*m_schema);
    return field && !field->computed && !m_session.slate().isReadOnly() ? flags | Qt::ItemIsEditable : flags;
}

bool RecordTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    m_outcome = Outcome::Failed;
    if (!index.isValid() || role != Qt::EditRole)
        return false;
    const Column &column = columns()[size_t(index.column())];
    const Field *field = column.described(*m_schema);
    const Record *record = recordAt(index.row());
    if (!field || field->computed || !record)
        return false;
    const Entry entry = value.canConvert<Entry>()
        ? value.value<Entry>()
        : checked(*field, *m_schema, readText(m_session, *field, value.toString(), record->ref()));
    if (!entry.isGood())
        return false;
    if (index.row() != draftRow())
        keepPlaces({record->ref()});
    m_outcome = keep(index, entry);
    return bool(m_outcome);
}

Outcome RecordTableModel::keep(const QModelIndex &index, const Entry &entry)
{
    const Record &record = *recordAt(index.row());
    const int field = columns()[size_t(index.column())].field;
    if (m_draft && m_draft->id == record.id)
        return keepDraft(index, entry);
    if (entry.value == record.values[size_t(field)])
        return Outcome::Kept;
    return keepField(m_session, record.ref(), field, entry);
}

// What is typed and not saved

TypedPlace RecordTableModel::placeOf(RecordRef ref, int field) const
{
    if (m_draft && m_draft->id == ref.id)
        return placeOfNew(*m_schema, m_schema->blank(), field);
    const Record *record = m_session.catalog().find(ref);
    return record ? slate::placeOf(m_session.catalog(), *record, field) : TypedPlace();
}

const TypedText *RecordTableModel::typedAt(const Record &record, int column) const
{
    const int field = columns()[size_t(column)].field;
    if (field < 0 || m_session.unsaved().isEmpty())
        return nullptr;
    return m_session.unsaved().find(placeOf(record.ref(), field).key);
}

bool RecordTableModel::hasUnsavedDraft() const
{
    const Record blank = m_schema->blank();
    for (const Column &column : columns()) {
        if (column.field >= 0 && m_session.unsaved().find(placeOfNew(*m_schema, blank, column.field).key))
            return true;
    }
    return false;
}

void RecordTableModel::followUnsaved(RecordRef ref)
{
    if (ref.kind != m_kind)
        return;
    const int row = ref.isNull() ? draftRow() : rowOf(ref);
    if (row >= 0)
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

const QString &RecordTableModel::wordsOf(int row) const
{
    return m_rows.words(row, [&] {
        const Record *record = recordAt(row);
        return record ? m_cells.words(*record) : QString();
    });
}

const SortKey &RecordTableModel::keyOf(int row, int column) const
{
    return m_rows.key(row, column, [&] {
        const Record *record = recordAt(row);
        return record
            ? m_cells.keyWithName(*record, columns()[size_t(column)], columns()[size_t(nameColumn())])
            : SortKey();
    });
}

bool RecordTableModel::isBefore(int left, int right, int column, Qt::SortOrder order) const
{
    return slate::isBefore(keyOf(left, column), keyOf(right, column), order);
}

// Following the catalog, row by row
void RecordTableModel::follow(const Changes &changes)
{
    if (m_schema != &m_session.catalog().schemaOf(m_kind)) {
        beginResetModel();
        reload();
        endResetModel();
        return;
    }
    QSet<qint64> touched = m_cells.follow(changes, m_rows);
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
        else if (m_rows.has(change.record.id))
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

void RecordTableModel::insertNew(const std::vector<qint64> &ids)
{
    if (ids.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(ids.size()) - 1);
    m_rows.append(ids);
    endInsertRows();
}

void RecordTableModel::removeGone(const QSet<qint64> &ids)
{
    for (const qint64 id : ids) {
        const int row = m_rows.rowOf(id);
        if (row < 0)
            continue;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
}

void RecordTableModel::refresh(const QSet<qint64> &ids)
{
    for (const qint64 id : ids) {
        const int row = m_rows.rowOf(id);
        if (row < 0)
            continue;
        m_rows.forget(row, m_keptPlaces.contains(id));
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

} // namespace slate
