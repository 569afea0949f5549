#pragma once

#include <QString>
#include <QStringList>

namespace slate {

/// Which currencies a word or sign beside an amount can mean.
struct CurrencyNamed {
    QStringList codes;     ///< empty: the word is none
    bool hasUsual = false; ///< the first is meant where nothing says otherwise
};

/// `NOK` and `nok` name one, `$` and `kr` several, `euros` one.
CurrencyNamed currencyNamed(const QString &word);
/// Whether a code of three capitals is one of ISO 4217's that are in use.
bool isCurrencyCode(const QString &code);

} // namespace slate
