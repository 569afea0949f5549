#include "tests/core/strings.h"
#include "tests/core/with_locale.h"

#include "core/model/money.h"

#include <limits>

using namespace slate;

namespace {

QString storedFrom(const char *text)
{
    const auto money = moneyFromText(QString::fromUtf8(text));
    return money ? toStored(*money) : QStringLiteral("nothing");
}

Money money(qint64 minorUnits, const char *currency)
{
    return {minorUnits, QString::fromLatin1(currency)};
}

} // namespace

TEST_CASE("a currency has the decimals of ISO 4217")
{
    CHECK(minorDigits(QStringLiteral("NOK")) == 2);
    CHECK(minorDigits(QStringLiteral("USD")) == 2);
    CHECK(minorDigits(QStringLiteral("JPY")) == 0);
    CHECK(minorDigits(QStringLiteral("KRW")) == 0);
    CHECK(minorDigits(QStringLiteral("KWD")) == 3);
    CHECK(minorDigits(QStringLiteral("BHD")) == 3);
    CHECK(minorDigits(QStringLiteral("CLF")) == 4);
    CHECK(minorDigits(QString()) == 2);
}

TEST_CASE("an amount is read with its code before or after it")
{
    const WithLocale locale(QLocale::c());
    CHECK(storedFrom("12500 NOK") == QStringLiteral("1250000 NOK"));
    CHECK(storedFrom("NOK 12,500.50") == QStringLiteral("1250050 NOK"));
    CHECK(storedFrom(" nok12500.5 ") == QStringLiteral("1250050 NOK"));
    CHECK(storedFrom("12 500 NOK") == QStringLiteral("1250000 NOK"));
    CHECK(storedFrom("1234 JPY") == QStringLiteral("1234 JPY"));
    CHECK(storedFrom("1.234 KWD") == QStringLiteral("1234 KWD"));
    CHECK(storedFrom("12,34,567 INR") == QStringLiteral("123456700 INR"));
    CHECK(storedFrom("-5 EUR") == QStringLiteral("-500 EUR"));
    CHECK(storedFrom("0 EUR") == QStringLiteral("0 EUR"));
}

TEST_CASE("an amount that is none, is too fine or too large gives nothing")
{
    const WithLocale locale(QLocale::c());
    for (const char *text : {"", "NOK", "12500", "$5", "5 EU", "5 XQX", "12.345 NOK", "1.5 JPY", "1,2,3 EUR",
             "1,,000 EUR", ",500 EUR", "1. EUR", "--5 EUR", "5 - EUR", "1e5 EUR", "NOK 5 NOK", "$5 EUR",
             "inf EUR", "92233720368547758.08 EUR", "999999999999999999999999 JPY"}) {
        CAPTURE(text);
        CHECK(storedFrom(text) == QStringLiteral("nothing"));
    }
    CHECK(storedFrom("92233720368547758.07 EUR") == QStringLiteral("9223372036854775807 EUR"));
}

TEST_CASE("an amount is read and shown with the separators of the locale")
{
    const WithLocale german(QLocale(QLocale::German, QLocale::Germany));
    CHECK(storedFrom("12.500 NOK") == QStringLiteral("1250000 NOK"));
    CHECK(storedFrom("12.500,50 NOK") == QStringLiteral("1250050 NOK"));
    CHECK(storedFrom("12,500.50 NOK") == QStringLiteral("1250050 NOK"));
    CHECK(displayText(money(1250050, "NOK")) == QStringLiteral("12.500,50 NOK"));
}

TEST_CASE("an amount is shown with all its decimals and its digits in groups")
{
    const WithLocale locale(QLocale::c());
    CHECK(displayText(money(1250000, "NOK")) == QStringLiteral("12,500.00 NOK"));
    CHECK(displayText(money(5, "NOK")) == QStringLiteral("0.05 NOK"));
    CHECK(displayText(money(-5, "NOK")) == QStringLiteral("-0.05 NOK"));
    CHECK(displayText(money(1250000, "JPY")) == QStringLiteral("1,250,000 JPY"));
    CHECK(displayText(money(1, "KWD")) == QStringLiteral("0.001 KWD"));
    CHECK(displayText(money(std::numeric_limits<qint64>::min(), "EUR"))
        == QStringLiteral("-92,233,720,368,547,758.08 EUR"));
}

TEST_CASE("what is shown of an amount can be typed in again, in every locale of the crew")
{
    for (const QLocale &locale : {QLocale::c(), QLocale(QLocale::English, QLocale::UnitedStates),
             QLocale(QLocale::NorwegianBokmal, QLocale::Norway), QLocale(QLocale::Italian, QLocale::Italy),
             QLocale(QLocale::French, QLocale::France), QLocale(QLocale::German, QLocale::Switzerland),
             QLocale(QLocale::English, QLocale::India), QLocale(QLocale::Hebrew, QLocale::Israel)}) {
        const WithLocale with(locale);
        for (const Money &one :
            {money(0, "EUR"), money(123456789, "NOK"), money(-123456789, "NOK"), money(123456789, "JPY"),
                money(1234, "KWD"), money(std::numeric_limits<qint64>::max(), "USD")}) {
            CAPTURE(locale.name(), displayText(one));
            CHECK(moneyFromText(displayText(one)) == std::optional(one));
        }
    }
}

TEST_CASE("an amount is stored in minor units and read back")
{
    CHECK(toStored(money(1250000, "NOK")) == QStringLiteral("1250000 NOK"));
    for (const Money &one :
        {money(0, "EUR"), money(-1, "EUR"), money(std::numeric_limits<qint64>::max(), "USD"),
            money(std::numeric_limits<qint64>::min(), "USD")})
        CHECK(moneyFromStored(toStored(one)) == std::optional(one));
    for (const char *text : {"", "5", "NOK", "5 nok", "5 NOKK", "05 NOK", "-0 NOK", "5  NOK", "5.0 NOK",
             "+5 NOK", "5 NOK ", "9223372036854775808 NOK"}) {
        CAPTURE(text);
        CHECK_FALSE(moneyFromStored(QString::fromLatin1(text)).has_value());
    }
}
