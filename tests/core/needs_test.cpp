#include "tests/core/strings.h"

#include "core/report/needs.h"

using namespace slate;

namespace {

const QDate today(2020, 10, 20);

Attention thing(Reason reason, qint64 id, QDate day = {})
{
    return {reason, {Kind::Stunt, id}, Id<Production>(1), 1, day, {}};
}

QString nameOf(RecordRef ref)
{
    return text("Record %1").arg(ref.id);
}

NeedWords said(const std::vector<Attention> &things)
{
    const auto needs = needsOf(things, {});
    REQUIRE(needs.size() == 1);
    return wordsFor(needs.front(), nameOf, today);
}

} // namespace

TEST_CASE("things that are alike are one need, whose button does the first of them")
{
    const auto needs = needsOf({thing(Reason::NoHazards, 1), thing(Reason::NoHazards, 2)}, {});
    REQUIRE(needs.size() == 1);
    CHECK(needs.front().count == 2);
    CHECK(needs.front().act == NeedAct::AddHazard);
    const NeedWords words = wordsFor(needs.front(), nameOf, today);
    CHECK(words.title == text("2 stunts have no risk assessment"));
    CHECK(words.detail == text("first Record 1"));
    CHECK(words.button == text("Assess"));
}

TEST_CASE("needs come worst first: what stops a day, what may hurt, what has no permit, what collides, dates")
{
    ScheduleSummary schedule;
    schedule.conflicts = {1, 2, 3};
    schedule.conflictsOn = {Id<Board>(7), Id<Board>(8), Id<Board>(9)};
    const auto needs =
        needsOf({thing(Reason::MilestonePassed, 1, today), thing(Reason::BlockNotStarted, 2, today),
                    thing(Reason::NoPermit, 3), thing(Reason::HazardNotAssessed, 4)},
            schedule);
    QStringList titles;
    for (const Need &need : needs)
        titles << wordsFor(need, nameOf, today).title;
    CHECK(titles
        == QStringList {text("1 conflict stops a shooting day"),
            text("Record 4 has hazards that are not assessed"), text("Record 3 has no granted permit"),
            text("2 things collide in the schedule"), text("Record 1 has passed"),
            text("Record 2 has not started"), text("3 things to check in the schedule")});
    CHECK(needs.front().board == Id<Board>(7));
    CHECK(needs.back().board == Id<Board>(9));
    CHECK(needs.front().weight == NeedWeight::Wrong);
    CHECK(needs.back().weight == NeedWeight::Attention);
}

TEST_CASE("every reason has words for one and for several, and a button")
{
    for (int i = 0; i <= static_cast<int>(Reason::BlockNotStarted); ++i) {
        const auto reason = static_cast<Reason>(i);
        const NeedWords one = said({thing(reason, 1, today.addDays(-3))});
        CHECK(one.title.contains(text("Record 1")));
        CHECK_FALSE(one.button.isEmpty());
        const NeedWords two = said({thing(reason, 1, today.addDays(-3)), thing(reason, 2, today)});
        CHECK(two.title.startsWith(text("2 ")));
        CHECK(two.detail.startsWith(text("first Record 1")));
        CHECK_FALSE((one.title + one.detail + two.title + two.detail).contains(QLatin1Char('%')));
    }
}

TEST_CASE("a date that passed says which, as a window where it was one")
{
    Attention passed = thing(Reason::MilestonePassed, 1, QDate(2020, 9, 30));
    passed.window = DateWindow::exact(passed.day);
    CHECK(said({passed}).detail == displayText(passed.window) + text(", not marked done"));
    passed.window = {QDate(2020, 9, 1), QDate(2020, 9, 30), {}};
    CHECK(said({passed}).detail == displayText(passed.window) + text(", not marked done"));
}
