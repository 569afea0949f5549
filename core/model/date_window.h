#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace slate {

/// A date as far as it is known: the earliest and the latest day it can be, both included,
/// and the words in which it was given ("late February").
/// An exact date has equal ends. An end that is not known is an invalid QDate.
/// Unknown stays unknown: words without dates are kept, but no date is made up for them.
struct DateWindow {
    QDate earliest;
    QDate latest;
    QString words;

    static DateWindow exact(QDate day) { return {day, day, {}}; }

    /// Nothing is known, not even words.
    bool isEmpty() const { return !hasDates() && words.isEmpty(); }
    bool hasDates() const { return earliest.isValid() || latest.isValid(); }
    bool isExact() const { return earliest.isValid() && earliest == latest; }
    /// Both ends are known, so that it can be drawn to its full length.
    bool isBounded() const { return earliest.isValid() && latest.isValid(); }
    /// The ends are the right way round (or at least one is unknown).
    bool isOrdered() const { return !isBounded() || earliest <= latest; }

    /// The day to sort and to count by: the earliest if known, else the latest, else invalid.
    QDate sortDay() const { return earliest.isValid() ? earliest : latest; }

    bool operator==(const DateWindow &) const = default;
};

/// The text a slate file keeps: `2021-11-19`, `2020-02-21/2020-02-29 late February`,
/// `../2020-02-29`, `../.. soon` (ISO 8601-2 interval, then the words). Empty window: empty text.
QString toStored(const DateWindow &window);

/// Reads what toStored() writes; nothing when the text is of another form.
std::optional<DateWindow> dateWindowFromStored(const QString &text);

/// Reads what a person types, in English whatever the locale (month names of the locale are known
/// besides):
/// - an ISO day, month, quarter or year: `2021-11-19`, `2021-11`, `2021 Q4`, `2021`;
/// - the same in words: `19 November 2021`, `Nov 19, 2021`, `Fri 19 Nov 2021`, `fourth quarter of 2021`;
/// - `early`, `mid` or `late` before a month, quarter or year: its thirds. Those of a month are its days
///   1 to 10, 11 to 20 and 21 to the last; those of a quarter its months; of a year four months each;
/// - two of these joined by `to`, `-`, `..` or `/`, where the first may leave out what the second says:
///   `19 to 26 November 2021`, `mid to late February 2020`;
/// - one open end: `from`, `since`, `after`, `not before` X, `X onwards`, `X/..`; `until`, `by`, `before`,
///   `no later than` X, `../X`. `before` and `after` leave X itself out;
/// - `spring 2021`, `summer`, `autumn` or `fall`: the whole year, for the months of a season depend on
///   who says it where. A winter lies in two years and gives no dates.
///
/// The words are kept as typed, unless they say no more than the dates do (`19 November 2021`).
/// What is none of this, names no year (of four digits) or no real day (31 February, or a weekday that is
/// not the day's) gives words without dates. Ends typed the wrong way round stay so, for the rule to tell.
/// Empty text: empty window.
DateWindow dateWindowFromWords(const QString &text);

/// How the window is shown: its words if it has any, else a day, month, quarter or year where the
/// ends fit one, else both ends, or `from` or `until` the one that is known. A dash when nothing is
/// known. Days are as the locale writes them; in English, dateWindowFromWords() reads them back.
QString displayText(const DateWindow &window);

/// Days from the one to the other, counted from the days they are sorted by; nothing if one is unknown.
std::optional<qint64> slipInDays(const DateWindow &from, const DateWindow &to);

} // namespace slate
