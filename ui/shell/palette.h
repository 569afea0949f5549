#pragma once

#include <QColor>

/// The colours of the program by what they are for; no widget names a colour by itself.
namespace slate::palette
{

enum class Role { Window, Surface, Raised, Line, Text, Muted, Accent, Good, Attention, Wrong };

/// The colour of a role in the theme that the application's palette has: dark where its windows are
/// darker than its text.
QColor color(Role role);

} // namespace slate::palette
