// What the cells of a table of records say, and what they are sorted and filtered by.

#include "ui/records/kind_customs.h"
#include "ui/records/mark.h"
#include "ui/records/record_table_model.h"

#include <QCoreApplication>

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
    if (m_kind == Kind::Scene && column.key == "heading" && flagOf(record, "omitted"))
        return QCoreApplication::translate("RecordTable", "(omitted) %1").arg(shown);
    if (const int uses = usesOf(record, column); uses > 1)
        return QStringLiteral("%1 ×%2").arg(shown).arg(uses);
    return shown;
}

/// The number of a scene or part within its production; empty where it has none.
QString RecordTableModel::numberOfItsOwn(const Record &record) const
{
    const char *key = m_kind == Kind::Scene ? "scene_number" : "number";
    const QString number = textOf(record, key).toUpper();
    return number.isEmpty() ? QString() : QString::number(numberOf(record, "production")) + u' ' + number;
}

const QHash<QString, int> &RecordTableModel::uses() const
{
    if (!m_uses) {
        m_uses.emplace();
        for (const Record &each : m_session.catalog().records(m_kind)) {
            if (const QString number = numberOfItsOwn(each); !number.isEmpty())
                ++(*m_uses)[number];
        }
    }
    return *m_uses;
}

int RecordTableModel::usesOf(const Record &record, const Column &column) const
{
    const bool isNumber = (m_kind == Kind::Scene && column.key == "scene_number")
        || (m_kind == Kind::CastMember && column.key == "number");
    return isNumber ? uses().value(numberOfItsOwn(record), 1) : 1;
}

QVariant RecordTableModel::tone(const Record &record, const Column &column) const
{
    if (column.derived) {
        const auto tone = column.derived->tone;
        return tone ? QVariant(int(tone(familyOf(record, *column.derived)))) : QVariant();
    }
    if (usesOf(record, column) > 1)
        return int(palette::Role::Attention);
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

/// What a table of several productions is sorted by so that their orders do not mix: the production's
/// name, then the order key.
static QString placeInList(Session &session, const Record &record, int orderField)
{
    const auto *key = std::get_if<QString>(&record.values[size_t(orderField)]);
    if (!key || !session.production().isNull())
        return key ? *key : QString();
    const qint64 production = session.catalog().productionOf(record);
    const QString name =
        production == 0 ? QString() : session.catalog().nameOf(RecordRef {Kind::Production, production});
    return name + QChar(1) + *key;
}

const RecordTableModel::Sorter &RecordTableModel::sorterOf(int field) const
{
    const auto known = m_sorters.constFind(field);
    if (known != m_sorters.constEnd())
        return *known;
    const auto &make = customsOf(m_session, m_kind).sorter;
    return *m_sorters.insert(field, make ? make(m_session, m_schema.fields[size_t(field)]) : Sorter());
}

SortKey RecordTableModel::makeKey(const Record &record, const Column &column) const
{
    if (column.derived)
        return keyOfRank(column.derived->rank(familyOf(record, *column.derived)));
    const Field &field = *column.described(m_schema);
    if (column.isPlace)
        return keyOfPlace(placeInList(m_session, record, column.field));
    if (const Sorter &sorter = sorterOf(column.field))
        return sorter(record);
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
