#include "tests/ui/window_walk.h"

#include "ui/shell/main_window.h"

#include <QApplication>
#include <QDialog>
#include <QScopedValueRollback>
#include <QThread>

#include <cstdio>

namespace slate {

namespace {

constexpr qsizetype mostActsKept = 20;

int loopLevel()
{
    return QThread::currentThread()->loopLevel();
}

} // namespace

WindowWalk::WindowWalk(MainWindow &window, quint32 seed) : m_window(window), m_hand(seed)
{
    // A dialog or a menu runs a loop of its own inside an act: the next act is then one in there.
    connect(&m_tick, &QTimer::timeout, this, &WindowWalk::step, Qt::QueuedConnection);
}

QString WindowWalk::walk(int steps)
{
    m_left = steps;
    m_watch.begin(m_window.session());
    m_tick.start(0);
    qApp->installEventFilter(this);
    m_loopLevel = loopLevel() + 1;
    m_loop.exec();
    m_tick.stop();
    qApp->removeEventFilter(this);
    return m_fault;
}

/// What is shown before it has its place flashes up as a window of its own.
bool WindowWalk::eventFilter(QObject *watched, QEvent *event)
{
    const auto *widget = event->type() == QEvent::Show ? qobject_cast<QWidget *>(watched) : nullptr;
    if (widget && widget->isWindow() && widget->windowType() == Qt::Window && widget != &m_window)
        m_strayWindow = QLatin1String(widget->metaObject()->className());
    return false;
}

void WindowWalk::step()
{
    const int level = loopLevel();
    if (m_busyLevel >= level)
        return; // the act of this loop is not over
    if (m_isOver) {
        if (level > m_loopLevel || QApplication::activePopupWidget())
            closeOne();
        else
            m_loop.quit();
        return;
    }
    const QScopedValueRollback busy(m_busyLevel, level);
    takeStep();
}

void WindowWalk::takeStep()
{
    for (int i = 0; i < 3 && !m_isOver; ++i)
        QCoreApplication::processEvents();
    keepWindow();
    if (m_isOver)
        return;
    const QString fault = faultNow();
    if (!fault.isEmpty() || m_left-- <= 0)
        return end(fault);
    const HandAct act = m_hand.next(m_window);
    m_last = act;
    m_acts << act.words;
    if (m_acts.size() > mostActsKept)
        m_acts.removeFirst();
    if (qEnvironmentVariableIsSet("SLATE_WINDOW_SHOW"))
        std::fprintf(stderr, "%s\n", qPrintable(act.words));
    m_sinceAct.start();
    act.run();
}

/// What a desktop does: a window stands to be worked in, and the one in front has the keys. A window that the
/// walk has closed is opened again.
void WindowWalk::keepWindow()
{
    if (m_isOver)
        return;
    if (!m_window.isVisible())
        m_window.show();
    if (QApplication::activePopupWidget())
        return;
    QWidget *front = QApplication::activeModalWidget();
    if (!front)
        front = QApplication::activeWindow();
    if (!front || !front->isVisible())
        front = &m_window;
    if (QApplication::activeWindow() != front || QGuiApplication::focusWindow() != front->windowHandle()) {
        front->activateWindow();
        QCoreApplication::processEvents();
    }
}

QString WindowWalk::faultNow()
{
    if (m_last.words.isEmpty())
        return {};
    if (m_mostMs > 0 && m_sinceAct.elapsed() > m_mostMs)
        return QStringLiteral("it took %1 ms").arg(m_sinceAct.elapsed());
    if (!m_strayWindow.isEmpty())
        return m_strayWindow + QStringLiteral(" was shown as a window of its own");
    const QString fault = m_watch.look(m_window.session(), m_last);
    return fault.isEmpty() ? focusFault(m_last) : fault;
}

void WindowWalk::end(const QString &fault)
{
    m_fault = fault;
    m_isOver = true;
}

/// Goes out of a menu or a dialog, so that the loops that were begun end.
void WindowWalk::closeOne()
{
    if (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    else if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget()))
        dialog->reject();
    else if (QWidget *modal = QApplication::activeModalWidget())
        modal->close();
}

} // namespace slate
