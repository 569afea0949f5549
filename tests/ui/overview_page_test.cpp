#include "tests/ui/window_fixture.h"

#include "core/exchange/example.h"
#include "core/model/partner.h"
#include "core/model/people.h"
#include "ui/overview/cast_faces.h"
#include "ui/overview/figure_row.h"
#include "ui/overview/film_band.h"
#include "ui/overview/greeting.h"
#include "ui/overview/life_line_view.h"
#include "ui/overview/need_list.h"
#include "ui/overview/next_list.h"
#include "ui/overview/strip_row.h"
#include "ui/schedule/schedule_page.h"

#include <QAbstractButton>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

using namespace slate;

namespace {

class OverviewFixture : public WindowFixture
{
public:
    QWidget *page() { return window->pageWidget(Page::Overview); }
    std::vector<FilmBand *> bands() const
    {
        std::vector<FilmBand *> shown;
        for (FilmBand *band : window->findChildren<FilmBand *>()) {
            if (band->isVisible())
                shown.push_back(band);
        }
        return shown;
    }
    /// The buttons below a widget that can be seen, by their words for a screen reader.
    static QStringList said(QWidget *below)
    {
        QStringList words;
        for (const QAbstractButton *button : below->findChildren<QAbstractButton *>()) {
            if (button->isVisible())
                words << (button->accessibleName().isEmpty() ? button->text() : button->accessibleName());
        }
        return words;
    }
    static QAbstractButton *button(QWidget *below, const QString &words)
    {
        for (QAbstractButton *each : below->findChildren<QAbstractButton *>()) {
            if (each->isVisible() && (each->text() == words || each->accessibleName() == words))
                return each;
        }
        return nullptr;
    }
    void chooseAlpha()
    {
        window->session().setProduction(alpha);
        REQUIRE(QTest::qWaitFor([&] { return bands().size() == 1 && bands().front()->isLarge(); }));
    }
    Id<Milestone> addMilestone(const char *title, QDate day, ReleaseType type)
    {
        Milestone made;
        made.id = Id<Milestone>::random();
        made.title = QString::fromLatin1(title);
        made.production = alpha;
        made.milestoneKind = MilestoneKind::Release;
        made.releaseType = type;
        made.date = DateWindow::exact(day);
        slate().edit(QStringLiteral("Add milestone"), [&](Transaction &t) { t.insert(made); });
        return made.id;
    }
};

} // namespace

TEST_CASE_METHOD(OverviewFixture, "one production has the page, several have a band each")
{
    REQUIRE(QTest::qWaitFor([&] { return bands().size() == 2; }));
    CHECK_FALSE(bands().front()->isLarge());
    CHECK(button(bands().front(), QStringLiteral("Alpha")));
    chooseAlpha();
    CHECK(button(bands().front(), QStringLiteral("2 locations, 2 to come")));
}

TEST_CASE_METHOD(OverviewFixture, "the headline is the release in theatres, and leads to it")
{
    addMilestone("Disc", QDate(2020, 11, 1), ReleaseType::Physical);
    const auto theatres = addMilestone("Theatres", QDate(2021, 11, 19), ReleaseType::Theatrical);
    chooseAlpha();
    const auto *caption = child<QLabel>("releaseLine");
    REQUIRE(QTest::qWaitFor([&] { return caption->text().startsWith(QStringLiteral("Theatres")); }));
    QTest::mouseClick(child<QAbstractButton>("releaseDate"), Qt::LeftButton);
    CHECK(window->shownRecord() == RecordRef {Kind::Milestone, theatres.value()});
}

TEST_CASE_METHOD(OverviewFixture, "a figure leads to its page, in its production")
{
    REQUIRE(QTest::qWaitFor([&] { return bands().size() == 2; }));
    QAbstractButton *ofAlpha = button(bands().front(), QStringLiteral("2 locations, 2 to come"));
    REQUIRE(ofAlpha);
    REQUIRE(QTest::qWaitFor([&] { return ofAlpha->width() > 50; }));
    ofAlpha->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Space);
    CHECK(window->page() == Page::Locations);
    CHECK(window->session().production() == alpha);
}

