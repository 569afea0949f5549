#pragma once

#include <QString>

#include <optional>

namespace slate {

/// An amount as an integer count of the currency's minor unit, with its ISO 4217 code.
struct Money {
    qint64 minorUnits = 0;
    QString currency;

    bool operator==(const Money &) const = default;
};

/// How many digits stand behind the decimal point for a currency (ISO 4217: 2 for most, 0 for JPY).
int minorDigits(const QString &currency);

/// The text a slate file keeps: `1250000 NOK`, in minor units.
QString toStored(const Money &money);
std::optional<Money> moneyFromStored(const QString &text);

/// How it is shown: `12,500.00 NOK`, digits grouped as the locale does.
QString displayText(const Money &money);

/// Reads an amount with its currency (readMoney() of money_reading.h); nothing where it is none, or could be
/// two.
std::optional<Money> moneyFromText(const QString &text);

} // namespace slate
