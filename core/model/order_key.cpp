#include "core/model/order_key.h"

#include "core/model/error.h"

#include <algorithm>
#include <vector>

namespace slate {

namespace {

constexpr char symbols[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
constexpr int base = 62;

// The digits of a fraction between 0 and 1.
using Digits = std::vector<int>;

int digitOf(QChar symbol)
{
    const char16_t c = symbol.unicode();
    if (c >= u'0' && c <= u'9')
        return c - u'0';
    if (c >= u'A' && c <= u'Z')
        return c - u'A' + 10;
    return c >= u'a' && c <= u'z' ? c - u'a' + 36 : -1;
}

Digits digitsOf(const QString &key)
{
    Digits digits;
    digits.reserve(static_cast<size_t>(key.size()));
    for (const QChar symbol : key)
        digits.push_back(digitOf(symbol));
    return digits;
}

QString textOf(const Digits &digits)
{
    size_t length = digits.size();
    while (length > 0 && digits[length - 1] == 0)
        --length;
    QString text;
    for (size_t i = 0; i < length; ++i)
        text += QLatin1Char(symbols[digits[i]]);
    return text;
}

int at(const Digits &digits, size_t place)
{
    return place < digits.size() ? digits[place] : 0;
}

/// Adds `steps`, which may be negative, in units of the last digit; the sum stays between 0 and 1.
Digits stepped(Digits digits, qint64 steps)
{
    for (size_t i = digits.size(); i-- > 0 && steps != 0;) {
        const qint64 sum = digits[i] + steps;
        const qint64 rest = ((sum % base) + base) % base;
        digits[i] = static_cast<int>(rest);
        steps = (sum - rest) / base;
    }
    return digits;
}

// At an open end a key takes the smallest step in a length that doubles with the run of end digits it
// begins with, so that n keys in a row need a length that grows with log n only.
Digits cutForStep(Digits digits, int endDigit)
{
    const auto run = std::find_if(digits.begin(), digits.end(), [&](int d) { return d != endDigit; });
    digits.resize(2 * static_cast<size_t>(run - digits.begin()) + 2);
    return digits;
}

QString keyAfter(const QString &before)
{
    return textOf(stepped(cutForStep(digitsOf(before), base - 1), 1));
}

QString keyBefore(const QString &after)
{
    const Digits cut = cutForStep(digitsOf(after), 0);
    const QString shorter = textOf(cut);
    return shorter < after ? shorter : textOf(stepped(cut, -1));
}

QStringList runAtOpenEnd(const QString &before, const QString &after, int count)
{
    QStringList keys;
    QString last = before.isEmpty() ? after : before;
    for (int i = 0; i < count; ++i) {
        last = before.isEmpty() ? keyBefore(last) : keyAfter(last);
        keys.append(last);
    }
    if (before.isEmpty())
        std::reverse(keys.begin(), keys.end());
    return keys;
}

/// Both ends are keys, or both are open and stand for 0 and 1.
QStringList spread(const QString &before, const QString &after, int count)
{
    const Digits low = digitsOf(before);
    const Digits high = digitsOf(after);
    qint64 gap = after.isEmpty() ? 1 : 0;
    qint64 room = 0;
    size_t length = 0;
    do {
        gap = gap * base + at(high, length) - at(low, length);
        ++length;
        room = gap - (high.size() > length ? 0 : 1);
    } while (room < count);

    Digits start = low;
    start.resize(length);
    QStringList keys;
    for (qint64 i = 1; i <= count; ++i)
        keys.append(textOf(stepped(start, i * (room + 1) / (count + 1))));
    return keys;
}

void requireOrder(const QString &before, const QString &after)
{
    const auto fits = [](const QString &key) { return key.isEmpty() || isOrderKey(key); };
    const bool ordered = before.isEmpty() || after.isEmpty() || before < after;
    if (!fits(before) || !fits(after) || !ordered)
        throw Error(Error::Code::Internal,
            QStringLiteral("there is no order key between \"%1\" and \"%2\"").arg(before, after));
}

} // namespace

bool isOrderKey(const QString &text)
{
    return !text.isEmpty() && !text.endsWith(QLatin1Char('0'))
        && std::all_of(text.begin(), text.end(), [](QChar symbol) { return digitOf(symbol) >= 0; });
}

QString keyBetween(const QString &before, const QString &after)
{
    return keysBetween(before, after, 1).first();
}

QStringList keysBetween(const QString &before, const QString &after, int count)
{
    requireOrder(before, after);
    if (count <= 0)
        return {};
    return before.isEmpty() == after.isEmpty() ? spread(before, after, count)
                                               : runAtOpenEnd(before, after, count);
}

} // namespace slate
