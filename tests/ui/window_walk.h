#pragma once

#include "tests/ui/walk_hand.h"
#include "tests/ui/walk_watch.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QStringList>
#include <QTimer>

namespace slate {

class MainWindow;

/// Drives a window by random keys and clicks, also in its menus, lists and dialogs, and looks after each.
class WindowWalk : public QObject
{
public:
    WindowWalk(MainWindow &window, quint32 seed);

    /// Takes so many steps, and gives what was wrong after the last of them; empty when nothing was.
    QString walk(int steps);
    /// An act that takes longer is a fault; 0 asks for none.
    void setMostMs(int most) { m_mostMs = most; }
    const QStringList &lastActs() const { return m_acts; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void step();
    void takeStep();
    void keepWindow();
    QString faultNow();
    void end(const QString &fault);
    void closeOne();

    MainWindow &m_window;
    WalkHand m_hand;
    WalkWatch m_watch;
    HandAct m_last;
    QStringList m_acts;
    QTimer m_tick;
    QEventLoop m_loop;
    QElapsedTimer m_sinceAct;
    QString m_strayWindow;
    QString m_fault;
    int m_left = 0;
    int m_mostMs = 0;
    int m_loopLevel = 0;
    int m_busyLevel = 0; ///< of the event loop in which an act runs; 0: none does
    bool m_isOver = false;
};

} // namespace slate
