#include "core/model/money_reading.h"

#include "core/model/currency_names.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace slate {

namespace {

using Rule = Problem::Rule;

MoneyReading refused(Rule rule, const QStringList &told = {})
{
    return {std::nullopt, Problem {{}, rule, told}};
}

struct Way {
    QString group;
    QString point;
};

/// The digits of a whole part with its groups taken out; nothing where the groups are not of three
/// digits (or of two before the last three, as India writes them).
std::optional<QString> ungrouped(const QString &whole, const QString &separator)
{
    const QStringList groups = separator.isEmpty() ? QStringList {whole} : whole.split(separator);
    // "0.140" has no thousands.
    if (groups.size() > 1 && groups.front().startsWith(QLatin1Char('0')))
        return std::nullopt;
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

/// A number written in this way, as a count of the minor unit.
std::optional<qint64> minorUnitsOf(const QString &number, const Way &way, int digits)
{
    const bool negative = number.startsWith(QLatin1Char('-'));
    const QString size = negative ? number.mid(1) : number;
    const qsizetype at = size.indexOf(way.point);
    const QString decimals = at < 0 ? QString() : size.mid(at + way.point.size());
    if (at >= 0 && (decimals.isEmpty() || decimals.size() > digits))
        return std::nullopt;
    const auto whole = ungrouped(at < 0 ? size : size.left(at), way.group);
    const auto part = decimals.isEmpty() ? std::optional(QString()) : ungrouped(decimals, QString());
    if (!whole || !part)
        return std::nullopt;

    bool fits = false;
    const QString all = *whole + part->leftJustified(digits, QLatin1Char('0'));
    const qint64 units = ((negative ? QStringLiteral("-") : QString()) + all).toLongLong(&fits);
    return fits ? std::optional(units) : std::nullopt;
}

/// simplified() has made plain spaces of the no-break spaces with which many locales group.
std::vector<Way> localWays()
{
    const QLocale locale;
    const QString space = QStringLiteral(" ");
    const QString group = locale.groupSeparator().trimmed();
    std::vector<Way> ways {{space, locale.decimalPoint()}};
    if (!group.isEmpty())
        ways.insert(ways.begin(), {group, locale.decimalPoint()});
    return ways;
}

std::vector<Way> otherWays()
{
    std::vector<Way> ways;
    for (const char *point : {".", ","}) {
        for (const QString &group : {QStringLiteral(","), QStringLiteral("."), QStringLiteral(" "),
                 QStringLiteral("'"), QStringLiteral("\u2019")}) {
            if (group != QLatin1String(point))
                ways.push_back({group, QString::fromLatin1(point)});
        }
    }
    return ways;
}

/// As the locale writes it; else as others do, where it can only be one amount.
MoneyReading amountOf(const QString &number, const QString &currency)
{
    const int digits = minorDigits(currency);
    for (const Way &way : localWays()) {
        if (const auto units = minorUnitsOf(number, way, digits))
            return {Money {*units, currency}, std::nullopt};
    }
    // A single decimal point with a figure too many after it may be one, and may be meant as a group.
    const QString point = QLocale().decimalPoint();
    static const QRegularExpression separators(QStringLiteral("[^0-9-]"));
    if (number.count(point) == 1 && number.count(separators) == 1 && !number.endsWith(point)
        && !number.startsWith(point))
        return refused(Rule::TooFine, {QString::number(digits), currency});
    std::vector<qint64> amounts;
    for (const Way &way : otherWays()) {
        const auto units = minorUnitsOf(number, way, digits);
        if (units && std::find(amounts.begin(), amounts.end(), *units) == amounts.end())
            amounts.push_back(*units);
    }
    if (amounts.size() > 1)
        return refused(Rule::TwoWays,
            {number, displayText(Money {amounts[0], currency}), displayText(Money {amounts[1], currency})});
    if (amounts.empty())
        return refused(Rule::NotAnAmount);
    return {Money {amounts.front(), currency}, std::nullopt};
}

/// Figures of all scripts as those of ASCII, the minus as a hyphen, without the marks that only set a
/// direction.
QString plainFigures(const QString &text)
{
    QString plain;
    for (QChar letter : text.simplified()) {
        const ushort code = letter.unicode();
        if (code == 0x200E || code == 0x200F || code == 0x061C)
            continue;
        if (letter.isDigit())
            plain += QLatin1Char(static_cast<char>('0' + letter.digitValue()));
        else
            plain += code == 0x2212 ? QLatin1Char('-') : letter;
    }
    return plain;
}

struct Written {
    QString number;
    QString before;
    QString after;
};

std::optional<Written> writtenAmount(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral(
        "^(-?) ?([^0-9-]*?) ?(-?) ?([0-9](?:[^\\p{L}\\p{Sc}-]*[0-9])?)(?:[.,][-\u2013\u2014]+)? "
        "?([^0-9-]*?) ?(-?)$"));
    const auto match = pattern.match(plainFigures(text));
    if (!match.hasMatch())
        return std::nullopt;
    const QString minus = match.captured(1) + match.captured(3) + match.captured(6);
    if (minus.size() > 1)
        return std::nullopt;
    return Written {minus + match.captured(4), match.captured(2), match.captured(5)};
}

/// The one currency that a word means in this production.
MoneyReading inCurrency(const QString &number, const QString &word, const KnownCurrencies &known)
{
    const CurrencyNamed named = currencyNamed(word);
    if (named.codes.isEmpty()) {
        static const QRegularExpression code(QStringLiteral("^[A-Za-z]{3}$"));
        return code.match(word).hasMatch() ? refused(Rule::NotACurrency, {word}) : refused(Rule::NotAnAmount);
    }
    if (named.codes.size() == 1 || named.codes.contains(known.main))
        return amountOf(number, named.codes.size() == 1 ? named.codes.front() : known.main);
    QStringList possible;
    for (const QString &code : named.codes) {
        if (known.used.contains(code))
            possible << code;
    }
    if (possible.size() == 1 || (possible.isEmpty() && named.hasUsual))
        return amountOf(number, possible.isEmpty() ? named.codes.front() : possible.front());
    constexpr qsizetype mostTold = 4;
    return refused(Rule::WhichCurrency,
        {word, (possible.isEmpty() ? named.codes : possible).mid(0, mostTold).join(QStringLiteral(", "))});
}

} // namespace

MoneyReading readMoney(const QString &text, const KnownCurrencies &known)
{
    const auto written = writtenAmount(text);
    if (!written)
        return refused(Rule::NotAnAmount);
    if (written->before.isEmpty() && written->after.isEmpty()) {
        if (known.main.isEmpty()) {
            const MoneyReading any = amountOf(written->number, QStringLiteral("EUR"));
            return refused(any.money ? Rule::NoCurrency : Rule::NotAnAmount);
        }
        return amountOf(written->number, known.main);
    }
    if (written->before.isEmpty() || written->after.isEmpty())
        return inCurrency(written->number, written->before + written->after, known);
    // "$500 CAD": the code says which dollars.
    const CurrencyNamed before = currencyNamed(written->before);
    const CurrencyNamed after = currencyNamed(written->after);
    const bool agree = after.codes.size() == 1 && before.codes.contains(after.codes.front())
        && written->before.compare(written->after, Qt::CaseInsensitive) != 0;
    return agree ? amountOf(written->number, after.codes.front()) : refused(Rule::NotAnAmount);
}

std::optional<Money> moneyFromText(const QString &text)
{
    return readMoney(text).money;
}

} // namespace slate
