#include "tests/core/strings.h"

#include "core/report/overview.h"

using namespace slate;

namespace {

const QDate presentDay(2020, 10, 20);

Milestone release(qint64 id, const DateWindow &date, MilestoneStatus status = MilestoneStatus::Planned)
{
    Milestone milestone;
    milestone.id = Id<Milestone>(id);
    milestone.milestoneKind = MilestoneKind::Release;
    milestone.date = date;
    milestone.status = status;
    return milestone;
}

ShootBlock block(qint64 id, ShootStatus status, const DateWindow &planned = {})
{
    ShootBlock block;
    block.id = Id<ShootBlock>(id);
    block.status = status;
    block.planned = planned;
    return block;
}

template<typename T>
std::vector<const T *> pointers(const std::vector<T> &objects)
{
    std::vector<const T *> pointers;
    for (const T &object : objects)
        pointers.push_back(&object);
    return pointers;
}

ReleaseLine line(const std::vector<Milestone> &milestones)
{
    return releaseLine(pointers(milestones), presentDay);
}

using State = ReleaseLine::State;

} // namespace

TEST_CASE("the headline is the next release and the days to it")
{
    const auto found = line({release(1, DateWindow::exact(QDate(2021, 11, 19))),
        release(2, DateWindow::exact(QDate(2020, 12, 1))),
        release(3, DateWindow::exact(QDate(2020, 10, 1)))});
    CHECK(found.state == State::Ahead);
    CHECK(found.milestone == Id<Milestone>(2));
    CHECK(found.days == 42);
}

TEST_CASE("a release is counted to its first possible day, and is due now until its last")
{
    CHECK(line({release(1, {presentDay.addDays(1), presentDay.addDays(30), {}})}).days == 1);
    CHECK(line({release(1, {presentDay.addDays(1), presentDay.addDays(30), {}})}).state == State::Ahead);
    CHECK(line({release(1, {presentDay, presentDay.addDays(30), {}})}).state == State::Now);
    CHECK(line({release(1, {presentDay.addDays(-30), presentDay, {}})}).state == State::Now);
    CHECK(line({release(1, {presentDay.addDays(-30), presentDay.addDays(-1), {}})}).state == State::Passed);
}

TEST_CASE("where nothing is ahead the headline is the last release that was")
{
    const auto late = line({release(1, DateWindow::exact(presentDay.addDays(-40))),
        release(2, DateWindow::exact(presentDay.addDays(-10)))});
    CHECK(late.state == State::Passed);
    CHECK(late.milestone == Id<Milestone>(2));
    CHECK(late.days == 10);
    const auto done = line({release(1, DateWindow::exact(presentDay.addDays(-40)), MilestoneStatus::Done)});
    CHECK(done.state == State::Released);
    CHECK(done.days == 40);
}

TEST_CASE("a cancelled release and other milestones make no headline, a premiere does")
{
    std::vector<Milestone> milestones = {
        release(1, DateWindow::exact(presentDay.addDays(5)), MilestoneStatus::Cancelled)};
    CHECK(line(milestones).state == State::None);
    milestones.front().status = MilestoneStatus::Planned;
    milestones.front().milestoneKind = MilestoneKind::Wrap;
    CHECK(line(milestones).state == State::None);
    milestones.front().milestoneKind = MilestoneKind::Premiere;
    CHECK(line(milestones).state == State::Ahead);
}

TEST_CASE("a release without a date is said to have none, unless another has one")
{
    CHECK(line({release(1, {{}, {}, QStringLiteral("soon")})}).state == State::NoDate);
    CHECK(line({release(1, {}), release(2, DateWindow::exact(presentDay.addDays(-1)))}).milestone
        == Id<Milestone>(2));
}

TEST_CASE("progress counts the blocks that are complete of all that were not cancelled")
{
    const std::vector<ShootBlock> blocks = {block(1, ShootStatus::Complete), block(2, ShootStatus::Shooting),
        block(3, ShootStatus::Delayed), block(4, ShootStatus::Cancelled), block(5, ShootStatus::Planned)};
    const ShootingProgress progress = shootingProgress(pointers(blocks));
    CHECK(progress.blocks == 4);
    CHECK(progress.complete == 1);
    CHECK(progress.shooting == 1);
    CHECK(progress.delayed == 1);
}

TEST_CASE("what comes next is soonest first, and nothing that has no date")
{
    const std::vector<Milestone> milestones = {release(1, DateWindow::exact(presentDay.addDays(9))),
        release(2, DateWindow::exact(presentDay.addDays(-1))), release(3, {}),
        release(4, DateWindow::exact(presentDay)),
        release(5, DateWindow::exact(presentDay.addDays(3)), MilestoneStatus::Done)};
    const std::vector<ShootBlock> blocks = {
        block(6, ShootStatus::Planned, DateWindow::exact(presentDay.addDays(4))),
        block(7, ShootStatus::Complete, DateWindow::exact(presentDay.addDays(4))),
        block(8, ShootStatus::Shooting, DateWindow::exact(presentDay.addDays(-20))),
        block(9, ShootStatus::Planned, DateWindow::exact(presentDay.addDays(-20)))};
    std::vector<qint64> ids;
    for (const ComingUp &each : comingUp(pointers(milestones), pointers(blocks), presentDay))
        ids.push_back(each.record.id);
    CHECK(ids == std::vector<qint64> {8, 4, 6, 1});
}

