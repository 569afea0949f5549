#include "tests/core/strings.h"
#include "tests/core/with_locale.h"

#include "core/model/date_reading.h"

using namespace slate;

namespace {

/// A Thursday.
const QDate aThursday(2021, 11, 18);

QString datesFrom(const char *typed)
{
    return toStored(readDates(QString::fromUtf8(typed), aThursday).window);
}

DateTrouble::What troubleOf(const char *typed)
{
    return readDates(QString::fromUtf8(typed), aThursday).trouble.what;
}

struct ReadDates {
    const char *typed;
    const char *stored;
};

void checkDates(const std::vector<ReadDates> &readings)
{
    for (const ReadDates &reading : readings) {
        CAPTURE(reading.typed);
        CHECK(datesFrom(reading.typed) == QString::fromUtf8(reading.stored));
    }
}

void checkDatesRefused(DateTrouble::What what, const std::vector<const char *> &texts)
{
    for (const char *text : texts) {
        CAPTURE(text);
        const DateReading reading = readDates(QString::fromUtf8(text), aThursday);
        CHECK(reading.trouble.what == what);
        CHECK(reading.isRefused());
        CHECK_FALSE(reading.window.hasDates());
        CHECK_FALSE(displayText(reading.problem()).isEmpty());
    }
}

} // namespace

TEST_CASE("a season is its three months, in the south those of the other half of the year")
{
    {
        const WithLocale english(QLocale(QLocale::English, QLocale::UnitedKingdom));
        checkDates({
            {"spring 2022", "2022-03-01/2022-05-31 spring 2022"},
            {"summer of 2021", "2021-06-01/2021-08-31 summer of 2021"},
            {"Fall 2021", "2021-09-01/2021-11-30 Fall 2021"},
            {"late spring 2022", "2022-05-01/2022-05-31 late spring 2022"},
            {"spring to summer 2022", "2022-03-01/2022-08-31 spring to summer 2022"},
            {"winter 2021/22", "2021-12-01/2022-02-28 winter 2021/22"},
            {"winter 2023-2024", "2023-12-01/2024-02-29 winter 2023-2024"},
        });
        CHECK(troubleOf("winter 2021") == DateTrouble::What::TwoYears);
        CHECK(troubleOf("spring 2021/22") == DateTrouble::What::NoDate);
    }
    const WithLocale southern(QLocale(QLocale::English, QLocale::Australia));
    checkDates({
        {"spring 2022", "2022-09-01/2022-11-30 spring 2022"},
        {"winter 2021", "2021-06-01/2021-08-31 winter 2021"},
        {"summer 2021/22", "2021-12-01/2022-02-28 summer 2021/22"},
    });
    CHECK(troubleOf("summer 2021") == DateTrouble::What::TwoYears);
}

TEST_CASE("a reading says when its dates are those of a season")
{
    const WithLocale english(QLocale(QLocale::English, QLocale::UnitedKingdom));
    for (const char *words : {"spring 2022", "late fall 2021", "spring to summer 2022", "before summer 2022",
             "autumn 2021 onwards"}) {
        CAPTURE(words);
        CHECK(readDates(QString::fromUtf8(words)).namesSeason);
    }
    for (const char *words : {"2022 Q2", "Fall River, 2021", "spring", "May 2022", "19 Nov 2021"}) {
        CAPTURE(words);
        CHECK_FALSE(readDates(QString::fromUtf8(words)).namesSeason);
    }
}

