#include "core/model/currency_names.h"

#include <QLocale>
#include <QSet>

namespace slate {

namespace {

/// A sign and what it can mean; an exclamation mark stands before the currencies of which the first is usual.
struct Sign {
    const char *words;
    const char *codes;
};

constexpr Sign signs[] = {
    {"$ dollar dollars",
        "USD CAD AUD NZD HKD SGD TWD MXN ARS CLP COP UYU DOP FJD JMD TTD NAD BND BSD BBD BZD XCD GYD KYD "
        "BMD"},
    {"kr kr.", "NOK SEK DKK ISK"},
    {"krone kroner", "NOK DKK"},
    {"krona kronor", "SEK ISK"},
    {"€ euro euros", "EUR"},
    {"£ pound pounds", "!GBP EGP LBP GIP FKP SHP SYP SDG"},
    {"¥ ￥", "JPY CNY"},
    {"yen 円", "JPY"},
    {"yuan 元", "CNY"},
    {"₹", "INR"},
    {"rs rs. rupee rupees", "INR PKR LKR NPR MUR"},
    {"₩ won 원", "KRW"},
    {"₽ руб руб.", "RUB"},
    {"zł zl zloty", "PLN"},
    {"kč kc", "CZK"},
    {"ft forint", "HUF"},
    {"₺ tl", "TRY"},
    {"r rand", "ZAR"},
    {"r$", "BRL"},
    {"us$ usd$", "USD"},
    {"c$ ca$ cad$", "CAD"},
    {"a$ au$ aud$", "AUD"},
    {"nz$", "NZD"},
    {"hk$", "HKD"},
    {"s$", "SGD"},
    {"nt$", "TWD"},
    {"mx$", "MXN"},
    {"sfr sfr. fr. fr francs franc", "CHF XAF XOF XPF RWF BIF DJF GNF KMF CDF"},
    {"₪", "ILS"},
    {"₴", "UAH"},
    {"₫", "VND"},
    {"฿", "THB"},
    {"₱", "PHP"},
    {"lei leu", "RON MDL"},
    {"лв лв.", "BGN"},
    {"₦", "NGN"},
    {"ksh", "KES"},
};

QSet<QString> codesInUse()
{
    QSet<QString> codes {QStringLiteral("CLF"), QStringLiteral("UYW"), QStringLiteral("UYI")};
    const auto locales =
        QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory);
    for (const QLocale &locale : locales)
        codes.insert(locale.currencySymbol(QLocale::CurrencyIsoCode));
    codes.remove(QString());
    return codes;
}

} // namespace

bool isCurrencyCode(const QString &code)
{
    static const QSet<QString> codes = codesInUse();
    return codes.contains(code);
}

CurrencyNamed currencyNamed(const QString &word)
{
    const QString small = word.toLower();
    const QLocale locale;
    const QString local = locale.currencySymbol(QLocale::CurrencySymbol).toLower();
    const QString own = locale.currencySymbol(QLocale::CurrencyIsoCode);
    for (const Sign &sign : signs) {
        if (!QString::fromUtf8(sign.words).split(u' ').contains(small))
            continue;
        QString codes = QString::fromLatin1(sign.codes);
        const bool hasUsual = codes.startsWith(u'!');
        QStringList possible = codes.remove(u'!').split(u' ');
        // Where a country has the sign of another's currency, it can be either: C$ in Nicaragua.
        if (local == small && !possible.contains(own))
            possible << own;
        return {possible, hasUsual && (local != small || own == possible.front())};
    }
    const QString code = word.toUpper();
    if (code.size() == 3 && isCurrencyCode(code))
        return {{code}, false};
    // The sign that the locale has for its own currency, where it is none of the above.
    if (!local.isEmpty() && local == small)
        return {{own}, false};
    return {};
}

} // namespace slate
