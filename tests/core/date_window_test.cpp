#include "tests/core/strings.h"
#include "tests/core/with_locale.h"

#include "core/model/date_window.h"

using namespace slate;

namespace {

struct Reading {
    const char *typed;
    const char *stored;
};

void checkReadings(const std::vector<Reading> &readings)
{
    for (const Reading &reading : readings) {
        CAPTURE(reading.typed);
        CHECK(toStored(dateWindowFromWords(QString::fromUtf8(reading.typed)))
            == QString::fromUtf8(reading.stored));
    }
}

void checkKeptAsWords(const std::vector<const char *> &texts)
{
    for (const char *text : texts) {
        const DateWindow window = dateWindowFromWords(QString::fromUtf8(text));
        CAPTURE(text);
        CHECK_FALSE(window.hasDates());
        CHECK(window.words == QString::fromUtf8(text).trimmed());
    }
}

DateWindow window(const char *earliest, const char *latest, const char *words = "")
{
    return {QDate::fromString(QLatin1String(earliest), Qt::ISODate),
        QDate::fromString(QLatin1String(latest), Qt::ISODate), QString::fromUtf8(words)};
}

} // namespace

TEST_CASE("a day, month, quarter or year is read without keeping its words")
{
    checkReadings({
        {"2021-11-19", "2021-11-19"},
        {"  2021-11-19 ", "2021-11-19"},
        {"19 November 2021", "2021-11-19"},
        {"19th of November, 2021", "2021-11-19"},
        {"November 19, 2021", "2021-11-19"},
        {"Nov 19 2021", "2021-11-19"},
        {"NOV. 19, 2021", "2021-11-19"},
        {"19 nov 2021", "2021-11-19"},
        {"2021 Nov 19", "2021-11-19"},
        {"Friday, 19 November 2021", "2021-11-19"},
        {"29 February 2020", "2020-02-29"},
        {"2021-11", "2021-11-01/2021-11-30"},
        {"November 2021", "2021-11-01/2021-11-30"},
        {"Sept. 2021", "2021-09-01/2021-09-30"},
        {"2020-02", "2020-02-01/2020-02-29"},
        {"2021 Q4", "2021-10-01/2021-12-31"},
        {"Q4 2021", "2021-10-01/2021-12-31"},
        {"2021-Q1", "2021-01-01/2021-03-31"},
        {"second quarter of 2021", "2021-04-01/2021-06-30"},
        {"2021", "2021-01-01/2021-12-31"},
    });
}

TEST_CASE("early, mid and late are thirds, and the words stay")
{
    checkReadings({
        {"early February 2020", "2020-02-01/2020-02-10 early February 2020"},
        {"mid-February 2020", "2020-02-11/2020-02-20 mid-February 2020"},
        {"late February 2020", "2020-02-21/2020-02-29 late February 2020"},
        {"Late  Feb 2021", "2021-02-21/2021-02-28 Late  Feb 2021"},
        {"early 2021", "2021-01-01/2021-04-30 early 2021"},
        {"mid 2021", "2021-05-01/2021-08-31 mid 2021"},
        {"late 2021", "2021-09-01/2021-12-31 late 2021"},
        {"late Q4 2021", "2021-12-01/2021-12-31 late Q4 2021"},
        {"mid to late February 2020", "2020-02-11/2020-02-29 mid to late February 2020"},
        {"mid-to-late 2021", "2021-05-01/2021-12-31 mid-to-late 2021"},
    });
}

TEST_CASE("two ends can be joined in the ways people join them")
{
    checkReadings({
        {"2020-02-20/2020-02-29", "2020-02-20/2020-02-29"},
        {"2020-02-20 to 2020-02-29", "2020-02-20/2020-02-29"},
        {"2020-02-20 - 2020-02-29", "2020-02-20/2020-02-29"},
        {"2020-02-20..2020-02-29", "2020-02-20/2020-02-29"},
        {"2020-02-20 – 2020-02-29", "2020-02-20/2020-02-29"},
        {"from 20 February 2020 to 3 March 2020", "2020-02-20/2020-03-03"},
        {"19 to 26 November 2021", "2021-11-19/2021-11-26"},
        {"November 19-26, 2021", "2021-11-19/2021-11-26"},
        {"2021-11-19 to 19 Nov 2021", "2021-11-19"},
        {"February to March 2020", "2020-02-01/2020-03-31 February to March 2020"},
        {"2020-2021", "2020-01-01/2021-12-31 2020-2021"},
        {"between May and June 2021", "2021-05-01/2021-06-30 between May and June 2021"},
        {"late December to early January 2021", "2020-12-21/2021-01-10 late December to early January 2021"},
        {"Q4 to Q1 2021", "2020-10-01/2021-03-31 Q4 to Q1 2021"},
    });
}

