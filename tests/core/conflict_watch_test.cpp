#include "tests/core/random_schedule.h"

#include <iterator>

using namespace slate;

namespace {

std::vector<Finding> notIn(const std::vector<Finding> &all, const std::vector<Finding> &others)
{
    std::vector<Finding> left;
    for (const Finding &finding : all) {
        const bool there = std::any_of(
            others.begin(), others.end(), [&](const Finding &it) { return it.isSameAs(finding); });
        if (!there && !finding.accepted)
            left.push_back(finding);
    }
    return left;
}

/// What stays and is worse, and what comes and was accepted before.
std::vector<Finding> worseThan(const std::vector<Finding> &before, const std::vector<Finding> &after)
{
    std::vector<Finding> worse;
    for (const Finding &finding : after) {
        const auto old = std::find_if(
            before.begin(), before.end(), [&](const Finding &it) { return it.isSameAs(finding); });
        if (old == before.end() ? finding.accepted : isWorse(finding, *old))
            worse.push_back(finding);
    }
    return worse;
}

bool areSame(std::vector<Finding> a, std::vector<Finding> b)
{
    return std::is_permutation(a.begin(), a.end(), b.begin(), b.end(),
        [](const Finding &x, const Finding &y) { return x.isSameAs(y); });
}

} // namespace

TEST_CASE("findings that are kept through random changes are those of a check from scratch")
{
    // ./dev bench asks for ten thousand.
    const int asked = qEnvironmentVariableIntValue("SLATE_WATCH_STEPS");
    const int steps = asked > 0 ? asked : 1000;
    RandomSchedule world(20260406);
    int seen = 0;
    for (int step = 1; step <= steps; ++step) {
        if (world.below(10) < 8)
            world.moveStrip();
        else
            world.changeFacts();
        for (const auto &watch : world.watches)
            seen += static_cast<int>(watch->findings().size());
        if (step % 25 != 0)
            continue;
        INFO("step " << step);
        REQUIRE(world.watches[0]->findings() == conflicts(world.facts));
        REQUIRE(world.watches[1]->findings() == conflicts(world.facts, world.alternative()));
    }
    CHECK(seen > 10 * steps);
}

TEST_CASE("what a move would change is what it changes when it is made")
{
    RandomSchedule world(7);
    int added = 0;
    int removed = 0;
    for (int step = 0; step < 300; ++step) {
        for (int i = 0; i < 5; ++i)
            world.changeFacts();
        const Id<Board> board = world.anyBoard();
        auto &watch = *world.watches[step % 2];
        const BoardOrder order = world.shuffled(board);
        const auto before = watch.findings();
        const ConflictDelta delta = watch.whatIf(order);
        REQUIRE(watch.findings() == before);
        if (!watch.counts(board)) {
            REQUIRE(delta.added.empty());
            continue;
        }
        world.write(order);
        const auto after = watch.findings();
        REQUIRE(areSame(delta.added, notIn(after, before)));
        REQUIRE(areSame(delta.removed, notIn(before, after)));
        REQUIRE(areSame(delta.worse, worseThan(before, after)));
        added += static_cast<int>(delta.added.size());
        removed += static_cast<int>(delta.removed.size());
    }
    CHECK(added > 300);
    CHECK(removed > 300);
}

TEST_CASE("what a move from one board to another would change is what it changes when it is made")
{
    RandomSchedule world(11);
    int added = 0;
    int removed = 0;
    for (int step = 0; step < 300; ++step) {
        for (int i = 0; i < 5; ++i)
            world.changeFacts();
        BoardOrder from = orderOf(world.facts, world.anyBoard());
        BoardOrder to = orderOf(world.facts, world.anyBoard());
        if (from.board == to.board || from.placed.empty())
            continue;
        const size_t taken = world.below(from.placed.size());
        Strip strip = from.placed[taken];
        from.placed.erase(from.placed.begin() + static_cast<qsizetype>(taken));
        strip.board = to.board;
        to.placed.insert(
            to.placed.begin() + static_cast<qsizetype>(world.below(to.placed.size() + 1)), strip);
        auto &watch = *world.watches[step % 2];
        const auto before = watch.findings();
        const ConflictDelta delta = watch.whatIf(planOf(world.facts, from), planOf(world.facts, to));
        REQUIRE(watch.findings() == before);
        world.write(to);
        const auto after = watch.findings();
        REQUIRE(areSame(delta.added, notIn(after, before)));
        REQUIRE(areSame(delta.removed, notIn(before, after)));
        REQUIRE(areSame(delta.worse, worseThan(before, after)));
        added += static_cast<int>(delta.added.size());
        removed += static_cast<int>(delta.removed.size());
    }
    CHECK(added > 50);
    CHECK(removed > 50);
}
