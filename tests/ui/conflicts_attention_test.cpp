#include "tests/ui/window_fixture.h"

#include "core/model/availability.h"
#include "core/model/board.h"
#include "core/model/conflict_rule.h"
#include "ui/records/form_section.h"
#include "ui/schedule/conflicts/conflicts_view.h"
#include "ui/schedule/schedule_page.h"

#include <QAbstractButton>
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
    const QString words = QStringLiteral("2 conflicts in the schedule");
    REQUIRE(QTest::qWaitFor([&] { return link(words) != nullptr; }));
    QTest::mouseClick(link(words), Qt::LeftButton);
    CHECK(window->page() == Page::Schedule);
    auto *schedule = window->findChild<SchedulePage *>();
    CHECK(schedule->view() == QStringLiteral("conflicts"));
    CHECK(schedule->board() == board);
    auto *view = window->findChild<ConflictsView *>();
    REQUIRE(view);
    CHECK(view->tree().model()->rowCount() == 1);

    slate().edit(QStringLiteral("Confirm"),
        [&](Transaction &t) { t.setField(ref(rauma), "status", QStringLiteral("confirmed")); });
    CHECK(QTest::qWaitFor([&] { return status() == QStringLiteral("1 thing needs attention"); }));
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
    CHECK(QTest::qWaitFor([&] { return status() == QStringLiteral("3 things need attention"); }));
    CHECK(section->findChildren<QAbstractButton *>().size() > 1);
}
