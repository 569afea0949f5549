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

/// What readDates() reads from words, without a day to count from: words without dates where it reads none.
/// Empty text: empty window.
DateWindow dateWindowFromWords(const QString &text);

/// How the window is shown: its words if it has any, else a day, month, quarter or year where the
/// ends fit one, else both ends, or `from` or `until` the one that is known. A dash when nothing is
/// known. Days are as the locale writes them; in English, dateWindowFromWords() reads them back.
QString displayText(const DateWindow &window);

/// Days from the one to the other, counted from the days they are sorted by; nothing if one is unknown.
std::optional<qint64> slipInDays(const DateWindow &from, const DateWindow &to);

} // namespace slate
