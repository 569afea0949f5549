#pragma once

#include "core/model/custom_schema.h"
#include "core/store/slate.h"

#include <QHash>

#include <map>

namespace slate {

/// The tags and values of a record, as the records that they are.
std::vector<Record> customsOf(const Transaction &transaction, RecordRef subject);

/// The record in the shape of `schema`, with the tags and values that stand in the slate.
Record withCustoms(const Transaction &transaction, const CustomSchema &schema, const Record &record);

/// Makes the tags and the values of the record's custom fields those that stand in `wide`, a record in the
/// shape of `schema`. Writes only what differs.
void writeCustoms(Transaction &transaction, const CustomSchema &schema, const Record &wide);

/// The tags and custom values of a whole slate, read once, for what goes through all of its records.
class AllCustoms
{
public:
    explicit AllCustoms(const Slate &slate);

    /// The schema of a kind as it is in the slate.
    const RecordSchema &schemaOf(Kind kind) const;
    /// Null for a kind that takes none.
    const CustomSchema *customSchemaOf(Kind kind) const;
    /// The record in the shape of that schema.
    Record wide(Record record) const;
    /// All its tags, those too that a line has no room for.
    QStringList tagsOf(RecordRef record) const { return m_tags.value(record); }

private:
    std::map<Kind, CustomSchema> m_schemas;
    QHash<RecordRef, std::vector<CustomValue>> m_values;
    QHash<RecordRef, QStringList> m_tags;
};

} // namespace slate
