#include "core/exchange/json_reader.h"

#include "core/exchange/json_value.h"
#include "core/model/custom_schema.h"
#include "core/model/error.h"
#include "core/model/field_rules.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <map>
#include <optional>
#include <utility>

namespace slate {

namespace {

const QLatin1String idKey("id");
const QLatin1String sourcesKey("sources");
const QLatin1String tagsKey("tags");
const QLatin1String customKey("custom");

[[noreturn]] void refuse(const QString &where, const QString &why)
{
    throw Error(Error::Code::BadInput, where + QStringLiteral(": ") + why);
}

/// A text of the file as a message may quote it.
QString quoted(const QString &text)
{
    constexpr int most = 40;
    return QLatin1Char('"') + (text.size() > most ? text.left(most) + QStringLiteral("...") : text)
        + QLatin1Char('"');
}

/// The number that an id in decimal digits is; nothing when it is a word or too large.
std::optional<qint64> numberOfId(const QString &id)
{
    static const QRegularExpression decimal(QStringLiteral("^[1-9][0-9]{0,18}$"));
    bool fits = false;
    const qint64 number = decimal.match(id).hasMatch() ? id.toLongLong(&fits) : 0;
    return fits ? std::optional(number) : std::nullopt;
}

/// A record of the file and where it stands, for messages.
struct Item {
    Kind kind;
    QString where;
    QJsonObject object;
    qint64 id = 0;
};

struct ReadRecord {
    Record record;
    QString where;
};

/// Turns a file into records, before anything is written.
class JsonReading
{
public:
    /// `slateFields` are the custom fields that the slate has already.
    JsonReading(const QByteArray &json, std::vector<Record> slateFields);

    std::vector<ReadRecord> records();

private:
    void collect(Kind kind, const QJsonValue &array);
    qint64 claimId(Kind kind, const QJsonObject &object, const QString &where);
    qint64 resolve(const Field &field, const QString &id) const;
    void setField(Record &record, const QString &key, const QJsonValue &json, const QString &where) const;
    void checkRules(const Record &record, const QString &where) const;
    void addSources(const Item &item, std::vector<ReadRecord> &sources) const;

    void addTags(const Item &item, std::vector<ReadRecord> &tags) const;
    void addValues(const Item &item, std::vector<ReadRecord> &values);
    const CustomSchema &customSchema(Kind kind);
    Record recordOf(const Item &item) const;

    std::vector<Record> m_customFields;
    std::map<Kind, CustomSchema> m_customSchemas;
    std::vector<Item> m_items;
    QHash<std::pair<int, QString>, qint64> m_ids;
};

JsonReading::JsonReading(const QByteArray &json, std::vector<Record> slateFields)
    : m_customFields(std::move(slateFields))
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        refuse(QStringLiteral("byte %1").arg(error.offset), error.errorString());
    if (!document.isObject())
        refuse(QStringLiteral("the file"),
            QStringLiteral("this should be one object with an array for each kind of record"));

