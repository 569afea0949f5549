#include "tests/ui/window_fixture.h"

#include "core/model/scene.h"
#include "ui/base/after_click.h"
#include "ui/breakdown/breakdown_sheet.h"
#include "ui/breakdown/scenes_page.h"
#include "ui/records/record_table_page.h"
#include "ui/shell/content_area.h"

#include <QLabel>
#include <QPushButton>

using namespace slate;

namespace {

/// A program in which a click may have a second one, as for people.
struct Clicks : WindowFixture {
    Clicks()
    {
        QApplication::processEvents();
        QApplication::setActiveWindow(window.get()); // which this platform forgets with another window
        QApplication::setDoubleClickInterval(100);
    }
    ~Clicks() { QApplication::setDoubleClickInterval(0); }
    bool isFormShown() { return window->findChild<ContentArea *>()->isFormShown(); }
    RecordTableView &table(Page page)
    {
        window->showPage(page);
        return *window->pageWidget(page)->findChild<RecordTableView *>();
    }
    static QPoint rowOf(RecordTableView &view, int row)
    {
        return view.visualRect(view.model()->index(row, view.model()->columnCount() > 1 ? 0 : 0)).center();
    }
    RecordRef addScene(const char *heading)
    {
        Scene added;
        added.id = Id<Scene>::random();
        added.heading = QString::fromLatin1(heading);
        added.production = alpha;
        added.scriptOrder = QString::fromLatin1(heading).right(1);
        slate().edit(QStringLiteral("Add scene"), [&](Transaction &t) { t.insert(added); });
        return {Kind::Scene, added.id.value()};
    }
};

} // namespace

TEST_CASE_METHOD(
    Clicks, "a click moves nothing: the pane of the form is open before it, and shows what is chosen")
{
    RecordTableView &view = table(Page::Locations);
    auto *content = window->findChild<ContentArea *>();
    REQUIRE(content->isPaneOpen());
    CHECK_FALSE(isFormShown());
    CHECK(child<QLabel>("nothingChosen")->isVisible());
    const QRect before = view.geometry();
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, rowOf(view, 1));
    CHECK(isFormShown());
    CHECK(window->shownRecord() == view.currentRecord());
    CHECK(view.geometry() == before);
    view.clearSelection();
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, {20, view.viewport()->height() - 10});
    CHECK(content->isPaneOpen());
    CHECK(view.geometry() == before);
}

TEST_CASE_METHOD(Clicks, "F4 closes the pane of the form and opens it again, for this page alone")
{
    RecordTableView &view = table(Page::Locations);
    auto *content = window->findChild<ContentArea *>();
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, rowOf(view, 0));
    press(Qt::Key_F4);
    CHECK_FALSE(content->isPaneOpen());
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, rowOf(view, 1));
    QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, rowOf(view, 1));
    press(Qt::Key_Escape);
    CHECK_FALSE(content->isPaneOpen());
    window->showPage(Page::Cast);
    CHECK(content->isPaneOpen());
    window->showPage(Page::Locations);
    CHECK_FALSE(content->isPaneOpen());
    press(Qt::Key_F4);
    REQUIRE(isFormShown());
    CHECK(window->shownRecord() == view.currentRecord());
    window->showPage(Page::Overview);
    CHECK_FALSE(content->isPaneOpen());
    window->showPage(Page::Locations);
    CHECK(content->isPaneOpen());
    CHECK(window->shownRecord() == view.currentRecord());
    window->setSlate(Slate::open(path()));
    window->showPage(Page::Locations);
    CHECK(window->findChild<ContentArea *>()->isPaneOpen());
}

TEST_CASE_METHOD(Clicks, "in a narrow window the form is a page with a way back, and no click opens it")
{
    RecordTableView &view = table(Page::Locations);
    window->resize(1050, 700);
    auto *content = window->findChild<ContentArea *>();
    REQUIRE(QTest::qWaitFor([&] { return content->isOverlaid(); }));
    CHECK_FALSE(content->isPaneOpen());
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, rowOf(view, 1));
    CHECK_FALSE(content->isPaneOpen());
    CHECK(view.isVisible());
    press(Qt::Key_F4);
    REQUIRE(isFormShown());
    CHECK_FALSE(view.isVisible());
    QTest::mouseClick(child<QPushButton>("formBack"), Qt::LeftButton);
    CHECK(view.isVisible());
    CHECK_FALSE(content->isPaneOpen());
    window->resize(1280, 700);
    REQUIRE(QTest::qWaitFor([&] { return !content->isOverlaid(); }));
    CHECK(isFormShown());
}

TEST_CASE_METHOD(Clicks, "a click on a scene whose sheet is closed leaves the keys in the list")
{
    addScene("INT. TRAIN A");
    addScene("INT. TRAIN B");
    const RecordRef last = addScene("INT. TRAIN C");
    RecordTableView &view = table(Page::Scenes);
    auto *sheet = window->findChild<BreakdownSheet *>();
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, rowOf(view, 0));
    REQUIRE(QTest::qWaitFor([&] { return sheet->isVisible(); }));
    QApplication::setActiveWindow(window.get());
    CHECK(QApplication::focusWidget() == &view);
    press(Qt::Key_Down);
    CHECK(view.currentIndex().row() == 1);
    press(Qt::Key_A, Qt::ControlModifier);
    CHECK(view.selectedRecords().size() == 3);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, rowOf(view, 2));
    press(Qt::Key_Delete, Qt::ControlModifier);
    CHECK(slate().count(Kind::Scene) == 2);
    CHECK_FALSE(slate().find(Id<Scene>(last.id)).has_value());
}
