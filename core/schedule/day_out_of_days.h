#pragma once

#include <QDate>
#include <QMap>
#include <QSet>

#include <optional>
#include <vector>

namespace slate {

/// What one cell of a day out of days says. [TRADE: Movie Magic DOOD rules; sagaftra.org; sethero.com]
enum class DayCode {
    None, ///< not on the production that day
    Work,
    StartWork,
    WorkFinish,
    StartWorkFinish,
    Hold,         ///< idle and paid
    Idle,         ///< idle and not paid
    WorkDrop,     ///< works, then released with a return date
    StartDrop,    ///< the first day of work is also the last before the drop
    PickUpWork,   ///< back again and works
    PickUpFinish, ///< the day of return is also the last
    Travel,
    Fitting,
    Rehearsal,
    DayOff, ///< a company day off: "/"
    CompanyMove,
};

/// What a person does on a day beside the strips. It takes precedence over what the rules would fill in,
/// may fall on company days off, into a drop and outside the working days, and moves neither start nor
/// finish. A day that is worked is work and counted once, whatever is entered here beside it.
enum class PersonDayCode { Travel, Rehearsal, Fitting, Hold, Idle };

/// Whether the idle days of a row are paid, and whether the person may be released and picked up again.
struct HoldRules {
    bool hold = false;
    bool drop = false;
    int dropGap = 10; ///< the fewest idle calendar days between two working days that make a drop
};

/// The days of a board, as a day out of days needs them.
struct DoodDays {
    std::vector<QDate> shooting; ///< ascending, each once
    QSet<QDate> off;             ///< company days off and holidays
    QSet<QDate> moves;           ///< company moves on which nothing is shot
};

struct DoodTotals {
    QDate start;  ///< the first working day; null when the row never works
    QDate finish; ///< the last working day
    int work = 0;
    int hold = 0;
    int idle = 0;
    int travel = 0;
    int rehearsal = 0;
    int fitting = 0;
    int drop = 0; ///< calendar days between release and return, without the person's own days there
    int paid = 0; ///< work, hold, travel and rehearsal days; a fitting is paid by the hour or in part [TRADE]

    bool operator==(const DoodTotals &) const = default;
};

struct DoodRow {
    std::vector<DayCode> codes; ///< one for each calendar day from the first column on
    DoodTotals totals;

    bool operator==(const DoodRow &) const = default;
};

/// The columns: every calendar day from the first to the last shooting day, wider where a person's own
/// days (travel, fitting) lie outside.
struct DoodColumns {
    QDate first;
    int count = 0;

    QDate day(int column) const { return first.addDays(column); }
};
DoodColumns doodColumns(const DoodDays &days, const QSet<QDate> &personDays);

/// One row. `works` holds the days with a strip of this person or element; days outside the columns do
/// not count. Linear in the columns.
///
/// Between the first and the last working day an idle day is hold or idle as the rules allow, but "/" on
/// a company day off and M on a company move (M where it is both). The drop is taken once, in the first
/// gap with at least `dropGap` calendar days between two working days, and only where hold and drop are
/// both allowed; its days are blank, company days off and moves too. [mms-docs.ep.com, DOOD Rules]
DoodRow doodRow(const DoodColumns &columns, const DoodDays &days, const QSet<QDate> &works,
    const QMap<QDate, PersonDayCode> &own, const HoldRules &rules);

/// The letters of a code: "SW", "/", "" for None.
const char *lettersOf(DayCode code);
/// On a strip that day, whatever else the day is to the row: SW, W, WD, PWF ...
bool isWork(DayCode code);
bool isPaid(DayCode code);

} // namespace slate
