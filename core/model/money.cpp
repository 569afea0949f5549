#include "core/model/money.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace slate {

namespace {

struct CurrencyDigits {
    const char *code;
    int digits;
};

/// ISO 4217's currencies whose minor unit is not a hundredth.
constexpr CurrencyDigits unusualCurrencies[] = {
    {"BIF", 0},
    {"CLP", 0},
    {"DJF", 0},
    {"GNF", 0},
    {"ISK", 0},
    {"JPY", 0},
    {"KMF", 0},
    {"KRW", 0},
    {"PYG", 0},
    {"RWF", 0},
    {"UGX", 0},
    {"UYI", 0},
    {"VND", 0},
    {"VUV", 0},
    {"XAF", 0},
    {"XOF", 0},
    {"XPF", 0},
    {"BHD", 3},
    {"IQD", 3},
    {"JOD", 3},
    {"KWD", 3},
    {"LYD", 3},
    {"OMR", 3},
    {"TND", 3},
    {"CLF", 4},
    {"UYW", 4},
};

QString groupedDigits(quint64 number)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::DefaultNumberOptions);
    return locale.toString(number);
}

} // namespace

int minorDigits(const QString &currency)
{
    const auto found = std::find_if(std::begin(unusualCurrencies), std::end(unusualCurrencies),
        [&](const CurrencyDigits &item) { return currency == QLatin1String(item.code); });
    return found == std::end(unusualCurrencies) ? 2 : found->digits;
}

QString toStored(const Money &money)
{
    return QString::number(money.minorUnits) + QLatin1Char(' ') + money.currency;
}

std::optional<Money> moneyFromStored(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^(0|-?[1-9][0-9]{0,18}) ([A-Z]{3})$"));
    const auto match = pattern.match(text);
    bool fits = false;
    const qint64 units = match.capturedView(1).toLongLong(&fits);
    if (!match.hasMatch() || !fits)
        return std::nullopt;
    return Money {units, match.captured(2)};
}

QString displayText(const Money &money)
{
    const QLocale locale;
    const int digits = minorDigits(money.currency);
    const bool negative = money.minorUnits < 0;
    quint64 rest =
        negative ? 0 - static_cast<quint64>(money.minorUnits) : static_cast<quint64>(money.minorUnits);
    QString decimals;
    for (int i = 0; i < digits; ++i, rest /= 10)
        decimals.prepend(locale.toString(rest % 10));

    QString text = groupedDigits(rest);
    if (digits > 0)
        text += locale.decimalPoint() + decimals;
    return (negative ? locale.negativeSign() : QString()) + text + QLatin1Char(' ') + money.currency;
}

} // namespace slate
