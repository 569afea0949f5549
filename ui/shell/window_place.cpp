#include "ui/shell/window_place.h"

#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace slate {

namespace {

constexpr QSize usualSize(1280, 800);
/// What a frame may take of the screen before the system has told its size.
constexpr QMargins likelyFrame(4, 36, 4, 4);

} // namespace

QRect fitted(const QRect &wanted, const QRect &room)
{
    QRect inside(wanted.topLeft(), wanted.size().boundedTo(room.size()));
    inside.moveLeft(std::clamp(inside.left(), room.left(), room.right() + 1 - inside.width()));
    inside.moveTop(std::clamp(inside.top(), room.top(), room.bottom() + 1 - inside.height()));
    return inside;
}

void placeWindow(QWidget &window, const QByteArray &remembered)
{
    const bool isRemembered = window.restoreGeometry(remembered);
    const QRect screen = window.screen()->availableGeometry();
    const QRect room = screen.marginsRemoved(likelyFrame);
    if (!isRemembered) {
        QRect first(QPoint(0, 0), usualSize);
        first.moveCenter(room.center());
        window.setGeometry(fitted(first, room));
        if (room.width() < usualSize.width() || room.height() < usualSize.height())
            window.setWindowState(window.windowState() | Qt::WindowMaximized);
    } else if (!window.isMaximized() && !window.isFullScreen()) {
        window.setGeometry(fitted(window.geometry(), room));
    }
}

void keepOnScreen(QWidget &window)
{
    if (window.isMaximized() || window.isFullScreen())
        return;
    const QRect frame = window.frameGeometry();
    const QRect inside = fitted(frame, window.screen()->availableGeometry());
    if (inside == frame)
        return;
    window.resize(window.size() - (frame.size() - inside.size()));
    window.move(inside.topLeft());
}

} // namespace slate
