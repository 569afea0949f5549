#include "tests/ui/records_fixture.h"

#include "core/model/scene.h"
#include "core/model/shoot_block.h"
#include "ui/base/shown_boards.h"
#include "ui/schedule/base/board_acts.h"
#include "ui/schedule/board_chooser.h"
#include "ui/schedule/schedule_page.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>

using namespace slate;

namespace {

class PageFixture : public RecordsFixture
{
public:
    PageFixture() { film = addProduction(QStringLiteral("Alpha")); }

    SchedulePage &open()
    {
        page = std::make_unique<SchedulePage>(*session);
        page->resize(1064, 700);
        page->show();
        REQUIRE(QTest::qWaitForWindowExposed(page.get()));
        return *page;
    }
    QAction *menuAction(const QString &words)
    {
        auto *menu = page->findChild<QMenu *>(QStringLiteral("boardMenu"));
        REQUIRE(menu);
        Q_EMIT menu->aboutToShow();
        for (QAction *action : menu->actions()) {
            if (action->text().startsWith(words))
                return action;
        }
        FAIL("no such entry: " << words.toStdString());
        return nullptr;
    }

    Id<Production> film;
    std::unique_ptr<SchedulePage> page;
};

} // namespace

TEST_CASE_METHOD(
    PageFixture, "a board made on the schedule has a calendar without a first day, its weekends off")
{
    const Id<Board> made = makeBoard(*session, film);
    REQUIRE_FALSE(made.isNull());
    const Board board = get(made);
    CHECK(board.production == film);
    const Calendar calendar = get(board.calendar);
    CHECK_FALSE(calendar.firstDay.isValid());
    CHECK(calendar.saturdayOff);
    CHECK(calendar.sundayOff);
    CHECK_FALSE(calendar.mondayOff);
    slate().undo();
    CHECK(slate().count(Kind::Board) == 0);
    CHECK(slate().count(Kind::Calendar) == 0);
}

TEST_CASE_METHOD(PageFixture, "a schedule that has only blocks shows them first, and Add adds a block")
{
    ShootBlock block;
    block.name = QStringLiteral("Norway");
    block.production = film;
    add(block);
    open();
    CHECK(page->view() == QLatin1String("blocks"));
    CHECK(page->viewWidget(QStringLiteral("blocks"))->isVisible());
}

TEST_CASE_METHOD(PageFixture, "the title of the schedule stands once above its blocks")
{
    open().setView(QStringLiteral("blocks"));
    int titles = 0;
    for (const QLabel *label : page->findChildren<QLabel *>())
        titles += label->isVisible() && label->text() == QStringLiteral("Schedule");
    CHECK(titles == 1);
}

TEST_CASE_METHOD(PageFixture, "a production of blocks opens on them, though a board was looked at elsewhere")
{
    QSettings().setValue(QStringLiteral("schedule/view"), QStringLiteral("month"));
    ShootBlock block;
    block.name = QStringLiteral("Norway");
    block.production = film;
    add(block);
    open();
    CHECK(page->view() == QLatin1String("blocks"));
    const Id<Production> beta = addProduction(QStringLiteral("Beta"));
    Board made;
    made.name = QStringLiteral("Main");
    made.production = beta;
    add(made);
    session->setProduction(beta);
    CHECK(page->view() == QLatin1String("month"));
    session->setProduction(film);
    CHECK(page->view() == QLatin1String("blocks"));
}

TEST_CASE_METHOD(PageFixture, "a production of boards opens on one, though blocks were looked at elsewhere")
{
    QSettings().setValue(QStringLiteral("schedule/view"), QStringLiteral("blocks"));
    Board made;
    made.name = QStringLiteral("Main");
    made.production = film;
    add(made);
    open();
    CHECK(page->view() == QLatin1String("board"));
}

TEST_CASE_METHOD(PageFixture, "without a board the page leads to the blocks and to a screenplay")
{
    ShootBlock block;
    block.name = QStringLiteral("Norway");
    block.production = film;
    add(block);
    open();
    page->setView(QStringLiteral("board"));
    const auto button = [&](const char *name) {
        return page->findChild<QPushButton *>(QString::fromLatin1(name));
    };
    CHECK(page->findChild<QLabel *>(QStringLiteral("noBoardWords"))
              ->text()
              .contains(QStringLiteral("1 block of shooting")));
    REQUIRE(button("importForBoard")->isVisible());
    QSignalSpy wanted(page.get(), &SchedulePage::importAsked);
    QTest::mouseClick(button("importForBoard"), Qt::LeftButton);
    CHECK(wanted.size() == 1);
    Scene scene;
    scene.number = QStringLiteral("1");
    scene.heading = QStringLiteral("INT. FERRY - DAY");
    scene.production = film;
    scene.scriptOrder = QStringLiteral("a");
    add(scene);
    CHECK_FALSE(button("importForBoard")->isVisible());
    CHECK(button("makeBoard")->isVisible());
    QTest::mouseClick(button("showBlocks"), Qt::LeftButton);
    CHECK(page->view() == QLatin1String("blocks"));
}

