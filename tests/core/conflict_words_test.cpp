#include "tests/core/conflict_world.h"

#include "core/report/conflict_words.h"
#include "core/schedule/conflict_watch.h"
#include "core/schedule/mending.h"

using namespace slate;
using Rule = ConflictRule;

namespace {

/// A part on the days of a board, with names for all that is there.
struct Told : ConflictWorld {
    Person ethan = person();
    CastMember hunt = part(ethan);

    explicit Told(Rule rule) : ConflictWorld(rule) { }
    Scene work(int minutes = 60, const char *call = "")
    {
        const Scene made = day(board, minutes, call);
        cast(made, hunt);
        return made;
    }
    ConflictWords words() const
    {
        return {facts, [this](RecordRef ref) {
                    if (ref.kind == Kind::Scene)
                        return facts.find(Id<Scene>(ref.id))->number;
                    return ref.kind == Kind::Person ? QStringLiteral("Ethan")
                        : ref.kind == Kind::Board   ? QStringLiteral("Main unit")
                                                    : QStringLiteral("the thing");
                }};
    }
    Finding only() const
    {
        const auto all = found();
        REQUIRE(all.size() == 1);
        return all[0];
    }
};

} // namespace

TEST_CASE("too little rest says how much there is, how much is wanted, and what to do on which day")
{
    Told told(Rule::ShortRest);
    told.work(13 * 60 + 30, "10:00");
    told.work();
    const Finding finding = told.only();
    CHECK(told.words().whatCollides(finding)
        == QStringLiteral("Ethan has 7 h 30 min of rest since the last wrap, and 12 h are wanted."));
    CHECK(told.words().when(finding) == QStringLiteral("Tue 7 April 2026, day 2"));
    CHECK(told.words().whatWouldMend(finding)
        == QStringLiteral("Call 4 h 30 min later, or wrap that much earlier on Mon 6 April 2026."));
}

TEST_CASE("who is not free is told without a day, for only a move that was tried knows one")
{
    Told told(Rule::PersonNotAvailable);
    const Scene scene = told.work();
    auto away = told.available(AvailabilityKind::NotFree, {}, told.monday.addDays(7));
    away.person = told.ethan.id;
    told.put(away);
    CHECK(told.words().whatCollides(told.only()) == QStringLiteral("Ethan is not free."));
    CHECK(told.words().whatWouldMend(told.only())
        == QStringLiteral("Move scene %1 to a day on which Ethan is free, or agree on this one.")
               .arg(scene.number));
    away.what = AvailabilityKind::Conditional;
    away.notes = QStringLiteral("only until noon");
    told.put(away);
    CHECK(told.words().whatWouldMend(told.only()) == QStringLiteral("See to the condition: only until noon"));
}

TEST_CASE("every rule has words of its own for what collides and for what would mend it")
{
    Told told(Rule::LongDay);
    told.work();
    QSet<QString> said;
    QSet<QString> mended;
    for (int i = 0; i < conflictRuleCount; ++i) {
        Finding finding;
        finding.rule = static_cast<Rule>(i);
        finding.day = finding.other = told.monday;
        finding.number = 1;
        finding.is = 2;
        finding.limit = 1;
        finding.records = {{Kind::Stunt, 1}};
        finding.places = {{told.board.id, 1, told.monday, {}}};
        const QString words = told.words().whatCollides(finding);
        const QString mending = told.words().whatWouldMend(finding);
        INFO("rule " << i << ": " << words << " " << mending);
        CHECK_FALSE(words.contains(QLatin1Char('%')));
        CHECK_FALSE(mending.contains(QLatin1Char('%')));
        said.insert(words);
        mended.insert(mending);
    }
    // What is not available is told alike for people, elements and locations.
    CHECK(said.size() == conflictRuleCount - 2);
    CHECK(mended.size() >= conflictRuleCount - 3);
}

TEST_CASE("hours are told without what is nothing")
{
    CHECK(ConflictWords::hours(0) == QStringLiteral("0 min"));
    CHECK(ConflictWords::hours(45) == QStringLiteral("45 min"));
    CHECK(ConflictWords::hours(600) == QStringLiteral("10 h"));
    CHECK(ConflictWords::hours(605) == QStringLiteral("10 h 5 min"));
}

TEST_CASE("the nearest day on which all is well is found by trying")
{
    Told told(Rule::PersonNotAvailable);
    for (int i = 0; i < 4; ++i)
        told.day(told.board, 12 * 60);
    told.work();
    auto away = told.available(AvailabilityKind::NotFree, told.monday.addDays(3), told.monday.addDays(4));
    away.person = told.ethan.id;
    told.put(away);
    ConflictWatch watch(told.facts);
    const auto whatIf = [&](const std::vector<BoardPlan> &plans) { return watch.whatIf(plans); };
    const auto mending = nearestMending(told.facts, told.found(), whatIf, gathered(told.found()).at(0));
    REQUIRE(mending);
    CHECK(mending->steps[0].number == 3);
    CHECK(mending->steps[0].date == told.monday.addDays(2));

    // With no room on that day, the one before, and none where none is near enough.
    told.facts = ScheduleFacts(told.facts);
    for (const RuleSetting &setting : told.facts.all<RuleSetting>().values()) {
        if (setting.rule == Rule::LongDay)
            told.remove(setting);
    }
    told.set(told.production.id, Rule::LongDay, false, 13);
    const Scene long3 = told.scene(8, 60);
    auto strip = told.strip(told.board, StripKind::Scene);
    strip.scene = long3.id;
    const auto order = orderOf(told.facts, told.board.id);
    strip.place = keyBetween(order.placed[4].place, order.placed[5].place);
    told.put(strip);
    ConflictWatch full(told.facts);
    const auto inFull = [&](const std::vector<BoardPlan> &plans) { return full.whatIf(plans); };
    const std::vector<Finding> now = full.findings();
    const auto earlier = nearestMending(told.facts, now, inFull, gathered(now).at(0));
    REQUIRE(earlier);
    CHECK(earlier->steps[0].number == 2);
    CHECK_FALSE(nearestMending(told.facts, now, inFull, gathered(now).at(0), 2));
}
