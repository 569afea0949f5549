#include "tests/core/conflict_world.h"

using namespace slate;
using Rule = ConflictRule;
using Days = std::vector<QDate>;

namespace {

/// A day's work, and a grip who is away from that day on.
struct OneGrip : ConflictWorld {
    Scene scene = day(board);
    Person wade = person();
    CrewMember grip = hired();
    Availability away = available(AvailabilityKind::NotFree, monday, {});

    OneGrip() : ConflictWorld(Rule::CrewNotAvailable)
    {
        away.person = wade.id;
        put(away);
    }
    CrewMember hired()
    {
        auto member = made<CrewMember>();
        member.person = wade.id;
        member.production = production.id;
        return put(member);
    }
};

/// A part that works, and has days of its own.
struct OwnDays : ConflictWorld {
    Person ethan = person();
    CastMember hunt = part(ethan);

    explicit OwnDays(Rule rule) : ConflictWorld(rule) { }
    Scene work(const Board &on, int minutes = 60)
    {
        const Scene made = day(on, minutes);
        cast(made, hunt);
        return made;
    }
    PersonDay own(const CastMember &part, PersonDayKind what, int day)
    {
        auto entry = made<PersonDay>();
        entry.castMember = part.id;
        entry.what = what;
        entry.day = monday.addDays(day);
        return put(entry);
    }
    CastMember partElsewhere()
    {
        auto other = made<Production>();
        put(other);
        auto made = part(ethan);
        made.production = other.id;
        return put(made);
    }
};

} // namespace

TEST_CASE("somebody of the crew who is away on a day with a scene is told, once however many jobs they have")
{
    OneGrip world;
    world.hired();
    const auto found = world.found();
    REQUIRE(found.size() == 1);
    CHECK(found[0].subject() == RecordRef {Kind::Person, world.wade.id.value()});
    CHECK(found[0].records.back() == RecordRef {Kind::Availability, world.away.id.value()});
    CHECK(found[0].day == world.monday);
    CHECK(found[0].detail == FindingDetail::NotFree);
    CHECK(found[0].places[0].scenes.empty());
}

TEST_CASE("a crew is wanted on each board of its production, and on none of another")
{
    OneGrip world;
    Board second = world.otherBoard();
    world.day(second);
    CHECK(world.days() == Days {world.monday, world.monday});
    auto other = world.made<Production>();
    world.put(other);
    world.switchOff(other.id, Rule::CrewNotAvailable);
    second.production = other.id;
    world.put(second);
    CHECK(world.days() == Days {world.monday});
}

TEST_CASE("a day without a scene asks for no crew")
{
    OneGrip world;
    world.scene.omitted = true;
    world.put(world.scene);
    CHECK(world.found().empty());
}

TEST_CASE("somebody is of the crew from their first day to their last")
{
    OneGrip world;
    world.grip.firstDay = {world.monday, world.monday.addDays(9), {}};
    world.grip.lastDay = {world.monday.addDays(-9), world.monday, {}};
    world.put(world.grip);
    CHECK(world.found().size() == 1);
    world.grip.lastDay.latest = world.monday.addDays(-1);
    world.put(world.grip);
    CHECK(world.found().empty());
    world.grip.lastDay = {};
    world.grip.firstDay.earliest = world.monday.addDays(1);
    world.put(world.grip);
    CHECK(world.found().empty());
}

TEST_CASE("who is in a scene of the day is told of with the cast alone, where that rule is on")
{
    OneGrip world;
    world.cast(world.scene, world.part(world.wade));
    CHECK(world.found().size() == 1);
    for (const RuleSetting &setting : world.facts.all<RuleSetting>().values()) {
        if (setting.rule == Rule::PersonNotAvailable)
            world.remove(setting);
    }
    REQUIRE(world.found().size() == 1);
    CHECK(world.found()[0].rule == Rule::PersonNotAvailable);
}

TEST_CASE("somebody who travels cannot work that day, whichever part they travel for")
{
    OwnDays world(Rule::PersonElsewhere);
    const Scene scene = world.work(world.board);
    const PersonDay travel = world.own(world.hunt, PersonDayKind::Travel, 0);
    REQUIRE(world.found().size() == 1);
    CHECK(world.found()[0].detail == FindingDetail::Travel);
    CHECK(world.found()[0].limit == 0);
    CHECK(world.found()[0].records.back() == RecordRef {Kind::PersonDay, travel.id.value()});
    CHECK(world.found()[0].places[0].scenes == std::vector {scene.id});
    world.remove(travel);
    world.own(world.partElsewhere(), PersonDayKind::Travel, 0);
    CHECK(world.days() == Days {world.monday});
}

