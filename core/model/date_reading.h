#pragma once

#include "core/model/date_parts.h"
#include "core/model/date_window.h"
#include "core/model/problem.h"

namespace slate {

/// What was read from words that stand for a date.
struct DateReading {
    DateWindow window; ///< without dates where there is trouble
    DateTrouble trouble;
    /// Its dates are those of a season, which depend on the half of the world (isSouthern).
    bool namesSeason = false;

    /// The words say a day that is none, or that can be two: they are worth nothing until that is mended.
    bool isRefused() const;
    /// Why they are refused.
    Problem problem() const;
};

/// Reads what a person types, in English whatever the locale (names of months and weekdays of the locale are
/// known besides, and how it writes a day):
/// - an ISO day, month, quarter, half, week or year: `2021-11-19`, `2021-11`, `2021 Q4`, `2021-W46`, `2021`;
/// - the same in words: `19 November 2021`, `Nov 19, 2021`, `Fri 19 Nov 2021`, `fourth quarter of 2021`;
/// - in figures: `19/11/2021`, by the locale's order where it has one for that sign, else, and in English,
///   only where no other order gives a day;
/// - a part of a period: `early`, `mid`, `late` are its thirds (of a month its days 1 to 10, 11 to 20 and 21
///   to the last, of a quarter or season its months, of a year four months each); `start of` and `end of` the
///   same, of a year its first and last three months; `first half of`;
/// - a week: `week of`, `week commencing`, `week ending` a day, `week 46 2021`;
/// - a season: `spring 2021` is March to May, in the southern half of the world September to November. One
///   that lies in two years names both: `winter 2021/22`;
/// - from `today` on, where that is given: `tomorrow`, `fri`, `next month`, `in 3 days`. Their words are not
///   kept, since they mean another day tomorrow;
/// - two of these joined by `to`, `or`, `-`, `..` or `/`, where the first may leave out what the second says:
///   `19 to 26 November 2021`, `mid to late February 2020`;
/// - one open end: `from`, `since`, `after`, `not before` X, `X onwards`, `X/..`; `until`, `by`, `before`,
///   `no later than` X, `../X`. `before` and `after` leave X itself out.
///
/// The words are kept as typed, unless they say no more than the dates do (`19 November 2021`).
/// What is none of this or names no year (of four digits) gives words without dates. No real day (31
/// February), a weekday that is not the day's, and what can be two days are refused: the words are in the
/// window, for whoever keeps them all the same. Ends typed the wrong way round stay so, for the rule to tell.
DateReading readDates(const QString &text, QDate today = {});

/// Why no date is read from words that can be kept, as a sentence: "No year is said: ..."; empty where one
/// is.
QString displayText(const DateTrouble &trouble);

} // namespace slate
