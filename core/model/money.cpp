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

/// The digits of a whole part with its groups taken out; nothing where the groups are not of three
/// digits (or of two before the last three, as India writes them).
std::optional<QString> ungrouped(const QString &whole, const QString &separator)
{
    const QStringList groups = separator.isEmpty() ? QStringList {whole} : whole.split(separator);
    for (int i = 0; i < groups.size(); ++i) {
        const qsizetype length = groups[i].size();
        const bool last = i == groups.size() - 1;
        const bool right = groups.size() == 1 ? length > 0
            : i == 0                          ? length >= 1 && length <= 3
            : last                            ? length == 3
                                              : length == 2 || length == 3;
        const auto isDigit = [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); };
        if (!right || !std::all_of(groups[i].begin(), groups[i].end(), isDigit))
            return std::nullopt;
    }
    return groups.join(QString());
}

/// A number written with these separators, as a count of the minor unit.
std::optional<qint64> minorUnitsOf(
    const QString &number, const QString &group, const QString &point, int digits)
{
    const bool negative = number.startsWith(QLatin1Char('-'));
    const QString size = negative ? number.mid(1) : number;
    const qsizetype at = size.indexOf(point);
    const QString decimals = at < 0 ? QString() : size.mid(at + point.size());
    if (at >= 0 && (decimals.isEmpty() || decimals.size() > digits))
        return std::nullopt;
    const auto whole = ungrouped(at < 0 ? size : size.left(at), group);
    const auto part = decimals.isEmpty() ? std::optional(QString()) : ungrouped(decimals, QString());
    if (!whole || !part)
        return std::nullopt;

    bool fits = false;
    const QString all = *whole + part->leftJustified(digits, QLatin1Char('0'));
    const qint64 units = ((negative ? QStringLiteral("-") : QString()) + all).toLongLong(&fits);
    return fits ? std::optional(units) : std::nullopt;
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

std::optional<Money> moneyFromText(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(?:([A-Z]{3}) ?([^A-Z]+)|([^A-Z]+?) ?([A-Z]{3}))$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(text.simplified());
    if (!match.hasMatch())
        return std::nullopt;
    const QString currency = (match.captured(1) + match.captured(4)).toUpper();
    QString number = (match.captured(2) + match.captured(3)).trimmed();
    number.replace(QChar(0x2212), QLatin1Char('-')).remove(QChar(0x200e)).remove(QChar(0x200f));

    // simplified() has made plain spaces of the no-break spaces with which many locales group.
    const QLocale locale;
    const QString space = QStringLiteral(" ");
    const QString localGroup = locale.groupSeparator().trimmed();
    const std::pair<QString, QString> ways[] = {
        {localGroup.isEmpty() ? space : localGroup, locale.decimalPoint()},
        {space, locale.decimalPoint()},
        {QStringLiteral(","), QStringLiteral(".")},
        {space, QStringLiteral(".")},
    };
    for (const auto &[group, point] : ways) {
        if (const auto units = minorUnitsOf(number, group, point, minorDigits(currency)))
            return Money {*units, currency};
    }
    return std::nullopt;
}

} // namespace slate
