#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace slate {

/// Which part of a period is named. "Early" and the like are thirds of it; "start" and "end" are the same of
/// a month, a season or a quarter, and a quarter of a year.
enum class Portion { Whole, Early, Mid, Late, Start, End, FirstHalf, SecondHalf };

enum class Season { None, Spring, Summer, Autumn, Winter };

/// How a week goes with the day that is named beside it.
enum class WeekBy {
    None,
    Around, ///< "week of", the week that the day is in
    From,   ///< "week commencing"
    Until,  ///< "week ending"
};

/// What one expression names: the parts that stand in it, zero for those that do not. A day or month that no
/// calendar has stays in it, for spanOf() to tell.
struct DateParts {
    Portion portion = Portion::Whole;
    Season season = Season::None;
    int year = 0;
    int yearAfter = 0; ///< of a season that lies in two: 2022 of "winter 2021/22"
    int quarter = 0;
    int month = 0;
    int day = 0;
    int weekday = 0;
    int weekNumber = 0; ///< of the year, as ISO 8601 counts them
    WeekBy week = WeekBy::None;
    bool isRelative = false; ///< said from today on, so that the words are worth nothing tomorrow
};

/// Why no dates are read from words.
struct DateTrouble {
    enum class What {
        None,
        NoDate,       ///< nothing in the words is a date
        NoYear,       ///< a day or a period, and no year
        TwoYears,     ///< a season that lies in two years, of which one is named; told: the words to write
        NoSuchDay,    ///< told: the words
        OtherWeekday, ///< told: the day, the weekday that it is
        TwoWays,      ///< told: the words, the one reading, the other
    };
    What what = What::None;
    QStringList told;
};

/// What came of reading: a value, or why there is none. Trouble of NoDate says that it is none of this form.
template<typename T>
struct Tried {
    std::optional<T> found;
    DateTrouble trouble;

    Tried(T value) : found(std::move(value)) { }
    Tried(DateTrouble::What what, QStringList told = {}) : trouble {what, std::move(told)} { }
    /// The words are of this form, whether they name a day or not.
    bool isDecided() const { return found || trouble.what != DateTrouble::What::NoDate; }
};

/// The month of this name, in English or as the locale calls it; 0 for none, and where the two would not be
/// the same.
int monthNamed(const QString &word);
/// The weekday of this name, from Monday on, in English or as the locale calls it; 0 for none.
int weekdayNamed(const QString &word);

/// The parts that one expression in lower case names ("late february 2020"); NoDate when a word in it is none
/// of them, or they stand in no order that people write them in.
Tried<DateParts> partsOf(const QString &text, QDate today);

/// The parts of a day or month in figures alone ("19/11/2021", "11.2021"): by the locale's own order, else
/// where only one order gives a day.
Tried<DateParts> partsInFigures(const QString &text);
/// Words that mean a day or period seen from today ("tomorrow", "next week", "fri"), written as one that
/// names itself ("2021-11-20", "week of 2021-11-22").
Tried<QString> seenFrom(QDate today, const QString &text);

/// The days that an expression names; an end that it leaves open is not valid.
struct DateSpan {
    QDate first;
    QDate last;
    bool isPlain = false; ///< says no more than the dates do, so that no words need be kept
    bool isOneDay = false;
    bool isRelative = false;
    bool endsPeriod = false;  ///< the end of a period, which is over only when that is
    bool namesSeason = false; ///< which depends on the half of the world
};

/// The days that the parts name. `text` is how they were said.
Tried<DateSpan> spanOf(const DateParts &parts, const QString &text);

/// Whether people where the locale is from have their summer at the turn of the year.
bool isSouthern();

} // namespace slate
