#pragma once

#include "core/model/custom.h"

#include <deque>

namespace slate {

/// The schema of a kind as it is in one slate: behind the kind's own fields its tags, as one line of words,
/// and its custom fields. A record of this shape has their values behind its own, so that tables, forms,
/// filters and whatever else is made from a schema take them like any other field.
class CustomSchema
{
public:
    /// `fields` may be those of all kinds.
    CustomSchema(Kind kind, const std::vector<Record> &fields);
    CustomSchema(const CustomSchema &) = delete;
    CustomSchema &operator=(const CustomSchema &) = delete;

    const RecordSchema &schema() const { return m_schema; }
    /// The place of the tags, which is behind the kind's own fields; that of a custom field, -1 for another
    /// one.
    int tagsAt() const { return m_own; }
    int placeOf(Id<CustomField> field) const;
    /// The custom field at a place; null for another one.
    Id<CustomField> fieldAt(int place) const;
    /// The record in this shape, with nothing known behind its own values.
    Record widened(Record record) const;
    /// Puts a value or a tag of the record into it; one that its field cannot hold is unknown.
    void put(Record &record, const CustomValue &value) const;
    static void putTags(Record &record, int place, QStringList words);

private:
    Field fieldOf(const CustomField &custom);
    const char *kept(const QString &text);

    RecordSchema m_schema;
    int m_own = 0;
    std::vector<Id<CustomField>> m_fields;
    std::deque<QByteArray> m_texts;
    std::deque<std::vector<ChoiceItem>> m_items;
    std::deque<ChoiceList> m_choices;
};

/// The text under which a value of a custom field is kept; empty for what is not known and for "no".
QString toStoredCustom(const Value &value);
/// Reads it again; unknown where it is none of the field's values, as after its type was changed.
Value customFromStored(const Field &field, const QString &text);

} // namespace slate
