#include "ui/shell/keys_in_sight.h"

#include <QApplication>

namespace slate {

namespace {

bool takesKeys(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && !widget.focusProxy()
        && (widget.focusPolicy() & Qt::TabFocus);
}

/// What takes the keys and is nearest to a widget: in the same part of the window, if anything there does.
QWidget *nearestTo(const QWidget &widget)
{
    for (const QWidget *part = widget.parentWidget(); part; part = part->parentWidget()) {
        if (!part->isVisible())
            continue;
        for (QWidget *next = widget.nextInFocusChain(); next && next != &widget;
             next = next->nextInFocusChain()) {
            if (part->isAncestorOf(next) && takesKeys(*next))
                return next;
        }
    }
    return nullptr;
}

} // namespace

KeysInSight::KeysInSight(QWidget &window, std::function<void()> focusPage)
    : QObject(&window),
      m_window(window),
      m_focusPage(std::move(focusPage))
{
    connect(qApp, &QApplication::focusChanged, this, &KeysInSight::lookSoon);
}

// Later: what hides itself often gives the keys away by itself right after.
void KeysInSight::lookSoon()
{
    if (std::exchange(m_isAsked, true))
        return;
    QMetaObject::invokeMethod(this, &KeysInSight::look, Qt::QueuedConnection);
}

void KeysInSight::look()
{
    m_isAsked = false;
    if (!m_window.isActiveWindow() || !m_window.isVisible() || QApplication::activePopupWidget())
        return;
    const QWidget *focused = m_window.focusWidget();
    if (!focused || focused == &m_window) {
        m_focusPage();
        focused = m_window.focusWidget();
    }
    if (!focused || (focused->isVisible() && focused->isEnabled()))
        return;
    if (QWidget *next = nearestTo(*focused))
        next->setFocus(Qt::OtherFocusReason);
}

} // namespace slate
