#include "tests/core/conflict_world.h"

using namespace slate;
using Rule = ConflictRule;
using Days = std::vector<QDate>;

namespace {

/// Two boards with one day each, and a part in the scene of each.
struct TwoUnits : ConflictWorld {
    Board second = otherBoard();
    Scene one = day(board);
    Scene two = day(second);
    Person ethan = person();
    CastMember hunt = part(ethan);

    TwoUnits() : ConflictWorld(Rule::PersonBookedTwice) { cast(one, hunt); }
};

/// One part on each day of a board.
struct OnePart : ConflictWorld {
    Person ethan = person();
    CastMember hunt = part(ethan);

    explicit OnePart(Rule rule) : ConflictWorld(rule) { }
    Scene work(const Board &on, int minutes = 60, const char *call = "")
    {
        const Scene made = day(on, minutes, call);
        cast(made, hunt);
        return made;
    }
};

} // namespace

TEST_CASE("a person in scenes of two units on one date is booked twice")
{
    TwoUnits world;
    world.cast(world.two, world.hunt);
    const auto found = world.found();
    REQUIRE(found.size() == 1);
    CHECK(found[0].rule == Rule::PersonBookedTwice);
    CHECK(found[0].subject() == RecordRef {Kind::Person, world.ethan.id.value()});
    CHECK(found[0].day == world.monday);
    REQUIRE(found[0].places.size() == 2);
    CHECK(found[0].places[0].scenes == std::vector {world.one.id});
    CHECK(found[0].places[1].scenes == std::vector {world.two.id});
    CHECK(world.canBeAccepted());
    CHECK(world.canBeSwitchedOff(Rule::PersonBookedTwice));
}

TEST_CASE("a person who plays two parts on one day of one board is booked once")
{
    TwoUnits world;
    world.cast(world.one, world.part(world.ethan));
    CHECK(world.found().empty());
}

TEST_CASE("a person is booked twice across productions, through whatever part")
{
    TwoUnits world;
    auto other = world.made<Production>();
    world.put(other);
    world.switchOff(other.id, Rule::PersonBookedTwice);
    world.second.production = other.id;
    world.put(world.second);
    auto part = world.part(world.ethan);
    part.production = other.id;
    world.put(part);
    world.cast(world.two, part);
    CHECK(world.days() == Days {world.monday});
}

TEST_CASE("an alternative board books nobody until it is looked at, and then in its unit's place")
{
    TwoUnits world;
    world.cast(world.two, world.hunt);
    world.second.standing = BoardStanding::Alternative;
    world.put(world.second);
    CHECK(world.found().empty());
    CHECK(world.days(world.second.id) == Days {world.monday});
    world.second.unit = world.board.unit;
    world.put(world.second);
    CHECK(world.found(world.second.id).empty());
}

TEST_CASE("a double, and a coordinator, are people of the day like the cast")
{
    TwoUnits world;
    Stunt jump = world.stunt(world.two);
    CHECK(world.found().empty());
    auto twin = world.made<StuntPerformer>();
    twin.stunt = jump.id;
    twin.person = world.ethan.id;
    twin.role = StuntRole::Double;
    world.put(twin);
    CHECK(world.days() == Days {world.monday});
    world.remove(twin);
    CHECK(world.found().empty());
    jump.coordinator = world.ethan.id;
    world.put(jump);
    CHECK(world.days() == Days {world.monday});
    jump.status = StuntStatus::Cancelled;
    world.put(jump);
    CHECK(world.found().empty());
}

TEST_CASE("two parts that nobody plays yet are two people")
{
    TwoUnits world;
    auto nobody = world.made<CastMember>();
    world.put(nobody);
    world.hunt.person = {};
    world.put(world.hunt);
    world.cast(world.two, nobody);
    CHECK(world.found().empty());
    world.cast(world.two, world.hunt);
    REQUIRE(world.found().size() == 1);
    CHECK(world.found()[0].subject() == RecordRef {Kind::CastMember, world.hunt.id.value()});
}

TEST_CASE("a person is not available on a day that is not free")
{
    OnePart world(Rule::PersonNotAvailable);
    world.work(world.board);
    auto away = world.available(AvailabilityKind::NotFree, world.monday.addDays(1), world.monday.addDays(3));
    away.person = world.ethan.id;
    world.put(away);
    CHECK(world.found().empty());
    away.firstDay = world.monday;
    world.put(away);
    REQUIRE(world.found().size() == 1);
    CHECK(world.found()[0].detail == FindingDetail::NotFree);
    CHECK(world.found()[0].records.back() == RecordRef {Kind::Availability, away.id.value()});
    CHECK(world.canBeAccepted());
    CHECK(world.canBeSwitchedOff(Rule::PersonNotAvailable));
    away.firstDay = {};
    world.put(away);
    CHECK(world.days() == Days {world.monday});
}

TEST_CASE("where free days are given, all others are not")
{
    OnePart world(Rule::PersonNotAvailable);
    world.work(world.board);
    auto free = world.available(AvailabilityKind::Free, world.monday, world.monday);
    free.person = world.ethan.id;
    world.put(free);
    CHECK(world.found().empty());
    free.firstDay = free.lastDay = world.monday.addDays(1);
    world.put(free);
    REQUIRE(world.found().size() == 1);
    CHECK(world.found()[0].detail == FindingDetail::OutsideFree);
    auto more = world.available(AvailabilityKind::Free, {}, world.monday);
    more.person = world.ethan.id;
    world.put(more);
    CHECK(world.found().empty());
}

