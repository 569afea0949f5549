#include "tests/core/facts_of.h"
#include "tests/core/small_board.h"
#include "tests/core/strings.h"

#include "core/schedule/board_compare.h"

using namespace slate;

namespace {

/// Two boards of a film with the scenes a to d of 4/8 each and two parts: one in a and d, the other in b.
struct TwoBoards {
    TwoBoards(const char *one, const char *other)
    {
        Calendar calendar;
        calendar.id = Id<Calendar>(1);
        calendar.firstDay = {2024, 4, 1};
        facts.put(toRecord(calendar));
        for (int i = 1; i <= 2; ++i) {
            CastMember part;
            part.id = Id<CastMember>(i);
            part.production = Id<Production>(7);
            part.number = i;
            part.hold = i == 1;
            facts.put(toRecord(part));
        }
        for (const char letter : {'a', 'b', 'c', 'd'}) {
            Scene scene;
            scene.id = Id<Scene>(letter);
            scene.production = Id<Production>(7);
            scene.length = Eighths {4};
            scene.scriptOrder = QString(QLatin1Char(letter));
            facts.put(toRecord(scene));
        }
        facts.put(toRecord(SceneCast {Id<SceneCast>(1), Id<Scene>('a'), Id<CastMember>(1), {}, {}, {}}));
        facts.put(toRecord(SceneCast {Id<SceneCast>(2), Id<Scene>('d'), Id<CastMember>(1), {}, {}, {}}));
        facts.put(toRecord(SceneCast {Id<SceneCast>(3), Id<Scene>('b'), Id<CastMember>(2), {}, {}, {}}));
        addBoard(1, one);
        addBoard(2, other);
    }

    void addBoard(qint64 id, const char *text)
    {
        Board board;
        board.id = Id<Board>(id);
        board.production = Id<Production>(7);
        board.calendar = Id<Calendar>(1);
        facts.put(toRecord(board));
        BoardOrder order = smallBoard(text);
        for (auto *list : {&order.placed, &order.boneyard}) {
            for (Strip &strip : *list) {
                strip.id = Id<Strip>(strip.id.value() + 10000 * id);
                strip.board = board.id;
                facts.put(toRecord(strip));
            }
        }
    }

    BoardComparison compare() const { return compareBoards(facts, {Id<Board>(1), Id<Board>(2)}); }

    ScheduleFacts facts;
};

} // namespace

TEST_CASE("boards that are the same differ in nothing")
{
    const BoardComparison found = TwoBoards("ab|cd|", "ab|cd|").compare();
    const auto differs = [](const auto &row) { return row.differs(); };
    CHECK(std::none_of(found.scenes.begin(), found.scenes.end(), differs));
    CHECK(std::none_of(found.days.begin(), found.days.end(), differs));
    CHECK(std::none_of(found.cast.begin(), found.cast.end(), differs));
    CHECK(found.measures[0] == found.measures[1]);
    CHECK(found.scenes.size() == 4);
}

TEST_CASE("scenes on other days, on one board only and on none are told")
{
    const BoardComparison found = TwoBoards("ab|c|", "b|ac|;d").compare();
    REQUIRE(found.scenes.size() == 4);
    CHECK(found.scenes[0].subject == Id<Scene>('a'));
    CHECK(found.scenes[0].differs());
    CHECK(found.scenes[0].boards[0] == ScenePlace {1, {2024, 4, 1}});
    CHECK(found.scenes[0].boards[1] == ScenePlace {2, {2024, 4, 2}});
    CHECK_FALSE(found.scenes[1].differs());
    CHECK_FALSE(found.scenes[2].differs());
    CHECK_FALSE(found.scenes[3].differs());
    CHECK(found.scenes[3].boards[1] == ScenePlace());
}

TEST_CASE("days gained, and pages a day, are told by the day's number")
{
    const BoardComparison found = TwoBoards("abc|d|", "ab|c|d|").compare();
    REQUIRE(found.days.size() == 3);
    CHECK(found.days[0].subject == 1);
    CHECK(found.days[0].boards[0] == DayMeasure {{2024, 4, 1}, 12, 180, 3});
    CHECK(found.days[0].boards[1] == DayMeasure {{2024, 4, 1}, 8, 120, 2});
    CHECK(found.days[0].differs());
    CHECK_FALSE(found.days[1].differs());
    CHECK_FALSE(found.days[2].boards[0].has_value());
    CHECK(found.days[2].differs());
    CHECK(found.measures[0].days == 2);
    CHECK(found.measures[1].days == 3);
    CHECK(found.measures[1].last == QDate(2024, 4, 3));
    CHECK(found.measures[0].eighths == 16);
    CHECK(found.measures[0].scenes == 4);
}

TEST_CASE("who works and is paid more is told for each of the cast")
{
    const BoardComparison found = TwoBoards("ad|b|c|", "a|b|d|c").compare();
    REQUIRE(found.cast.size() == 2);
    CHECK(found.cast[0].subject == Id<CastMember>(1));
    CHECK(found.cast[0].boards[0] == WorkMeasure {1, 0, 1});
    CHECK(found.cast[0].boards[1] == WorkMeasure {2, 1, 3});
    CHECK(found.cast[0].differs());
    CHECK_FALSE(found.cast[1].differs());
    CHECK(found.measures[0].paid == 2);
    CHECK(found.measures[1].paid == 4);
}

TEST_CASE("boards that are not there are passed over, and none can be compared")
{
    const TwoBoards two("a|", "b|");
    CHECK(compareBoards(two.facts, {Id<Board>(9), Id<Board>(2)}).boards == std::vector {Id<Board>(2)});
    CHECK(compareBoards(two.facts, {}).days.empty());
}
