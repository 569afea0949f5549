#include "tests/core/conflict_world.h"

using namespace slate;
using Rule = ConflictRule;

namespace {

/// A day with a stunt.
struct OneStunt : ConflictWorld {
    Scene scene = day(board);
    Stunt jump = stunt(scene);

    explicit OneStunt(Rule rule) : ConflictWorld(rule) { }
    void checkSubject()
    {
        const auto all = found();
        REQUIRE(all.size() == 1);
        CHECK(all[0].subject() == RecordRef {Kind::Stunt, jump.id.value()});
        CHECK(all[0].day == monday);
        CHECK(all[0].places[0].scenes == std::vector {scene.id});
        CHECK(canBeAccepted());
        CHECK(canBeSwitchedOff(all[0].rule));
    }
};

} // namespace

TEST_CASE("a stunt needs its plan approved by the day")
{
    OneStunt world(Rule::StuntWithoutPlan);
    world.checkSubject();
    world.jump.planApproved = world.monday;
    world.put(world.jump);
    CHECK(world.found().empty());
    world.jump.planApproved = world.monday.addDays(1);
    world.put(world.jump);
    world.checkSubject();
    CHECK(world.found()[0].other == world.jump.planApproved);
}

TEST_CASE("a stunt needs hazards, each with severity and likelihood")
{
    OneStunt world(Rule::StuntNotAssessed);
    world.checkSubject();
    CHECK(world.found()[0].is == 0);
    auto fall = world.made<Hazard>();
    fall.stunt = world.jump.id;
    fall.severity = Severity::Severe;
    world.put(fall);
    world.checkSubject();
    CHECK(world.found()[0].is == 1);
    CHECK(world.found()[0].records.back() == RecordRef {Kind::Hazard, fall.id.value()});
    fall.likelihood = Likelihood::Unlikely;
    world.put(fall);
    CHECK(world.found().empty());
}

TEST_CASE("a stunt needs a coordinator")
{
    OneStunt world(Rule::StuntWithoutCoordinator);
    world.checkSubject();
    world.jump.coordinator = world.person().id;
    world.put(world.jump);
    CHECK(world.found().empty());
}

TEST_CASE("a stunt needs a medic, and blanks are none")
{
    OneStunt world(Rule::StuntWithoutMedic);
    world.checkSubject();
    world.jump.medic = QStringLiteral("  ");
    world.put(world.jump);
    world.checkSubject();
    world.jump.medic = QStringLiteral("Dr Lane");
    world.put(world.jump);
    CHECK(world.found().empty());
}

TEST_CASE("a stunt that was shot or cancelled needs nothing more")
{
    OneStunt world(Rule::StuntWithoutMedic);
    for (const auto status : {StuntStatus::Shot, StuntStatus::Cancelled}) {
        world.jump.status = status;
        world.put(world.jump);
        CHECK(world.found().empty());
    }
    world.jump.status = StuntStatus::Ready;
    world.put(world.jump);
    CHECK(world.found().size() == 1);
}

TEST_CASE("an element is not available like a person is not")
{
    ConflictWorld world(Rule::ElementNotAvailable);
    const Scene scene = world.day(world.board);
    const auto train = world.put(world.made<Element>());
    auto row = world.made<SceneElement>();
    row.scene = scene.id;
    row.element = train.id;
    world.put(row);
    auto entry = world.available(AvailabilityKind::NotFree, {}, world.monday.addDays(-1));
    entry.element = train.id;
    world.put(entry);
    CHECK(world.found().empty());
    entry.lastDay = world.monday;
    world.put(entry);
    REQUIRE(world.found().size() == 1);
    CHECK(world.found()[0].subject() == RecordRef {Kind::Element, train.id.value()});
    CHECK(world.canBeAccepted());
    CHECK(world.canBeSwitchedOff(Rule::ElementNotAvailable));
    entry.what = AvailabilityKind::Free;
    world.put(entry);
    CHECK(world.found().empty());
}
