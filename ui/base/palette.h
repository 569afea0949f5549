#pragma once

#include "core/model/production.h"

#include <QColor>
#include <QPalette>

/// What colours mean in Slate. Widgets ask for a role and never name a colour; asking again when a
/// QEvent::PaletteChange arrives follows a change of scheme.
namespace slate::palette {

enum class Role {
    Window,  ///< behind the pages
    Surface, ///< pages and tables
    Raised,  ///< forms and cards
    Line,    ///< borders, rules, grids
    Text,
    Muted,     ///< captions and second lines
    Accent,    ///< selection, focus, the primary button
    Good,      ///< done
    Attention, ///< needs attention
    Wrong,     ///< errors and conflicts
};

/// Which of the two tables is used; System follows the desktop.
enum class Scheme { System, Light, Dark };

QColor color(Role role);
/// The role's colour laid over another one, `share` (0 to 1) of it showing: for tints and hovers.
QColor tint(Role role, qreal share, Role over = Role::Surface);
/// The quiet ground of a selection, a pill or a banner, on which words in the role's own colour can be read.
QColor soft(Role role, Role over = Role::Surface);
/// What is readable on a filled area of the role's colour.
QColor textOn(Role role);

/// The colour of a production's ink; words on it have textOnInk().
QColor ink(Ink ink);
QColor textOnInk();

bool isDark();
Scheme scheme();
/// Changes the scheme for colours asked for from now on; theme.h's setScheme() also restyles the program.
void setScheme(Scheme scheme);

/// Qt's palette made of the roles.
QPalette qtPalette();

} // namespace slate::palette
