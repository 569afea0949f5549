#include "core/store/customs.h"

#include <algorithm>

namespace slate {

namespace {

/// The records that say of a subject what stands in it behind its own fields.
std::vector<Record> wantedOf(const CustomSchema &schema, const Record &wide)
{
    std::vector<Record> wanted;
    const auto *tags = std::get_if<QString>(&wide.values[static_cast<size_t>(schema.tagsAt())]);
    for (const QString &word : tags ? tagsFromText(*tags) : QStringList())
        wanted.push_back(toRecord(Tag {tagId(wide.id, word), wide.kind, wide.id, word}));
    for (size_t i = static_cast<size_t>(schema.tagsAt()) + 1; i < wide.values.size(); ++i) {
        const Id<CustomField> field = schema.fieldAt(static_cast<int>(i));
        const QString text = toStoredCustom(wide.values[i]);
        if (!text.trimmed().isEmpty())
            wanted.push_back(
                toRecord(CustomValue {customValueId(field, wide.id), wide.kind, wide.id, field, text}));
    }
    return wanted;
}

/// The place in the shape of `schema` where an attached record stands; -1 where it has none.
int placeOfCustom(const CustomSchema &schema, const Record &custom)
{
    return custom.kind == Kind::Tag ? schema.tagsAt()
                                    : schema.placeOf(Id<CustomField>(numberOf(custom, "field")));
}

bool hasRecord(const std::vector<Record> &among, const Record &record)
{
    return std::any_of(
        among.begin(), among.end(), [&](const Record &each) { return each.ref() == record.ref(); });
}

} // namespace

std::vector<Record> customsOf(const Transaction &transaction, RecordRef subject)
{
    std::vector<Record> customs;
    for (const Kind kind : {Kind::CustomValue, Kind::Tag}) {
        for (Record &record : transaction.referring(kind, "subject", subject.id)) {
            if (subjectOf(record) == subject)
                customs.push_back(std::move(record));
        }
    }
    return customs;
}

Record withCustoms(const Transaction &transaction, const CustomSchema &schema, const Record &record)
{
    Record wide = schema.widened(record);
    QStringList tags;
    for (const Record &custom : customsOf(transaction, record.ref())) {
        if (custom.kind == Kind::Tag)
            tags << textOf(custom, "word");
        else
            schema.put(wide, fromRecord<CustomValue>(custom));
    }
    CustomSchema::putTags(wide, schema.tagsAt(), tags);
    return wide;
}

void writeCustoms(Transaction &transaction, const CustomSchema &schema, const Record &wide)
{
    const Record now = withCustoms(transaction, schema, wide);
    // What the shape does not show, as a value of another type than its field has now, stays as it is.
    const auto differs = [&](const Record &custom) {
        const int place = placeOfCustom(schema, custom);
        return place >= 0
            && now.values[static_cast<size_t>(place)] != wide.values[static_cast<size_t>(place)];
    };
    const std::vector<Record> before = customsOf(transaction, wide.ref());
    const std::vector<Record> wanted = wantedOf(schema, wide);
    // Nobody took out a tag that did not stand in the line for its length.
    const std::vector<Record> shown = wantedOf(schema, now);
    for (const Record &old : before) {
        if (differs(old) && hasRecord(shown, old) && !hasRecord(wanted, old))
            transaction.remove(old.ref());
    }
    for (const Record &record : wanted) {
        if (!differs(record))
            continue;
        if (hasRecord(before, record))
            transaction.update(record);
        else
            transaction.insert(record);
    }
}

AllCustoms::AllCustoms(const Slate &slate)
{
    const std::vector<Record> fields = slate.records(Kind::CustomField);
    for (const Kind kind : allKinds()) {
        if (takesCustoms(kind))
            m_schemas.try_emplace(kind, kind, fields);
    }
    for (const CustomValue &value : slate.all<CustomValue>())
        m_values[{value.subjectKind, value.subject}].push_back(value);
    for (const Tag &tag : slate.all<Tag>())
        m_tags[{tag.subjectKind, tag.subject}] << tag.word;
}

const CustomSchema *AllCustoms::customSchemaOf(Kind kind) const
{
    const auto found = m_schemas.find(kind);
    return found == m_schemas.end() ? nullptr : &found->second;
}

const RecordSchema &AllCustoms::schemaOf(Kind kind) const
{
    const CustomSchema *schema = customSchemaOf(kind);
    return schema ? schema->schema() : slate::schemaOf(kind);
}

Record AllCustoms::wide(Record record) const
{
    const CustomSchema *schema = customSchemaOf(record.kind);
    if (!schema)
        return record;
    Record wide = schema->widened(std::move(record));
    CustomSchema::putTags(wide, schema->tagsAt(), m_tags.value(wide.ref()));
    for (const CustomValue &value : m_values.value(wide.ref()))
        schema->put(wide, value);
    return wide;
}

} // namespace slate
