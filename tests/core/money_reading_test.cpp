#include "tests/core/strings.h"
#include "tests/core/with_locale.h"

#include "core/model/email.h"
#include "core/model/money_reading.h"

using namespace slate;

namespace {

QString moneyReadAs(const char *typed, const char *main = "", const QStringList &used = {})
{
    const auto read = readMoney(QString::fromUtf8(typed), {QString::fromLatin1(main), used});
    return read.money ? toStored(*read.money) : displayText(*read.problem);
}

bool isMoneyRefused(
    Problem::Rule rule, const char *typed, const char *main = "", const QStringList &used = {})
{
    const auto read = readMoney(QString::fromUtf8(typed), {QString::fromLatin1(main), used});
    return !read.money && read.problem && read.problem->rule == rule;
}

} // namespace

TEST_CASE("a figure alone is in the currency of its production, and refused where that is not known")
{
    CHECK(moneyReadAs("12500", "NOK") == text("1250000 NOK"));
    CHECK(moneyReadAs("12,500.50", "NOK") == text("1250050 NOK"));
    CHECK(isMoneyRefused(Problem::Rule::NoCurrency, "12500"));
    CHECK(isMoneyRefused(Problem::Rule::NotAnAmount, "a lot", "NOK"));
}

TEST_CASE("a sign that several currencies have is the production's own, or is asked for")
{
    CHECK(moneyReadAs("$500", "USD") == text("50000 USD"));
    CHECK(moneyReadAs("$ 500", "CAD") == text("50000 CAD"));
    CHECK(moneyReadAs("-$500", "USD") == text("-50000 USD"));
    CHECK(moneyReadAs("12,500 kr", "NOK") == text("1250000 NOK"));
    CHECK(moneyReadAs("12,500 kr", "EUR", {text("EUR"), text("SEK")}) == text("1250000 SEK"));
    CHECK(moneyReadAs("500,- kr", "DKK") == text("50000 DKK"));
    CHECK(isMoneyRefused(Problem::Rule::WhichCurrency, "$500"));
    CHECK(isMoneyRefused(Problem::Rule::WhichCurrency, "$500", "NOK"));
    CHECK(isMoneyRefused(Problem::Rule::WhichCurrency, "500 kr", "EUR", {text("NOK"), text("SEK")}));
    CHECK(moneyReadAs("500 kr").contains(text("NOK, SEK")));
    CHECK(isMoneyRefused(Problem::Rule::WhichCurrency, "¥500"));
}

TEST_CASE("a sign that names one currency, and a code beside a sign, need no production")
{
    CHECK(moneyReadAs("€500") == text("50000 EUR"));
    CHECK(moneyReadAs("500 euros") == text("50000 EUR"));
    CHECK(moneyReadAs("£1,250") == text("125000 GBP"));
    CHECK(moneyReadAs("US$ 500") == text("50000 USD"));
    CHECK(moneyReadAs("$500 CAD") == text("50000 CAD"));
    CHECK(moneyReadAs("500 zł") == text("50000 PLN"));
    CHECK(isMoneyRefused(Problem::Rule::NotAnAmount, "$500 EUR"));
    CHECK(isMoneyRefused(Problem::Rule::NotACurrency, "500 XQX"));
}

TEST_CASE("an amount of another language is read where it can only be one")
{
    CHECK(moneyReadAs("12.500,50 EUR") == text("1250050 EUR"));
    CHECK(moneyReadAs("12 500,50 EUR") == text("1250050 EUR"));
    CHECK(moneyReadAs("12'500.50 CHF") == text("1250050 CHF"));
    CHECK(moneyReadAs("12,50 NOK") == text("1250 NOK"));
    CHECK(moneyReadAs("1.234.567 EUR") == text("123456700 EUR"));
    // A thousand, or a figure too many after the point.
    CHECK(isMoneyRefused(Problem::Rule::TooFine, "12.500 EUR"));
    const WithLocale german(QLocale(QLocale::German, QLocale::Germany));
    CHECK(moneyReadAs("12.500 EUR") == text("1250000 EUR"));
    CHECK(moneyReadAs("12.500,50 €") == text("1250050 EUR"));
    CHECK(isMoneyRefused(Problem::Rule::TooFine, "12,500 EUR"));
}

TEST_CASE("what is no email address is refused with what is wrong")
{
    for (const char *good : {"anna@example.com", "a.b+film@post.example.no", "o'neill@example.co.uk"})
        CHECK_FALSE(emailProblem(QString::fromLatin1(good)));
    for (const char *bad : {"Station yard", "anna", "anna@", "@example.com", "anna@example", "a@b@c.no",
             "anna @example.com", "anna@example..com", "Anna <anna@example.com>", "anna@example.com,"}) {
        CAPTURE(bad);
        const auto problem = emailProblem(QString::fromLatin1(bad));
        REQUIRE(problem);
        CHECK(displayText(*problem).contains(QString::fromLatin1(bad)));
    }
    CHECK(emailProblem(text("anna @example.com"))->rule == Problem::Rule::SpaceInEmail);
}
