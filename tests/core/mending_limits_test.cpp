#include "tests/core/mending_world.h"

using namespace slate;
using Rule = ConflictRule;

namespace {

/// A board on whose days one actor works, each day a scene of its own.
struct AwayWorld : MendingWorld {
    Person ethan = person();
    CastMember hunt = part(ethan);

    AwayWorld() : MendingWorld(Rule::PersonNotAvailable) { }
    Scene work()
    {
        const Scene made = day(board);
        cast(made, hunt);
        return made;
    }
    Availability away(int first, int last)
    {
        Availability entry =
            available(AvailabilityKind::NotFree, monday.addDays(first), monday.addDays(last));
        entry.person = ethan.id;
        return put(entry);
    }
};

/// A board with one house in some of its scenes.
struct HouseWorld : MendingWorld {
    Location house = made<Location>();

    HouseWorld() : MendingWorld(Rule::NoPermit)
    {
        house.production = production.id;
        put(house);
    }
    Scene inHouse()
    {
        Scene made = day(board);
        made.location = house.id;
        return put(made);
    }
    Permit permit(PermitStatus status, QDate last)
    {
        auto permit = made<Permit>();
        permit.location = house.id;
        permit.status = status;
        permit.lastDay = last;
        return put(permit);
    }
};

} // namespace

TEST_CASE("who is away on two days is not moved from one of them to the other")
{
    AwayWorld world;
    world.day(world.board);
    const Scene first = world.work();
    const Scene second = world.work();
    world.away(1, 2);
    const auto mending = world.mending();
    REQUIRE(mending);
    // Both days are one conflict, and it is gone only when both scenes are elsewhere.
    CHECK(mending->effect.gone.size() == 1);
    world.make(*mending);
    CHECK(world.found().empty());
    const BoardPlan plan = planOf(world.facts, world.board.id);
    for (const Id<Scene> scene : plan.days[0].scenes)
        CHECK((scene == first.id || scene == second.id || world.facts.castOf(scene).empty()));
    CHECK(world.title(*mending)
        == QStringLiteral("Move scenes %1 and %2 to day 1").arg(first.number, second.number));
}

TEST_CASE("who is away for two reasons on two days is moved to neither")
{
    AwayWorld world;
    world.work();
    world.work();
    world.away(0, 0);
    world.away(1, 1);
    CHECK(gathered(world.found()).size() == 2);
    CHECK_FALSE(world.mending());
    world.day(world.board);
    REQUIRE(world.mending());
    CHECK(world.mending()->steps[0].number == 3);
}

TEST_CASE("nobody is moved to a day that somebody accepted without them")
{
    AwayWorld world;
    world.work();
    world.work();
    world.away(0, 0);
    world.away(1, 1);
    auto accepted = world.made<AcceptedConflict>();
    accepted.production = world.production.id;
    accepted.rule = Rule::PersonNotAvailable;
    accepted.finding = world.found().at(1).key();
    world.put(accepted);
    REQUIRE(world.found().at(1).accepted);
    CHECK_FALSE(world.mending());
    // Nor where the scene that made it is gone.
    ConflictWorld &same = world;
    const BoardOrder order = orderOf(world.facts, world.board.id);
    same.remove(order.placed.at(2));
    REQUIRE(world.found().size() == 1);
    CHECK_FALSE(world.mending());
}

TEST_CASE("a house without a permit is not mended by another day at it")
{
    for (const auto status : {PermitStatus::ToRequest, PermitStatus::Requested, PermitStatus::Refused}) {
        HouseWorld world;
        world.inHouse();
        world.inHouse();
        world.day(world.board);
        CHECK_FALSE(world.mending());
        world.permit(status, {});
        CHECK_FALSE(world.mending());
    }
}

TEST_CASE("what is after the end of a permit goes before it, never to another day after it")
{
    HouseWorld world;
    for (int i = 0; i < 4; ++i)
        world.day(world.board);
    const Scene late = world.inHouse();
    world.day(world.board);
    world.permit(PermitStatus::Granted, world.monday.addDays(2));
    const auto mending = world.mending();
    REQUIRE(mending);
    world.makeAndCheck(MendingKind::Move, 3, {late.id});
}

TEST_CASE("a scene by night is not moved from one mixed day to another")
{
    MendingWorld world(Rule::DayAndNight);
    const auto add = [&](TimeOfDay time) {
        Scene made = world.scene();
        made.time = time;
        world.put(made);
        world.place(world.board, made);
    };
    for (int i = 0; i < 2; ++i) {
        add(TimeOfDay::Day);
        add(i == 0 ? TimeOfDay::Day : TimeOfDay::Night);
        add(TimeOfDay::Night);
        world.endDay(world.board);
    }
    CHECK_FALSE(world.mending());
    world.day(world.board);
    REQUIRE(world.mending());
    CHECK(world.mending()->steps[0].number == 3);
}

TEST_CASE("a move that makes another conflict worse is told as one that brings something")
{
    AwayWorld world;
    world.set(world.production.id, Rule::LongDay, false, 14);
    for (const RuleSetting &setting : world.facts.all<RuleSetting>().values()) {
        if (setting.rule == Rule::LongDay && setting.off)
            world.remove(setting);
    }
    world.work();
    world.day(world.board, 15 * 60);
    world.away(0, 0);
    // For one conflict that goes, another gets worse: that mends nothing.
    CHECK(world.found().size() == 2);
    CHECK_FALSE(world.mending());
}

TEST_CASE("nothing is sent to strips that no break has made a day yet")
{
    AwayWorld world;
    world.work();
    world.away(0, 0);
    const Strip rest = world.place(world.board, world.scene(8, 25 * 60));
    CHECK_FALSE(world.mending());
    world.remove(rest);
    world.place(world.board, world.scene(8, 60));
    REQUIRE(world.mending());
    CHECK(world.mending()->steps[0].number == 2);
}
