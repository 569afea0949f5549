#include "ui/records/columns.h"

namespace slate {

namespace {

bool isFigures(FieldKind kind)
{
    return kind == FieldKind::Count || kind == FieldKind::EighthsOfPage || kind == FieldKind::Amount
        || kind == FieldKind::Day;
}

} // namespace

std::vector<Column> columnsOf(const RecordSchema &schema)
{
    std::vector<Column> columns;
    for (size_t i = 0; i < schema.fields.size(); ++i) {
        const Field &field = schema.fields[i];
        const bool isPlace = field.computed && QByteArray(field.key).endsWith("_order");
        if (field.computed && !isPlace)
            continue;
        columns.push_back({field.key, field.displayTitle(), int(i), nullptr, field.inTable && !isPlace,
            isFigures(field.kind), isPlace});
    }
    for (const Derived *derived : derivedOf(schema.kind)) {
        const auto before = std::find_if(columns.begin(), columns.end(),
            [&](const Column &column) { return column.key == derived->after; });
        columns.insert(before == columns.end() ? before : before + 1,
            {derived->key, derived->displayTitle(), -1, derived, derived->inTable, false});
    }
    return columns;
}

int placeColumn(const std::vector<Column> &columns)
{
    const auto place =
        std::find_if(columns.begin(), columns.end(), [](const Column &column) { return column.isPlace; });
    return place == columns.end() ? -1 : int(place - columns.begin());
}

int usualSorting(const std::vector<Column> &columns, const RecordSchema &schema)
{
    if (const int place = placeColumn(columns); place >= 0)
        return place;
    const auto number = std::find_if(columns.begin(), columns.end(), [&](const Column &column) {
        const Field *field = column.described(schema);
        return field && field->numbered;
    });
    return number == columns.end() ? 0 : int(number - columns.begin());
}

} // namespace slate