TEST_CASE("parts of a month, quarter or year are those parts, and no more")
{
    checkDates({
        {"end of May 2021", "2021-05-21/2021-05-31 end of May 2021"},
        {"the beginning of May 2021", "2021-05-01/2021-05-10 the beginning of May 2021"},
        {"at the end of 2021", "2021-10-01/2021-12-31 at the end of 2021"},
        {"start of Q2 2021", "2021-04-01/2021-04-30 start of Q2 2021"},
        {"first half of May 2021", "2021-05-01/2021-05-15 first half of May 2021"},
        {"second half of 2021", "2021-07-01/2021-12-31 second half of 2021"},
        {"H1 2021", "2021-01-01/2021-06-30 H1 2021"},
        {"last quarter of 2021", "2021-10-01/2021-12-31"},
        {"1st quarter 2021", "2021-01-01/2021-03-31"},
        {"by the end of May 2021", "../2021-05-31 by the end of May 2021"},
        {"before the end of May 2021", "../2021-05-31 before the end of May 2021"},
        {"by 19 November 2021", "../2021-11-19 by 19 November 2021"},
        {"not before 3 May 2021", "2021-05-03/.. not before 3 May 2021"},
        {"May or June 2021", "2021-05-01/2021-06-30 May or June 2021"},
        {"end of May to mid June 2021", "2021-05-21/2021-06-20 end of May to mid June 2021"},
    });
    for (const char *vague : {"first week of May 2021", "around 3 May 2021", "3 May 2021?", "mid 3 May 2021",
             "end of 3 May 2021", "week of May 2021", "week 3 of May 2021"}) {
        CAPTURE(vague);
        CHECK(troubleOf(vague) == DateTrouble::What::NoDate);
    }
}

TEST_CASE("a week is the seven days that are said")
{
    checkDates({
        {"week of 3 May 2021", "2021-05-03/2021-05-09 week of 3 May 2021"},
        {"week of 5 May 2021", "2021-05-03/2021-05-09 week of 5 May 2021"},
        {"the week of May 3, 2021", "2021-05-03/2021-05-09 the week of May 3, 2021"},
        {"w/c 5 May 2021", "2021-05-05/2021-05-11 w/c 5 May 2021"},
        {"week ending 9 May 2021", "2021-05-03/2021-05-09 week ending 9 May 2021"},
        {"week 18 2021", "2021-05-03/2021-05-09 week 18 2021"},
        {"2021-W18", "2021-05-03/2021-05-09 2021-W18"},
        {"KW 53 2020", "2020-12-28/2021-01-03 KW 53 2020"},
    });
    checkDatesRefused(DateTrouble::What::NoSuchDay, {"week 53 2021", "week 0 2021", "week of 31 April 2021"});
    checkDatesRefused(DateTrouble::What::TwoWays, {"week of 2 May 2021"});
    const WithLocale american(QLocale(QLocale::English, QLocale::UnitedStates));
    checkDates({{"week of May 3, 2021", "2021-05-03/2021-05-09 week of May 3, 2021"},
        {"week of May 2, 2021", "2021-05-02/2021-05-08 week of May 2, 2021"}});
}

TEST_CASE("a day that is in no calendar, or on another weekday, is refused")
{
    checkDatesRefused(DateTrouble::What::NoSuchDay,
        {"31 Feb 2021", "31 February 2021", "2021-02-29", "2021-13", "2021-00-10", "32 May 2021",
            "0 May 2021", "2021-11-31 to 2021-12-05", "by 31 April 2021", "31/02/2021", "19.13.2021",
            "13/2021"});
    checkDatesRefused(DateTrouble::What::OtherWeekday, {"Monday 19 November 2021", "from Mon 19 Nov 2021"});
    CHECK(displayText(readDates(text("31 Feb 2021")).problem()).contains(text("31 Feb 2021")));
    CHECK(displayText(readDates(text("Monday 19 November 2021")).problem()).contains(text("Friday")));
}

