#include "tests/core/strings.h"
#include "tests/core/with_locale.h"

#include "core/model/date_reading.h"
#include "core/model/day_format.h"
#include "core/model/money_reading.h"

#include <QRandomGenerator>
#include <QtGlobal>

#include <cmath>

using namespace slate;

namespace {

/// What was written in the ways of one language, and how it was read.
struct ValuesTrial {
    explicit ValuesTrial(const QLocale &language) : locale(language), with(language) { }

    void tell(const QString &typed, const QString &read)
    {
        if (wrong.size() < 5)
            wrong << QStringLiteral("%1: “%2” was read as %3").arg(locale.name(), typed, read);
    }

    /// Words that mean the days from the first to the last: these are read, or none, or what lies inside.
    void tryDates(const QString &typed, QDate first, QDate last, bool whole = true)
    {
        const DateReading reading = readDates(typed, QDate(2021, 11, 18));
        const DateWindow &window = reading.window;
        ++tried;
        if (!window.hasDates())
            return;
        ++taken;
        const bool isSame = window.earliest == first && window.latest == last;
        const bool isInside = window.isBounded() && window.earliest >= first && window.latest <= last;
        if (whole ? !isSame : !isInside)
            tell(typed, toStored(window));
    }

    void tryNoDate(const QString &typed)
    {
        const DateReading reading = readDates(typed);
        ++tried;
        if (reading.window.hasDates())
            tell(typed, toStored(reading.window));
    }

    void tryMoney(const QString &typed, const Money &meant, const KnownCurrencies &known)
    {
        const MoneyReading reading = readMoney(typed, known);
        ++tried;
        if (!reading.money)
            return;
        ++taken;
        if (*reading.money != meant)
            tell(typed, toStored(*reading.money));
    }

    void datesOf(QDate day)
    {
        QString brief = locale.dateFormat(QLocale::ShortFormat);
        for (const QString &format :
            {locale.dateFormat(QLocale::LongFormat), brief, dayFormat(locale), briefDayFormat(locale),
                QStringLiteral("d MMMM yyyy"), QStringLiteral("d. MMMM yyyy"), QStringLiteral("MMMM d, yyyy"),
                QStringLiteral("d MMM yyyy"), QStringLiteral("yyyy-MM-dd"), QStringLiteral("yyyy/M/d"),
                brief.contains(QStringLiteral("yyyy"))
                    ? brief
                    : brief.replace(QStringLiteral("yy"), QStringLiteral("yyyy"))})
            tryDates(locale.toString(day, format), day, day);
        if (locale.language() == QLocale::English || locale.language() == QLocale::C) {
            for (const char *format : {"d/M/yyyy", "M/d/yyyy", "d.M.yyyy", "M-d-yyyy", "d/M/yy", "M/d/yy"})
                tryDates(day.toString(QString::fromLatin1(format)), day, day);
        }
        const QDate first(day.year(), day.month(), 1);
        const QDate last(day.year(), day.month(), day.daysInMonth());
        for (const QString &month : {locale.standaloneMonthName(day.month()), locale.monthName(day.month()),
                 locale.monthName(day.month(), QLocale::ShortFormat), QLocale::c().monthName(day.month())}) {
            const QString said = QStringLiteral("%1 %2").arg(month).arg(day.year());
            tryDates(said, first, last);
            for (const char *part : {"early ", "mid ", "late ", "end of ", "first half of "})
                tryDates(QString::fromLatin1(part) + said, first, last, false);
            tryNoDate(QStringLiteral("%1 %2 %3").arg(last.day() + 1).arg(month).arg(day.year()));
            tryNoDate(QStringLiteral("%1 %2").arg(day.day()).arg(month));
        }
    }

    void amountsOf(qint64 units)
    {
        const QString code = locale.currencySymbol(QLocale::CurrencyIsoCode);
        if (code.isEmpty())
            return;
        const int digits = minorDigits(code);
        const double amount = double(units) / std::pow(10, digits);
        const Money meant {units, code};
        const QString figures = locale.toString(amount, 'f', digits);
        for (const KnownCurrencies &known : {KnownCurrencies {code, {code}}, KnownCurrencies()}) {
            tryMoney(displayText(meant), meant, known);
            tryMoney(code + QLatin1Char(' ') + figures, meant, known);
            tryMoney(locale.toCurrencyString(amount, {}, digits), meant, known);
            tryMoney(figures, meant, known);
            const QString plain = QString::number(amount, 'f', digits);
            if (locale.decimalPoint() == QLatin1String("."))
                tryMoney(plain + code, meant, known);
        }
    }

    QLocale locale;
    WithLocale with;
    QStringList wrong;
    int tried = 0;
    int taken = 0;
};

std::vector<QLocale> languagesToTry(bool all)
{
    if (!all) {
        std::vector<QLocale> some {QLocale::c()};
        for (const char *name : {"en_US", "en_GB", "en_AU", "de_DE", "de_CH", "fr_FR", "fr_CA", "es_ES",
                 "pt_BR", "it_IT", "nl_NL", "nb_NO", "sv_SE", "da_DK", "pl_PL", "fi_FI", "ja_JP", "zh_CN",
                 "ar_EG", "fa_IR", "hi_IN", "en_IN", "tr_TR", "hu_HU"})
            some.emplace_back(QString::fromLatin1(name));
        return some;
    }
    const auto known =
        QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory);
    return {known.begin(), known.end()};
}

} // namespace

TEST_CASE("in each language's ways of writing dates and money, what is read is what was said")
{
    // ./dev bench asks for all languages and more of each.
    const int rounds = qEnvironmentVariableIntValue("SLATE_VALUE_ROUNDS");
    QRandomGenerator random(20211118);
    int tried = 0;
    int taken = 0;
    for (const QLocale &locale : languagesToTry(rounds > 0)) {
        ValuesTrial trial(locale);
        for (int i = 0; i < std::max(rounds, 3); ++i) {
            trial.datesOf(QDate(2000, 1, 1).addDays(random.bounded(20'000)));
            trial.amountsOf(
                qint64(random.bounded(1, 9)) * random.bounded(1, i % 2 == 0 ? 1'000 : 500'000'000));
        }
        INFO(trial.wrong.join(QLatin1Char('\n')).toStdString());
        CHECK(trial.wrong.isEmpty());
        tried += trial.tried;
        taken += trial.taken;
    }
    CHECK(taken > tried / 2);
    if (rounds > 0)
        WARN("read " << taken << " of " << tried << " ways of writing dates and amounts");
}
