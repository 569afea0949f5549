#pragma once

#include "core/model/typed_schema.h"

namespace slate {

/// Says what a record struct is, field by field, in the order of its columns:
///
///     SchemaBuilder<Permit>("permit", "permit", "permits")
///         .field(&Permit::location, "location", "Location").required().cascade()
///         .field(&Permit::number, "number", "Number").searched()
///         .done();
template<typename T>
class SchemaBuilder
{
public:
    SchemaBuilder(const char *table, const char *singular, const char *plural)
    {
        m_schema.record.kind = T::kind;
        m_schema.record.table = table;
        m_schema.record.singular = singular;
        m_schema.record.plural = plural;
    }

    /// The fields that follow stand under this head in the form.
    SchemaBuilder &section(const char *title)
    {
        m_section = title;
        return *this;
    }

    template<typename M>
    SchemaBuilder &field(M T::*member, const char *key, const char *title)
    {
        using Plain = typename convert::Unwrapped<M>::type;
        Field field;
        field.key = key;
        field.title = title;
        field.section = m_section;
        field.kind = convert::FieldKindOf<M>::kind;
        if constexpr (convert::FieldKindOf<M>::kind == FieldKind::Choice)
            field.choices = &choicesOf<Plain>();
        if constexpr (convert::FieldKindOf<M>::kind == FieldKind::Reference)
            field.refersTo = convert::ReferredBy<Plain>::type::kind;
        if constexpr (convert::FieldKindOf<M>::kind == FieldKind::Text)
            field.longest = 500;
        m_schema.record.fields.push_back(field);
        m_schema.members.push_back({
            [member](const T &object) { return convert::toValue(object.*member); },
            [member](T &object, const Value &value) { convert::fromValue(value, object.*member); },
        });
        return *this;
    }

    SchemaBuilder &numbered() { last().numbered = true; last().longest = 12; return *this; }
    SchemaBuilder &email() { last().email = true; return *this; }
    SchemaBuilder &required() { last().required = true; return *this; }
    SchemaBuilder &searched() { last().searched = true; return *this; }
    SchemaBuilder &inTable() { last().inTable = true; return *this; }
    SchemaBuilder &computed() { last().computed = true; return *this; }
    SchemaBuilder &cascade() { last().onDelete = OnDelete::Cascade; return *this; }
    SchemaBuilder &hint(const char *words) { last().hint = words; return *this; }
    SchemaBuilder &link() { last().kind = FieldKind::Link; last().longest = 2000; return *this; }
    SchemaBuilder &timeZone() { last().kind = FieldKind::TimeZone; return *this; }
    SchemaBuilder &longText() { last().kind = FieldKind::LongText; last().longest = 20'000; return *this; }
    SchemaBuilder &longest(int characters) { last().longest = characters; return *this; }
    SchemaBuilder &range(qint64 least, qint64 most)
    {
        last().least = least;
        last().most = most;
        return *this;
    }
    SchemaBuilder &namedBy(std::vector<const char *> keys)
    {
        m_schema.record.nameKeys = std::move(keys);
        return *this;
    }
    /// The name is all of these that are known, one after the other.
    SchemaBuilder &namedByAll(std::vector<const char *> keys)
    {
        m_schema.record.namedByAll = true;
        return namedBy(std::move(keys));
    }
    SchemaBuilder &rule(RecordRule rule)
    {
        m_schema.record.rules.push_back(std::move(rule));
        return *this;
    }

    Schema<T> done() { return std::move(m_schema); }

private:
    Field &last() { return m_schema.record.fields.back(); }

    Schema<T> m_schema;
    const char *m_section = "";
};

} // namespace slate