TEST_CASE("ends typed the wrong way round stay so")
{
    const DateWindow window = dateWindowFromWords(QStringLiteral("2021-12-01 to 2021-11-01"));
    CHECK(toStored(window) == QStringLiteral("2021-12-01/2021-11-01"));
    CHECK_FALSE(window.isOrdered());
}

TEST_CASE("an end can be open")
{
    checkReadings({
        {"from 19 November 2021", "2021-11-19/.."},
        {"2021-11-19/..", "2021-11-19/.."},
        {"2021-11-19 onwards", "2021-11-19/.."},
        {"since 2020", "2020-01-01/.. since 2020"},
        {"not before May 2021", "2021-05-01/.. not before May 2021"},
        {"after May 2021", "2021-06-01/.. after May 2021"},
        {"until 19 November 2021", "../2021-11-19"},
        {"../2021-11-19", "../2021-11-19"},
        {"before 2021", "../2020-12-31 before 2021"},
        {"no later than Q2 2021", "../2021-06-30 no later than Q2 2021"},
    });
}

TEST_CASE("what names no year or nothing of a calendar is kept as words without dates")
{
    checkKeptAsWords({"late February", "19 November", "spring", "TBA", "soon", "Q4", "this year",
        "19 November 21", "2021-11-19 maybe", "November 2021 2022", "99999", "0000-01-01", "0000",
        "19 November - 2021", "31 - 2 January 2021", "late 19 November 2021", "after 9999", "..", "../..",
        "-", "/", "to", "2021 to", "from", "early", "mid late", "winter 2021", "\xf0\x9f\x8e\xac 2021"});
}

