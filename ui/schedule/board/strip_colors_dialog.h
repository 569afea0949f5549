#pragma once

#include "core/model/board.h"

class QColor;
class QWidget;

namespace slate {

class BoardDesk;
class Session;

/// Gives a part of a production's strips its own colour; the trade's takes the own one away.
bool setStripColor(Session &session, Id<Production> production, StripColorPart part, const QColor &color);
/// Every part with its colour, each changed by a press, in a small window of its own.
void editStripColors(QWidget *parent, BoardDesk &desk);

} // namespace slate
