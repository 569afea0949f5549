#include "tests/ui/sheet_fixture.h"

using namespace slate;

TEST_CASE_METHOD(Sheet, "a double click on a line opens it when the click is over, and takes nothing out")
{
    page->table().view().setFocus();
    quickAdd("maren");
    quickAdd("jonas");
    EntryRow *line = row("Cast");
    const QPoint at(20, line->height() / 2);
    QTest::mouseClick(line, Qt::LeftButton, {}, at);
    QMouseEvent second(QEvent::MouseButtonDblClick, at, line->mapToGlobal(at), Qt::LeftButton, Qt::LeftButton,
        Qt::NoModifier);
    QApplication::sendEvent(line, &second);
    CHECK(opened.isNull());
    // What opens may move the line, so that the pointer is over its cross.
    line->resize(24, line->height());
    QTest::mouseRelease(line, Qt::LeftButton, {}, at);
    settle();
    CHECK(opened == ref(maren));
    CHECK(names("Cast").size() == 2);
}

TEST_CASE_METHOD(
    Sheet, "two quick clicks on a cross take out one line, not the one that comes under the pointer")
{
    page->table().view().setFocus();
    quickAdd("maren");
    quickAdd("jonas");
    EntryRow *line = row("Cast");
    const QPoint cross(line->width() - 11, line->height() / 2);
    QTest::mouseClick(line, Qt::LeftButton, {}, cross);
    settle();
    REQUIRE(names("Cast").size() == 1);
    EntryRow *next = row("Cast");
    QMouseEvent second(QEvent::MouseButtonDblClick, cross, next->mapToGlobal(cross), Qt::LeftButton,
        Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(next, &second);
    QTest::mouseRelease(next, Qt::LeftButton, {}, cross);
    settle();
    CHECK(names("Cast").size() == 1);
}
