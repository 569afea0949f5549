#include "tests/core/conflict_world.h"

#include "core/report/mending_words.h"

#include <array>

using namespace slate;
using Rule = ConflictRule;

namespace {

/// A board whose mendings are looked for and made.
struct MendingWorld : ConflictWorld {
    using ConflictWorld::ConflictWorld;

    std::optional<Mending> mending(int reach = 10) const
    {
        ConflictWatch watch(facts);
        const auto whatIf = [&](const std::vector<BoardPlan> &plans) { return watch.whatIf(plans); };
        const std::vector<Finding> now = watch.findings();
        return nearestMending(facts, now, whatIf, gathered(now).at(0), reach);
    }
    void make(const Mending &mending)
    {
        for (const Id<Strip> id : mending.change.remove)
            facts.remove({Kind::Strip, id.value()});
        for (const auto *strips : {&mending.change.update, &mending.change.insert}) {
            for (const Strip &each : *strips)
                put(each);
        }
    }
    QString title(const Mending &mending) const
    {
        const auto nameOf = [this](RecordRef ref) {
            const Scene *scene = facts.find(Id<Scene>(ref.id));
            return scene && ref.kind == Kind::Scene ? scene->number : QStringLiteral("Main");
        };
        return mendingTitle({facts, nameOf}, mending);
    }
    /// Makes the mending, which must leave nothing to find.
    void makeAndCheck(MendingKind kind, int number, const std::vector<Id<Scene>> &scenes)
    {
        const auto found = mending();
        REQUIRE(found);
        REQUIRE(found->steps.size() == 1);
        CHECK(found->steps[0].kind == kind);
        CHECK(found->steps[0].number == number);
        CHECK(found->steps[0].scenes == scenes);
        CHECK(found->effect.come.empty());
        make(*found);
        CHECK(this->found().empty());
    }
};

} // namespace

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
    void say(int number, bool mends, int others, int added)
    {
        ConflictDelta &delta = said[static_cast<size_t>(number)];
        if (mends)
            delta.removed.push_back(found());
        for (int i = 0; i < others; ++i)
            delta.removed.push_back(other(Rule::SceneTwice, i));
        for (int i = 0; i < added; ++i)
            delta.added.push_back(other(Rule::NoPermit, i));
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
