#include "core/exchange/json_writer.h"

#include "core/exchange/json_value.h"
#include "core/store/customs.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>

namespace slate {

namespace {

using SourcesByRecord = QHash<RecordRef, std::vector<Record>>;

/// The known fields that JSON carries.
QJsonObject fieldsOf(const Record &record)
{
    QJsonObject object;
    const RecordSchema &schema = schemaOf(record.kind);
    for (size_t i = 0; i < schema.fields.size(); ++i) {
        const Field &field = schema.fields[i];
        if (isInJson(record.kind, field) && !isUnknown(record.values[i]))
            object.insert(QLatin1String(field.key), toJson(field, record.values[i]));
    }
    return object;
}

SourcesByRecord sourcesOf(const Slate &slate)
{
    SourcesByRecord sources;
    for (Record &source : slate.records(Kind::Source)) {
        const auto kind = kindOfTable(textOf(source, "subject_kind"));
        if (kind)
            sources[{*kind, numberOf(source, "subject")}].push_back(std::move(source));
    }
    // Ids are random: sources come in the order of what they say, the same for every copy of a slate.
    for (std::vector<Record> &each : sources) {
        std::sort(each.begin(), each.end(), [](const Record &a, const Record &b) {
            const auto words = [](const Record &source) {
                return std::tuple(textOf(source, "document"),
                    textOf(source, "certainty") == QLatin1String("inferred"), textOf(source, "quote"),
                    textOf(source, "notes"));
            };
            return words(a) < words(b);
        });
    }
    return sources;
}

void insertCustoms(QJsonObject &object, const Record &record, const AllCustoms &customs)
{
    const CustomSchema *schema = customs.customSchemaOf(record.kind);
    if (!schema)
        return;
    const Record wide = customs.wide(record);
    const auto tagsAt = static_cast<size_t>(schema->tagsAt());
    if (QStringList tags = customs.tagsOf(record.ref()); !tags.isEmpty()) {
        tags.sort();
        object.insert(QLatin1String("tags"), QJsonArray::fromStringList(tags));
    }
    QJsonObject values;
    for (size_t i = tagsAt + 1; i < wide.values.size(); ++i) {
        const QString id = QString::number(schema->fieldAt(static_cast<int>(i)).value());
        if (!isUnknown(wide.values[i]) && wide.values[i] != Value(false))
            values.insert(id, toJson(schema->schema().fields[i], wide.values[i]));
    }
    if (!values.isEmpty())
        object.insert(QLatin1String("custom"), values);
}

QJsonObject recordObject(const Record &record, const SourcesByRecord &sources, const AllCustoms &customs)
{
    QJsonObject object = fieldsOf(record);
    object.insert(QLatin1String("id"), QString::number(record.id));
    QJsonArray told;
    for (const Record &source : sources.value(record.ref()))
        told.append(fieldsOf(source));
    object.insert(QLatin1String("sources"), told);
    insertCustoms(object, record, customs);
    return object;
}

QJsonObject allRecords(const Slate &slate)
{
    const SourcesByRecord sources = sourcesOf(slate);
    const AllCustoms customs(slate);
    QJsonObject root;
    for (const Kind kind : allKinds()) {
        if (isAttached(kind))
            continue;
        QJsonArray records;
        for (const Record &record : slate.records(kind))
            records.append(recordObject(record, sources, customs));
        root.insert(QLatin1String(schemaOf(kind).table), records);
    }
    return root;
}

} // namespace

QJsonObject toJson(const Slate &slate)
{
    QJsonObject root;
    slate.readTogether([&] { root = allRecords(slate); });
    return root;
}

} // namespace slate
