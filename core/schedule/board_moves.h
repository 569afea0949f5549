#pragma once

#include "core/schedule/board_plan.h"

namespace slate {

/// What one act on a board writes: only the strips that it adds, moves or takes away.
struct BoardChange {
    std::vector<Strip> insert;
    std::vector<Strip> update;
    std::vector<Id<Strip>> remove;

    bool isEmpty() const { return insert.empty() && update.empty() && remove.empty(); }
};

/// The board as it will be, to try an act before it is written.
BoardOrder after(const BoardOrder &order, const BoardChange &change);

/// A gap between strips, as a person points at it: before the strip at this place of `placed`, or of
/// `boneyard`, as they are before the act. A place past the end is the end.
struct Spot {
    bool boneyard = false;
    int before = 0;

    bool operator==(const Spot &) const = default;
};
/// The end of the strips on days, or of the boneyard.
Spot endOf(const BoardOrder &order, bool boneyard = false);
/// Before the break that closes a day, which is a place in the `days` of the order's plan; for a day that
/// is not there the end of the board.
Spot endOfDay(const BoardOrder &order, const BoardPlan &plan, int day);

/// Every act keeps the order of the strips that it moves, those of the boneyard after those on days, and
/// passes over ids that are not on the board. A strip that moves gets a key between its new neighbours;
/// these are only written where no short key is left between them.
///
/// A day break that is put into the boneyard is removed.
BoardChange moveStrips(const BoardOrder &order, const std::vector<Id<Strip>> &ids, Spot spot);
BoardChange toBoneyard(const BoardOrder &order, const std::vector<Id<Strip>> &ids);
/// One place up or down in its list; what is at the end already, or behind such strips, stays.
BoardChange moveUp(const BoardOrder &order, const std::vector<Id<Strip>> &ids);
BoardChange moveDown(const BoardOrder &order, const std::vector<Id<Strip>> &ids);
/// To the end of a day, which is a place in the `days` of the order's plan. Strips that are on it stay,
/// and so do day breaks. A day after the last one is a new day at the end.
BoardChange moveToDay(
    const BoardOrder &order, const BoardPlan &plan, const std::vector<Id<Strip>> &ids, int day);

/// Strips for scenes that have none. A scene that has one is moved, and gets no second.
BoardChange placeScenes(const BoardOrder &order, const std::vector<Id<Scene>> &scenes, Spot spot);
/// The strips of another board as new ones on this one, with their estimates and words. A scene that has
/// a strip here already is moved to the spot with the one it has. Day breaks belong to their own board
/// and are passed over.
BoardChange bringStrips(const BoardOrder &order, const std::vector<Strip> &strips, Spot spot);
/// Adds a banner or a day break: `strip` says what it is; its id, board and place are given here.
BoardChange insertStrip(const BoardOrder &order, Strip strip, Spot spot);
BoardChange insertBanner(const BoardOrder &order, Spot spot, BannerKind banner, const QString &text = {},
    std::optional<int> minutes = {});
BoardChange insertDayBreak(const BoardOrder &order, Spot spot);
/// Takes strips off the board; their scenes are then among those without a strip.
BoardChange removeStrips(const BoardOrder &order, const std::vector<Id<Strip>> &ids);

} // namespace slate
