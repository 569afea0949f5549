#include "ui/base/after_click.h"

#include <QApplication>
#include <QMouseEvent>

namespace slate {

AfterClick &AfterClick::instance()
{
    static QPointer<AfterClick> made;
    if (!made)
        made = new AfterClick(qApp);
    return *made;
}

AfterClick::AfterClick(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &AfterClick::look);
    parent->installEventFilter(this);
}

bool AfterClick::isOver() const
{
    return !m_isDown
        && (!m_sincePress.isValid() || m_sincePress.elapsed() >= QApplication::doubleClickInterval());
}

void AfterClick::run(QObject *owner, const std::function<void()> &act)
{
    if (isOver()) {
        act();
        return;
    }
    m_waiting.push_back({owner, act});
    look();
}

void AfterClick::look()
{
    if (m_waiting.empty() || m_isDown)
        return;
    if (isOver())
        runAll();
    else
        m_timer.start(std::max(1, QApplication::doubleClickInterval() - int(m_sincePress.elapsed())));
}

void AfterClick::runAll()
{
    for (const Waiting &each : std::exchange(m_waiting, {})) {
        if (each.owner)
            each.act();
    }
}

bool AfterClick::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
        m_isDown = true;
        m_sincePress.start();
        break;
    case QEvent::MouseButtonRelease:
    case QEvent::MouseMove:
        m_isDown = static_cast<QMouseEvent *>(event)->buttons() != Qt::NoButton;
        // Later: the release is still on its way to what was clicked.
        if (!m_isDown && !m_waiting.empty())
            QMetaObject::invokeMethod(this, &AfterClick::look, Qt::QueuedConnection);
        break;
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress:
        m_isDown = false;
        m_sincePress.invalidate();
        runAll();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace slate
