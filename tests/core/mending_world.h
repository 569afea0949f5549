#pragma once

#include "tests/core/conflict_world.h"

#include "core/report/mending_words.h"

namespace slate {

/// A board whose mendings are looked for and made.
struct MendingWorld : ConflictWorld {
    using ConflictWorld::ConflictWorld;

    std::optional<Mending> mending(int reach = 10) const
    {
        ConflictWatch watch(facts);
        const auto whatIf = [&](const std::vector<BoardPlan> &plans) { return watch.whatIf(plans); };
        const std::vector<Finding> now = watch.findings();
        return nearestMending(facts, now, whatIf, gathered(now).at(0), reach);
    }
    void make(const Mending &mending)
    {
        for (const Id<Strip> id : mending.change.remove)
            facts.remove({Kind::Strip, id.value()});
        for (const auto *strips : {&mending.change.update, &mending.change.insert}) {
            for (const Strip &each : *strips)
                put(each);
        }
    }
    QString title(const Mending &mending) const
    {
        const auto nameOf = [this](RecordRef ref) {
            const Scene *scene = facts.find(Id<Scene>(ref.id));
            return scene && ref.kind == Kind::Scene ? scene->number : QStringLiteral("Main");
        };
        return mendingTitle({facts, nameOf}, mending);
    }
    /// Makes the mending, which must leave nothing to find.
    void makeAndCheck(MendingKind kind, int number, const std::vector<Id<Scene>> &scenes)
    {
        const auto found = mending();
        REQUIRE(found);
        REQUIRE(found->steps.size() == 1);
        CHECK(found->steps[0].kind == kind);
        CHECK(found->steps[0].number == number);
        CHECK(found->steps[0].scenes == scenes);
        CHECK(found->effect.come.empty());
        make(*found);
        CHECK(this->found().empty());
    }
};

} // namespace slate
