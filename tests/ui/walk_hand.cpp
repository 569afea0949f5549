#include "tests/ui/walk_hand.h"

#include <QApplication>
#include <QTest>
#include <QWheelEvent>
#include <QWidget>
#include <QWindow>

#include <array>

namespace slate {

namespace {

enum KeyTrait { Plain = 0, Still = 1, Step = 2 };

struct WalkKey {
    int weight;
    Qt::Key key;
    Qt::KeyboardModifiers modifiers = Qt::NoModifier;
    int traits = Plain;
};

/// What the window knows, and what lists, tables and fields know by themselves.
const std::array walkKeys = {
    WalkKey {12, Qt::Key_Tab, Qt::NoModifier, Still},
    WalkKey {5, Qt::Key_Backtab, Qt::ShiftModifier, Still},
    WalkKey {10, Qt::Key_Down, Qt::NoModifier, Step},
    WalkKey {6, Qt::Key_Up, Qt::NoModifier, Step},
    WalkKey {4, Qt::Key_Left, Qt::NoModifier, Step},
    WalkKey {5, Qt::Key_Right, Qt::NoModifier, Step},
    WalkKey {10, Qt::Key_Return},
    WalkKey {5, Qt::Key_Escape, Qt::NoModifier, Still},
    WalkKey {3, Qt::Key_Space},
    WalkKey {3, Qt::Key_Delete},
    WalkKey {2, Qt::Key_Backspace},
    WalkKey {3, Qt::Key_F2},
    WalkKey {1, Qt::Key_F6, Qt::NoModifier, Still},
    WalkKey {1, Qt::Key_F1, Qt::NoModifier, Still},
    WalkKey {1, Qt::Key_Home, Qt::NoModifier, Step},
    WalkKey {1, Qt::Key_End, Qt::NoModifier, Step},
    WalkKey {1, Qt::Key_PageUp, Qt::NoModifier, Step},
    WalkKey {1, Qt::Key_PageDown, Qt::NoModifier, Step},
    WalkKey {1, Qt::Key_Menu, Qt::NoModifier, Still},
    WalkKey {2, Qt::Key_Down, Qt::ShiftModifier, Step},
    WalkKey {1, Qt::Key_Right, Qt::ShiftModifier, Step},
    WalkKey {2, Qt::Key_Down, Qt::ControlModifier},
    WalkKey {1, Qt::Key_Up, Qt::ControlModifier},
    WalkKey {1, Qt::Key_Left, Qt::ControlModifier},
    WalkKey {1, Qt::Key_Right, Qt::ControlModifier},
    WalkKey {1, Qt::Key_Down, Qt::AltModifier},
    WalkKey {1, Qt::Key_Up, Qt::AltModifier},
    WalkKey {3, Qt::Key_Z, Qt::ControlModifier},
    WalkKey {1, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier},
    WalkKey {1, Qt::Key_Y, Qt::ControlModifier},
    WalkKey {4, Qt::Key_N, Qt::ControlModifier},
    WalkKey {2, Qt::Key_F, Qt::ControlModifier, Still},
    WalkKey {2, Qt::Key_K, Qt::ControlModifier, Still},
    WalkKey {1, Qt::Key_A, Qt::ControlModifier, Still},
    WalkKey {2, Qt::Key_C, Qt::ControlModifier, Still},
    WalkKey {1, Qt::Key_X, Qt::ControlModifier},
    WalkKey {2, Qt::Key_V, Qt::ControlModifier},
    WalkKey {1, Qt::Key_D, Qt::ControlModifier},
    WalkKey {1, Qt::Key_Return, Qt::ControlModifier},
    WalkKey {1, Qt::Key_I, Qt::ControlModifier, Still},
    WalkKey {1, Qt::Key_Q, Qt::ControlModifier},
    WalkKey {1, Qt::Key_Plus, Qt::ControlModifier, Still},
    WalkKey {1, Qt::Key_Minus, Qt::ControlModifier, Still},
    WalkKey {1, Qt::Key_Left, Qt::AltModifier},
    WalkKey {1, Qt::Key_F, Qt::AltModifier, Still},
    WalkKey {1, Qt::Key_E, Qt::AltModifier, Still},
    WalkKey {1, Qt::Key_V, Qt::AltModifier, Still},
};

/// What somebody might type, so that fields take some of it.
const std::array typedWords = {"Rauma", "12 March 2021", "19/11", "12500", "$500", "Else", "late May",
    "3 4/8", "DAY", "bg: crowd", "7", "-1", "Make", "mis", "%1 & <b>", "14:30", "x"};

QString keyWords(const WalkKey &key)
{
    return QKeySequence(QKeyCombination(key.modifiers, key.key)).toString();
}

/// As QTest::keyClick, which goes on with a window that the press has closed.
void sendKey(int key, Qt::KeyboardModifiers modifiers, const QString &text)
{
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        if (QWindow *window = QGuiApplication::focusWindow())
            qt_handleKeyEvent(window, type, key, modifiers, text, false);
        QCoreApplication::processEvents();
    }
}

HandAct pressed(const WalkKey &key)
{
    return {keyWords(key), true, (key.traits & Step) != 0, (key.traits & Still) != 0, [key] {
                const char letter = key.modifiers & Qt::ControlModifier ? '\0' : QTest::keyToAscii(key.key);
                sendKey(key.key, key.modifiers, letter ? QString(QLatin1Char(letter)) : QString());
            }};
}

QString nameOf(const QWidget *widget)
{
    if (!widget)
        return QStringLiteral("nothing");
    const QString own = widget->objectName();
    const QWidget *parent = widget->parentWidget();
    const QString above = !own.isEmpty() || !parent ? own : QLatin1String("in ") + parent->objectName();
    return QStringLiteral("%1 %2").arg(QLatin1String(widget->metaObject()->className()), above).trimmed();
}

void turnWheel(QWindow *window, QPoint at, int angle)
{
    QWheelEvent event(at, window->mapToGlobal(at), QPoint(), QPoint(0, angle), Qt::NoButton, Qt::NoModifier,
        Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(window, &event);
}

/// The interval is none in tests, so that a click is over at once; for two clicks it takes one.
void clickTwice(QWindow *window, QPoint at)
{
    const int before = QApplication::doubleClickInterval();
    QApplication::setDoubleClickInterval(400);
    const QPointer<QWindow> still(window);
    QTest::mouseDClick(window, Qt::LeftButton, Qt::NoModifier, at);
    QApplication::setDoubleClickInterval(before);
    if (still)
        QTest::mouseMove(window, at + QPoint(1, 0));
}

} // namespace

HandAct WalkHand::next(QWidget &window)
{
    if (!m_typing.isEmpty() || below(12) == 0)
        return letter();
    return below(100) < 60 && QGuiApplication::focusWindow() ? key() : mouse(window);
}

HandAct WalkHand::letter()
{
    if (m_typing.isEmpty()) {
        m_typing = below(3) > 0 ? QString::fromLatin1(typedWords[size_t(below(int(typedWords.size())))])
                                : QString(QChar::fromLatin1(char('a' + below(26))));
    }
    const char letter = m_typing.at(0).toLatin1();
    m_typing.remove(0, 1);
    return {QStringLiteral("“%1”").arg(QLatin1Char(letter)), true, false, false,
        [letter] { sendKey(QTest::asciiToKey(letter), Qt::NoModifier, QString(QLatin1Char(letter))); }};
}

HandAct WalkHand::key()
{
    if (below(16) == 0) {
        const auto page = Qt::Key(Qt::Key_0 + below(10));
        return pressed({1, page, Qt::ControlModifier, Still});
    }
    int weights = 0;
    for (const WalkKey &key : walkKeys)
        weights += key.weight;
    int left = below(weights);
    for (const WalkKey &key : walkKeys) {
        left -= key.weight;
        if (left < 0)
            return pressed(key);
    }
    return pressed(walkKeys.front());
}

QPoint WalkHand::pointIn(const QWidget &top)
{
    QRect area = top.rect();
    if (below(3) > 0) {
        QList<QWidget *> shown;
        for (QWidget *child : top.findChildren<QWidget *>()) {
            if (child->isVisible() && child->isEnabled() && child->window() == &top
                && !child->visibleRegion().isEmpty())
                shown << child;
        }
        if (!shown.isEmpty()) {
            const QWidget *chosen = shown.at(below(int(shown.size())));
            area = chosen->visibleRegion().boundingRect().translated(chosen->mapTo(&top, QPoint()));
        }
    }
    return area.topLeft() + QPoint(below(std::max(1, area.width())), below(std::max(1, area.height())));
}

HandAct WalkHand::mouse(QWidget &window)
{
    QWidget *top = QApplication::activePopupWidget();
    if (!top || below(8) == 0)
        top = QApplication::activeModalWidget();
    if (!top)
        top = QApplication::activeWindow();
    if (!top || !top->windowHandle())
        top = &window;
    return mouseAt(*top, pointIn(*top));
}

HandAct WalkHand::mouseAt(QWidget &top, QPoint at)
{
    const QPointer<QWindow> window(top.windowHandle());
    const QString where =
        QStringLiteral(" %1 at %2, %3").arg(nameOf(top.childAt(at))).arg(at.x()).arg(at.y());
    const auto click = [=](const QString &words, Qt::MouseButton button, Qt::KeyboardModifiers modifiers) {
        return HandAct {
            words + where, false, false, false, [=] { QTest::mouseClick(window, button, modifiers, at); }};
    };
    const int what = below(100);
    if (what < 60)
        return click(QStringLiteral("click"), Qt::LeftButton, Qt::NoModifier);
    if (what < 70)
        return {QStringLiteral("double-click") + where, false, false, false, [=] { clickTwice(window, at); }};
    if (what < 78)
        return click(QStringLiteral("right click"), Qt::RightButton, Qt::NoModifier);
    if (what < 81)
        return click(QStringLiteral("Ctrl+click"), Qt::LeftButton, Qt::ControlModifier);
    if (what < 84)
        return click(QStringLiteral("Shift+click"), Qt::LeftButton, Qt::ShiftModifier);
    if (what < 93) {
        const int angle = below(2) == 0 ? 120 : -120;
        return {QStringLiteral("wheel %1").arg(angle) + where, false, false, true,
            [=] { turnWheel(window, at, angle); }};
    }
    return drag(top, at);
}

HandAct WalkHand::drag(QWidget &top, QPoint from)
{
    const QPointer<QWindow> window(top.windowHandle());
    const QPoint to = pointIn(top);
    const QString words = QStringLiteral("drag %1 from %2, %3 to %4, %5")
                              .arg(nameOf(top.childAt(from)))
                              .arg(from.x())
                              .arg(from.y())
                              .arg(to.x())
                              .arg(to.y());
    return {words, false, false, false, [=] {
                QTest::mousePress(window, Qt::LeftButton, Qt::NoModifier, from);
                for (int i = 1; i <= 4 && window; ++i)
                    QTest::mouseMove(window, from + (to - from) * i / 4);
                if (window)
                    QTest::mouseRelease(window, Qt::LeftButton, Qt::NoModifier, to);
            }};
}

} // namespace slate
