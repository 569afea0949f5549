#include "tests/ui/board_fixture.h"

#include "ui/schedule/board/board_drag.h"

#include <QScrollBar>

using namespace slate;

TEST_CASE_METHOD(
    BoardFixture, "a strip that is dragged lands between the strips it is let go at, as one edit")
{
    REQUIRE(shape() == QLatin1String("12|3|4| 5"));
    const qint64 before = edits();
    drag(view->days(), 1, view->days(), behind(view->days(), 3));
    CHECK(shape() == QLatin1String("2|31|4| 5"));
    CHECK(edits() == before + 1);
    CHECK(lastTitle() == QLatin1String("Move scene 1"));
    slate().undo();
    CHECK(shape() == QLatin1String("12|3|4| 5"));
}

TEST_CASE_METHOD(BoardFixture, "several chosen strips are dragged together and keep their order")
{
    click(view->days(), 1);
    click(view->days(), 3, Qt::ControlModifier);
    drag(view->days(), 3, view->days(), before(view->days(), 4));
    CHECK(shape() == QLatin1String("2||134| 5"));
    CHECK(view->desk().selection().size() == 2);
}

TEST_CASE_METHOD(
    BoardFixture, "while strips are dragged a line shows the place and a card what it would change")
{
    const QPoint start = at(view->days(), 1);
    const QPoint end = behind(view->days(), 3);
    press(view->days().viewport(), start);
    moveTo(view->days().viewport(), start, view->days().viewport(), end);
    CHECK(view->drag().isActive());
    REQUIRE(view->days().dropLine());
    CHECK(*view->days().dropLine() == view->days().rectOf(ref(3)).bottom() + 1);
    CHECK(view->drag().card().isVisible());
    CHECK(view->drag().card().text().contains(QLatin1String("Day 2")));
    CHECK(view->drag().card().text().contains(QStringLiteral("1 → 2 pages")));
    CHECK(shape() == QLatin1String("12|3|4| 5"));
    QTest::keyClick(&view->days(), Qt::Key_Escape);
    CHECK_FALSE(view->drag().isActive());
    CHECK_FALSE(view->drag().card().isVisible());
    CHECK_FALSE(view->days().dropLine());
    release(view->days().viewport(), view->days().viewport(), end);
    CHECK(shape() == QLatin1String("12|3|4| 5"));
}

TEST_CASE_METHOD(BoardFixture, "a strip is dragged to the boneyard and back")
{
    drag(view->days(), 2, view->boneyard(), QPoint(40, 200));
    CHECK(shape() == QLatin1String("1|3|4| 52"));
    drag(view->boneyard(), 2, view->days(), before(view->days(), 1));
    CHECK(shape() == QLatin1String("21|3|4| 5"));
}

TEST_CASE_METHOD(BoardFixture, "a scene without a strip gets one where it is let go")
{
    CHECK(ref(6).kind == Kind::Scene);
    drag(view->boneyard(), 6, view->days(), before(view->days(), 4));
    CHECK(shape() == QLatin1String("12|3|64| 5"));
    CHECK(view->desk().isSelected(ref(6)));
    CHECK(ref(6).kind == Kind::Strip);
}

TEST_CASE_METHOD(BoardFixture, "strips are dragged on a board whose strips stand side by side")
{
    view->setHorizontal(true);
    settle();
    StripList &list = view->days();
    const QRect target = list.rectOf(ref(3));
    drag(list, 1, list, QPoint(target.right() - 2, target.center().y()));
    CHECK(shape() == QLatin1String("2|31|4| 5"));
}

TEST_CASE_METHOD(BoardFixture, "a strip dragged to another board beside it moves there with its scene")
{
    const Id<Board> second = addBoard(QStringLiteral("Second"));
    view->setSecondBoard(second);
    settle();
    REQUIRE(view->secondDays());
    const qint64 before = edits();
    drag(view->days(), 1, *view->secondDays(), QPoint(60, 60));
    CHECK(shape() == QLatin1String("2|3|4| 5"));
    CHECK(shape(second) == QLatin1String("1 "));
    CHECK(edits() == before + 1);
    slate().undo();
    CHECK(shape() == QLatin1String("12|3|4| 5"));
    CHECK(shape(second) == QLatin1String(" "));
}

