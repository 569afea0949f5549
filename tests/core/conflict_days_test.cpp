#include "tests/core/conflict_world.h"

using namespace slate;
using Rule = ConflictRule;
using Days = std::vector<QDate>;

TEST_CASE("fourteen hours are a day, a minute more is too long")
{
    ConflictWorld world(Rule::LongDay);
    world.day(world.board, 14 * 60);
    CHECK(world.found().empty());
    world.day(world.board, 14 * 60 + 1);
    REQUIRE(world.found().size() == 1);
    CHECK(world.found()[0].day == world.monday.addDays(1));
    CHECK(world.found()[0].number == 2);
    CHECK(world.found()[0].is == 841);
    CHECK(world.found()[0].limit == 840);
    CHECK(world.canBeAccepted());
    CHECK(world.canBeSwitchedOff(Rule::LongDay));
    world.set(world.production.id, Rule::LongDay, false, 15);
    CHECK(world.found().empty());
}

TEST_CASE("a day without a date is told by its number")
{
    ConflictWorld world(Rule::LongDay);
    world.calendar.firstDay = {};
    world.put(world.calendar);
    world.day(world.board, 15 * 60);
    world.day(world.board, 15 * 60);
    const auto found = world.found();
    REQUIRE(found.size() == 2);
    CHECK_FALSE(found[0].day.isValid());
    CHECK(found[1].number == 2);
    CHECK(found[0].key() != found[1].key());
}

TEST_CASE("sixty-four eighths are a day, one more is too many")
{
    ConflictWorld world(Rule::DayTooManyPages);
    world.place(world.board, world.scene(64));
    world.endDay(world.board);
    CHECK(world.found().empty());
    world.place(world.board, world.scene(64));
    const Scene more = world.scene(1);
    const Strip strip = world.place(world.board, more);
    CHECK(world.days() == Days {world.monday.addDays(1)});
    CHECK(world.canBeAccepted());
    CHECK(world.canBeSwitchedOff(Rule::DayTooManyPages));
    world.remove(strip);
    CHECK(world.found().empty());
}

TEST_CASE("a meal begins by six hours")
{
    ConflictWorld world(Rule::LateMeal);
    world.place(world.board, world.scene(8, 6 * 60));
    world.meal(world.board);
    world.place(world.board, world.scene(8, 6 * 60));
    world.endDay(world.board);
    CHECK(world.found().empty());
    world.place(world.board, world.scene(8, 6 * 60 + 1));
    world.meal(world.board);
    world.endDay(world.board);
    REQUIRE(world.found().size() == 1);
    CHECK(world.found()[0].detail == FindingDetail::LateMeal);
    CHECK(world.found()[0].is == 361);
    CHECK(world.canBeAccepted());
    CHECK(world.canBeSwitchedOff(Rule::LateMeal));
}

TEST_CASE("a day of six hours needs no meal, a longer one does")
{
    ConflictWorld world(Rule::LateMeal);
    world.day(world.board, 6 * 60);
    CHECK(world.found().empty());
    world.day(world.board, 6 * 60 + 1);
    REQUIRE(world.found().size() == 1);
    CHECK(world.found()[0].detail == FindingDetail::NoMeal);
}

TEST_CASE("a scene by day and one by night do not go on one day")
{
    ConflictWorld world(Rule::DayAndNight);
    Scene byDay = world.day(world.board);
    byDay.time = TimeOfDay::Day;
    world.put(byDay);
    Scene other = world.scene();
    other.time = TimeOfDay::Dusk;
    world.put(other);
    const Strip strip = world.place(world.board, other);
    Scene third = world.scene();
    third.time = TimeOfDay::Day;
    world.put(third);
    world.place(world.board, third);
    CHECK(world.found().empty());
    other.time = TimeOfDay::Night;
    world.put(other);
    REQUIRE(world.found().size() == 1);
    CHECK(world.found()[0].day == world.monday.addDays(1));
    CHECK(world.canBeAccepted());
    CHECK(world.canBeSwitchedOff(Rule::DayAndNight));
    world.remove(strip);
    CHECK(world.found().empty());
}

TEST_CASE("a shooting day after the last possible day of delivery or release is a conflict")
{
    ConflictWorld world(Rule::AfterDelivery);
    world.day(world.board);
    world.day(world.board);
    auto release = world.made<Milestone>();
    release.production = world.production.id;
    release.milestoneKind = MilestoneKind::Release;
    release.date = {world.monday.addDays(-5), world.monday.addDays(1), {}};
    world.put(release);
    CHECK(world.found().empty());
    auto delivery = world.made<Milestone>();
    delivery.production = world.production.id;
    delivery.milestoneKind = MilestoneKind::Delivery;
    delivery.date = DateWindow::exact(world.monday);
    world.put(delivery);
    REQUIRE(world.found().size() == 1);
    CHECK(world.found()[0].day == world.monday.addDays(1));
    CHECK(world.found()[0].records.back() == RecordRef {Kind::Milestone, delivery.id.value()});
    CHECK(world.canBeAccepted());
    CHECK(world.canBeSwitchedOff(Rule::AfterDelivery));
    delivery.status = MilestoneStatus::Cancelled;
    world.put(delivery);
    CHECK(world.found().empty());
    delivery.status = {};
    delivery.milestoneKind = MilestoneKind::Premiere;
    world.put(delivery);
    CHECK(world.found().empty());
}

TEST_CASE("of scenes by day and by night the fewer are told, of as many those by night")
{
    ConflictWorld world(Rule::DayAndNight);
    const auto add = [&](TimeOfDay time) {
        Scene made = world.scene();
        made.time = time;
        world.place(world.board, world.put(made));
        return made.id;
    };
    const auto told = [&] { return world.found().at(0).places.at(0).scenes; };
    const auto byNight = add(TimeOfDay::Night);
    const auto byDay = add(TimeOfDay::Day);
    world.endDay(world.board);
    CHECK(told() == std::vector {byNight});
    Scene second = world.scene();
    second.time = TimeOfDay::Night;
    Strip beside = world.strip(world.board, StripKind::Scene);
    beside.scene = world.put(second).id;
    beside.place = keyBetween({}, orderOf(world.facts, world.board.id).placed.front().place);
    world.put(beside);
    CHECK(told() == std::vector {byDay});
}

TEST_CASE("a release ends a production alone, and no other one")
{
    ConflictWorld world(Rule::AfterDelivery);
    world.day(world.board);
    auto other = world.made<Production>();
    world.put(other);
    auto release = world.made<Milestone>();
    release.production = other.id;
    release.milestoneKind = MilestoneKind::Release;
    release.date = DateWindow::exact(world.monday.addDays(-1));
    world.put(release);
    CHECK(world.found().empty());
    release.production = world.production.id;
    world.put(release);
    REQUIRE(world.found().size() == 1);
    CHECK(world.found()[0].other == world.monday.addDays(-1));
}