TEST_CASE_METHOD(
    OverviewFixture, "as many things need attention as there are lines, in the list and in the line of state")
{
    for (int i = 0; i < 7; ++i) {
        Stunt stunt;
        stunt.id = Id<Stunt>::random();
        stunt.name = QStringLiteral("Fall %1").arg(i);
        stunt.production = alpha;
        stunt.status = StuntStatus::Planned;
        slate().edit(QStringLiteral("Add stunt"), [&](Transaction &t) { t.insert(stunt); });
    }
    addMilestone("Theatres", QDate(2020, 10, 1), ReleaseType::Theatrical);
    chooseAlpha();
    const auto acts = [&] {
        return child<NeedList>("needList")->findChildren<QPushButton *>(QStringLiteral("needAct"));
    };
    REQUIRE(QTest::qWaitFor([&] { return acts().size() == 2; }));
    CHECK(child<QLabel>("needCount")->text() == QStringLiteral("2"));
    CHECK(child<QPushButton>("attentionStatus")->text() == QStringLiteral("2 things need attention"));
    CHECK(said(child<NeedList>("needList"))
              .contains(QStringLiteral("Assess: 7 stunts have no risk assessment")));
}

TEST_CASE_METHOD(OverviewFixture, "the button of a need does it, and the next one has the keys then")
{
    const auto late = addMilestone("Theatres", QDate(2020, 10, 1), ReleaseType::Theatrical);
    slate().edit(QStringLiteral("Shoot"),
        [&](Transaction &t) { t.setField(ref(rauma), "status", QStringLiteral("shooting")); });
    chooseAlpha();
    auto *needs = child<NeedList>("needList");
    const QString words = QStringLiteral("Mark done: Theatres has passed");
    REQUIRE(QTest::qWaitFor([&] { return button(needs, words) != nullptr; }));
    button(needs, words)->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Space);
    CHECK(slate().find(late)->status == MilestoneStatus::Done);
    CHECK(toast() == QStringLiteral("Theatres is marked done"));
    REQUIRE(QTest::qWaitFor([&] { return button(needs, words) == nullptr; }));
    const QString permit = QStringLiteral("Add permit: Rauma has no granted permit");
    REQUIRE(button(needs, permit));
    CHECK(QApplication::focusWidget() == button(needs, permit));
    press(Qt::Key_Space);
    CHECK(window->shownRecord() == ref(rauma));
}

TEST_CASE_METHOD(OverviewFixture, "the cast is shown by initials, each a link")
{
    Person person;
    person.id = Id<Person>::random();
    person.name = QStringLiteral("Tom Cruise");
    CastMember part;
    part.id = Id<CastMember>::random();
    part.person = person.id;
    part.production = alpha;
    part.character = QStringLiteral("Ethan Hunt");
    CastMember open = part;
    open.id = Id<CastMember>::random();
    open.person = {};
    open.character = QStringLiteral("The thief");
    slate().edit(QStringLiteral("Add cast"), [&](Transaction &t) {
        t.insert(person);
        t.insert(part);
        t.insert(open);
    });
    chooseAlpha();
    auto *faces = child<CastFaces>("castFaces");
    REQUIRE(QTest::qWaitFor(
        [&] { return button(faces, QStringLiteral("Tom Cruise as Ethan Hunt")) != nullptr; }));
    CHECK(button(faces, QStringLiteral("The thief, not cast yet")));
    QTest::mouseClick(button(faces, QStringLiteral("Tom Cruise as Ethan Hunt")), Qt::LeftButton);
    CHECK(window->shownRecord() == RecordRef {Kind::CastMember, part.id.value()});
}

TEST_CASE_METHOD(
    OverviewFixture, "Tab reaches every link and button of the page in the order in which one reads")
{
    addMilestone("Theatres", QDate(2020, 10, 1), ReleaseType::Theatrical);
    chooseAlpha();
    REQUIRE(QTest::qWaitFor(
        [&] { return button(page(), QStringLiteral("Mark done: Theatres has passed")) != nullptr; }));
    child<QAbstractButton>("filmTitle")->setFocus(Qt::TabFocusReason);
    QList<QWidget *> reached {QApplication::focusWidget()};
    while (reached.size() < 100) {
        press(Qt::Key_Tab);
        QWidget *now = QApplication::focusWidget();
        if (!now || !page()->isAncestorOf(now))
            break;
        CHECK_FALSE((now->accessibleName().isEmpty() && qobject_cast<QAbstractButton *>(now)
            && qobject_cast<QAbstractButton *>(now)->text().isEmpty()));
        reached << now;
    }
    for (QAbstractButton *each : page()->findChildren<QAbstractButton *>()) {
        if (each->isVisible() && each->isEnabled())
            CHECK(reached.contains(each));
    }
    CHECK(reached.contains(child<LifeLineView>("lifeLine")));
    const auto placeOf = [&](QWidget *widget) { return reached.indexOf(widget); };
    auto *figures = child<FigureRow>("figureRow")->findChild<QAbstractButton *>();
    auto *need = button(page(), QStringLiteral("Mark done: Theatres has passed"));
    CHECK(placeOf(child<QWidget>("releaseDate")) < placeOf(child<QWidget>("lifeLine")));
    CHECK(placeOf(child<QWidget>("lifeLine")) < placeOf(figures));
    CHECK(placeOf(figures) < placeOf(need));
}

