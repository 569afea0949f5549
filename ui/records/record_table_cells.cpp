// What the cells of a table of records say, and what they are sorted and filtered by.

#include "ui/breakdown/scene_edit.h"
#include "ui/records/mark.h"
#include "ui/records/record_table_model.h"

namespace slate {

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
    if (m_kind == Kind::Scene && column.key == "scene_number") {
        if (!m_numbering)
            m_numbering = numberingOf(m_session);
        return keyOfSceneNumber(textOf(record, "scene_number"), *m_numbering);
    }
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

} // namespace slate
