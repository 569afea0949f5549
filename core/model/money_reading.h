#pragma once

#include "core/model/money.h"
#include "core/model/problem.h"

namespace slate {

/// The currencies that a production reckons in.
struct KnownCurrencies {
    QString main;     ///< in which an amount without a currency is; empty where that cannot be told
    QStringList used; ///< all that its amounts are in
};

/// An amount, or why none was read.
struct MoneyReading {
    std::optional<Money> money;
    std::optional<Problem> problem;
};

/// Reads an amount as a person types it: `12500 NOK`, `$12,500.50`, `12.500,50 EUR`, `500,- kr`, `12500`.
/// Signs and groups are read as the locale writes them, else where only one reading is possible. A sign that
/// several currencies have (`$`, `kr`) is the one of them that the production uses; a figure alone is in its
/// main currency. What could be something else is a problem, and so is what has more decimals than the
/// currency or does not fit 63 bits.
MoneyReading readMoney(const QString &text, const KnownCurrencies &known = {});

} // namespace slate
