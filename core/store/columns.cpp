#include "core/store/columns.h"

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

template<typename V>
Value orDamaged(const Field &field, const std::optional<V> &value)
{
    if (!value)
        throwDamaged(field);
    return *value;
}

Value fromText(const Field &field, const QString &text)
{
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
    switch (field.kind) {
    case FieldKind::Count:
    case FieldKind::Reference:
        return number;
    case FieldKind::Flag:
        return number != 0;
    case FieldKind::EighthsOfPage:
        return Eighths {static_cast<int>(number)};
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
        return fromText(field, QString::fromUtf8(text, column.getBytes()));
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
        return fromText(field, QString::fromUtf8(text, sqlite3_value_bytes(value)));
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
    record.values.reserve(schema.fields.size());
    for (size_t i = 0; i < schema.fields.size(); ++i)
        record.values.push_back(fromColumn(schema.fields[i], statement, static_cast<int>(i) + 1));
    return record;
}

} // namespace slate
