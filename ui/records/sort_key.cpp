#include "ui/records/sort_key.h"

#include <cmath>

namespace slate {

namespace {

/// The number that a value is sorted by, where it has one.
std::optional<double> numberFor(const Field &field, const Value &value)
{
    switch (field.kind) {
    case FieldKind::Count:
        return double(std::get<qint64>(value));
    case FieldKind::EighthsOfPage:
        return std::get<Eighths>(value).count;
    case FieldKind::Amount: {
        const auto &money = std::get<Money>(value);
        return double(money.minorUnits) / std::pow(10.0, minorDigits(money.currency));
    }
    case FieldKind::Day:
        return double(std::get<QDate>(value).toJulianDay());
    case FieldKind::Window: {
        const QDate day = std::get<DateWindow>(value).sortDay();
        return day.isValid() ? std::optional<double>(double(day.toJulianDay())) : std::nullopt;
    }
    case FieldKind::Choice:
        return field.choices->indexOf(std::get<QString>(value));
    case FieldKind::Flag:
        return std::get<bool>(value) ? 1 : 0;
    case FieldKind::Place:
        return std::get<GeoPoint>(value).latitude;
    default:
        return std::nullopt;
    }
}

bool sortsByText(FieldKind kind)
{
    return kind == FieldKind::Text || kind == FieldKind::LongText || kind == FieldKind::Reference
        || kind == FieldKind::TimeZone || kind == FieldKind::Link;
}

} // namespace

SortKey keyOfRank(std::optional<double> rank)
{
    return {rank.has_value(), rank.value_or(0), {}, {}, {}, {}};
}

SortKey keyOfPlace(const QString &orderKey)
{
    return {!orderKey.isEmpty(), 0, {}, orderKey, {}, {}};
}

SortKey keyOfSceneNumber(const QString &number, SceneNumbering numbering)
{
    return {!number.isEmpty(), 0, {}, number, numbering, {}};
}

SortKey keyOfValue(
    const Field &field, const Value &value, const QCollator &collator, const std::function<QString()> &shown)
{
    if (isUnknown(value))
        return {};
    if (field.numbered)
        return {true, 0, {}, {}, {}, CastNumber(std::get<QString>(value))};
    if (sortsByText(field.kind))
        return {true, 0, collator.sortKey(shown().toCaseFolded()), {}, {}, {}};
    return keyOfRank(numberFor(field, value));
}

namespace {

int compared(const SortKey &left, const SortKey &right)
{
    if (left.text && right.text)
        return left.text->compare(*right.text);
    if (left.cast && right.cast)
        return int(right.cast < left.cast) - int(left.cast < right.cast);
    if (left.numbering && right.numbering)
        return compareSceneNumbers(left.plain, right.plain, *left.numbering);
    if (left.number != right.number)
        return left.number < right.number ? -1 : 1;
    return left.plain.compare(right.plain);
}

} // namespace

bool isBefore(const SortKey &left, const SortKey &right, Qt::SortOrder order)
{
    const bool isUp = order == Qt::AscendingOrder;
    if (left.known != right.known)
        return left.known == isUp;
    if (const int values = compared(left, right); values != 0)
        return values < 0;
    if (!left.name || !right.name)
        return false;
    const int names = left.name->compare(*right.name);
    return isUp ? names < 0 : names > 0;
}

} // namespace slate
