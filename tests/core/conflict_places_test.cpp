#include "tests/core/conflict_world.h"

using namespace slate;
using Rule = ConflictRule;

namespace {

/// A day at a location.
struct OnePlace : ConflictWorld {
    Scene scene = day(board);
    Location place = locationOf(scene);

    explicit OnePlace(Rule rule) : ConflictWorld(rule) { }
    FindingDetail detail() const
    {
        const auto all = found();
        REQUIRE(all.size() == 1);
        CHECK(all[0].subject() == RecordRef {Kind::Location, place.id.value()});
        CHECK(all[0].places[0].scenes == std::vector {scene.id});
        return all[0].detail;
    }
};

} // namespace

TEST_CASE("a location is not available on a day that is not free, or none of its free days")
{
    OnePlace world(Rule::LocationNotAvailable);
    auto entry = world.available(AvailabilityKind::NotFree, world.monday.addDays(1), {});
    entry.location = world.place.id;
    world.put(entry);
    CHECK(world.found().empty());
    entry.firstDay = world.monday;
    world.put(entry);
    CHECK(world.detail() == FindingDetail::NotFree);
    CHECK(world.canBeAccepted());
    CHECK(world.canBeSwitchedOff(Rule::LocationNotAvailable));
    entry.what = AvailabilityKind::Free;
    world.put(entry);
    CHECK(world.found().empty());
    entry.firstDay = world.monday.addDays(1);
    world.put(entry);
    CHECK(world.detail() == FindingDetail::OutsideFree);
}

TEST_CASE("a location has a window outside which it cannot be had")
{
    OnePlace world(Rule::LocationNotAvailable);
    world.place.available = {world.monday, world.monday, {}};
    world.put(world.place);
    CHECK(world.found().empty());
    world.place.available = {world.monday.addDays(1), {}, {}};
    world.put(world.place);
    CHECK(world.detail() == FindingDetail::OutsideWindow);
    world.place.available = {{}, world.monday.addDays(-1), {}};
    world.put(world.place);
    CHECK(world.detail() == FindingDetail::OutsideWindow);
}

TEST_CASE("a granted permit that ends before the shooting day is a conflict")
{
    OnePlace world(Rule::NoPermit);
    CHECK(world.detail() == FindingDetail::NoPermit);
    auto permit = world.made<Permit>();
    permit.location = world.place.id;
    permit.status = PermitStatus::Granted;
    permit.lastDay = world.monday;
    world.put(permit);
    CHECK(world.found().empty());
    permit.lastDay = world.monday.addDays(-1);
    world.put(permit);
    CHECK(world.detail() == FindingDetail::NotValid);
    CHECK(world.found()[0].other == permit.lastDay);
    CHECK(world.canBeAccepted());
    CHECK(world.canBeSwitchedOff(Rule::NoPermit));
}

TEST_CASE("a permit that was only asked for, or refused, is none, and one that is not needed is enough")
{
    OnePlace world(Rule::NoPermit);
    auto permit = world.made<Permit>();
    permit.location = world.place.id;
    permit.status = PermitStatus::Requested;
    world.put(permit);
    CHECK(world.detail() == FindingDetail::NotGranted);
    permit.status = PermitStatus::Refused;
    world.put(permit);
    CHECK(world.detail() == FindingDetail::Refused);
    permit.status = PermitStatus::NotNeeded;
    world.put(permit);
    CHECK(world.found().empty());
}

TEST_CASE("a location that is not confirmed, or lost, is a conflict")
{
    OnePlace world(Rule::LocationNotConfirmed);
    CHECK(world.detail() == FindingDetail::None);
    world.place.status = LocationStatus::OnHold;
    world.put(world.place);
    CHECK(world.detail() == FindingDetail::None);
    CHECK(world.canBeAccepted());
    CHECK(world.canBeSwitchedOff(Rule::LocationNotConfirmed));
    world.place.status = LocationStatus::Lost;
    world.put(world.place);
    CHECK(world.detail() == FindingDetail::Lost);
    for (const auto status : {LocationStatus::Confirmed, LocationStatus::Prep, LocationStatus::Wrapped}) {
        world.place.status = status;
        world.put(world.place);
        CHECK(world.found().empty());
    }
}