TEST_CASE("each production has its own facts, those at work come first, and the rest comes last")
{
    OverviewFacts facts;
    for (const qint64 id : {1, 2, 3}) {
        Production production;
        production.id = Id<Production>(id);
        facts.productions.push_back(production);
    }
    facts.productions[0].status = ProductionStatus::Released;
    Milestone ofOne = release(10, DateWindow::exact(presentDay.addDays(1)));
    ofOne.production = Id<Production>(1);
    Milestone ofThree = release(11, DateWindow::exact(presentDay.addDays(2)));
    ofThree.production = Id<Production>(3);
    facts.attention.milestones = {ofOne, ofThree};
    Partner thanked;
    thanked.id = Id<Partner>(20);
    thanked.production = Id<Production>(3);
    thanked.thanks = ThanksStatus::Owed;
    Partner given = thanked;
    given.id = Id<Partner>(21);
    given.thanks = ThanksStatus::Given;
    facts.partners = {thanked, given};

    auto overviews = overview(facts, presentDay);
    REQUIRE(overviews.size() == 3);
    CHECK(overviews[0].production == Id<Production>(3));
    CHECK(overviews[0].release.days == 2);
    CHECK(overviews[0].figures.partners == 2);
    CHECK(overviews[0].figures.thanksOwed == 1);
    CHECK(overviews[1].production == Id<Production>(1));
    CHECK(overviews[1].release.days == 1);
    CHECK(overviews[2].isEmpty());

    facts.partners.front().production = {};
    overviews = overview(facts, presentDay);
    REQUIRE(overviews.size() == 4);
    CHECK(overviews.back().production.isNull());
    CHECK(overviews.back().figures.thanksOwed == 1);
}

TEST_CASE(
    "the headline is when the public sees the film in theatres, not a disc or a premiere that comes sooner")
{
    Milestone disc = release(1, DateWindow::exact(presentDay.addDays(5)));
    disc.releaseType = ReleaseType::Physical;
    Milestone digital = release(2, DateWindow::exact(presentDay.addDays(4)));
    digital.releaseType = ReleaseType::Digital;
    Milestone premiere = release(3, DateWindow::exact(presentDay.addDays(3)));
    premiere.milestoneKind = MilestoneKind::Premiere;
    Milestone theatres = release(4, DateWindow::exact(presentDay.addDays(-300)), MilestoneStatus::Done);
    theatres.releaseType = ReleaseType::Theatrical;
    CHECK(line({disc, digital, premiere, theatres}).milestone == theatres.id);
    CHECK(line({disc, digital, premiere}).milestone == digital.id);
    CHECK(line({disc, premiere}).milestone == premiere.id);
    CHECK(line({disc}).milestone == disc.id);
}

TEST_CASE("the headline knows how often its date moved and how far")
{
    OverviewFacts facts;
    Production production;
    production.id = Id<Production>(1);
    facts.productions = {production};
    Milestone theatres = release(4, DateWindow::exact(QDate(2022, 9, 30)));
    theatres.production = production.id;
    facts.attention.milestones = {theatres};
    const auto move = [](qint64 id, QDate from, QDate to) {
        MilestoneMove made;
        made.id = Id<MilestoneMove>(id);
        made.milestone = Id<Milestone>(4);
        made.from = DateWindow::exact(from);
        made.to = DateWindow::exact(to);
        return made;
    };
    facts.moves = {
        move(9, QDate(2022, 5, 27), QDate(2022, 9, 30)), move(8, QDate(2021, 11, 19), QDate(2022, 5, 27))};
    const auto overviews = overview(facts, presentDay);
    REQUIRE(overviews.size() == 1);
    CHECK(storyWords(overviews[0].release.story) == text("moved 2 times, +315 days"));
    REQUIRE(overviews[0].life.dates.size() == 1);
    CHECK(overviews[0].life.dates[0].isHeadline);
    CHECK(overviews[0].life.dates[0].story.past.front().date == DateWindow::exact(QDate(2021, 11, 19)));
}

TEST_CASE("a production is empty until something is entered of it, and then told in full")
{
    OverviewFacts facts;
    Production production;
    production.id = Id<Production>(1);
    facts.productions = {production};
    CHECK(overview(facts, presentDay).front().isEmpty());
    Location location;
    location.id = Id<Location>(2);
    location.production = production.id;
    facts.attention.locations = {location};
    CHECK_FALSE(overview(facts, presentDay).front().isEmpty());
}

TEST_CASE("a production of which nobody says how far it is, and nothing is dated, comes after those at work")
{
    OverviewFacts facts;
    for (const qint64 id : {1, 2}) {
        Production production;
        production.id = Id<Production>(id);
        facts.productions.push_back(production);
        CastMember part;
        part.id = Id<CastMember>(id);
        part.production = production.id;
        facts.cast.push_back(part);
    }
    facts.productions[1].status = ProductionStatus::Shooting;
    const auto overviews = overview(facts, presentDay);
    REQUIRE(overviews.size() == 2);
    CHECK(overviews[0].production == Id<Production>(2));
}
