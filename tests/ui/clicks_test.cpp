#include "tests/ui/window_fixture.h"

#include "core/model/scene.h"
#include "ui/base/after_click.h"
#include "ui/breakdown/breakdown_sheet.h"
#include "ui/breakdown/scenes_page.h"
#include "ui/records/record_table_page.h"
#include "ui/shell/content_area.h"

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
    Clicks, "a form opens when a click and the one that may follow are over, never under the pointer")
{
    RecordTableView &view = table(Page::Locations);
    const QPoint at = rowOf(view, 1);
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, at);
    CHECK_FALSE(isFormShown());
    CHECK(view.selectedRecords().size() == 1);
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, at);
    CHECK_FALSE(isFormShown());
    REQUIRE(QTest::qWaitFor([&] { return isFormShown(); }));
    CHECK(window->shownRecord() == view.currentRecord());
}

TEST_CASE_METHOD(Clicks, "a key after a click opens the form at once")
{
    RecordTableView &view = table(Page::Locations);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, rowOf(view, 0));
    CHECK_FALSE(isFormShown());
    press(Qt::Key_Down);
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
