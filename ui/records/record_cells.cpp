#include "ui/records/record_cells.h"

#include "core/model/scene_heading.h"
#include "ui/base/status.h"
#include "ui/records/kind_customs.h"
#include "ui/records/mark.h"

#include <QCoreApplication>

namespace slate {

namespace {

/// What a table of several productions is sorted by so that their orders do not mix: the production's
/// name, then the order key.
QString placeInList(Session &session, const Record &record, int orderField)
{
    const auto *key = std::get_if<QString>(&record.values[size_t(orderField)]);
    if (!key || !session.production().isNull())
        return key ? *key : QString();
    const qint64 production = session.catalog().productionOf(record);
    const QString name =
        production == 0 ? QString() : session.catalog().nameOf(RecordRef {Kind::Production, production});
    return name + QChar(1) + *key;
}

} // namespace

RecordCells::RecordCells(Session &session, Kind kind)
    : m_session(session),
      m_kind(kind),
      m_schema(&session.catalog().schemaOf(kind)),
      m_columns(columnsOf(*m_schema)),
      m_uses(session.catalog(), kind)
{
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_collator.setNumericMode(true);
}

void RecordCells::reload()
{
    m_schema = &m_session.catalog().schemaOf(m_kind);
    m_columns = columnsOf(*m_schema);
    m_sorters.clear();
    m_uses.forget();
    m_children.clear();
    for (const Column &column : m_columns) {
        for (const ChildKind &child : childKindsOf(m_kind)) {
            if (column.derived && column.derived->from == child.kind)
                m_children.emplace_back(m_session.catalog(), child);
        }
    }
}

QSet<qint64> RecordCells::follow(const Changes &changes, const RecordRows &rows)
{
    if (changes.touches(Kind::Production))
        m_sorters.clear();
    QSet<qint64> touched;
    for (ChildrenIndex &index : m_children)
        touched += index.follow(changes);
    followReferences(changes, rows, touched);
    followChildren(changes, touched);
    m_uses.follow(changes, rows, touched);
    const bool isToldFromAll = std::any_of(m_columns.begin(), m_columns.end(),
        [](const Column &column) { return column.derived && column.derived->fromAll; });
    const bool changesPeople = changes.touches(Kind::CastMember) || changes.touches(Kind::CrewMember)
        || changes.touches(Kind::Production);
    for (int row = 0; isToldFromAll && changesPeople && row < rows.count(); ++row)
        touched.insert(rows.idAt(row));
    return touched;
}

void RecordCells::followReferences(
    const Changes &changes, const RecordRows &rows, QSet<qint64> &touched) const
{
    for (size_t i = 0; i < m_schema->fields.size(); ++i) {
        const Field &field = m_schema->fields[i];
        if (field.kind != FieldKind::Reference || !changes.touches(field.refersTo))
            continue;
        QSet<qint64> changed;
        for (const Change &change : changes.rows) {
            if (change.record.kind == field.refersTo)
                changed.insert(change.record.id);
        }
        for (int row = 0; row < rows.count(); ++row) {
            const Record *record = m_session.catalog().find({m_kind, rows.idAt(row)});
            const auto *id = record ? std::get_if<qint64>(&record->values[i]) : nullptr;
            if (id && changed.contains(*id))
                touched.insert(rows.idAt(row));
        }
    }
}

/// What a child refers to may be part of what its parent says: the number of a cast member in a scene.
void RecordCells::followChildren(const Changes &changes, QSet<qint64> &touched) const
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

Family RecordCells::familyOf(const Record &record, const Derived &derived) const
{
    Family family {m_session.catalog(), record, {}};
    for (const ChildrenIndex &index : m_children) {
        if (derived.from == index.kind())
            family.children = index.of(record.id);
    }
    return family;
}

/// An omitted scene is not shot: it has no length and no time, though what it had is kept.
bool RecordCells::isStruck(const Record &record, const Column &column) const
{
    return m_kind == Kind::Scene && (column.key == "pages" || column.key == "minutes")
        && flagOf(record, "omitted");
}

QString RecordCells::text(const Record &record, const Column &column) const
{
    if (isStruck(record, column))
        return QStringLiteral("—");
    if (column.derived)
        return column.derived->text(familyOf(record, *column.derived));
    const Field &field = *column.described(*m_schema);
    const Value &value = record.values[size_t(column.field)];
    QString shown = m_session.catalog().displayText(field, value);
    if (field.kind == FieldKind::LongText)
        shown.replace(QLatin1Char('\n'), QLatin1Char(' '));
    if (m_kind == Kind::Scene && column.key == "heading" && flagOf(record, "omitted") && !saysOmitted(shown))
        return QCoreApplication::translate("RecordTable", "(omitted) %1").arg(shown);
    if (const int uses = m_uses.of(record, column); uses > 1)
        return QStringLiteral("%1 ×%2").arg(shown).arg(uses);
    return shown;
}

QVariant RecordCells::tone(const Record &record, const Column &column) const
{
    if (column.derived) {
        const auto tone = column.derived->tone;
        return tone ? QVariant(int(tone(familyOf(record, *column.derived)))) : QVariant();
    }
    if (m_uses.of(record, column) > 1)
        return int(palette::Role::Attention);
    const Field &field = *column.described(*m_schema);
    const auto *choice = std::get_if<QString>(&record.values[size_t(column.field)]);
    if (qstrcmp(field.key, "status") != 0 || !choice)
        return {};
    return int(toneOf(field, *choice));
}

QVariant RecordCells::meaning(const Record &record, const Column &column) const
{
    const Field *field = column.described(*m_schema);
    if (!field || field->kind != FieldKind::Choice || qstrcmp(field->key, "status") != 0)
        return {};
    const auto *choice = std::get_if<QString>(&record.values[size_t(column.field)]);
    return choice ? QVariant(int(meaningOf(*choice))) : QVariant();
}

QString RecordCells::words(const Record &record) const
{
    QStringList words;
    for (const Column &column : m_columns) {
        if (column.isPlace)
            continue;
        if (column.derived || !isUnknown(record.values[size_t(column.field)]))
            words << text(record, column);
    }
    return words.join(QLatin1Char('\n')).toLower();
}

const RecordCells::Sorter &RecordCells::sorterOf(int field) const
{
    const auto known = m_sorters.constFind(field);
    if (known != m_sorters.constEnd())
        return *known;
    const auto &make = customsOf(m_session, m_kind).sorter;
    return *m_sorters.insert(field, make ? make(m_session, m_schema->fields[size_t(field)]) : Sorter());
}

SortKey RecordCells::keyWithName(const Record &record, const Column &column, const Column &name) const
{
    SortKey whole = key(record, column);
    whole.name = key(record, name).text;
    return whole;
}

SortKey RecordCells::key(const Record &record, const Column &column) const
{
    if (isStruck(record, column))
        return {};
    if (column.derived)
        return keyOfRank(column.derived->rank(familyOf(record, *column.derived)));
    const Field &field = *column.described(*m_schema);
    if (column.isPlace)
        return keyOfPlace(placeInList(m_session, record, column.field));
    if (const Sorter &sorter = sorterOf(column.field))
        return sorter(record);
    return keyOfValue(
        field, record.values[size_t(column.field)], m_collator, [&] { return text(record, column); });
}

} // namespace slate
