#pragma once

#include "ui/base/palette.h"

#include <QFont>

class QApplication;
class QWidget;

namespace slate {

/// The sizes that everything on screen is made of, in pixels.
namespace measures {
inline constexpr int gap = 4; ///< the grid; gaps are 4, 8, 12, 16 or 24
inline constexpr int rowHeight = 28;
inline constexpr int compactRowHeight = 24;
inline constexpr int controlHeight = 30;
inline constexpr int pageMargin = 16;
inline constexpr int radius = 6;
inline constexpr int navigationWidth = 216;
inline constexpr int formWidth = 340;
} // namespace measures

/// The system's font in the sizes of Slate.
enum class TextSize {
    Body,    ///< 10.5 pt
    Title,   ///< 16 pt, semibold: the head of a page
    Heading, ///< 12 pt, semibold: the head of a card
    Caption, ///< 9 pt: table heads and second lines
};
QFont fontOf(TextSize size);

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
