#include "tests/core/strings.h"

#include "core/report/schedule_summary.h"

using namespace slate;

namespace {

const QDate today(2027, 5, 12);

PlannedDay day(int number, QDate date, bool empty = false)
{
    PlannedDay made;
    made.number = number;
    made.date = date;
    made.dayBreak = Id<Strip>(number);
    made.call = 7 * 60;
    made.minutes = 600;
    if (!empty)
        made.scenes = {Id<Scene>(number)};
    return made;
}

BoardPlan plan(qint64 board, const std::vector<PlannedDay> &days)
{
    BoardPlan made;
    made.board = Id<Board>(board);
    made.days = days;
    return made;
}

} // namespace

TEST_CASE("the next shooting day is today's or the first after it, on whichever board")
{
    const BoardPlan main = plan(1, {day(1, today.addDays(-1)), day(2, today.addDays(3))});
    const BoardPlan second = plan(2, {day(1, today.addDays(1), true), day(2, today.addDays(2))});
    CHECK(nextDay({&main}, today)->day.number == 2);
    CHECK(nextDay({&main, &second}, today)->board == Id<Board>(2));
    CHECK(nextDay({&main, &second}, today)->day.date == today.addDays(2));
    CHECK(nextDay({&main}, today.addDays(3))->day.date == today.addDays(3));
    CHECK_FALSE(nextDay({&main}, today.addDays(4)));
}

TEST_CASE("without any date the first day is next, and of two boards on one date the first listed")
{
    const BoardPlan undated = plan(1, {day(1, {}), day(2, {})});
    CHECK(nextDay({&undated}, today)->day.number == 1);
    const BoardPlan main = plan(2, {day(4, today)});
    const BoardPlan second = plan(3, {day(5, today)});
    CHECK(nextDay({&undated, &main, &second}, today)->day.number == 4);
    CHECK_FALSE(nextDay({&undated, &main}, today.addDays(1)));
}

TEST_CASE("days with something to shoot are counted, over and to come")
{
    const BoardPlan board = plan(1,
        {day(1, today.addDays(-1)), day(2, today), day(3, today.addDays(1), true), day(4, today.addDays(2))});
    const ScheduleSummary summary = scheduleSummary(Id<Production>(1), {&board}, {}, today);
    CHECK(summary.days == 3);
    CHECK(summary.firstDay == today.addDays(-1));
    CHECK(summary.lastDay == today.addDays(2));
    CHECK(shootingDaysWords(summary) == text("shooting day 2 of 3"));
    const auto later = [&](int days) {
        return shootingDaysWords(scheduleSummary(Id<Production>(1), {&board}, {}, today.addDays(days)));
    };
    CHECK(later(1) == text("2 of 3 shooting days over"));
    CHECK(later(-9) == text("3 shooting days on the board"));
    CHECK(later(9) == text("all 3 shooting days are over"));
    CHECK(shootingDaysWords({}).isEmpty());
}

TEST_CASE("what collides is counted by its weight for its own production, accepted or not apart")
{
    const auto conflict = [](ConflictRule rule, qint64 production, bool accepted, qint64 board = 5) {
        Finding finding;
        finding.rule = rule;
        finding.production = Id<Production>(production);
        finding.board = Id<Board>(board);
        finding.accepted = accepted;
        return Conflict {{finding}};
    };
    const ScheduleSummary summary = scheduleSummary(Id<Production>(1), {},
        {conflict(ConflictRule::StuntWithoutMedic, 1, false),
            conflict(ConflictRule::PersonNotAvailable, 1, false, 6),
            conflict(ConflictRule::PersonNotAvailable, 1, true),
            conflict(ConflictRule::PersonNotAvailable, 2, false)},
        today);
    CHECK(summary.conflicts[0] + summary.conflicts[1] + summary.conflicts[2] == 2);
    const auto boardOf = [&](ConflictRule rule) {
        return summary.conflictsOn[static_cast<size_t>(conflict(rule, 1, false).weight())];
    };
    CHECK(boardOf(ConflictRule::StuntWithoutMedic) == Id<Board>(5));
    CHECK(boardOf(ConflictRule::PersonNotAvailable) == Id<Board>(6));
}

TEST_CASE("the next day says its date, its call, its places and its pages")
{
    ScheduleFacts facts;
    Location church;
    church.id = Id<Location>(9);
    church.name = text("Village church");
    church.municipality = text("Tržič");
    facts.put(toRecord(church));
    for (const qint64 id : {1, 2}) {
        Scene scene;
        scene.id = Id<Scene>(id);
        scene.location = church.id;
        facts.put(toRecord(scene));
    }
    NextDay next {Id<Board>(1), day(1, today)};
    next.day.scenes = {Id<Scene>(1), Id<Scene>(2)};
    next.day.eighths = 33;
    CHECK(nextDayTitle(next, today).startsWith(text("Day 1 · Today, ")));
    CHECK(nextDayWords(facts, next) == text("Call 07:00 · Village church, Tržič · 4 1/8 pages · 10 h"));
    next.day.date = {};
    CHECK(nextDayTitle(next, today) == text("Day 1 · no date yet"));
}
