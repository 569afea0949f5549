#include "tests/core/strings.h"

#include "core/schedule/attention.h"

using namespace slate;

namespace {

const QDate today(2020, 10, 20);

Stunt stunt(StuntStatus status)
{
    Stunt stunt;
    stunt.id = Id<Stunt>(1);
    stunt.name = QStringLiteral("Train fight");
    stunt.status = status;
    return stunt;
}

Hazard hazard(std::optional<Severity> severity, std::optional<Likelihood> likelihood)
{
    Hazard hazard;
    hazard.id = Id<Hazard>(2);
    hazard.stunt = Id<Stunt>(1);
    hazard.severity = severity;
    hazard.likelihood = likelihood;
    return hazard;
}

Location location(LocationStatus status)
{
    Location location;
    location.id = Id<Location>(3);
    location.status = status;
    return location;
}

Permit permit(PermitStatus status, QDate first = {}, QDate last = {})
{
    Permit permit;
    permit.id = Id<Permit>(4);
    permit.location = Id<Location>(3);
    permit.status = status;
    permit.firstDay = first;
    permit.lastDay = last;
    return permit;
}

Milestone milestone(std::optional<MilestoneStatus> status, const DateWindow &date)
{
    Milestone milestone;
    milestone.id = Id<Milestone>(5);
    milestone.status = status;
    milestone.date = date;
    return milestone;
}

std::vector<Reason> reasons(const AttentionFacts &facts)
{
    std::vector<Reason> found;
    for (const Attention &each : attention(facts, today))
        found.push_back(each.reason);
    return found;
}

using Reasons = std::vector<Reason>;

} // namespace

TEST_CASE("a hazard without a severity or a likelihood is not assessed")
{
    AttentionFacts facts;
    facts.stunts = {stunt(StuntStatus::Planned)};
    facts.hazards = {hazard(Severity::Severe, {})};
    CHECK(reasons(facts) == Reasons {Reason::HazardNotAssessed});
    facts.hazards = {hazard({}, Likelihood::Possible)};
    CHECK(reasons(facts) == Reasons {Reason::HazardNotAssessed});
    facts.hazards = {hazard(Severity::Severe, Likelihood::Possible)};
    CHECK(reasons(facts).empty());
}

TEST_CASE("the hazards of a stunt that are not assessed are counted as one thing")
{
    AttentionFacts facts;
    facts.stunts = {stunt(StuntStatus::Idea)};
    facts.hazards = {hazard({}, {}), hazard(Severity::Low, {}), hazard(Severity::Low, Likelihood::Likely)};
    const auto found = attention(facts, today);
    REQUIRE(found.size() == 1);
    CHECK(found.front().count == 2);
    CHECK(found.front().record == RecordRef {Kind::Stunt, 1});
}

TEST_CASE("a stunt that was shot or cancelled needs no assessment any more")
{
    for (const StuntStatus status : {StuntStatus::Shot, StuntStatus::Cancelled}) {
        AttentionFacts facts;
        facts.stunts = {stunt(status)};
        facts.hazards = {hazard({}, {})};
        CHECK(reasons(facts).empty());
    }
}

TEST_CASE("a stunt without any hazard is not assessed yet, and only an idea need not be")
{
    AttentionFacts facts;
    for (const StuntStatus status : {StuntStatus::Planned, StuntStatus::Rehearsing, StuntStatus::Ready}) {
        facts.stunts = {stunt(status)};
        CHECK(reasons(facts) == Reasons {Reason::NoHazards});
    }
    facts.stunts = {stunt(StuntStatus::Idea)};
    CHECK(reasons(facts).empty());
    facts.stunts.front().status.reset();
    CHECK(reasons(facts) == Reasons {Reason::NoHazards});
}

TEST_CASE("a rail stunt needs both the operator's permission and a site assessment")
{
    AttentionFacts facts;
    facts.hazards = {hazard(Severity::Severe, Likelihood::Possible)};
    facts.stunts = {stunt(StuntStatus::Planned)};
    facts.stunts.front().rail = true;
    CHECK(reasons(facts) == Reasons {Reason::NoRailPermission});
    facts.stunts.front().railPermission = QStringLiteral("Bane NOR, 12 March");
    CHECK(reasons(facts) == Reasons {Reason::NoRailPermission});
    facts.stunts.front().siteAssessment = today;
    CHECK(reasons(facts).empty());
    facts.stunts.front().railPermission.clear();
    facts.stunts.front().rail = false;
    CHECK(reasons(facts).empty());
}