TEST_CASE("a part that nobody plays yet can travel as well")
{
    OwnDays world(Rule::PersonElsewhere);
    world.hunt.person = {};
    world.put(world.hunt);
    world.work(world.board);
    world.own(world.hunt, PersonDayKind::Travel, 0);
    REQUIRE(world.found().size() == 1);
    CHECK(world.found()[0].subject() == RecordRef {Kind::CastMember, world.hunt.id.value()});
}

TEST_CASE("a fitting or rehearsal fits beside work of ten hours, but not for another production")
{
    OwnDays world(Rule::PersonElsewhere);
    world.work(world.board, 10 * 60);
    const PersonDay fitting = world.own(world.hunt, PersonDayKind::Fitting, 0);
    CHECK(world.found().empty());
    world.set(world.production.id, Rule::PersonElsewhere, false, 9);
    REQUIRE(world.found().size() == 1);
    CHECK(world.found()[0].detail == FindingDetail::Fitting);
    CHECK(world.found()[0].is == 600);
    CHECK(world.found()[0].limit == 540);
    world.remove(fitting);
    CHECK(world.found().empty());
    world.own(world.partElsewhere(), PersonDayKind::Rehearsal, 0);
    REQUIRE(world.found().size() == 1);
    CHECK(world.found()[0].detail == FindingDetail::Rehearsal);
    CHECK(world.found()[0].limit == 0);
}

TEST_CASE("days of hold and idle days are in nobody's way")
{
    OwnDays world(Rule::PersonElsewhere);
    world.work(world.board, 14 * 60);
    world.own(world.hunt, PersonDayKind::Hold, 0);
    world.own(world.hunt, PersonDayKind::Idle, 0);
    CHECK(world.found().empty());
}

TEST_CASE("a day of travel between days of work is no day off, a day of nothing is")
{
    OwnDays world(Rule::DaysInARow);
    world.calendar.wednesdayOff = true;
    world.put(world.calendar);
    for (int i = 0; i < 5; ++i)
        world.work(world.board);
    CHECK(world.found().empty());
    PersonDay travel = world.own(world.hunt, PersonDayKind::Travel, 2);
    REQUIRE(world.days() == Days {world.monday.addDays(5)});
    CHECK(world.found()[0].is == 6);
    CHECK(world.found()[0].other == world.monday);
    travel.what = PersonDayKind::Hold;
    world.put(travel);
    CHECK(world.found().empty());
}

TEST_CASE("a row begins with the rehearsals and fittings right before the first day of work")
{
    OwnDays world(Rule::DaysInARow);
    for (int i = 0; i < 4; ++i)
        world.work(world.board);
    world.own(world.hunt, PersonDayKind::Fitting, -1);
    CHECK(world.found().empty());
    world.own(world.hunt, PersonDayKind::Rehearsal, -2);
    REQUIRE(world.days() == Days {world.monday.addDays(3)});
    CHECK(world.found()[0].is == 6);
    CHECK(world.found()[0].other == world.monday.addDays(-2));
}

TEST_CASE("who travels for two parts on one day is told once")
{
    OwnDays world(Rule::PersonElsewhere);
    world.work(world.board);
    world.own(world.hunt, PersonDayKind::Travel, 0);
    world.own(world.partElsewhere(), PersonDayKind::Travel, 0);
    CHECK(world.days() == Days {world.monday});
}

TEST_CASE("a fitting is in the way where one of two days of work is for another production")
{
    OwnDays world(Rule::PersonElsewhere);
    world.work(world.board);
    world.own(world.hunt, PersonDayKind::Fitting, 0);
    CHECK(world.found().empty());
    const CastMember elsewhere = world.partElsewhere();
    Board other = world.otherBoard();
    other.production = elsewhere.production;
    world.put(other);
    world.switchOff(elsewhere.production, Rule::PersonElsewhere);
    world.cast(world.day(other), elsewhere);
    REQUIRE(world.found().size() == 1);
    CHECK(world.found()[0].detail == FindingDetail::Fitting);
    CHECK(world.found()[0].limit == 0);
}
