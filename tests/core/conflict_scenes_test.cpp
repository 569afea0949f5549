#include "tests/core/conflict_world.h"

using namespace slate;
using Rule = ConflictRule;

TEST_CASE("a scene on two days of one board is there twice, two strips on one day are one")
{
    ConflictWorld world(Rule::SceneTwice);
    const Scene scene = world.scene();
    world.place(world.board, scene);
    world.place(world.board, scene);
    world.endDay(world.board);
    CHECK(world.found().empty());
    const Strip again = world.place(world.board, scene);
    REQUIRE(world.found().size() == 1);
    const Finding found = world.found()[0];
    CHECK(found.detail == FindingDetail::TwoDays);
    CHECK(found.subject() == RecordRef {Kind::Scene, scene.id.value()});
    CHECK(found.day == world.monday.addDays(1));
    CHECK(found.places.size() == 2);
    CHECK(world.canBeAccepted());
    CHECK(world.canBeSwitchedOff(Rule::SceneTwice));
    world.remove(again);
    CHECK(world.found().empty());
}

TEST_CASE("a scene on two boards in force is there twice, on an alternative it is not")
{
    ConflictWorld world(Rule::SceneTwice);
    const Scene scene = world.day(world.board);
    Board second = world.otherBoard();
    world.place(second, scene);
    CHECK(world.found().empty());
    world.endDay(second);
    REQUIRE(world.found().size() == 1);
    CHECK(world.found()[0].detail == FindingDetail::TwoBoards);
    second.standing = BoardStanding::Alternative;
    world.put(second);
    CHECK(world.found().empty());
}

TEST_CASE("a scene on no day is nowhere, unless it is omitted or no board has a day")
{
    ConflictWorld world(Rule::SceneNowhere);
    Scene scene = world.scene();
    Strip strip = world.place(world.board, scene);
    strip.boneyard = true;
    world.put(strip);
    CHECK(world.found().empty());
    world.day(world.board);
    REQUIRE(world.found().size() == 1);
    CHECK(world.found()[0].subject() == RecordRef {Kind::Scene, scene.id.value()});
    CHECK(world.canBeAccepted());
    CHECK(world.canBeSwitchedOff(Rule::SceneNowhere));
    strip.boneyard = false;
    world.put(strip);
    CHECK(world.found().empty());
    world.remove(strip);
    CHECK(world.found().size() == 1);
    scene.omitted = true;
    world.put(scene);
    CHECK(world.found().empty());
}

TEST_CASE("a finding is known by its subject and day when its figures change")
{
    ConflictWorld world(Rule::LongDay);
    const Scene scene = world.day(world.board, 15 * 60);
    const Finding before = world.found().at(0);
    Scene longer = scene;
    longer.minutes = 16 * 60;
    world.put(longer);
    const Finding after = world.found().at(0);
    CHECK(after.is != before.is);
    CHECK(after.isSameAs(before));
    CHECK(after.key() == before.key());
}

TEST_CASE("a scene on three days, the last two on one board, is told with all three")
{
    ConflictWorld world(Rule::SceneTwice);
    const Board second = world.otherBoard();
    const Scene scene = world.day(second);
    world.day(world.board);
    for (int i = 0; i < 2; ++i) {
        world.place(world.board, scene);
        world.endDay(world.board);
    }
    REQUIRE(world.found().size() == 1);
    const Finding found = world.found()[0];
    CHECK(found.detail == FindingDetail::TwoDays);
    CHECK(found.is == 3);
    CHECK(found.day == world.monday.addDays(1));
    CHECK(found.places.size() == 3);
}