TEST_CASE_METHOD(
    BoardFixture, "over another board the card tells its day, and conflicts and paid days of both boards")
{
    const Id<Board> second = addBoard(QStringLiteral("Second"));
    slate().edit(QStringLiteral("Cast"), [&](Transaction &t) {
        Person person;
        person.id = Id<Person>::random();
        person.name = QStringLiteral("Ethan");
        t.insert(person);
        CastMember part;
        part.id = Id<CastMember>::random();
        part.person = person.id;
        part.production = film;
        t.insert(part);
        for (const int number : {1, 3})
            t.insert(SceneCast {Id<SceneCast>::random(), scene(number), part.id, {}, {}, {}});
        const QStringList keys = keysBetween({}, {}, 2);
        t.insert(
            Strip {Id<Strip>::random(), second, StripKind::Scene, scene(6), keys[0], false, {}, {}, {}, {}});
        t.insert(
            Strip {Id<Strip>::random(), second, StripKind::DayBreak, {}, keys[1], false, {}, {}, {}, {}});
    });
    view->setSecondBoard(second);
    settle();
    const QString before = shape();
    const QPoint start = at(view->days(), 3);
    press(view->days().viewport(), start);
    moveTo(view->days().viewport(), start, view->secondDays()->viewport(), QPoint(60, 6));
    const DragCard &card = view->drag().card();
    REQUIRE(card.isVisible());
    CHECK(card.text()
        == QStringLiteral("To Second\nDay 1 · Fri 9 Apr 2021\n1 → 2 pages · 4 h\nno change in paid days\n"
                          "+1 conflict"));
    CHECK(shape() == before);
    release(view->days().viewport(), view->secondDays()->viewport(), QPoint(60, 6));
    CHECK(shape(second) == QLatin1String("36| "));
    // On that date the other board has Ethan in scene 1.
    int booked = 0;
    for (const Finding &finding : live->findings())
        booked += finding.rule == ConflictRule::PersonBookedTwice;
    CHECK(booked == 1);
}

TEST_CASE_METHOD(BoardFixture, "a day break that is held over another board is told to stay")
{
    view->setSecondBoard(addBoard(QStringLiteral("Second")));
    settle();
    const BoardRow row = view->desk().rows(false)[2];
    REQUIRE(row.kind == RowKind::DayBreak);
    const QPoint start = view->days().rectOf(row.ref()).center();
    press(view->days().viewport(), start);
    moveTo(view->days().viewport(), start, view->secondDays()->viewport(), QPoint(60, 60));
    CHECK(view->drag().card().text() == QStringLiteral("To Second\nDay breaks stay on their board"));
    release(view->days().viewport(), view->secondDays()->viewport(), QPoint(60, 60));
    CHECK(shape() == QLatin1String("12|3|4| 5"));
}

TEST_CASE_METHOD(BoardFixture, "a list scrolls while something is held at its edge")
{
    slate().edit(QStringLiteral("Many"), [&](Transaction &t) {
        const QStringList keys = keysBetween(live->order(board).placed.back().place, {}, 200);
        for (const QString &key : keys)
            t.insert(Strip {
                Id<Strip>::random(), board, StripKind::Banner, {}, key, false, {}, BannerKind::Note, {}, {}});
    });
    StripList &list = view->days();
    const QPoint start = at(list, 1);
    const QPoint edge(60, list.viewport()->height() - 2);
    press(list.viewport(), start);
    moveTo(list.viewport(), start, list.viewport(), edge);
    REQUIRE(QTest::qWaitFor([&] { return list.verticalScrollBar()->value() > 100; }));
    QTest::keyClick(&list, Qt::Key_Escape);
    const int stopped = list.verticalScrollBar()->value();
    settle();
    CHECK(list.verticalScrollBar()->value() == stopped);
}

TEST_CASE_METHOD(
    BoardFixture, "the change in paid days is that of the whole day out of days, wherever strips go")
{
    slate().edit(QStringLiteral("Cast"), [&](Transaction &t) {
        for (int i = 1; i <= 3; ++i) {
            Person person;
            person.id = Id<Person>::random();
            person.name = QString::number(i);
            t.insert(person);
            CastMember part;
            part.id = Id<CastMember>::random();
            part.person = person.id;
            part.production = film;
            part.number = i;
            part.hold = i != 2;
            t.insert(part);
            for (const int number : {i, i + 1, 4})
                t.insert(SceneCast {Id<SceneCast>::random(), scene(number), part.id, {}, {}, {}});
        }
    });
    const int paid = doodOf(live->facts(), live->plan(board)).sums.paid;
    REQUIRE(paid > 0);
    const auto isRight = [&](Spot spot) {
        const BoardPlan planned =
            planOf(live->facts(), after(live->order(board), view->desk().changeTo(spot)));
        CHECK(view->desk().whatIfAt(spot).paidDays == doodOf(live->facts(), planned).sums.paid - paid);
    };
    for (const BoardRow &row : std::vector<BoardRow>(view->desk().rows(false))) {
        if (row.ref().isNull())
            continue;
        view->desk().select(row.ref());
        for (int before = 0; before <= 7; ++before)
            isRight({false, before});
        isRight({true, 0});
    }
}
