#pragma once

#include <QByteArray>
#include <QRect>

class QWidget;

namespace slate {

/// The outer rectangle of a window that wants to be at `wanted`: no larger than the room there is on the
/// screen, and inside it.
QRect fitted(const QRect &wanted, const QRect &room);

/// Gives a window that is not shown yet its place: as it was left (`remembered`, of saveGeometry), or else
/// the usual size in the middle of its screen, filling the screen where that is no larger than the window.
void placeWindow(QWidget &window, const QByteArray &remembered);
/// Once the window is on screen and the size of its frame is known: brings what hangs over an edge inside.
void keepOnScreen(QWidget &window);

} // namespace slate
