#pragma once

#include "ui/base/palette.h"

#include <QFont>

class QApplication;
class QWidget;

namespace slate {

/// The sizes that everything on screen is made of, in pixels.
namespace measures {
inline constexpr int gap = 4;        ///< the grid; gaps are 4, 8, 12, 16 or 24
inline constexpr int rowHeight = 32; ///< of a table, its hairline included
inline constexpr int compactRowHeight = 24;
inline constexpr int controlHeight = 30;
inline constexpr int pageMargin = 16;
inline constexpr int radius = 6;
inline constexpr int navigationWidth = 196;
inline constexpr int formWidth = 362;
} // namespace measures

/// What is written, each in one size and weight. Sizes are points, which follow the system's text scale: a
/// point is 4/3 pixels without one.
enum class TextSize {
    Film,    ///< 26 px, semibold: a production's title on the overview
    Title,   ///< 20 px, semibold: the head of a page
    Heading, ///< 14 px, semibold: the head of a card
    Name,    ///< 13 px, semibold: the name of a record among its facts
    Control, ///< 13 px, medium: what is pressed or chosen
    Body,    ///< 13 px
    Caption, ///< 12 px: second lines and figures beside names
    Group,   ///< 11 px, semibold, spaced capitals: the head of a group
};
QFont fontOf(TextSize size);
/// Makes Inter, which the program carries, the font of everything that asks for no other; what Inter has no
/// letters for, and all where it cannot be read, is in the system's. Its figures are all of one width.
void useOwnFont();

/// Styles the whole program: Fusion, the palette, the font and one style sheet. A widget takes a part
/// by a dynamic property, set before it is shown:
/// - `look` of a label: "title", "heading", "caption", "muted", "good", "attention", "wrong";
/// - `look` of a button: "primary", "quiet" (no frame until the pointer is over it), "link",
///   "segment" and "segment-first" (side by side, of which one is pressed);
/// - `look` of a spin box: "cell" (one that stands in a table for good);
/// - `look` of a frame: "card", "raised", "banner", "float", "foot" (below a list, about what is chosen in
/// it).
void applyTheme(QApplication &app);
/// Changes the scheme of the running program; every widget gets a PaletteChange.
void setScheme(palette::Scheme scheme);
/// Sets the property `look` of a widget that is already on screen.
void setLook(QWidget *widget, const char *look);

} // namespace slate
