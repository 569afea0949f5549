#include "tests/ui/board_fixture.h"

#include "ui/schedule/dood/dood_view.h"

#include <QMenu>
#include <QPushButton>

using namespace slate;

namespace {

/// Ada is in the first scene, on the first day.
struct WithDood : BoardFixture {
    WithDood()
    {
        CastMember ada;
        ada.production = film;
        ada.character = QStringLiteral("Ada");
        SceneCast plays;
        plays.scene = scene(1);
        plays.castMember = add(ada);
        add(plays);
        view->setDoodShown(true);
        settle();
    }
    ~WithDood() { view->setDoodShown(false); }

    QString code(int column) { return model().index(0, column).data().toString(); }
    DoodModel &model() { return view->dood()->model(); }
};

} // namespace

TEST_CASE_METHOD(WithDood, "the day out of days below the board is live while a strip is dragged")
{
    CHECK(code(0) == QLatin1String("SWF"));
    const QPoint start = at(view->days(), 1);
    const QPoint end = behind(view->days(), 4);
    press(view->days().viewport(), start);
    moveTo(view->days().viewport(), start, view->days().viewport(), end);
    CHECK(code(0).isEmpty());
    CHECK(model().isChanged(0, 0));
    CHECK(model().changedCount() == 2);
    const int landed = model().columnOf(view->desk().plan().days[2].date);
    CHECK(code(landed) == QLatin1String("SWF"));
    QTest::keyClick(&view->days(), Qt::Key_Escape);
    CHECK(model().changedCount() == 0);
    CHECK(code(0) == QLatin1String("SWF"));
    release(view->days().viewport(), view->days().viewport(), end);
}

TEST_CASE_METHOD(
    WithDood, "after a drop the day out of days below the board is as the board is, without marks")
{
    drag(view->days(), 1, view->days(), behind(view->days(), 4));
    CHECK(model().changedCount() == 0);
    CHECK(code(model().columnOf(view->desk().plan().days[2].date)) == QLatin1String("SWF"));
    CHECK(code(0).isEmpty());
}

TEST_CASE_METHOD(WithDood, "the menu of the board shows and hides the day out of days below it")
{
    CHECK(view->dood()->isVisible());
    auto *menu = view->findChild<QPushButton *>(QStringLiteral("boardLook"))->menu();
    Q_EMIT menu->aboutToShow();
    for (QAction *action : menu->actions()) {
        if (action->text() == QLatin1String("Day out of days below the board")) {
            CHECK(action->isChecked());
            action->trigger();
            break;
        }
    }
    CHECK_FALSE(view->dood()->isVisible());
}