TEST_CASE("a long text is kept as words at once")
{
    const QString text = QStringLiteral("2021-").repeated(100'000) + QStringLiteral("1");
    const DateWindow window = dateWindowFromWords(text);
    CHECK_FALSE(window.hasDates());
    CHECK(window.words == text);
}

TEST_CASE("empty text is an empty window")
{
    CHECK(dateWindowFromWords(QString()).isEmpty());
    CHECK(dateWindowFromWords(QStringLiteral(" \n\t ")).isEmpty());
}

TEST_CASE("English is read whatever the locale, and the locale's own months besides")
{
    const WithLocale german(QLocale(QLocale::German, QLocale::Germany));
    checkReadings({
        {"19 May 2021", "2021-05-19"},
        {"19. Mai 2021", "2021-05-19"},
        {"December 2021", "2021-12-01/2021-12-31"},
        {"Dezember 2021", "2021-12-01/2021-12-31"},
    });
}

TEST_CASE("a window is stored and read back as it was")
{
    const std::vector<DateWindow> windows {{}, window("2021-11-19", "2021-11-19"),
        window("2020-02-21", "2020-02-29", "late February"), window("", "2020-02-29"),
        window("2020-02-21", ""), window("", "", "soon"), window("2021-11-19", "2021-11-19", " two\nlines "),
        window("2021-02-01", "2021-01-01"), window("0001-01-01", "9999-12-31", "../.. 2021"),
        window("", "", "2021-11-19")};
    for (const DateWindow &one : windows) {
        CAPTURE(toStored(one));
        CHECK(dateWindowFromStored(toStored(one)) == std::optional(one));
    }
    CHECK(toStored(windows[2]) == QStringLiteral("2020-02-21/2020-02-29 late February"));
    CHECK(toStored(windows[3]) == QStringLiteral("../2020-02-29"));
    CHECK(toStored(windows[5]) == QStringLiteral("../.. soon"));
}

TEST_CASE("a stored text of any other form is refused")
{
    for (const char *text : {"soon", "..", "../..", "2021-11-19/2021-11-19", "2021-02-30", "2021-11-19 ", " ",
             "2021-11-19/", "/2021-11-19", "2021-11", "2021-11-19/2021-13-01", "2021-11-19late", "../.. ",
             "2021-11-19T10:00", "\xef\xbc\x92\x30\x32\x31-11-19"}) {
        CAPTURE(text);
        CHECK_FALSE(dateWindowFromStored(QString::fromUtf8(text)).has_value());
    }
}

TEST_CASE("a window is shown in its words, or as the period that its ends fit")
{
    const WithLocale english(QLocale(QLocale::English, QLocale::UnitedKingdom));
    CHECK(
        displayText(window("2020-02-21", "2020-02-29", "late February")) == QStringLiteral("late February"));
    CHECK(displayText(window("2021-11-19", "2021-11-19")) == QStringLiteral("19 November 2021"));
    CHECK(displayText(window("2021-11-01", "2021-11-30")) == QStringLiteral("November 2021"));
    CHECK(displayText(window("2021-10-01", "2021-12-31")) == QStringLiteral("Q4 2021"));
    CHECK(displayText(window("2021-01-01", "2021-12-31")) == QStringLiteral("2021"));
    CHECK(displayText(window("2021-11-01", "2021-12-31"))
        == QStringLiteral("1 November 2021 to 31 December 2021"));
    CHECK(displayText(window("2021-02-01", "2021-04-30"))
        == QStringLiteral("1 February 2021 to 30 April 2021"));
    CHECK(displayText(window("2020-01-01", "2021-12-31"))
        == QStringLiteral("1 January 2020 to 31 December 2021"));
    CHECK(displayText(window("2021-11-19", "")) == QStringLiteral("from 19 November 2021"));
    CHECK(displayText(window("", "2021-11-19")) == QStringLiteral("until 19 November 2021"));
    CHECK(displayText(DateWindow()) == QStringLiteral("—"));
}

TEST_CASE("a day is shown as the locale writes it, without its weekday")
{
    const DateWindow day = DateWindow::exact(QDate(2021, 11, 19));
    const auto shownIn = [&](QLocale::Language language, QLocale::Territory territory) {
        const WithLocale locale(QLocale(language, territory));
        return displayText(day);
    };
    CHECK(shownIn(QLocale::English, QLocale::UnitedStates) == QStringLiteral("November 19, 2021"));
    CHECK(shownIn(QLocale::German, QLocale::Germany) == QStringLiteral("19. November 2021"));
    CHECK(shownIn(QLocale::NorwegianBokmal, QLocale::Norway) == QStringLiteral("19. november 2021"));
}

TEST_CASE("what is shown in English can be typed in again")
{
    for (const QLocale &locale : {QLocale::c(), QLocale(QLocale::English, QLocale::UnitedStates),
             QLocale(QLocale::English, QLocale::UnitedKingdom)}) {
        const WithLocale with(locale);
        for (const DateWindow &one : {window("2021-11-19", "2021-11-19"), window("2021-05-01", "2021-05-31"),
                 window("2021-04-01", "2021-06-30"), window("2021-01-01", "2021-12-31"),
                 window("2020-02-20", "2021-03-01"), window("2020-02-20", ""), window("", "2020-02-20"),
                 window("1000-01-01", "9999-12-31"), window("2021-12-01", "2021-11-01")}) {
            CAPTURE(displayText(one));
            CHECK(toStored(dateWindowFromWords(displayText(one))) == toStored(one));
        }
    }
}

TEST_CASE("the slip is counted in days and unknown where a date is")
{
    CHECK(slipInDays(window("2020-02-21", "2020-02-29"), window("2020-03-01", "2020-03-01")) == 9);
    CHECK(slipInDays(window("2021-11-19", "2021-11-19"), window("2021-11-12", "2021-11-12")) == -7);
    CHECK(slipInDays(window("", "2020-02-29"), window("2020-03-01", "")) == 1);
    CHECK_FALSE(slipInDays(window("", "", "soon"), window("2020-03-01", "")).has_value());
    CHECK_FALSE(slipInDays(window("2020-03-01", ""), DateWindow()).has_value());
}
