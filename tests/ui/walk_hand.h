#pragma once

#include <QPoint>
#include <QPointer>
#include <QString>

#include <functional>
#include <random>

class QWidget;
class QWindow;

namespace slate {

/// One thing that a hand does: a key, a click, a turn of the wheel.
struct HandAct {
    QString words;
    bool isKey = false;
    bool isStep = false;  ///< goes to another row or cell, or scrolls where there is none
    bool isStill = false; ///< looks or goes on, and may change nothing that was not typed before
    std::function<void()> run;
};

/// Chooses keys and clicks at random, as the system would send them to the window that has the keys or to
/// what stands under the pointer. The same seed and the same windows give the same acts.
class WalkHand
{
public:
    explicit WalkHand(quint32 seed) : m_random(seed) { }

    HandAct next(QWidget &window);
    int below(int count) { return std::uniform_int_distribution<>(0, count - 1)(m_random); }

private:
    HandAct key();
    HandAct letter();
    HandAct mouse(QWidget &window);
    HandAct mouseAt(QWidget &top, QPoint at);
    HandAct drag(QWidget &top, QPoint from);
    QPoint pointIn(const QWidget &top);

    std::mt19937 m_random;
    QString m_typing;
};

} // namespace slate
