#pragma once

#include "ui/base/command.h"

#include <QList>

namespace slate {

class MainWindow;

/// All that can be done now, with the keys that do it too: what the menus offer, an entry of a menu inside
/// another as "Colours: Dark", and what the present page can do.
QList<Command> commandsOf(MainWindow &window);

} // namespace slate
