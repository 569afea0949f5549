#include "tests/core/mending_world.h"

using namespace slate;
using Rule = ConflictRule;

TEST_CASE("a day that is too long loses the shortest scene that is enough, the later one of two")
{
    MendingWorld world(Rule::LongDay);
    std::vector<Scene> scenes;
    for (const int minutes : {400, 90, 90, 300}) {
        scenes.push_back(world.scene(8, minutes));
        world.place(world.board, scenes.back());
    }
    world.endDay(world.board);
    world.day(world.board);
    world.set(world.production.id, Rule::LongDay, false, 14);
    world.makeAndCheck(MendingKind::Move, 2, {scenes[2].id});
}

TEST_CASE("where no scene alone is enough, the last ones of the day go together")
{
    MendingWorld world(Rule::DayTooManyPages);
    std::vector<Scene> scenes;
    for (const int eighths : {20, 20, 20, 10, 10}) {
        scenes.push_back(world.scene(eighths));
        world.place(world.board, scenes.back());
    }
    world.endDay(world.board);
    world.day(world.board);
    world.set(world.production.id, Rule::DayTooManyPages, false, 50);
    world.makeAndCheck(MendingKind::Move, 2, {scenes[2].id, scenes[3].id, scenes[4].id});
}

TEST_CASE("a scene that is there twice is taken off the later day, and the other day is kept")
{
    MendingWorld world(Rule::SceneTwice);
    const Scene scene = world.day(world.board);
    world.place(world.board, scene);
    world.endDay(world.board);
    const auto mending = world.mending();
    REQUIRE(mending);
    CHECK(world.title(*mending) == QStringLiteral("Take scene %1 off day 2").arg(scene.number));
    world.makeAndCheck(MendingKind::TakeOff, 2, {scene.id});
    CHECK(planOf(world.facts, world.board.id).days[0].scenes == std::vector {scene.id});
}

TEST_CASE("a scene that is nowhere is put on a day at its location, else on the last day")
{
    for (const bool known : {true, false}) {
        MendingWorld world(Rule::SceneNowhere);
        Scene there = world.day(world.board);
        world.locationOf(there);
        world.day(world.board);
        world.day(world.board);
        Scene lost = world.scene();
        lost.location = known ? there.location : Id<Location>();
        world.put(lost);
        const auto mending = world.mending();
        REQUIRE(mending);
        CHECK(world.title(*mending)
            == QStringLiteral("Put scene %1 on day %2").arg(lost.number).arg(known ? 1 : 3));
        world.makeAndCheck(MendingKind::Place, known ? 1 : 3, {lost.id});
    }
}

TEST_CASE("who is booked twice is moved on the second board where the first has no other day")
{
    MendingWorld world(Rule::PersonBookedTwice);
    const CastMember hunt = world.part(world.person());
    const Board second = world.otherBoard();
    world.cast(world.day(world.board), hunt);
    const Scene moved = world.day(second);
    world.cast(moved, hunt);
    world.day(second);
    const auto mending = world.mending();
    REQUIRE(mending);
    CHECK(mending->steps[0].board == second.id);
    world.makeAndCheck(MendingKind::Move, 2, {moved.id});
}

TEST_CASE("a move that brings as much as it takes away is none, one that takes away more is told with both")
{
    MendingWorld world(Rule::PersonNotAvailable);
    for (const RuleSetting &setting : world.facts.all<RuleSetting>().values()) {
        if (setting.rule == Rule::LongDay)
            world.remove(setting);
    }
    const Scene scene = world.day(world.board, 60);
    world.day(world.board, 14 * 60);
    const auto leave = [&] {
        const Person person = world.person();
        world.cast(scene, world.part(person));
        auto away = world.available(AvailabilityKind::NotFree, world.monday, world.monday);
        away.person = person.id;
        world.put(away);
    };
    leave();
    CHECK_FALSE(world.mending());
    leave();
    const auto mending = world.mending();
    REQUIRE(mending);
    CHECK(mending->effect.gone.size() == 2);
    REQUIRE(mending->effect.come.size() == 1);
    CHECK(mending->effect.come[0].rule() == Rule::LongDay);
    world.day(world.board, 60);
    CHECK(world.mending()->steps[0].number == 3);
    CHECK(world.mending()->effect.come.empty());
    CHECK(world.mending(1)->steps[0].number == 2);
}

TEST_CASE("scenes are named on the button, and counted where they are many")
{
    MendingWorld world(Rule::LongDay);
    Mending mending;
    mending.steps.resize(1);
    MendingStep &step = mending.steps[0];
    step.number = 5;
    for (const char *number : {"12", "14", "15"}) {
        Scene made = world.scene();
        made.number = QString::fromLatin1(number);
        step.scenes.push_back(world.put(made).id);
    }
    CHECK(world.title(mending) == QStringLiteral("Move scenes 12, 14 and 15 to day 5"));
    step.scenes.push_back(step.scenes[0]);
    step.scenes.push_back(step.scenes[0]);
    CHECK(world.title(mending) == QStringLiteral("Move 5 scenes to day 5"));
}

