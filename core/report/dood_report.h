#pragma once

#include "core/schedule/board_dood.h"

#include <QStringList>

namespace slate {

/// A column of a day out of days as it is read.
struct DoodSheetDay {
    QDate date;
    int number = 0; ///< which shooting day it is; 0 where nothing is shot
    DateStanding standing = DateStanding::Shooting;
    QString name;    ///< a holiday's
    int working = 0; ///< how many of the rows work

    bool operator==(const DoodSheetDay &) const = default;
};

/// A row of a day out of days as it is read.
struct DoodSheetRow {
    RecordRef subject;
    QString number; ///< the cast number; empty where there is none
    QString name;
    QString person;             ///< who plays the part, where the name is the part's
    std::vector<DayCode> codes; ///< one for each day of the sheet
    std::vector<bool> voices;   ///< of a part: only the voice is in a scene of the day; empty where none is
    DoodTotals totals;          ///< over all days, those that the sheet leaves out among them

    /// Whether it neither works nor has a day of its own.
    bool isEmpty() const;
    bool operator==(const DoodSheetRow &) const = default;
};

struct DoodSheet {
    std::vector<DoodSheetDay> days;
    std::vector<DoodSheetRow> rows;
    DoodTotals sums;

    bool operator==(const DoodSheet &) const = default;
};

/// What a day out of days is made of.
struct DoodChoice {
    Id<ElementCategory> category; ///< null: the cast
    bool shootingDaysOnly = false;
};

DoodSheet doodSheetOf(const ScheduleFacts &facts, const BoardPlan &plan, const DoodChoice &choice);

/// The categories of a board's production that can be rows beside the cast, in their order.
std::vector<Id<ElementCategory>> doodCategoriesOf(const ScheduleFacts &facts, Id<Board> board);

/// The totals at a row's end, in the trade's order. [TRADE: Movie Magic DOOD rules]
enum class DoodTotal { Start, Finish, Work, Hold, Travel, Rehearsal, Fitting, Drop, Paid };
inline constexpr int doodTotalCount = static_cast<int>(DoodTotal::Paid) + 1;

/// "Work"
QString titleOf(DoodTotal total);
/// A total that is a count of days.
int countOf(DoodTotal total, const DoodTotals &totals);
/// A total that is a date; null for the counts, and where a row never works.
QDate dateOf(DoodTotal total, const DoodTotals &totals);

/// What a code says, for those who do not know the letters: "starts work", "hold: idle and paid".
QString wordsOf(DayCode code);

/// What a cell of a sheet shows: the code's letters, else "v" where only the voice is in a scene that day. A
/// company day off is an empty grey cell, only a holiday has its "/". [TRADE]
QString cellOf(const DoodSheetDay &day, const DoodSheetRow &row, size_t column);

/// The rows and days that go into a table, both ends included.
struct DoodPart {
    int firstRow = 0;
    int lastRow = 0;
    int firstDay = 0;
    int lastDay = 0;
};

/// A sheet as lines of cells: two lines of head with dates (ISO) and shooting days, a line for each row
/// with its codes and totals, and how many work each day.
std::vector<QStringList> doodTable(const DoodSheet &sheet);
/// The same of a part: without the last line, and without totals unless it has all days.
std::vector<QStringList> doodTable(const DoodSheet &sheet, const DoodPart &part);

} // namespace slate