TEST_CASE_METHOD(PageFixture, "what is scheduled are the scenes on days of boards in force, else the blocks")
{
    ShootBlock block;
    block.name = QStringLiteral("Norway");
    block.production = film;
    add(block);
    CHECK(countScheduled(*session) == 1);
    const Id<Board> board = makeBoard(*session, film);
    CHECK(countScheduled(*session) == 0);
    const auto put = [&](Id<Board> on, Id<Scene> scene, bool boneyard) {
        Strip strip;
        strip.board = on;
        strip.stripKind = StripKind::Scene;
        strip.scene = scene;
        strip.place = QStringLiteral("m");
        strip.boneyard = boneyard;
        return add(strip);
    };
    std::vector<Id<Scene>> scenes;
    for (int i = 0; i < 3; ++i) {
        Scene scene;
        scene.production = film;
        scene.number = QString::number(i + 1);
        scene.heading = QStringLiteral("INT. FERRY - DAY");
        scene.scriptOrder = scene.number;
        scenes.push_back(add(scene));
    }
    put(board, scenes[0], false);
    put(board, scenes[1], true);
    CHECK(countScheduled(*session) == 1);
    const Id<Board> other = duplicateBoard(*session, board);
    put(other, scenes[2], false);
    CHECK(countScheduled(*session) == 1);
    setStanding(*session, other, BoardStanding::InForce);
    CHECK(countScheduled(*session) == 2);
}

TEST_CASE_METHOD(PageFixture, "a duplicate of a board is an alternative with the same strips")
{
    const Id<Board> made = makeBoard(*session, film);
    Strip strip;
    strip.board = made;
    strip.stripKind = StripKind::DayBreak;
    strip.place = QStringLiteral("U");
    add(strip);
    const Id<Board> copy = duplicateBoard(*session, made);
    REQUIRE_FALSE(copy.isNull());
    CHECK(get(copy).standing == BoardStanding::Alternative);
    CHECK(get(copy).calendar == get(made).calendar);
    const auto strips = slate().referring(Kind::Strip, "board", copy.value());
    REQUIRE(strips.size() == 1);
    CHECK(fromRecord<Strip>(strips.front()).place == QLatin1String("U"));
    CHECK(slate().count(Kind::Strip) == 2);
}

TEST_CASE_METHOD(PageFixture, "a scene's strip is the one on a board in force, and is shown on its board")
{
    const Id<Board> first = makeBoard(*session, film);
    Scene scene;
    scene.heading = QStringLiteral("INT. KITCHEN - DAY");
    scene.production = film;
    scene.id = add(scene);
    CHECK(stripOf(*session, scene.id).isNull());
    Strip strip;
    strip.board = first;
    strip.stripKind = StripKind::Scene;
    strip.scene = scene.id;
    strip.place = QStringLiteral("U");
    strip.id = add(strip);
    const Id<Board> second = duplicateBoard(*session, first);
    CHECK(stripOf(*session, scene.id) == RecordRef {Kind::Strip, strip.id.value()});
    open();
    page->setBoard(second);
    page->showRecord(stripOf(*session, scene.id));
    CHECK(page->board() == first);
    CHECK(page->view() == QLatin1String("board"));
}

TEST_CASE_METHOD(PageFixture, "the menu of boards puts one in force, deletes it, and names what is left")
{
    const Id<Board> first = makeBoard(*session, film);
    const Id<Board> second = duplicateBoard(*session, first);
    open();
    page->setBoard(second);
    menuAction(QStringLiteral("Put it in force"))->trigger();
    CHECK(get(second).standing == BoardStanding::InForce);
    menuAction(QStringLiteral("Delete"))->trigger();
    CHECK(slate().count(Kind::Board) == 1);
    CHECK(page->board() == first);
}

TEST_CASE_METHOD(PageFixture, "the board that was looked at last is shown again")
{
    const Id<Board> first = makeBoard(*session, film);
    const Id<Board> second = duplicateBoard(*session, first);
    open();
    CHECK(page->board() == first);
    page->setBoard(second);
    open();
    CHECK(page->board() == second);
}
