#include "tests/core/mending_world.h"

#include <array>

using namespace slate;
using Rule = ConflictRule;

namespace {

/// A long day in the middle of five, and what putting its scene on each of the others is said to change.
struct SaidWorld : MendingWorld {
    Scene scene;
    std::array<ConflictDelta, 6> said;

    SaidWorld() : MendingWorld(Rule::LongDay)
    {
        for (int number = 1; number <= 5; ++number) {
            const Scene made = day(board, number == 3 ? 15 * 60 : 60);
            if (number == 3)
                scene = made;
        }
    }
    Finding found() const { return ConflictWorld::found().at(0); }
    void say(int number, bool mends, int others, int added, Rule rule = Rule::NoPermit)
    {
        ConflictDelta &delta = said[static_cast<size_t>(number)];
        if (mends)
            delta.removed.push_back(found());
        for (int i = 0; i < others; ++i)
            delta.removed.push_back(other(Rule::SceneTwice, i));
        for (int i = 0; i < added; ++i)
            delta.added.push_back(other(rule, i));
    }
    static Finding other(Rule rule, int id)
    {
        Finding finding;
        finding.rule = rule;
        finding.records = {{Kind::Scene, id}};
        return finding;
    }
    int mendedOn(int reach = 10) const
    {
        const auto whatIf = [&](const std::vector<BoardPlan> &plans) {
            for (const PlannedDay &each : plans.at(0).days) {
                if (std::find(each.scenes.begin(), each.scenes.end(), scene.id) != each.scenes.end())
                    return said[static_cast<size_t>(each.number)];
            }
            return ConflictDelta();
        };
        std::vector<Finding> now {found()};
        for (int i = 0; i < 9; ++i)
            now.push_back(other(Rule::SceneTwice, i));
        const auto mending = nearestMending(facts, now, whatIf, Conflict {{found()}}, reach);
        return mending ? mending->steps[0].number : 0;
    }
};

} // namespace

TEST_CASE("of two days as near the later is taken, and a nearer one before any later")
{
    SaidWorld world;
    world.say(1, true, 0, 0);
    world.say(5, true, 0, 0);
    CHECK(world.mendedOn() == 5);
    world.say(2, true, 0, 0);
    CHECK(world.mendedOn() == 2);
    world.say(4, true, 0, 0);
    CHECK(world.mendedOn() == 4);
}

TEST_CASE("a move that takes others away but not the finding does not mend it")
{
    SaidWorld world;
    world.say(4, false, 3, 0);
    CHECK(world.mendedOn() == 0);
}

TEST_CASE("of moves that bring something the first that takes away most is taken, a clean one before all")
{
    SaidWorld world;
    world.say(4, true, 1, 1);
    world.say(2, true, 1, 1);
    CHECK(world.mendedOn() == 4);
    world.say(5, true, 4, 1);
    CHECK(world.mendedOn() == 5);
    world.say(1, true, 0, 0);
    CHECK(world.mendedOn() == 1);
}

TEST_CASE("a move that takes away many but brings what weighs more is none")
{
    SaidWorld world;
    world.say(2, true, 2, 1);
    CHECK(world.mendedOn() == 2);
    world.say(4, true, 5, 1, Rule::StuntNotAssessed);
    CHECK(world.mendedOn() == 2);
    world.say(2, true, 2, 1, Rule::StuntNotAssessed);
    CHECK(world.mendedOn() == 0);
}

TEST_CASE("scenes that weigh exactly what is too much are enough")
{
    const auto moved = [](const std::vector<int> &eighths, int limit) {
        MendingWorld world(Rule::DayTooManyPages);
        for (const int each : eighths)
            world.place(world.board, world.scene(each));
        world.endDay(world.board);
        world.day(world.board);
        world.set(world.production.id, Rule::DayTooManyPages, false, limit);
        std::vector<int> weights;
        const std::vector<Id<Scene>> scenes = world.mending().value().steps[0].scenes;
        for (const Id<Scene> id : scenes)
            weights.push_back(world.facts.find(id)->length->count);
        return weights;
    };
    CHECK(moved({30, 10, 20}, 50) == std::vector {10});
    CHECK(moved({25, 25, 10, 10, 10}, 50) == std::vector {10, 10, 10});
}

TEST_CASE("the first meal goes where the limit is just kept, a later one and a note stay")
{
    MendingWorld world(Rule::LateMeal);
    for (int i = 0; i < 4; ++i)
        world.place(world.board, world.scene(8, 120));
    Strip note = world.strip(world.board, StripKind::Banner);
    note.banner = BannerKind::Note;
    world.put(note);
    const Strip first = world.meal(world.board);
    world.place(world.board, world.scene(8, 60));
    world.meal(world.board);
    world.endDay(world.board);
    const auto mending = world.mending();
    REQUIRE(mending);
    CHECK(mending->steps[0].minutes == 360);
    REQUIRE(mending->change.update.size() == 1);
    CHECK(mending->change.update[0].id == first.id);
    CHECK(mending->change.insert.empty());
    world.makeAndCheck(MendingKind::Meal, 1, {});
}

TEST_CASE("a scene without a location goes on the last day, wherever others have none either")
{
    MendingWorld world(Rule::SceneNowhere);
    world.day(world.board);
    Scene there = world.day(world.board);
    world.locationOf(there);
    const Scene lost = world.scene();
    world.makeAndCheck(MendingKind::Place, 2, {lost.id});
}