TEST_CASE("shooting at a location without a granted permit needs attention")
{
    AttentionFacts facts;
    facts.locations = {location(LocationStatus::Shooting)};
    CHECK(reasons(facts) == Reasons {Reason::NoPermit});
    for (const PermitStatus status :
        {PermitStatus::ToRequest, PermitStatus::Requested, PermitStatus::Refused}) {
        facts.permits = {permit(status)};
        CHECK(reasons(facts) == Reasons {Reason::NoPermit});
    }
    facts.permits = {permit(PermitStatus::Granted)};
    CHECK(reasons(facts).empty());
    facts.permits = {permit(PermitStatus::NotNeeded)};
    CHECK(reasons(facts).empty());
}

TEST_CASE("a location that is only prepared or already wrapped needs no permit now")
{
    AttentionFacts facts;
    for (const LocationStatus status :
        {LocationStatus::Prep, LocationStatus::Strike, LocationStatus::Wrapped}) {
        facts.locations = {location(status)};
        CHECK(reasons(facts).empty());
    }
}

TEST_CASE("a block that is being shot puts its location into shooting")
{
    AttentionFacts facts;
    facts.locations = {location(LocationStatus::Confirmed)};
    ShootBlock block;
    block.id = Id<ShootBlock>(6);
    block.location = Id<Location>(3);
    block.status = ShootStatus::Shooting;
    facts.blocks = {block};
    CHECK(reasons(facts) == Reasons {Reason::NoPermit});
    facts.blocks.front().status = ShootStatus::Complete;
    CHECK(reasons(facts).empty());
}

TEST_CASE("a granted permit covers its first and its last day and no other")
{
    AttentionFacts facts;
    facts.locations = {location(LocationStatus::Shooting)};
    facts.permits = {permit(PermitStatus::Granted, today, today)};
    CHECK(reasons(facts).empty());
    facts.permits = {permit(PermitStatus::Granted, today.addDays(-9), today.addDays(-1))};
    CHECK(reasons(facts) == Reasons {Reason::PermitNotValid});
    CHECK(attention(facts, today).front().day == today.addDays(-1));
    facts.permits = {permit(PermitStatus::Granted, today.addDays(1), {})};
    CHECK(reasons(facts) == Reasons {Reason::PermitNotValid});
    facts.permits.push_back(permit(PermitStatus::Granted, {}, today));
    CHECK(reasons(facts).empty());
}

TEST_CASE("a milestone is late from the day after its last possible day")
{
    AttentionFacts facts;
    facts.milestones = {milestone(MilestoneStatus::Planned, {today.addDays(-5), today, {}})};
    CHECK(reasons(facts).empty());
    facts.milestones = {milestone(MilestoneStatus::Delayed, {today.addDays(-5), today.addDays(-1), {}})};
    CHECK(reasons(facts) == Reasons {Reason::MilestonePassed});
    facts.milestones = {milestone({}, DateWindow::exact(today.addDays(-1)))};
    CHECK(reasons(facts) == Reasons {Reason::MilestonePassed});
}

TEST_CASE("a milestone that is done, cancelled, open at its end or without a date is not late")
{
    AttentionFacts facts;
    const DateWindow past = DateWindow::exact(today.addDays(-30));
    facts.milestones = {milestone(MilestoneStatus::Done, past), milestone(MilestoneStatus::Cancelled, past),
        milestone(MilestoneStatus::Planned, {today.addDays(-30), {}, {}}),
        milestone(MilestoneStatus::Planned, {{}, {}, QStringLiteral("soon")})};
    CHECK(reasons(facts).empty());
}

TEST_CASE("a block that is still only planned after its last possible first day has not started")
{
    ShootBlock block;
    block.id = Id<ShootBlock>(7);
    block.status = ShootStatus::Planned;
    block.planned = DateWindow::exact(today.addDays(-1));
    AttentionFacts facts;
    facts.blocks = {block};
    CHECK(reasons(facts) == Reasons {Reason::BlockNotStarted});
    facts.blocks.front().planned = DateWindow::exact(today);
    CHECK(reasons(facts).empty());
    facts.blocks = {block};
    facts.blocks.front().status = ShootStatus::Delayed;
    CHECK(reasons(facts).empty());
    facts.blocks = {block};
    facts.blocks.front().actual = DateWindow::exact(today.addDays(-1));
    CHECK(reasons(facts).empty());
}

TEST_CASE("what needs attention comes by reason and then by day")
{
    AttentionFacts facts;
    facts.stunts = {stunt(StuntStatus::Planned)};
    facts.milestones = {milestone(MilestoneStatus::Planned, DateWindow::exact(today.addDays(-1))),
        milestone(MilestoneStatus::Planned, DateWindow::exact(today.addDays(-2)))};
    facts.milestones.back().id = Id<Milestone>(9);
    const auto found = attention(facts, today);
    REQUIRE(found.size() == 3);
    CHECK(found[0].reason == Reason::NoHazards);
    CHECK(found[1].record.id == 9);
    CHECK(found[2].record.id == 5);
}
