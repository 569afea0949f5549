#include "tests/core/strings.h"

#include "ui/shell/window_place.h"

#include <QScreen>
#include <QTest>
#include <QWidget>

using namespace slate;

TEST_CASE("a window is made no larger than its screen, and brought inside")
{
    const QRect laptop(0, 0, 1280, 800);
    CHECK(fitted({0, 0, 1288, 840}, laptop) == laptop);
    CHECK(fitted({900, 600, 600, 400}, laptop) == QRect(680, 400, 600, 400));
    CHECK(fitted({-50, -20, 600, 400}, laptop) == QRect(0, 0, 600, 400));
    CHECK(fitted({0, 0, 1280, 800}, {0, 27, 640, 373}) == QRect(0, 27, 640, 373));
    // The screen at the right of another one.
    CHECK(fitted({100, 0, 800, 600}, {1280, 0, 1280, 800}) == QRect(1280, 0, 800, 600));
}

TEST_CASE("the first window lies within its screen, and fills one that is no larger than the usual window")
{
    QWidget window;
    placeWindow(window, {});
    const QRect screen = window.screen()->availableGeometry();
    CHECK(screen.contains(window.normalGeometry()));
    CHECK(window.isMaximized() == (screen.width() < 1288 || screen.height() < 840));
    window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&window));
    CHECK(screen.contains(window.geometry()));
}

TEST_CASE("a window opens as it was left, maximised or of its size, and within the screen of today")
{
    QWidget left;
    left.setGeometry(40, 50, 600, 400);
    const QByteArray sized = left.saveGeometry();
    left.setWindowState(Qt::WindowMaximized);
    const QByteArray maximised = left.saveGeometry();

    QWidget again;
    placeWindow(again, sized);
    CHECK(again.size() == QSize(600, 400));
    CHECK(!again.isMaximized());
    QWidget large;
    placeWindow(large, maximised);
    CHECK(large.isMaximized());

    QWidget fromLargerScreen;
    left.setWindowState(Qt::WindowNoState);
    left.setGeometry(300, 100, 3000, 2000);
    placeWindow(fromLargerScreen, left.saveGeometry());
    CHECK(fromLargerScreen.screen()->availableGeometry().contains(fromLargerScreen.geometry()));
    CHECK(!fromLargerScreen.isMaximized());
}

TEST_CASE("a window that hangs over the edge of its screen with its frame is brought inside")
{
    QWidget window;
    const QRect screen = window.screen()->availableGeometry();
    window.setGeometry(screen.right() - 200, screen.bottom() - 100, screen.width() + 100, 400);
    window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&window));
    keepOnScreen(window);
    CHECK(screen.contains(window.frameGeometry()));
    CHECK(window.frameGeometry().width() == screen.width());
}
