#include "tests/ui/window_fixture.h"

#include "core/model/element.h"
#include "ui/breakdown/breakdown_sheet.h"
#include "ui/breakdown/scenes_page.h"
#include "ui/shell/content_area.h"

#include <QLabel>

using namespace slate;

namespace {

struct ScenesInWindow : WindowFixture {
    ScenesInWindow()
    {
        Scene added;
        added.id = Id<Scene>::random();
        added.number = QStringLiteral("12A");
        added.heading = QStringLiteral("INT. TRAIN - NIGHT");
        added.production = alpha;
        added.scriptOrder = QStringLiteral("V");
        slate().edit(QStringLiteral("Add scene"), [&](Transaction &t) { t.insert(added); });
        scene = {Kind::Scene, added.id.value()};
    }
    bool isFormShown() { return window->findChild<ContentArea *>()->isFormShown(); }

    RecordRef scene;
};

} // namespace

TEST_CASE_METHOD(ScenesInWindow, "a scene is shown on its page by its sheet, without a form beside it")
{
    window->session().open(scene);
    CHECK(window->page() == Page::Scenes);
    CHECK(window->shownRecord() == scene);
    CHECK_FALSE(isFormShown());
    CHECK(window->findChild<BreakdownSheet *>()->scenes() == SceneRefs {scene});
    CHECK(window->findChild<BreakdownSheet *>()->isVisible());
    window->deleteShown();
    CHECK(slate().count(Kind::Scene) == 0);
    REQUIRE(QTest::qWaitFor([&] { return !window->findChild<BreakdownSheet *>()->isVisible(); }));
}

TEST_CASE_METHOD(ScenesInWindow, "an element is shown on the page of scenes by its form")
{
    ElementCategory category;
    category.id = Id<ElementCategory>::random();
    category.name = QStringLiteral("Props");
    category.production = alpha;
    Element element;
    element.id = Id<Element>::random();
    element.name = QStringLiteral("Lantern");
    element.category = category.id;
    slate().edit(QStringLiteral("Add"), [&](Transaction &t) {
        t.insert(category);
        t.insert(element);
    });
    window->session().open({Kind::Element, element.id.value()});
    CHECK(window->page() == Page::Scenes);
    CHECK(isFormShown());
    window->session().open(scene);
    CHECK_FALSE(isFormShown());
}

TEST_CASE_METHOD(ScenesInWindow, "Ctrl+N on the page of scenes puts the cursor into a new heading")
{
    window->session().setProduction(alpha);
    press(Qt::Key_6, Qt::ControlModifier);
    press(Qt::Key_N, Qt::ControlModifier);
    type(QStringLiteral("EXT. BRIDGE - DAY"));
    press(Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return slate().count(Kind::Scene) == 2; }));
    REQUIRE(QTest::qWaitFor([&] { return window->findChild<BreakdownSheet *>()->isVisible(); }));
    CHECK(child<QLabel>("sheetTitle")->text() == QStringLiteral("EXT. BRIDGE - DAY"));
}