TEST_CASE("a day in figures is read where it can only be one, and refused where it can be two")
{
    for (const QLocale &locale : {QLocale::c(), QLocale(QLocale::English, QLocale::UnitedStates),
             QLocale(QLocale::English, QLocale::UnitedKingdom)}) {
        const WithLocale with(locale);
        checkDates({
            {"19/11/2021", "2021-11-19"},
            {"11/19/2021", "2021-11-19"},
            {"19.11.2021", "2021-11-19"},
            {"19-11-2021", "2021-11-19"},
            {"5/5/2021", "2021-05-05"},
            {"2021/11/9", "2021-11-09"},
            {"11/2021", "2021-11-01/2021-11-30"},
            {"19/11/2021 - 26/11/2021", "2021-11-19/2021-11-26"},
            {"by 19/11/2021", "../2021-11-19 by 19/11/2021"},
        });
        checkDatesRefused(DateTrouble::What::TwoWays,
            {"11/12/2021", "01.02.2021", "by 3/4/2021", "from 3/4/2021", "3/4/2021 to 19/4/2021",
                "19/11/21"});
        CHECK(troubleOf("19/11") == DateTrouble::What::NoYear);
        CHECK_FALSE(readDates(text("1/2/3")).window.hasDates());
    }
    const QString words = displayText(readDates(text("11/12/2021")).problem());
    CHECK(words.contains(text("11 December 2021")));
    CHECK(words.contains(text("12 November 2021")));
}

TEST_CASE("a day in figures is read as the locale writes it, where all who speak its language do")
{
    const WithLocale german(QLocale(QLocale::German, QLocale::Germany));
    checkDates({
        {"11.12.2021", "2021-12-11"},
        {"11.12.21", "2021-12-11"},
        {"19.-26.11.2021", "2021-11-19/2021-11-26"},
        {"19.11.-26.11.2021", "2021-11-19/2021-11-26"},
        {"19. November 2021", "2021-11-19"},
        {"Freitag, 19. November 2021", "2021-11-19"},
        {"M\u00e4rz 2021", "2021-03-01/2021-03-31"},
    });
    checkDatesRefused(DateTrouble::What::TwoWays, {"11/12/2021"});
    checkDatesRefused(DateTrouble::What::OtherWeekday, {"Montag, 19. November 2021"});
    CHECK(troubleOf("Ende Mai 2021") == DateTrouble::What::NoDate);
}

TEST_CASE("days seen from today are days by the clock, without words that mean another day tomorrow")
{
    checkDates({
        {"today", "2021-11-18"},
        {"Tomorrow", "2021-11-19"},
        {"the day after tomorrow", "2021-11-20"},
        {"in 3 days", "2021-11-21"},
        {"fri", "2021-11-19"},
        {"on Monday", "2021-11-22"},
        {"next week", "2021-11-22/2021-11-28"},
        {"this month", "2021-11-01/2021-11-30"},
        {"next month", "2021-12-01/2021-12-31"},
        {"end of next month", "2021-12-21/2021-12-31"},
        {"next quarter", "2022-01-01/2022-03-31"},
        {"next year", "2022-01-01/2022-12-31"},
        {"mid next year", "2022-05-01/2022-08-31"},
        {"by tomorrow", "../2021-11-19"},
        {"next Monday", "2021-11-22"},
    });
    checkDatesRefused(DateTrouble::What::TwoWays, {"next friday", "thursday", "last monday"});
    CHECK(readDates(text("tomorrow")).trouble.what == DateTrouble::What::NoDate);
}

TEST_CASE("words without a date say what is missing")
{
    for (const char *noYear :
        {"19 Nov", "late February", "spring", "Q4", "19 to 26 November", "by 19 Nov", "week 18", "11/12"}) {
        CAPTURE(noYear);
        CHECK(troubleOf(noYear) == DateTrouble::What::NoYear);
    }
    CHECK(displayText(readDates(text("19 Nov")).trouble).contains(text("No year")));
    CHECK(displayText(readDates(text("winter 2021")).trouble).contains(text("winter 2021/22")));
    CHECK(displayText(readDates(text("soon")).trouble).contains(text("No date")));
    CHECK(displayText(readDates(text("2021")).trouble).isEmpty());
    CHECK(datesFrom("19 to 26 November 2021") == text("2021-11-19/2021-11-26"));
}
