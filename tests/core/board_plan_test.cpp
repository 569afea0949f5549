#include "tests/core/facts_of.h"
#include "tests/core/small_board.h"
#include "tests/core/strings.h"

using namespace slate;

namespace {

const Id<Production> theFilm(7);

Board board()
{
    Board board;
    board.id = Id<Board>(1);
    board.production = theFilm;
    board.calendar = Id<Calendar>(1);
    return board;
}

Calendar weekdays()
{
    Calendar calendar;
    calendar.id = Id<Calendar>(1);
    calendar.firstDay = {2024, 4, 5}; // a Friday
    calendar.saturdayOff = calendar.sundayOff = true;
    return calendar;
}

Scene scene(char letter, std::optional<int> eighths, std::optional<int> minutes = {}, bool omitted = false)
{
    Scene scene;
    scene.id = Id<Scene>(letter);
    scene.production = theFilm;
    if (eighths)
        scene.length = Eighths {*eighths};
    scene.minutes = minutes;
    scene.omitted = omitted;
    scene.scriptOrder = QString(QLatin1Char(letter));
    return scene;
}

ScheduleFacts facts(const Board &board)
{
    return factsOf(board, weekdays(), scene('a', 3), scene('b', 12, 200), scene('c', {}),
        scene('d', 4, 50, true), scene('e', 8));
}

} // namespace

TEST_CASE("a board's days have their strips, pages, minutes and dates, the last one open")
{
    const BoardOrder order = smallBoard("ab|~c|e;d");
    const BoardPlan plan = planOf(facts(board()), order);
    REQUIRE(plan.days.size() == 3);
    const PlannedDay &first = plan.days[0];
    CHECK(first.number == 1);
    CHECK(first.date == QDate(2024, 4, 5));
    CHECK(first.strips == strips("ab"));
    CHECK(first.scenes == scenes("ab"));
    CHECK(first.dayBreak == order.placed[2].id);
    CHECK(first.eighths == 15);
    CHECK(first.minutes == 3 * 15 + 200);
    CHECK(plan.days[1].date == QDate(2024, 4, 8));
    CHECK(plan.days[1].strips.size() == 2);
    CHECK(plan.days[1].scenes == scenes("c"));
    CHECK(plan.days[1].eighths == 0);
    CHECK(plan.days[1].minutes == 0);
    CHECK(plan.days[2].number == 3);
    CHECK(plan.days[2].dayBreak.isNull());
    CHECK(plan.days[2].date == QDate(2024, 4, 9));
    CHECK(plan.boneyard == strips("d"));
    CHECK(plan.unplaced.empty());
}

TEST_CASE("a board whose last day is closed has no day after it, and two breaks make an empty day")
{
    CHECK(planOf(facts(board()), smallBoard("a|")).days.size() == 1);
    CHECK(planOf(facts(board()), smallBoard("")).days.empty());
    const BoardPlan plan = planOf(facts(board()), smallBoard("a||b|"));
    REQUIRE(plan.days.size() == 3);
    CHECK(plan.days[1].strips.empty());
    CHECK(plan.days[2].date == QDate(2024, 4, 9));
}

TEST_CASE("an omitted scene stays on its day and counts nothing")
{
    const BoardPlan plan = planOf(facts(board()), smallBoard("ad|"));
    CHECK(plan.days[0].strips == strips("ad"));
    CHECK(plan.days[0].scenes == scenes("a"));
    CHECK(plan.days[0].eighths == 3);
    CHECK(plan.days[0].minutes == 45);
}

TEST_CASE("an omitted scene counts nothing though a board gives it minutes of its own")
{
    BoardOrder order = smallBoard("ad|");
    order.placed[1].minutes = 90;
    CHECK(planOf(facts(board()), order).days[0].minutes == 45);
}

TEST_CASE("scenes without a strip are listed in the order of the script, without those omitted")
{
    CHECK(planOf(facts(board()), smallBoard("b|;e")).unplaced == scenes("ac"));
    CHECK(planOf(ScheduleFacts(), smallBoard("b|")).unplaced.empty());
}

TEST_CASE("minutes come from the strip, then from the scene, then from its length by the board's rate")
{
    Board quick = board();
    quick.minutesForEighth = 6;
    BoardOrder order = smallBoard("abe|");
    order.placed[2].minutes = 33;
    const BoardPlan plan = planOf(facts(quick), order);
    CHECK(plan.days[0].minutes == 3 * 6 + 200 + 33);
    Strip alone = order.placed[0];
    CHECK(minutesOf(facts(quick), alone) == 18);
    CHECK(eighthsOf(facts(quick), alone) == 3);
    alone.minutes = 0;
    CHECK(minutesOf(facts(quick), alone) == 0);
}

TEST_CASE("a day tells how long is worked before its first meal")
{
    BoardOrder order = smallBoard("a~e~|b~c|");
    order.placed[1].banner = order.placed[3].banner = BannerKind::Meal;
    order.placed[1].minutes = 60;
    order.placed[6].banner = BannerKind::CompanyMove;
    order.placed[6].minutes = 40;
    const BoardPlan plan = planOf(facts(board()), order);
    CHECK(plan.days[0].beforeMeal == 45);
    CHECK(plan.days[0].minutes == 45 + 60 + 120);
    CHECK(plan.days[1].beforeMeal == -1);
    CHECK(plan.days[1].minutes == 240);
}

TEST_CASE("a day begins at its break's call, at its board's, or at seven")
{
    Board late = board();
    late.call = QStringLiteral("09:30");
    BoardOrder order = smallBoard("a|b|e");
    order.placed[1].call = QStringLiteral("05:15");
    const BoardPlan plan = planOf(facts(late), order);
    CHECK(plan.days[0].call == 5 * 60 + 15);
    CHECK(plan.days[1].call == 9 * 60 + 30);
    CHECK(plan.days[2].call == 9 * 60 + 30);
    CHECK(planOf(facts(board()), order).days[1].call == 7 * 60);
}

TEST_CASE("days after the last possible date have none")
{
    Board undated = board();
    undated.calendar = {};
    for (const PlannedDay &day : planOf(facts(undated), smallBoard("a|b|")).days)
        CHECK_FALSE(day.date.isValid());
}

TEST_CASE("the day of a strip is found by its scene, its banner or its break")
{
    const BoardOrder order = smallBoard("a~|b|e;c");
    const BoardPlan plan = planOf(facts(board()), order);
    CHECK(plan.dayOf(order.placed[1].id) == 0);
    CHECK(plan.dayOf(order.placed[2].id) == 0);
    CHECK(plan.dayOf(Id<Strip>('b')) == 1);
    CHECK(plan.dayOf(Id<Strip>('e')) == 2);
    CHECK(plan.dayOf(Id<Strip>('c')) == -1);
    CHECK(plan.dayOf({}) == -1);
}

TEST_CASE("a board in facts is ordered by its strips' places, the boneyard for itself")
{
    ScheduleFacts all = facts(board());
    BoardOrder order = smallBoard("ba|;ec");
    for (const auto *list : {&order.boneyard, &order.placed}) {
        for (const Strip &strip : *list)
            all.put(toRecord(strip));
    }
    CHECK(textOf(orderOf(all, order.board)) == QStringLiteral("ba|;ec"));
    CHECK(planOf(all, order.board) == planOf(all, order));
}
