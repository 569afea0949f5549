#include "core/model/field_text.h"

#include "core/model/control_characters.h"
#include "core/model/date_reading.h"
#include "core/model/email.h"

#include <QCoreApplication>

namespace slate {

namespace {

bool isOneOf(const QString &text, std::initializer_list<const char *> words)
{
    return std::any_of(words.begin(), words.end(),
        [&](const char *word) { return text.compare(QLatin1String(word), Qt::CaseInsensitive) == 0; });
}

std::optional<Value> flagFromText(const QString &text)
{
    if (isOneOf(text, {"yes", "true", "1"})
        || text.compare(QCoreApplication::translate("Value", "Yes"), Qt::CaseInsensitive) == 0)
        return Value(true);
    if (isOneOf(text, {"", "no", "false", "0"})
        || text.compare(QCoreApplication::translate("Value", "No"), Qt::CaseInsensitive) == 0)
        return Value(false);
    return std::nullopt;
}

std::optional<Value> choiceFromText(const ChoiceList &choices, const QString &text)
{
    for (int i = 0; i < choices.size; ++i) {
        const QString key = choices.keyAt(i);
        if (text.compare(key, Qt::CaseInsensitive) == 0
            || text.compare(QString::fromUtf8(choices.items[i].title), Qt::CaseInsensitive) == 0
            || text.compare(choices.titleOf(key), Qt::CaseInsensitive) == 0)
            return Value(key);
    }
    return std::nullopt;
}

std::optional<Value> numberFromText(const QString &text)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    return isNumber ? std::optional<Value>(number) : std::nullopt;
}

TextReading refused(const Field &field, Problem problem)
{
    problem.field = field.key;
    return {Value(), problem};
}

TextReading dayFromText(const Field &field, const DateReading &reading)
{
    if (reading.window.isExact())
        return {reading.window.earliest, std::nullopt};
    return refused(field, reading.problem());
}

TextReading windowFromText(const Field &field, const DateReading &reading)
{
    if (reading.isRefused())
        return refused(field, reading.problem());
    return {reading.window, std::nullopt};
}

TextReading amountFromText(const Field &field, const QString &text, const TypedGround &ground)
{
    const MoneyReading reading = readMoney(text, ground.currencies);
    return reading.money ? TextReading {*reading.money, std::nullopt} : refused(field, *reading.problem);
}

TextReading lineFromText(const Field &field, const QString &text)
{
    const QString line = oneLine(text);
    if (field.email) {
        if (const auto problem = emailProblem(line))
            return refused(field, *problem);
    }
    return {line.isEmpty() ? Value() : Value(line), std::nullopt};
}

template<typename V>
TextReading wrapped(const Field &field, const std::optional<V> &value)
{
    if (!value)
        return refused(field, {{}, Problem::Rule::WrongType, {}});
    return {Value(*value), std::nullopt};
}

} // namespace

TextReading readFieldText(const Field &field, const QString &text, const TypedGround &ground)
{
    const QString trimmed = text.trimmed();
    if (field.kind == FieldKind::Flag)
        return wrapped(field, flagFromText(trimmed));
    if (trimmed.isEmpty())
        return {};
    switch (field.kind) {
    case FieldKind::Choice:
        return wrapped(field, choiceFromText(*field.choices, trimmed));
    case FieldKind::Count:
    case FieldKind::Reference:
        return wrapped(field, numberFromText(trimmed));
    case FieldKind::EighthsOfPage:
        return wrapped(field, eighthsFromText(trimmed));
    case FieldKind::Amount:
        return amountFromText(field, trimmed, ground);
    case FieldKind::Day:
        return dayFromText(field, readDates(trimmed, ground.today));
    case FieldKind::Window:
        return windowFromText(field, readDates(trimmed, ground.today));
    case FieldKind::Place:
        return wrapped(field, geoPointFromText(trimmed));
    case FieldKind::Text:
        return lineFromText(field, text);
    default:
        return {Value(trimmed), std::nullopt};
    }
}

std::optional<Value> valueFromText(const Field &field, const QString &text)
{
    const TextReading reading = readFieldText(field, text);
    return reading.problem ? std::nullopt : std::optional(reading.value);
}

} // namespace slate
