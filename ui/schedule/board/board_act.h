#pragma once

#include <QString>

namespace slate {

/// What can be done on a board, from its menus, its keys and its tools.
enum class BoardAct {
    Open,
    MoveUp,
    MoveDown,
    ToDay,
    ToBoneyard,
    Cut,
    Paste,
    Delete,
    AddDayBreak,
    AddNote,
    AddMeal,
    AddCompanyMove,
    AddTravel,
    BreaksByPages,
    BreaksByTime,
    RemoveBreaks,
    SortByLocation,
    SortBySet,
    SortByDayNight,
    SortByCast,
    SortByScript,
    SetCall,
    SelectAll,
    Find,
    ShowConflicts,
    ZoomIn,
    ZoomOut,
    ZoomWhole,
};
inline constexpr int boardActCount = static_cast<int>(BoardAct::ZoomWhole) + 1;

/// "Add day break".
QString displayTitle(BoardAct act);
/// The keys as a menu shows them; empty where it has none.
QString keysOf(BoardAct act);
/// Whether it writes, and so has no place in a slate that is only read.
bool writes(BoardAct act);

} // namespace slate