    QJsonObject root = document.object();
    for (const Kind kind : allKinds()) {
        const QLatin1String table(schemaOf(kind).table);
        if (!isAttached(kind) && root.contains(table))
            collect(kind, root.take(table));
    }
    if (!root.isEmpty())
        refuse(quoted(root.begin().key()), QStringLiteral("there is no such kind of record"));
}

void JsonReading::collect(Kind kind, const QJsonValue &array)
{
    const QString table = QLatin1String(schemaOf(kind).table);
    if (!array.isArray())
        refuse(table, QStringLiteral("this should be an array"));
    int place = 0;
    for (const QJsonValue &json : array.toArray()) {
        const QString where = QStringLiteral("%1 %2").arg(table).arg(++place);
        if (!json.isObject())
            refuse(where, QStringLiteral("this should be an object"));
        const QJsonObject object = json.toObject();
        const qint64 id = claimId(kind, object, where);
        m_items.push_back({kind, where, object, id});
    }
}

qint64 JsonReading::claimId(Kind kind, const QJsonObject &object, const QString &where)
{
    if (!object.contains(idKey))
        return randomIdValue();
    const QString id = object.value(idKey).toString();
    if (id.isEmpty())
        refuse(where, QStringLiteral("the id should be a text"));
    const std::pair<int, QString> key(static_cast<int>(kind), id);
    if (m_ids.contains(key))
        refuse(where, QStringLiteral("another one has the id %1").arg(quoted(id)));
    const qint64 number = numberOfId(id).value_or(randomIdValue());
    m_ids.insert(key, number);
    return number;
}

/// The record that a reference names; one that is not in the file may be in the slate.
qint64 JsonReading::resolve(const Field &field, const QString &id) const
{
    const auto found = m_ids.constFind({static_cast<int>(field.refersTo), id});
    if (found != m_ids.constEnd())
        return *found;
    const auto number = numberOfId(id);
    if (!number) {
        throw Error(Error::Code::BadInput,
            QStringLiteral("there is no %1 %2")
                .arg(QLatin1String(schemaOf(field.refersTo).table), quoted(id)));
    }
    return *number;
}

void JsonReading::setField(
    Record &record, const QString &key, const QJsonValue &json, const QString &where) const
{
    const RecordSchema &schema = schemaOf(record.kind);
    const int index = schema.indexOf(key.toUtf8().constData());
    // Compared once more, because a text of JSON may hold a null character, where a C string ends.
    if (index < 0 || !isInJson(record.kind, schema.fields[static_cast<size_t>(index)])
        || key != QLatin1String(schema.fields[static_cast<size_t>(index)].key))
        refuse(where, QStringLiteral("there is no field %1").arg(quoted(key)));
    const Field &field = schema.fields[static_cast<size_t>(index)];
    try {
        Value value = valueFromJson(field, json);
        if (const auto *id = std::get_if<QString>(&value); id && field.kind == FieldKind::Reference)
            value = resolve(field, *id);
        record.values[static_cast<size_t>(index)] = std::move(value);
    } catch (const Error &error) {
        refuse(where + QStringLiteral(", ") + key, error.detail());
    }
}

void JsonReading::checkRules(const Record &record, const QString &where) const
{
    const Problems problems = schemaOf(record.kind).check(record);
    if (!problems.isEmpty()) {
        refuse(where + QStringLiteral(", ") + QString::fromUtf8(problems.first().field),
            displayText(problems.first()));
    }
}

void JsonReading::addSources(const Item &item, std::vector<ReadRecord> &sources) const
{
    const QJsonValue array = item.object.value(sourcesKey);
    if (array.isUndefined() || array.isNull())
        return;
    if (!array.isArray())
        refuse(item.where + QStringLiteral(", sources"), QStringLiteral("this should be an array"));
    int place = 0;
    for (const QJsonValue &json : array.toArray()) {
        const QString where = QStringLiteral("%1, source %2").arg(item.where).arg(++place);
        if (!json.isObject())
            refuse(where, QStringLiteral("this should be an object"));
        Record source = schemaOf(Kind::Source).blank();
        setValue(source, "subject_kind", QString::fromLatin1(schemaOf(item.kind).table));
        setValue(source, "subject", item.id);
        const QJsonObject object = json.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            setField(source, it.key(), it.value(), where);
        checkRules(source, where);
        sources.push_back({std::move(source), where});
    }
}

void JsonReading::addTags(const Item &item, std::vector<ReadRecord> &tags) const
{
    const QJsonValue array = item.object.value(tagsKey);
    if (!takesCustoms(item.kind) || array.isUndefined() || array.isNull())
        return;
    const QString where = item.where + QStringLiteral(", tags");
    if (!array.isArray())
        refuse(where, QStringLiteral("this should be an array of words"));
    QStringList words;
    for (const QJsonValue &json : array.toArray()) {
        const QStringList read = tagsFromText(json.toString());
        if (read.size() != 1)
            refuse(where, QStringLiteral("each should be a word without a comma"));
        if (words.contains(read.first(), Qt::CaseInsensitive))
            continue;
        words << read.first();
        Record tag = toRecord(Tag {tagId(item.id, read.first()), item.kind, item.id, read.first()});
        checkRules(tag, where);
        tags.push_back({std::move(tag), where});
    }
}

const CustomSchema &JsonReading::customSchema(Kind kind)
{
    return m_customSchemas.try_emplace(kind, kind, m_customFields).first->second;
}

void JsonReading::addValues(const Item &item, std::vector<ReadRecord> &values)
{
    const QJsonValue json = item.object.value(customKey);
    if (!takesCustoms(item.kind) || json.isUndefined() || json.isNull())
        return;
    if (!json.isObject())
        refuse(item.where + QStringLiteral(", custom"), QStringLiteral("this should be an object"));
    const CustomSchema &schema = customSchema(item.kind);
    const QJsonObject object = json.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString where = item.where + QStringLiteral(", custom ") + quoted(it.key());
        const Id<CustomField> id(
            m_ids.value({static_cast<int>(Kind::CustomField), it.key()}, numberOfId(it.key()).value_or(0)));
        const int place = id.isNull() ? -1 : schema.placeOf(id);
        if (place < 0)
            refuse(where, QStringLiteral("there is no such field of this kind"));
        const Field &field = schema.schema().fields[static_cast<size_t>(place)];
        try {
            const Value value = valueFromJson(field, it.value());
            const auto problem = brokenRule(field, value);
            if (problem && problem->rule != Problem::Rule::NotAChoice)
                throw Error(Error::Code::BadInput, displayText(*problem));
            const QString text = toStoredCustom(value);
            if (text.isEmpty())
                continue;
            values.push_back(
                {toRecord(CustomValue {customValueId(id, item.id), item.kind, item.id, id, text}), where});
        } catch (const Error &error) {
            refuse(where, error.detail());
        }
    }
}

