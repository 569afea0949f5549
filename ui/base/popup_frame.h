#pragma once

class QWidget;

namespace slate {

/// How tall a line of a menu or a list that floats is, in pixels.
inline constexpr int popupRow = 28;
inline constexpr int popupRadius = 8;

/// Gives what floats the one frame of all popups: menus and lists of combo boxes lose the corners outside it,
/// and the rows of such a list have the height of a menu's.
void framePopup(QWidget &widget);

} // namespace slate
