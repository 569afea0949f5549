#include "ui/records/columns.h"

namespace slate {

namespace {

bool isFigures(FieldKind kind)
{
    return kind == FieldKind::Count || kind == FieldKind::EighthsOfPage || kind == FieldKind::Amount
        || kind == FieldKind::Day;
}

} // namespace

std::vector<Column> columnsOf(Kind kind)
{
    std::vector<Column> columns;
    const RecordSchema &schema = schemaOf(kind);
    for (size_t i = 0; i < schema.fields.size(); ++i) {
        const Field &field = schema.fields[i];
        if (field.computed)
            continue;
        columns.push_back(
            {field.key, field.displayTitle(), int(i), nullptr, field.inTable, isFigures(field.kind)});
    }
    for (const Derived *derived : derivedOf(kind))
        columns.push_back({derived->key, derived->displayTitle(), -1, derived, true, false});
    return columns;
}

} // namespace slate