TEST_CASE_METHOD(OverviewFixture, "arrows go along the life line, and Enter opens what they came to")
{
    const auto theatres = addMilestone("Theatres", QDate(2021, 11, 19), ReleaseType::Theatrical);
    chooseAlpha();
    auto *life = child<LifeLineView>("lifeLine");
    REQUIRE(QTest::qWaitFor([&] { return life->isVisible(); }));
    life->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Right);
    CHECK(life->accessibleName().contains(QStringLiteral("Theatres")));
    press(Qt::Key_Return);
    CHECK(window->shownRecord() == RecordRef {Kind::Milestone, theatres.value()});
}

TEST_CASE_METHOD(OverviewFixture, "nothing on the overview is wider than its room in a narrow window")
{
    slate().edit(QStringLiteral("Rename"), [&](Transaction &t) {
        t.setField({Kind::Production, alpha.value()}, "title",
            QStringLiteral(
                "A production whose title is as long as those of the fifties & even longer than that"));
    });
    addMilestone(
        "The release in all theatres of the country at once", QDate(2020, 10, 1), ReleaseType::Theatrical);
    chooseAlpha();
    for (const QSize size : {QSize(640, 420), QSize(1024, 700), QSize(1920, 1080)}) {
        window->resize(size);
        auto *inside = child<QWidget>("overviewBands");
        auto *scroll = page()->findChild<QScrollArea *>();
        // Some go below each other first, and are lower and higher then.
        for (int i = 0; i < 5; ++i)
            QApplication::processEvents();
        CHECK(inside->width() <= scroll->viewport()->width());
        for (QWidget *each : inside->findChildren<QWidget *>()) {
            if (each->isVisible())
                CHECK(each->mapTo(inside, QPoint(each->width(), 0)).x() <= inside->width());
        }
    }
}

TEST_CASE("the next shooting day stands as strips on the overview, and a strip leads to the board")
{
    QTemporaryDir folder;
    Questions questions;
    questions.today = [] { return QDate(2027, 5, 1); };
    MainWindow window(createBoardExample(folder.filePath(QStringLiteral("board.slate"))), questions);
    window.resize(1280, 800);
    window.show();
    window.showPage(Page::Overview);
    REQUIRE(QTest::qWaitFor([&] { return window.findChild<StripRow *>() != nullptr; }));
    const auto strips = window.findChildren<StripRow *>();
    CHECK(strips.size() == 6);
    CHECK(strips.front()->text().startsWith(QStringLiteral("Scene 12, ")));
    const auto *day = window.findChild<QAbstractButton *>(QStringLiteral("nextDay"));
    REQUIRE(day);
    CHECK(day->accessibleName().contains(QStringLiteral("Call 07:00")));
    const auto *about = window.findChild<QLabel *>(QStringLiteral("filmAbout"));
    CHECK(about->text().contains(QStringLiteral("shooting days on the board")));
    QTest::mouseClick(strips.front(), Qt::LeftButton);
    CHECK(window.page() == Page::Schedule);
    CHECK(window.findChild<SchedulePage *>()->view() == QStringLiteral("board"));
}

TEST_CASE_METHOD(OverviewFixture, "where two films say the same, a button is about the one that is shown")
{
    const auto ofAlpha = addMilestone("Theatres", QDate(2020, 10, 1), ReleaseType::Theatrical);
    const auto ofBeta = addMilestone("Theatres", QDate(2020, 10, 1), ReleaseType::Theatrical);
    slate().edit(QStringLiteral("Move"), [&](Transaction &t) {
        t.setField({Kind::Milestone, ofBeta.value()}, "production", beta.value());
    });
    const QString words = QStringLiteral("Mark done: Theatres has passed");
    chooseAlpha();
    auto *needs = child<NeedList>("needList");
    REQUIRE(QTest::qWaitFor([&] { return button(needs, words) != nullptr; }));
    window->session().setProduction(beta);
    REQUIRE(QTest::qWaitFor([&] { return button(page(), QStringLiteral("Beta")) != nullptr; }));
    QTest::qWait(0);
    button(needs, words)->click();
    CHECK(slate().find(ofBeta)->status == MilestoneStatus::Done);
    CHECK(slate().find(ofAlpha)->status != MilestoneStatus::Done);
}
