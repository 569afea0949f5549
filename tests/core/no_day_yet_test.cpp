#include "tests/core/conflict_world.h"

#include "core/schedule/conflict_watch.h"

using namespace slate;
using Rule = ConflictRule;

TEST_CASE("right after an import nothing is said of days, until a break makes one")
{
    ConflictWorld world(Rule::LongDay);
    for (const RuleSetting &setting : world.facts.all<RuleSetting>().values())
        world.remove(setting);
    const CastMember hunt = world.part(world.person());
    std::vector<Strip> strips;
    for (int i = 0; i < 100; ++i) {
        Scene scene = world.scene(8, 150);
        scene.time = i % 2 == 0 ? TimeOfDay::Day : TimeOfDay::Night;
        world.locationOf(scene);
        world.cast(scene, hunt);
        world.stunt(scene);
        strips.push_back(world.place(world.board, scene));
    }
    world.scene();
    CHECK(world.found().empty());
    // The first day that is closed is a day, what is left of the script is none.
    Strip dayBreak = world.strip(world.board, StripKind::DayBreak);
    dayBreak.place = keyBetween(strips[1].place, strips[2].place);
    world.put(dayBreak);
    REQUIRE_FALSE(world.found().empty());
    for (const Finding &finding : world.found())
        CHECK((finding.number == 1 || finding.rule == Rule::SceneNowhere));
    // What is on the board is not nowhere, one that is not is.
    int nowhere = 0;
    for (const Finding &finding : world.found())
        nowhere += finding.rule == Rule::SceneNowhere;
    CHECK(nowhere == 1);
}

TEST_CASE("what is left after the last break counts as a day as soon as it could be one")
{
    ConflictWorld world(Rule::LongDay);
    world.day(world.board);
    ConflictWatch watch(world.facts);
    const Scene rest = world.scene(8, 24 * 60 + 1);
    const Strip strip = world.place(world.board, rest);
    CHECK(world.found().empty());
    CHECK(watch.findings().empty());
    Scene shorter = rest;
    shorter.minutes = 24 * 60;
    watch.touch({Kind::Scene, rest.id.value()});
    world.put(shorter);
    watch.touch({Kind::Scene, rest.id.value()});
    CHECK(watch.findings().size() == 1);
    watch.touch({Kind::Scene, rest.id.value()});
    world.put(rest);
    watch.touch({Kind::Scene, rest.id.value()});
    CHECK(watch.findings().empty());
    const Strip dayBreak = world.strip(world.board, StripKind::DayBreak);
    watch.touch({Kind::Strip, dayBreak.id.value()});
    world.put(dayBreak);
    watch.touch({Kind::Strip, dayBreak.id.value()});
    CHECK(watch.findings().size() == 1);
}

TEST_CASE("what no break made a day yet has no date")
{
    ConflictWorld world(Rule::LongDay);
    world.place(world.board, world.scene());
    BoardPlan plan = planOf(world.facts, world.board.id);
    REQUIRE(plan.days.size() == 1);
    CHECK(isNoDayYet(plan, plan.days[0]));
    CHECK_FALSE(plan.days[0].date.isValid());
    world.endDay(world.board);
    world.place(world.board, world.scene());
    plan = planOf(world.facts, world.board.id);
    REQUIRE(plan.days.size() == 2);
    CHECK(plan.days[0].date == world.monday);
    CHECK_FALSE(isNoDayYet(plan, plan.days[1]));
    CHECK(plan.days[1].date == world.monday.addDays(1));
}
