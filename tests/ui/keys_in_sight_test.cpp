#include "tests/ui/window_fixture.h"

#include "ui/records/record_form.h"
#include "ui/records/record_panel.h"
#include "ui/shell/content_area.h"
#include "ui/shell/keys_in_sight.h"

#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace slate;

namespace {

bool isInSight(const QWidget *widget)
{
    if (!widget || !widget->isVisible())
        return false;
    const QWidget *there =
        widget->window()->childAt(widget->mapTo(widget->window(), widget->rect().center()));
    return there == widget || widget->isAncestorOf(there);
}

QWidget *focusedLater()
{
    QApplication::processEvents();
    return QApplication::focusWidget();
}

} // namespace

TEST_CASE_METHOD(WindowFixture, "on a page without rows what adds one has the keys, not a table out of sight")
{
    press(Qt::Key_2, Qt::ControlModifier);
    REQUIRE(window->page() == Page::Cast);
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("add"));
    CHECK(isInSight(QApplication::focusWidget()));
}

TEST_CASE_METHOD(WindowFixture, "when the last row is deleted, what adds one has the keys")
{
    window->session().remove(ref(rauma));
    window->session().remove(ref(stranda));
    press(Qt::Key_4, Qt::ControlModifier);
    press(Qt::Key_Down);
    press(Qt::Key_Delete, Qt::ControlModifier);
    REQUIRE(slate().count(Kind::Location) == 0);
    REQUIRE(isInSight(focusedLater()));
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("add"));
}

TEST_CASE_METHOD(WindowFixture, "quick find gives the keys to the page where the cell they came from is gone")
{
    press(Qt::Key_4, Qt::ControlModifier);
    press(Qt::Key_N, Qt::ControlModifier);
    press(Qt::Key_K, Qt::ControlModifier);
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QApplication::processEvents();
    press(Qt::Key_Escape);
    CHECK_FALSE(child<QWidget>("quickFind")->isVisible());
    REQUIRE(isInSight(focusedLater()));
    CHECK(window->pageWidget(Page::Locations)->isAncestorOf(QApplication::focusWidget()));
}

TEST_CASE_METHOD(
    WindowFixture, "a form in the place of the page has the keys, and gives them back with the page")
{
    window->resize(800, 600);
    window->showRecord(ref(rauma));
    auto *content = window->findChild<ContentArea *>();
    REQUIRE(content->isFormShown());
    CHECK_FALSE(window->pageWidget(Page::Locations)->isVisible());
    CHECK(isInSight(QApplication::focusWidget()));
    press(Qt::Key_Escape);
    CHECK_FALSE(content->isFormShown());
    CHECK(window->pageWidget(Page::Locations)->isAncestorOf(QApplication::focusWidget()));
    CHECK(isInSight(QApplication::focusWidget()));
}

TEST_CASE_METHOD(WindowFixture, "a key scrolls to the field that takes it")
{
    window->resize(1280, 420);
    window->showRecord(ref(rauma));
    auto *form = window->findChild<RecordForm *>();
    QWidget *name = form->panel()->row("name")->editor().input();
    name->setFocus(Qt::TabFocusReason);
    QScrollBar *bar = form->findChild<QScrollArea *>()->verticalScrollBar();
    REQUIRE(bar->maximum() > 0);
    bar->setValue(bar->maximum());
    REQUIRE_FALSE(isInSight(name));
    press(Qt::Key_X);
    CHECK(isInSight(name));
}

TEST_CASE("what is given the keys and is not shown hands them to what stands next to it")
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *before = new QLineEdit;
    auto *stack = new QStackedWidget;
    auto *shown = new QLineEdit;
    auto *hidden = new QWidget;
    auto *inside = new QLineEdit(hidden);
    stack->addWidget(shown);
    stack->addWidget(hidden);
    layout->addWidget(before);
    layout->addWidget(stack);
    const KeysInSight watch(window, [&] { before->setFocus(); });
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    inside->setFocus();
    CHECK(focusedLater() == shown);
    shown->clearFocus();
    CHECK(focusedLater() == before);
}
