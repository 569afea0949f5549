#include "core/store/columns.h"

#include "core/model/custom.h"
#include "core/model/error.h"

#include <SQLiteCpp/Column.h>

#include <sqlite3.h>

namespace slate {

namespace {

void bindText(SQLite::Statement &statement, int index, const QString &text)
{
    statement.bind(index, text.toUtf8().toStdString());
}

struct Binder {
    SQLite::Statement &statement;
    int index;

    void operator()(std::monostate) const { statement.bind(index); }
    void operator()(const QString &text) const { bindText(statement, index, text); }
    void operator()(qint64 number) const { statement.bind(index, static_cast<int64_t>(number)); }
    void operator()(bool flag) const { statement.bind(index, flag ? 1 : 0); }
    void operator()(QDate day) const { bindText(statement, index, day.toString(Qt::ISODate)); }
    void operator()(Eighths eighths) const { statement.bind(index, eighths.count); }
    template<typename V>
    void operator()(const V &value) const
    {
        bindText(statement, index, toStored(value));
    }
};

[[noreturn]] void throwDamaged(const Field &field)
{
    throw Error(Error::Code::Damaged,
        QStringLiteral("the column %1 holds something that is none of its values")
            .arg(QLatin1String(field.key)));
}

/// The most that the text of a field can take, so that a file cannot hold us up with more: a unit of a
/// QString is at most three bytes.
qsizetype mostBytes(const Field &field)
{
    constexpr qsizetype shortest = 2000; // for dates with their words, money, places
    return field.longest > 0 ? qsizetype(field.longest) * 3 : shortest;
}

template<typename V>
Value orDamaged(const Field &field, const std::optional<V> &value)
{
    if (!value)
        throwDamaged(field);
    return *value;
}

Value fromText(const Field &field, const char *bytes, int size)
{
    if (size > mostBytes(field))
        throwDamaged(field);
    const QString text = QString::fromUtf8(bytes, size);
    if (field.longest > 0 && text.size() > field.longest)
        throwDamaged(field);
    switch (field.kind) {
    case FieldKind::Day: {
        const QDate day = QDate::fromString(text, Qt::ISODate);
        return orDamaged(field, day.isValid() ? std::optional(day) : std::nullopt);
    }
    case FieldKind::Window:
        return orDamaged(field, dateWindowFromStored(text));
    case FieldKind::Amount:
        return orDamaged(field, moneyFromStored(text));
    case FieldKind::Place:
        return orDamaged(field, geoPointFromStored(text));
    case FieldKind::Count:
    case FieldKind::Reference:
    case FieldKind::Flag:
    case FieldKind::EighthsOfPage:
        throwDamaged(field);
    default:
        return text;
    }
}

Value fromInteger(const Field &field, qint64 number)
{
    const bool inRange = number >= field.least && number <= field.most;
    switch (field.kind) {
    case FieldKind::Count:
        return orDamaged(field, inRange ? std::optional(number) : std::nullopt);
    case FieldKind::Reference:
        return orDamaged(field, number > 0 ? std::optional(number) : std::nullopt);
    case FieldKind::Flag:
        return number != 0;
    case FieldKind::EighthsOfPage:
        return orDamaged(field, inRange ? std::optional(Eighths {static_cast<int>(number)}) : std::nullopt);
    case FieldKind::Text:
        // The log has cast numbers from when they were counts.
        return QString::number(number);
    default:
        throwDamaged(field);
    }
}

} // namespace

void bind(SQLite::Statement &statement, int index, const Value &value)
{
    std::visit(Binder {statement, index}, value);
}

Value fromColumn(const Field &field, SQLite::Statement &statement, int index)
{
    const SQLite::Column column = statement.getColumn(index);
    switch (column.getType()) {
    case SQLITE_NULL:
        return {};
    case SQLITE_INTEGER:
        return fromInteger(field, column.getInt64());
    case SQLITE_TEXT: {
        const char *text = column.getText();
        return fromText(field, text, column.getBytes());
    }
    default:
        throwDamaged(field);
    }
}

Value fromChangeset(const Field &field, sqlite3_value *value)
{
    switch (sqlite3_value_type(value)) {
    case SQLITE_NULL:
        return {};
    case SQLITE_INTEGER:
        return fromInteger(field, sqlite3_value_int64(value));
    case SQLITE_TEXT: {
        const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(value));
        return fromText(field, text, sqlite3_value_bytes(value));
    }
    default:
        throwDamaged(field);
    }
}

std::string columnList(const RecordSchema &schema)
{
    std::string list = "id";
    for (const Field &field : schema.fields)
        list.append(", ").append(field.key);
    return list;
}

Record recordFromRow(const RecordSchema &schema, SQLite::Statement &statement)
{
    Record record {schema.kind, statement.getColumn(0).getInt64(), {}};
    if (record.id <= 0)
        throw Error(Error::Code::Damaged, QStringLiteral("a %1 has no id").arg(QLatin1String(schema.table)));
    // With room for the tags, which stand behind what is read here.
    record.values.reserve(schema.fields.size() + (takesCustoms(schema.kind) ? 1 : 0));
    for (size_t i = 0; i < schema.fields.size(); ++i) {
        const Field &field = schema.fields[i];
        record.values.push_back(fromColumn(field, statement, static_cast<int>(i) + 1));
        if ((field.required || field.kind == FieldKind::Flag) && isUnknown(record.values.back()))
            throwDamaged(field);
    }
    return record;
}

} // namespace slate
