#include "tests/core/conflict_world.h"

#include "core/report/conflict_words.h"
#include "core/schedule/conflict_watch.h"

using namespace slate;
using Rule = ConflictRule;

namespace {

struct CauseWorld : ConflictWorld {
    using ConflictWorld::ConflictWorld;

    std::vector<Conflict> all() const { return gathered(found()); }
    ConflictWords words() const
    {
        return {facts, [this](RecordRef ref) {
                    const Person *person = facts.find(Id<Person>(ref.id));
                    return ref.kind == Kind::Person && person ? person->name : QStringLiteral("the house");
                }};
    }
    Scene inPlace(Id<Location> place)
    {
        Scene made = day(board);
        made.location = place;
        return put(made);
    }
    Location house()
    {
        auto house = made<Location>();
        house.production = production.id;
        return put(house);
    }
    void accept(const Finding &finding)
    {
        auto accepted = made<AcceptedConflict>();
        accepted.production = finding.production;
        accepted.rule = finding.rule;
        accepted.finding = finding.key();
        put(accepted);
    }
};

} // namespace

TEST_CASE("one missing permit on twenty days is one conflict with twenty days")
{
    CauseWorld world(Rule::NoPermit);
    const Location house = world.house();
    for (int i = 0; i < 20; ++i)
        world.inPlace(house.id);
    REQUIRE(world.found().size() == 20);
    REQUIRE(world.all().size() == 1);
    const Conflict conflict = world.all()[0];
    CHECK(conflict.places().size() == 20);
    CHECK(conflict.scenes().size() == 20);
    CHECK(conflict.weight() == ConflictWeight::Collides);
    CHECK(world.words().whatCollides(conflict) == QStringLiteral("There is no permit for the house."));
    CHECK(world.words().days(conflict) == QStringLiteral("1\u201320"));
    CHECK(world.words().when(conflict)
        == QStringLiteral("Mon 6 April 2026 to Sat 25 April 2026, days 1\u201320"));
    CHECK(world.words().whatWouldMend(conflict)
        == QStringLiteral("Get a permit that is valid on all of these days, or enter that none is needed."));
    world.inPlace(world.house().id);
    CHECK(world.all().size() == 2);
}

TEST_CASE("a place that is not confirmed is one conflict to check, a lost one stops its days")
{
    CauseWorld world(Rule::LocationNotConfirmed);
    Location house = world.house();
    for (int i = 0; i < 20; ++i)
        world.inPlace(house.id);
    REQUIRE(world.all().size() == 1);
    CHECK(world.all()[0].weight() == ConflictWeight::ToCheck);
    house.status = LocationStatus::Lost;
    world.put(house);
    REQUIRE(world.all().size() == 1);
    CHECK(world.all()[0].weight() == ConflictWeight::StopsTheDay);
}

TEST_CASE("three scenes of one actor on a day are one conflict, and so are all days of one absence")
{
    CauseWorld world(Rule::PersonNotAvailable);
    const Person ethan = world.person();
    const CastMember hunt = world.part(ethan);
    for (int day = 0; day < 4; ++day) {
        for (int i = 0; i < 3; ++i) {
            const Scene scene = world.scene();
            world.place(world.board, scene);
            world.cast(scene, hunt);
        }
        world.endDay(world.board);
    }
    auto away = world.available(AvailabilityKind::NotFree, world.monday, world.monday.addDays(1));
    away.person = ethan.id;
    world.put(away);
    REQUIRE(world.all().size() == 1);
    CHECK(world.all()[0].findings.size() == 2);
    CHECK(world.all()[0].scenes().size() == 6);
    // Another reason is another conflict.
    auto condition = world.available(AvailabilityKind::Conditional, world.monday.addDays(3), {});
    condition.person = ethan.id;
    world.put(condition);
    REQUIRE(world.all().size() == 2);
    CHECK(world.all()[0].weight() == ConflictWeight::Collides);
    CHECK(world.all()[1].weight() == ConflictWeight::ToCheck);
}

TEST_CASE("one short night is one conflict however many people it wakes")
{
    CauseWorld world(Rule::ShortRest);
    const Scene evening = world.day(world.board, 14 * 60, "10:00");
    const Scene morning = world.day(world.board);
    for (const char *name : {"Benji", "Ethan", "Ilsa", "Luther"}) {
        Person person = world.made<Person>();
        person.name = QString::fromLatin1(name);
        world.put(person);
        const CastMember part = world.part(person);
        world.cast(evening, part);
        world.cast(morning, part);
    }
    REQUIRE(world.found().size() == 4);
    REQUIRE(world.all().size() == 1);
    CHECK(world.words().whatCollides(world.all()[0])
        == QStringLiteral(
            "Benji, Ethan and 2 more have 7 h of rest since the last wrap, and 12 h are wanted."));
    ConflictWatch watch(world.facts);
    const std::vector<Finding> now = watch.findings();
    CHECK(changeOf(now, {{}, {now[0]}, {}, {}}).gone.empty());
    CHECK(changeOf(now, {{}, now, {}, {}}).gone.size() == 1);
}

TEST_CASE("what was accepted on one day stays accepted, and stands apart from the days that are open")
{
    CauseWorld world(Rule::NoPermit);
    const Location house = world.house();
    for (int i = 0; i < 3; ++i)
        world.inPlace(house.id);
    // The keys are those of slates from before findings were gathered.
    CHECK(world.found()[1].key()
        == QStringLiteral("%1@%2/2026-04-07")
               .arg(QString::number(house.id.value(), 36), QString::number(world.board.id.value(), 36)));
    world.accept(world.found()[1]);
    REQUIRE(world.all().size() == 2);
    CHECK_FALSE(world.all()[0].accepted());
    CHECK(world.words().days(world.all()[0]) == QStringLiteral("1, 3"));
    CHECK(world.all()[1].accepted());
    CHECK(world.all()[1].findings.size() == 1);
    CHECK(world.all()[0].isSameAs(world.all()[1]));
}

TEST_CASE("stunts that are not safe stop the day")
{
    for (const Rule rule : {Rule::StuntWithoutPlan, Rule::StuntNotAssessed, Rule::StuntWithoutCoordinator,
             Rule::StuntWithoutMedic}) {
        CauseWorld world(rule);
        world.stunt(world.day(world.board));
        REQUIRE(world.all().size() == 1);
        CHECK(world.all()[0].weight() == ConflictWeight::StopsTheDay);
    }
}

TEST_CASE("a strip shows the conflicts of its scene on its day, a break those of the day as a whole")
{
    CauseWorld world(Rule::NoPermit);
    const Location house = world.house();
    const Scene first = world.inPlace(house.id);
    const Scene second = world.inPlace(house.id);
    const Conflict permit = world.all().at(0);
    CHECK(isAt(permit, {world.board.id, 1, {}, {first.id}}));
    CHECK(isAt(permit, {world.board.id, 2, {}, {second.id}}));
    CHECK_FALSE(isAt(permit, {world.board.id, 2, {}, {first.id}}));
    CHECK_FALSE(isAt(permit, {world.board.id, 1, {}, {}}));
    CauseWorld late(Rule::LongDay);
    const Scene scene = late.day(late.board, 15 * 60);
    CHECK(isAt(late.all().at(0), {late.board.id, 1, {}, {}}));
    CHECK_FALSE(isAt(late.all().at(0), {late.board.id, 1, {}, {scene.id}}));
}
