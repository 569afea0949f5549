#pragma once

#include "core/schedule/shooting_calendar.h"

namespace slate {

/// One day of a board: the strips above its day break.
struct PlannedDay {
    int number = 0;                ///< from 1
    QDate date; ///< null where the calendar has no first day or no day left, and for what is no day yet
    std::vector<Id<Strip>> strips; ///< scenes and banners, in order
    std::vector<Id<Scene>> scenes; ///< of the strips, in order, without those that are omitted
    Id<Strip> dayBreak;            ///< null: the last day, which no break closes yet
    int eighths = 0;
    int minutes = 0;     ///< scenes and banners together, estimated where nobody said
    int beforeMeal = -1; ///< minutes from the call to the first meal banner; -1: there is none
    int call = 0;        ///< the crew call, in minutes after midnight

    bool operator==(const PlannedDay &) const = default;
};

/// A board as days with dates.
struct BoardPlan {
    Id<Board> board;
    std::vector<PlannedDay> days;
    std::vector<Id<Strip>> boneyard;
    std::vector<Id<Scene>>
        unplaced; ///< scenes of the production without a strip on this board, in script order

    /// The place in `days` of the day that a strip is on; -1 when it is in the boneyard.
    int dayOf(Id<Strip> strip) const;
    bool operator==(const BoardPlan &) const = default;
};

/// Whether the strips after the last break are no day yet: the board has no break at all, or they take
/// longer than a date has hours. Nothing can be said of such a day.
bool isNoDayYet(const BoardPlan &plan, const PlannedDay &day);

/// [Defaults that no source fixes; a board says otherwise.]
inline constexpr int defaultMinutesForEighth = 15;
inline constexpr int defaultCall = 7 * 60;

/// How long a strip takes: its own estimate, then its scene's, then its scene's length by the board's rate.
int minutesOf(const ScheduleFacts &facts, const Strip &strip);
/// How long a strip's scene is; 0 for banners and for scenes without a length.
int eighthsOf(const ScheduleFacts &facts, const Strip &strip);

/// The strips of a board as values: those on days in their order, then those of the boneyard in theirs.
/// What moves on a board is tried on such an order before it is written.
struct BoardOrder {
    Id<Board> board;
    std::vector<Strip> placed;
    std::vector<Strip> boneyard;
};
BoardOrder orderOf(const ScheduleFacts &facts, Id<Board> board);

/// The plan of an order. Omitted scenes stay where they are and count nothing. Strips after the last day
/// break make a day of their own.
BoardPlan planOf(const ScheduleFacts &facts, const BoardOrder &order);
BoardPlan planOf(const ScheduleFacts &facts, Id<Board> board);

} // namespace slate