TEST_CASE("what mends by hand is the record that lacks something, else the strip on the day")
{
    MendingWorld world(Rule::StuntWithoutMedic);
    const Scene scene = world.day(world.board);
    const Stunt jump = world.stunt(scene);
    CHECK(
        recordToMend(world.facts, gathered(world.found()).at(0)) == RecordRef {Kind::Stunt, jump.id.value()});
    MendingWorld longDay(Rule::LongDay);
    longDay.day(longDay.board);
    longDay.day(longDay.board, 15 * 60);
    const RecordRef strip = recordToMend(longDay.facts, gathered(longDay.found()).at(0));
    CHECK(strip.kind == Kind::Strip);
    CHECK(planOf(longDay.facts, longDay.board.id).dayOf(Id<Strip>(strip.id)) == 1);
    MendingWorld late(Rule::AfterDelivery);
    late.day(late.board);
    auto delivery = late.made<Milestone>();
    delivery.production = late.production.id;
    delivery.milestoneKind = MilestoneKind::Delivery;
    delivery.date = DateWindow::exact(late.monday.addDays(-1));
    late.put(delivery);
    CHECK(recordToMend(late.facts, gathered(late.found()).at(0))
        == RecordRef {Kind::Milestone, delivery.id.value()});
}

TEST_CASE("too little rest is mended by the later call that is just enough")
{
    MendingWorld world(Rule::ShortRest);
    const CastMember hunt = world.part(world.person());
    world.cast(world.day(world.board, 13 * 60 + 20), hunt);
    world.cast(world.day(world.board), hunt);
    const auto mending = world.mending();
    REQUIRE(mending);
    CHECK(world.title(*mending) == QStringLiteral("Set the call of day 2 to 08:20"));
    world.makeAndCheck(MendingKind::Call, 2, {});
}

TEST_CASE("where two need a later call on one day, the call that is told is the one that is enough for both")
{
    const bool isFirstLater = GENERATE(false, true);
    MendingWorld world(Rule::ShortRest);
    const Board second = world.otherBoard();
    const CastMember hunt = world.part(world.person());
    const CastMember grace = world.part(world.person());
    world.cast(world.day(world.board, 13 * 60 + 20), isFirstLater ? grace : hunt);
    world.cast(world.day(second, 14 * 60), isFirstLater ? hunt : grace);
    const Scene both = world.day(world.board);
    world.cast(both, hunt);
    world.cast(both, grace);
    const auto mending = world.mending();
    REQUIRE(mending);
    CHECK(world.title(*mending) == QStringLiteral("Set the call of day 2 of Main to 09:00"));
    world.makeAndCheck(MendingKind::Call, 2, {});
}

TEST_CASE("where the later call would be on another date, or its day is not closed, scenes are moved")
{
    MendingWorld world(Rule::ShortRest);
    const CastMember hunt = world.part(world.person());
    world.cast(world.day(world.board, 14 * 60, "22:00"), hunt);
    const Scene next = world.scene();
    world.place(world.board, next);
    world.cast(next, hunt);
    REQUIRE(world.mending());
    CHECK(world.mending()->steps[0].kind == MendingKind::Move);
    // Rest from noon on would end at midnight.
    Strip end = world.endDay(world.board, "23:00");
    REQUIRE(world.found().size() == 1);
    CHECK(world.mending()->steps[0].kind == MendingKind::Move);
    world.set(world.production.id, Rule::ShortRest, false, 11);
    CHECK(world.found().empty());
    end.call = QStringLiteral("22:00");
    world.put(end);
    CHECK(world.mending()->steps[0].kind == MendingKind::Call);
    CHECK(world.mending()->steps[0].minutes == 23 * 60);
}

TEST_CASE("a late meal is put before the strip with which the limit is passed, and added where there is none")
{
    for (const bool there : {true, false}) {
        MendingWorld world(Rule::LateMeal);
        for (int i = 0; i < 4; ++i)
            world.place(world.board, world.scene(8, 150));
        if (there)
            world.meal(world.board);
        world.endDay(world.board);
        const auto mending = world.mending();
        REQUIRE(mending);
        CHECK(mending->steps[0].minutes == 300);
        CHECK(world.title(*mending)
            == (there ? QStringLiteral("Put the meal of day 1 earlier")
                      : QStringLiteral("Add a meal to day 1")));
        world.makeAndCheck(MendingKind::Meal, 1, {});
        CHECK(planOf(world.facts, world.board.id).days[0].beforeMeal == 300);
    }
}

TEST_CASE("no meal can be early enough where the first scene alone is longer than the limit")
{
    MendingWorld world(Rule::LateMeal);
    world.day(world.board, 6 * 60 + 1);
    CHECK_FALSE(world.mending());
}
