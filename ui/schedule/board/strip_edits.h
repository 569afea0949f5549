#pragma once

#include "core/schedule/board_breaks.h"
#include "core/schedule/board_sort.h"

namespace slate {

class BoardDesk;

// What people do with the strips that are chosen on a desk; each is one edit and gives whether it was done.

bool moveTo(BoardDesk &desk, Spot spot);
bool moveUp(BoardDesk &desk);
bool moveDown(BoardDesk &desk);
/// Days count from 1; the one after the last is a new day.
bool moveToDay(BoardDesk &desk, int number);
bool toBoneyard(BoardDesk &desk);
/// Scenes go to the boneyard; banners and day breaks go for good.
bool removeSelected(BoardDesk &desk);
/// Before what is after the cursor, like a banner.
bool addDayBreak(BoardDesk &desk);
bool addBanner(BoardDesk &desk, BannerKind banner, const QString &text = {}, std::optional<int> minutes = {});
/// Of the day of the cursor.
bool setCall(BoardDesk &desk, const QString &clock);
/// Breaks the board, or what is chosen of it where that is more than one strip, into days.
bool breakIntoDays(BoardDesk &desk, DayLimit limit);
bool removeBreaks(BoardDesk &desk);
/// Sorts what is chosen; all strips of the cursor's day where that is one at most.
bool sortBy(BoardDesk &desk, StripSort key);

// From one place to another, which can be on another board.

/// What is cut stays where it is until it is pasted, here or on another board.
void cut(BoardDesk &desk);
/// After the cursor where it is in this list, else at the end of the list.
bool paste(BoardDesk &desk, bool boneyard);
/// The chosen scenes and banners go from this board to another one; day breaks stay.
bool moveToBoard(BoardDesk &desk, BoardDesk &other, Spot spot);

} // namespace slate
