#pragma once

#include "core/report/conflict_words.h"
#include "core/schedule/board_plan.h"

#include <array>

namespace slate {

/// The next day on which a board has something to shoot.
struct NextDay {
    Id<Board> board;
    PlannedDay day;

    bool operator==(const NextDay &) const = default;
};

/// What the boards of one production come to (null: of what belongs to none).
struct ScheduleSummary {
    Id<Production> production;
    /// What collides and nobody accepted, by its ConflictWeight.
    std::array<int, conflictWeightCount> conflicts {};
    /// The board of the first of each weight that is on one.
    std::array<Id<Board>, conflictWeightCount> conflictsOn {};
    int days = 0;         ///< of the boards in force, those with something to shoot
    int daysOver = 0;     ///< of them, those before today
    bool isToday = false; ///< one of them is today
    QDate firstDay;       ///< null where no day has a date
    QDate lastDay;
    std::optional<NextDay> next;

    bool operator==(const ScheduleSummary &) const = default;
};

/// The next of these days: today's, else the first after it; the first of all where no day has a date.
std::optional<NextDay> nextDay(const std::vector<const BoardPlan *> &plans, QDate today);
/// Of a production whose boards in force have these plans, in the order in which people list them.
ScheduleSummary scheduleSummary(Id<Production> production, const std::vector<const BoardPlan *> &plans,
    const std::vector<Conflict> &conflicts, QDate today);

/// "6 shooting days on the board", "shooting day 3 of 6", "2 of 6 shooting days over"; empty without days.
QString shootingDaysWords(const ScheduleSummary &summary);

/// What stands over the strips of a day: "Mon 10 May 2027 · Day 1", "Today · Day 1" and "Call 07:00 · Village
/// church, Tržič · 4 1/8 pages · 10 h 30".
QString nextDayTitle(const NextDay &next, QDate today);
QString nextDayWords(const ScheduleFacts &facts, const NextDay &next);

} // namespace slate