TEST_CASE("a day that is free under a condition is told as that")
{
    OnePart world(Rule::PersonNotAvailable);
    world.work(world.board);
    auto maybe = world.available(AvailabilityKind::Conditional, world.monday, world.monday);
    maybe.person = world.ethan.id;
    world.put(maybe);
    REQUIRE(world.found().size() == 1);
    CHECK(world.found()[0].detail == FindingDetail::Conditional);
    auto away = world.available(AvailabilityKind::NotFree, world.monday, {});
    away.person = world.ethan.id;
    world.put(away);
    CHECK(world.found()[0].detail == FindingDetail::NotFree);
}

TEST_CASE("twelve hours between wrap and call are rest enough, a minute less is not")
{
    OnePart world(Rule::ShortRest);
    world.work(world.board, 12 * 60);
    world.work(world.board);
    CHECK(world.found().empty());
    world.work(world.board, 60, "06:59");
    CHECK(world.found().empty());
    world.work(world.board, 13 * 60);
    world.work(world.board, 60, "07:59");
    REQUIRE(world.found().size() == 1);
    const Finding found = world.found()[0];
    CHECK(found.day == world.monday.addDays(4));
    CHECK(found.other == world.monday.addDays(3));
    CHECK(found.is == 719);
    CHECK(found.limit == 720);
    CHECK(world.canBeAccepted());
    CHECK(world.canBeSwitchedOff(Rule::ShortRest));
    world.set(world.production.id, Rule::ShortRest, false, 11);
    CHECK(world.found().empty());
}

TEST_CASE("rest is a person's own: those who are not on the day before have it")
{
    OnePart world(Rule::ShortRest);
    world.work(world.board, 12 * 60, "18:00");
    const Scene next = world.day(world.board);
    CHECK(world.found().empty());
    world.cast(next, world.hunt);
    REQUIRE(world.found().size() == 1);
    CHECK(world.found()[0].is == 60);
}

TEST_CASE("rest counts from the wrap of one unit to the call of another")
{
    OnePart world(Rule::ShortRest);
    world.work(world.board, 14 * 60);
    const Board second = world.otherBoard();
    world.day(second);
    world.work(second);
    REQUIRE(world.found().size() == 1);
    CHECK(world.found()[0].board == second.id);
    CHECK(world.found()[0].places[1].board == world.board.id);
}

TEST_CASE("sixty hours from Monday to Sunday are enough, and another week begins anew")
{
    OnePart world(Rule::LongWeek);
    for (int i = 0; i < 6; ++i)
        world.work(world.board, 10 * 60);
    CHECK(world.found().empty());
    Scene sunday = world.work(world.board, 1);
    REQUIRE(world.found().size() == 1);
    CHECK(world.found()[0].day == world.monday.addDays(6));
    CHECK(world.found()[0].is == 3601);
    CHECK(world.found()[0].other == world.monday);
    CHECK(world.canBeAccepted());
    CHECK(world.canBeSwitchedOff(Rule::LongWeek));
    world.calendar.firstDay = world.monday.addDays(1);
    world.put(world.calendar);
    CHECK(world.found().empty());
}

TEST_CASE("the sixth and the seventh day in a row are told, and a day off ends the row")
{
    OnePart world(Rule::DaysInARow);
    for (int i = 0; i < 5; ++i)
        world.work(world.board);
    CHECK(world.found().empty());
    world.work(world.board);
    CHECK(world.canBeAccepted());
    world.work(world.board);
    CHECK(world.days() == Days {world.monday.addDays(5), world.monday.addDays(6)});
    CHECK(world.found()[1].is == 7);
    CHECK(world.found()[1].other == world.monday);
    CHECK(world.canBeSwitchedOff(Rule::DaysInARow));
    world.calendar.wednesdayOff = true;
    world.put(world.calendar);
    CHECK(world.found().empty());
    world.set(world.production.id, Rule::DaysInARow, false, 4);
    CHECK(world.days() == Days {world.monday.addDays(7)});
}

TEST_CASE("a voice in a scene of another unit books nobody twice, and a silent part does")
{
    TwoUnits world;
    auto link = world.made<SceneCast>();
    link.scene = world.two.id;
    link.castMember = world.hunt.id;
    link.presence = ScenePresence::SpeaksOnly;
    world.put(link);
    CHECK(world.found().empty());
    link.presence = ScenePresence::Silent;
    world.put(link);
    CHECK(world.found().size() == 1);
}

TEST_CASE("a part that cannot be had on a day or a weekday collides, whoever plays it")
{
    OnePart world(Rule::PersonNotAvailable);
    world.work(world.board); // a Monday
    auto away = world.made<Availability>();
    away.castMember = world.hunt.id;
    away.what = AvailabilityKind::NotFree;
    away.weekday = Weekday::Tuesday;
    world.put(away);
    CHECK(world.found().empty());
    away.weekday = Weekday::Monday;
    world.put(away);
    REQUIRE(world.found().size() == 1);
    CHECK(world.found()[0].detail == FindingDetail::NotFree);
    away.weekday.reset();
    away.firstDay = away.lastDay = world.monday.addDays(1);
    world.put(away);
    CHECK(world.found().empty());
}
