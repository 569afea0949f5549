#include "ui/records/fitting_fields.h"

namespace slate {

namespace {

using Keys = std::initializer_list<const char *>;

bool isOneOf(const Field &field, Keys keys)
{
    return std::any_of(
        keys.begin(), keys.end(), [&](const char *key) { return qstrcmp(key, field.key) == 0; });
}

bool fitsStrip(const Record &strip, const Field &field)
{
    const QString kind = textOf(strip, "strip_kind");
    if (kind == QLatin1String("scene"))
        return !isOneOf(field, {"banner", "call"});
    if (kind == QLatin1String("day-break"))
        return isOneOf(field, {"board", "text", "call"});
    return isOneOf(field, {"board", "text", "banner", "minutes"});
}

// Once one owner is known there is no other.
bool fitsAvailability(const Record &availability, const Field &field)
{
    const Keys owners = {"person", "location", "element", "cast_member"};
    const bool isOwned = std::any_of(
        owners.begin(), owners.end(), [&](const char *key) { return numberOf(availability, key) != 0; });
    return !isOwned || !isOneOf(field, owners) || numberOf(availability, field.key) != 0;
}

} // namespace

bool fits(const Record &record, const Field &field)
{
    switch (record.kind) {
    case Kind::Strip:
        return fitsStrip(record, field);
    case Kind::Availability:
        return fitsAvailability(record, field);
    case Kind::CustomField:
        return !isOneOf(field, {"choices"}) || textOf(record, "type") == QLatin1String("choice");
    default:
        return true;
    }
}

} // namespace slate
