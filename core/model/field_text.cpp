#include "core/model/field_text.h"

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
        const QString key = QString::fromLatin1(choices.items[i].key);
        if (isOneOf(text, {choices.items[i].key, choices.items[i].title})
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

std::optional<Value> dayFromText(const QString &text)
{
    const DateWindow window = dateWindowFromWords(text);
    return window.isExact() ? std::optional<Value>(window.earliest) : std::nullopt;
}

template<typename V>
std::optional<Value> wrapped(const std::optional<V> &value)
{
    return value ? std::optional<Value>(*value) : std::nullopt;
}

} // namespace

std::optional<Value> valueFromText(const Field &field, const QString &text)
{
    const QString trimmed = text.trimmed();
    if (field.kind == FieldKind::Flag)
        return flagFromText(trimmed);
    if (trimmed.isEmpty())
        return Value();
    switch (field.kind) {
    case FieldKind::Choice:
        return choiceFromText(*field.choices, trimmed);
    case FieldKind::Count:
    case FieldKind::Reference:
        return numberFromText(trimmed);
    case FieldKind::EighthsOfPage:
        return wrapped(eighthsFromText(trimmed));
    case FieldKind::Amount:
        return wrapped(moneyFromText(trimmed));
    case FieldKind::Day:
        return dayFromText(trimmed);
    case FieldKind::Window:
        return Value(dateWindowFromWords(trimmed));
    case FieldKind::Place:
        return wrapped(geoPointFromText(trimmed));
    default:
        return Value(trimmed);
    }
}

} // namespace slate
