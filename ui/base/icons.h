#pragma once

#include "ui/base/palette.h"

#include <QIcon>

namespace slate {

/// An icon of resources/icons by its name, drawn in the colour of a role, and in that of `chosen` where
/// it is selected or checked. It is drawn anew for each size, scale and scheme.
QIcon icon(const QString &name, palette::Role role = palette::Role::Muted,
    palette::Role chosen = palette::Role::Accent);
/// The program's own icon, in its own colours.
QIcon appIcon();

} // namespace slate
