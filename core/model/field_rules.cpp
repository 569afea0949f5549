#include "core/model/field_rules.h"

#include "core/model/cast_number.h"

#include <QTimeZone>

namespace slate {

namespace {

using Rule = Problem::Rule;

std::optional<Problem> broken(const Field &field, Rule rule, const QStringList &arguments = {})
{
    return Problem {field.key, rule, arguments};
}

/// A computer can lack the files that tell of them.
bool hasTimeZones()
{
    return QTimeZone::isTimeZoneIdAvailable("Europe/London")
        || QTimeZone::isTimeZoneIdAvailable("America/New_York");
}

std::optional<Problem> checkText(const Field &field, const QString &text)
{
    if (field.required && text.trimmed().isEmpty())
        return broken(field, Rule::Required);
    if (field.longest > 0 && text.size() > field.longest)
        return broken(field, Rule::TooLong, {QString::number(field.longest)});
    if (field.numbered && !isCastNumber(text))
        return broken(field, Rule::NotACastNumber, {text});
    switch (field.kind) {
    case FieldKind::Choice:
        if (field.choices->indexOf(text) < 0)
            return broken(field, Rule::NotAChoice, {text});
        break;
    case FieldKind::TimeZone:
        if (!QTimeZone::isTimeZoneIdAvailable(text.toUtf8()))
            return broken(field, hasTimeZones() ? Rule::NotATimeZone : Rule::NoTimeZones, {text});
        break;
    case FieldKind::KindName:
        if (!kindOfTable(text))
            return broken(field, Rule::NotAChoice, {text});
        break;
    default:
        break;
    }
    return std::nullopt;
}

std::optional<Problem> checkNumber(const Field &field, qint64 number)
{
    if (field.kind == FieldKind::Reference)
        return number > 0 ? std::nullopt : broken(field, Rule::MissingRecord);
    if (number < field.least || number > field.most)
        return broken(field, Rule::OutOfRange, {QString::number(field.least), QString::number(field.most)});
    return std::nullopt;
}

std::optional<Problem> checkMoney(const Field &field, const Money &money)
{
    const QString &code = money.currency;
    const bool threeCapitals = code.size() == 3
        && std::all_of(code.begin(), code.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
    return threeCapitals ? std::nullopt : broken(field, Rule::NotACurrency, {code});
}

std::optional<Problem> checkPlace(const Field &field, const GeoPoint &point)
{
    const bool inside = std::abs(point.latitude) <= 90 && std::abs(point.longitude) <= 180;
    return inside ? std::nullopt : broken(field, Rule::NotAPlace);
}

std::optional<Problem> checkWindow(const Field &field, const DateWindow &window)
{
    constexpr int mostWords = 500;
    if (window.words.size() > mostWords)
        return broken(field, Rule::TooLong, {QString::number(mostWords)});
    return window.isOrdered() ? std::nullopt : broken(field, Rule::EndsReversed);
}

/// The place of the alternative that a field of this kind holds.
bool fits(FieldKind kind, const Value &value)
{
    switch (kind) {
    case FieldKind::Text:
    case FieldKind::LongText:
    case FieldKind::Choice:
    case FieldKind::TimeZone:
    case FieldKind::Link:
    case FieldKind::KindName:
        return std::holds_alternative<QString>(value);
    case FieldKind::Count:
    case FieldKind::Reference:
        return std::holds_alternative<qint64>(value);
    case FieldKind::EighthsOfPage:
        return std::holds_alternative<Eighths>(value);
    case FieldKind::Amount:
        return std::holds_alternative<Money>(value);
    case FieldKind::Day:
        return std::holds_alternative<QDate>(value);
    case FieldKind::Window:
        return std::holds_alternative<DateWindow>(value);
    case FieldKind::Place:
        return std::holds_alternative<GeoPoint>(value);
    case FieldKind::Flag:
        return std::holds_alternative<bool>(value);
    }
    return false;
}

} // namespace

std::optional<Problem> brokenRule(const Field &field, const Value &value)
{
    if (isUnknown(value)) {
        const bool missing = field.required || field.kind == FieldKind::Flag;
        return missing ? broken(field, Rule::Required) : std::nullopt;
    }
    if (!fits(field.kind, value))
        return broken(field, Rule::WrongType);
    if (const auto *text = std::get_if<QString>(&value))
        return checkText(field, *text);
    if (const auto *number = std::get_if<qint64>(&value))
        return checkNumber(field, *number);
    if (const auto *money = std::get_if<Money>(&value))
        return checkMoney(field, *money);
    if (const auto *point = std::get_if<GeoPoint>(&value))
        return checkPlace(field, *point);
    if (const auto *window = std::get_if<DateWindow>(&value))
        return checkWindow(field, *window);
    if (const auto *eighths = std::get_if<Eighths>(&value);
        eighths && (eighths->count < 0 || eighths->count > field.most))
        return broken(field, Rule::OutOfRange, {QStringLiteral("0"), QString::number(field.most)});
    return std::nullopt;
}
} // namespace slate
