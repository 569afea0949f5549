#include "tests/core/strings.h"

#include "core/report/life_line.h"

using namespace slate;

namespace {

DateWindow on(int year, int month, int day)
{
    return DateWindow::exact(QDate(year, month, day));
}

Milestone milestone(qint64 id, MilestoneKind kind, const DateWindow &date)
{
    Milestone made;
    made.id = Id<Milestone>(id);
    made.title = text("Milestone %1").arg(id);
    made.milestoneKind = kind;
    made.date = date;
    return made;
}

/// Holds what the facts point to.
struct Life {
    std::vector<Milestone> milestones;
    std::vector<ShootBlock> blocks;
    LifeFacts facts = {};

    LifeLine line()
    {
        facts.milestones.clear();
        facts.blocks.clear();
        for (const Milestone &each : milestones)
            facts.milestones.push_back(&each);
        for (const ShootBlock &each : blocks)
            facts.blocks.push_back(&each);
        return lifeLine(facts);
    }
};

QStringList phases(const LifeLine &line)
{
    QStringList words;
    for (const LifePhase &phase : line.phases)
        words << phaseName(phase) + QStringLiteral(" ") + phase.first.sortDay().toString(Qt::ISODate)
                + QStringLiteral("/") + phase.last.sortDay().toString(Qt::ISODate);
    return words;
}

} // namespace

TEST_CASE("a life goes from the announcement through the shooting to the delivery")
{
    Life life {{milestone(1, MilestoneKind::Announcement, on(2020, 1, 10)),
                   milestone(2, MilestoneKind::StartOfPhotography, on(2020, 5, 1)),
                   milestone(3, MilestoneKind::Wrap, on(2020, 8, 1)),
                   milestone(4, MilestoneKind::Delivery, on(2021, 2, 1))},
        {}};
    CHECK(phases(life.line())
        == QStringList {text("Preparation 2020-01-10/2020-05-01"), text("Shooting 2020-05-01/2020-08-01"),
            text("Post-production 2020-08-01/2021-02-01")});
}

TEST_CASE("nothing is made up for a phase of which an end is not known")
{
    Life life {{milestone(2, MilestoneKind::StartOfPhotography, on(2020, 5, 1)),
                   milestone(4, MilestoneKind::Delivery, on(2021, 2, 1))},
        {}};
    CHECK(phases(life.line()).isEmpty());
    REQUIRE(life.line().dates.size() == 1);
    CHECK(life.line().dates.front().name == text("Milestone 2"));
}

TEST_CASE("blocks of shooting are drawn as they were, and instead of the days of boards")
{
    Life life;
    life.facts.firstBoardDay = QDate(2020, 6, 1);
    life.facts.lastBoardDay = QDate(2020, 6, 9);
    CHECK(phases(life.line()) == QStringList {text("Shooting 2020-06-01/2020-06-09")});
    ShootBlock block;
    block.id = Id<ShootBlock>(5);
    block.name = text("Norway");
    block.planned = on(2020, 5, 1);
    block.actual = on(2020, 9, 6);
    block.actualEnd = on(2020, 10, 1);
    ShootBlock dropped = block;
    dropped.id = Id<ShootBlock>(6);
    dropped.status = ShootStatus::Cancelled;
    ShootBlock unknown;
    unknown.id = Id<ShootBlock>(7);
    life.blocks = {dropped, block, unknown};
    CHECK(phases(life.line()) == QStringList {text("Norway 2020-09-06/2020-10-01")});
}

TEST_CASE("releases keep the dates they had, and those that were cancelled are left out")
{
    Life life {
        {milestone(1, MilestoneKind::Release, on(2022, 9, 30)),
            milestone(2, MilestoneKind::Premiere, on(2022, 9, 1)), milestone(3, MilestoneKind::Release, {}),
            milestone(4, MilestoneKind::Delivery, on(2022, 6, 1)), milestone(5, MilestoneKind::Release, {})},
        {}};
    life.milestones[1].status = MilestoneStatus::Cancelled;
    life.facts.headline = Id<Milestone>(1);
    life.facts.stories[Id<Milestone>(5)] = {{{on(2021, 11, 19), std::nullopt}}};
    const LifeLine line = life.line();
    REQUIRE(line.dates.size() == 2);
    CHECK(line.dates[0].record.id == 5);
    CHECK_FALSE(line.dates[0].date.hasDates());
    CHECK(line.dates[1].isHeadline);
    CHECK(lifeLineWords(line).contains(text("Milestone 5: no date yet, before that ")));
}