Record JsonReading::recordOf(const Item &item) const
{
    Record record = schemaOf(item.kind).blank();
    record.id = item.id;
    for (auto it = item.object.begin(); it != item.object.end(); ++it) {
        const bool isCustom = takesCustoms(item.kind) && (it.key() == tagsKey || it.key() == customKey);
        if (it.key() != idKey && it.key() != sourcesKey && !isCustom)
            setField(record, it.key(), it.value(), item.where);
    }
    checkRules(record, item.where);
    return record;
}

std::vector<ReadRecord> JsonReading::records()
{
    std::vector<ReadRecord> records;
    std::vector<ReadRecord> sources;
    for (const Item &item : m_items) {
        records.push_back({recordOf(item), item.where});
        if (item.kind == Kind::CustomField)
            m_customFields.push_back(records.back().record);
    }
    for (const Item &item : m_items) {
        addSources(item, sources);
        addTags(item, sources);
        addValues(item, sources);
    }
    std::move(sources.begin(), sources.end(), std::back_inserter(records));
    return records;
}

/// A reference by number to a record that is neither in the file nor in the slate.
void requireReferences(const ReadRecord &read, const Transaction &transaction)
{
    const RecordSchema &schema = schemaOf(read.record.kind);
    for (size_t i = 0; i < schema.fields.size(); ++i) {
        const Field &field = schema.fields[i];
        const qint64 id = field.kind == FieldKind::Reference ? numberOf(read.record, field.key) : 0;
        if (id != 0 && !transaction.find(RecordRef {field.refersTo, id})) {
            refuse(read.where + QStringLiteral(", ") + QLatin1String(field.key),
                QStringLiteral("there is no %1 %2")
                    .arg(QLatin1String(schemaOf(field.refersTo).table))
                    .arg(id));
        }
    }
}

} // namespace

void readJson(const QByteArray &json, Transaction &transaction)
{
    for (const ReadRecord &read : JsonReading(json, transaction.all(Kind::CustomField)).records()) {
        if (transaction.find(read.record.ref()))
            refuse(read.where, QStringLiteral("the slate has a record of this id already"));
        requireReferences(read, transaction);
        try {
            transaction.insert(read.record);
        } catch (const Error &error) {
            if (error.code() != Error::Code::RuleBroken || error.problems().isEmpty())
                throw;
            refuse(read.where + QStringLiteral(", ") + QString::fromUtf8(error.problems().first().field),
                displayText(error.problems().first()));
        }
    }
}

} // namespace slate
