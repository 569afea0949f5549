#include "tests/ui/window_fixture.h"

#include "core/model/availability.h"
#include "core/model/board.h"
#include "core/model/conflict_rule.h"
#include "ui/records/form_section.h"
#include "ui/schedule/board/strip_list.h"
#include "ui/schedule/conflicts/conflicts_view.h"
#include "ui/schedule/schedule_page.h"

#include <QAbstractButton>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>

using namespace slate;

namespace {

/// The window with a board in Alpha: one scene on a day at Rauma, which nobody confirmed and for which
/// there is no permit.
class AttentionFixture : public WindowFixture
{
public:
    AttentionFixture()
    {
        slate().edit(QStringLiteral("Plan"), [this](Transaction &t) {
            Calendar calendar;
            calendar.id = Id<Calendar>::random();
            calendar.name = QStringLiteral("Norway");
            calendar.production = alpha;
            calendar.firstDay = QDate(2020, 11, 2);
            t.insert(calendar);
            Board made;
            made.id = board;
            made.name = QStringLiteral("Main unit");
            made.production = alpha;
            made.calendar = calendar.id;
            t.insert(made);
            Scene scene;
            scene.id = Id<Scene>::random();
            scene.number = QStringLiteral("1");
            scene.heading = QStringLiteral("EXT. VALLEY - DAY");
            scene.production = alpha;
            scene.location = rauma;
            t.insert(scene);
            for (const auto kind : {StripKind::Scene, StripKind::DayBreak}) {
                Strip strip;
                strip.id = Id<Strip>::random();
                strip.board = board;
                strip.stripKind = kind;
                strip.scene = kind == StripKind::Scene ? scene.id : Id<Scene>();
                strip.place = kind == StripKind::Scene ? QStringLiteral("V") : QStringLiteral("W");
                t.insert(strip);
            }
        });
    }
    QString status() { return child<QPushButton>("attentionStatus")->text(); }
    QAbstractButton *link(const QString &words)
    {
        for (auto *button : window->findChildren<QAbstractButton *>()) {
            if (button->text() == words && button->isVisible())
                return button;
        }
        return nullptr;
    }

    Id<Board> board = Id<Board>::random();
};

} // namespace

TEST_CASE_METHOD(
    AttentionFixture, "conflicts are counted in the status line and on the overview, and lead to their list")
{
    REQUIRE(QTest::qWaitFor([&] { return status() == QStringLiteral("2 things need attention"); }));
    const QString words = QStringLiteral("1 thing collides in the schedule");
    REQUIRE(QTest::qWaitFor([&] { return link(words) != nullptr; }));
    CHECK(link(QStringLiteral("1 thing to check in the schedule")));
    QTest::mouseClick(link(words), Qt::LeftButton);
    CHECK(window->page() == Page::Schedule);
    auto *schedule = window->findChild<SchedulePage *>();
    CHECK(schedule->view() == QStringLiteral("conflicts"));
    CHECK(schedule->board() == board);
    auto *view = window->findChild<ConflictsView *>();
    REQUIRE(view);
    CHECK(view->tree().model()->rowCount() == 2);

    slate().edit(QStringLiteral("Confirm"),
        [&](Transaction &t) { t.setField(ref(rauma), "status", QStringLiteral("confirmed")); });
    CHECK(QTest::qWaitFor([&] { return status() == QStringLiteral("1 thing needs attention"); }));
}

TEST_CASE_METHOD(
    AttentionFixture, "the red count on a strip opens just those conflicts, a button shows all again")
{
    Scene night;
    night.id = Id<Scene>::random();
    night.number = QStringLiteral("2");
    night.heading = QStringLiteral("EXT. VALLEY - NIGHT");
    night.production = alpha;
    night.minutes = 15 * 60;
    Id<Strip> first;
    slate().edit(QStringLiteral("A long day"), [&](Transaction &t) {
        t.insert(night);
        for (const Strip &strip : slate().all<Strip>())
            first = strip.stripKind == StripKind::Scene ? strip.id : first;
        for (const auto kind : {StripKind::Scene, StripKind::DayBreak}) {
            Strip strip;
            strip.id = Id<Strip>::random();
            strip.board = board;
            strip.stripKind = kind;
            strip.scene = kind == StripKind::Scene ? night.id : Id<Scene>();
            strip.place = kind == StripKind::Scene ? QStringLiteral("X") : QStringLiteral("Y");
            t.insert(strip);
        }
    });
    window->session().open({Kind::Strip, first.value()});
    QApplication::processEvents();
    auto *schedule = window->findChild<SchedulePage *>();
    REQUIRE(schedule->view() == QStringLiteral("board"));
    auto *days = schedule->findChild<StripList *>(QStringLiteral("days"));
    REQUIRE(days);
    const QRect strip = days->rectOf(RecordRef {Kind::Strip, first.value()});
    QTest::mouseClick(days->viewport(), Qt::LeftButton, {}, QPoint(strip.left() + 5, strip.center().y()));
    QApplication::processEvents();
    REQUIRE(schedule->view() == QStringLiteral("conflicts"));
    auto *view = window->findChild<ConflictsView *>();
    const auto shown = [&] {
        int count = 0;
        for (int group = 0; group < view->tree().model()->rowCount(); ++group)
            count += view->tree().model()->rowCount(view->tree().model()->index(group, 0));
        return count;
    };
    CHECK(shown() == 2);
    CHECK(child<QLabel>("onlyConflicts")->text() == QStringLiteral("Only scene 1 on day 1"));
    QTest::mouseClick(child<QPushButton>("allConflicts"), Qt::LeftButton);
    CHECK(shown() == 4);
    CHECK_FALSE(child<QLabel>("onlyConflicts")->isVisible());

    // C does the same for the strip of the cursor, here the break of a day that is too long.
    schedule->setView(QStringLiteral("board"));
    days->setFocus(Qt::TabFocusReason);
    QTest::keyClick(days, Qt::Key_End);
    QTest::keyClick(days, Qt::Key_C);
    QApplication::processEvents();
    REQUIRE(schedule->view() == QStringLiteral("conflicts"));
    CHECK(shown() == 2);
    CHECK(child<QLabel>("onlyConflicts")->text() == QStringLiteral("Only day 2 as a whole"));
    // Who comes back another way sees all.
    schedule->setView(QStringLiteral("board"));
    schedule->setView(QStringLiteral("conflicts"));
    CHECK(shown() == 4);
}

TEST_CASE_METHOD(AttentionFixture, "when a location can be had is added on its form, and counts at once")
{
    window->session().open(ref(rauma));
    auto *section = child<ChildrenSection>("children-availability");
    CHECK(section->isVisibleTo(window.get()));
    slate().edit(QStringLiteral("Add"), [&](Transaction &t) {
        Availability away;
        away.id = Id<Availability>::random();
        away.location = rauma;
        away.what = AvailabilityKind::NotFree;
        t.insert(away);
    });
    window->showPage(Page::Overview);
    CHECK(
        QTest::qWaitFor([&] { return link(QStringLiteral("2 things collide in the schedule")) != nullptr; }));
    CHECK(section->findChildren<QAbstractButton *>().size() > 1);
}
