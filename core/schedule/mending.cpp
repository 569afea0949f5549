#include "core/schedule/mending.h"

#include "core/schedule/mending_ways.h"

#include <algorithm>
#include <map>

namespace slate {

namespace {

constexpr int mostTries = 60;

/// What was tried for one finding and will do.
struct Option {
    MendingStep step;
    TriedBoard board;
    ConflictDelta delta;
    int gain = 0;

    bool isClean() const { return delta.added.empty() && delta.worse.empty(); }
};

bool isGone(const ConflictDelta &delta, const Finding &finding)
{
    return std::any_of(delta.removed.begin(), delta.removed.end(),
        [&](const Finding &gone) { return gone.isSameAs(finding); });
}

/// Whether it would break the rule anew, or break it further.
bool breaks(const ConflictDelta &delta, ConflictRule rule)
{
    const auto isOfRule = [&](const Finding &finding) { return finding.rule == rule; };
    return std::any_of(delta.added.begin(), delta.added.end(), isOfRule)
        || std::any_of(delta.worse.begin(), delta.worse.end(), isOfRule);
}

/// Whether a finding is about what goes to a day, or about that day as a whole.
bool isAbout(const Finding &finding, const MendingStep &step)
{
    return std::any_of(finding.places.begin(), finding.places.end(), [&](const FindingPlace &place) {
        if (place.board != step.board || place.number != step.number)
            return false;
        return place.scenes.empty() || finding.rule == ConflictRule::DayAndNight
            || std::any_of(step.scenes.begin(), step.scenes.end(), [&](Id<Scene> scene) {
                   return std::find(place.scenes.begin(), place.scenes.end(), scene) != place.scenes.end();
               });
    });
}

/// A day that grows past all days would only hide what is on it.
bool hidesDay(const BoardPlan &before, const BoardPlan &after)
{
    const auto isHidden = [](const BoardPlan &plan) {
        return !plan.days.empty() && isNoDayYet(plan, plan.days.back());
    };
    return isHidden(after) && !isHidden(before);
}

bool isAsBefore(const Strip &a, const Strip &b)
{
    return a.board == b.board && a.place == b.place && a.boneyard == b.boneyard && a.call == b.call;
}

/// What makes one order of a board the other.
void addChanges(const BoardOrder &before, const BoardOrder &after, BoardChange &change)
{
    QHash<Id<Strip>, const Strip *> old;
    for (const auto *strips : {&before.placed, &before.boneyard}) {
        for (const Strip &strip : *strips)
            old.insert(strip.id, &strip);
    }
    for (const auto *strips : {&after.placed, &after.boneyard}) {
        for (const Strip &strip : *strips) {
            const Strip *was = old.take(strip.id);
            if (!was)
                change.insert.push_back(strip);
            else if (!isAsBefore(*was, strip))
                change.update.push_back(strip);
        }
    }
    for (const auto *strips : {&before.placed, &before.boneyard}) {
        for (const Strip &strip : *strips) {
            if (old.contains(strip.id))
                change.remove.push_back(strip.id);
        }
    }
}

/// Mends a conflict finding by finding, on boards as they are after what was mended before.
class MendingSearch
{
public:
    MendingSearch(const ScheduleFacts &facts, const std::vector<Finding> &now, const PlansTried &whatIf,
        const Conflict &conflict, int reach)
        : m_facts(facts),
          m_now(now),
          m_whatIf(whatIf),
          m_conflict(conflict),
          m_reach(reach)
    {
    }

    std::optional<Mending> find()
    {
        for (const Finding &finding : m_conflict.findings) {
            if (!isGone(m_delta, finding) && !mendOne(finding))
                return {};
        }
        for (const Finding &finding : m_conflict.findings) {
            if (!isGone(m_delta, finding))
                return {};
        }
        const auto staysBroken = [&](const MendingStep &it) { return isBrokenAt(it, m_delta); };
        if (std::any_of(m_steps.begin(), m_steps.end(), staysBroken))
            return {};
        Mending mending;
        mending.effect = changeOf(m_now, m_delta);
        const bool brings = !mending.effect.come.empty() || !mending.effect.worse.empty();
        const auto isOfOtherKind = [&](const MendingStep &it) { return it.kind != m_steps.front().kind; };
        if (m_steps.empty() || (brings && mending.effect.gain() <= 0)
            || mending.effect.bringsHeavier(m_conflict.weight())
            || std::any_of(m_steps.begin(), m_steps.end(), isOfOtherKind))
            return {};
        mending.steps = m_steps;
        for (const auto &[id, board] : m_boards)
            addChanges(orderOf(m_facts, id), board.order, mending.change);
        return mending;
    }

private:
    const TriedBoard &boardOf(Id<Board> id)
    {
        const auto found = m_boards.find(id);
        if (found != m_boards.end())
            return found->second;
        TriedBoard board {orderOf(m_facts, id), {}};
        board.plan = planOf(m_facts, board.order);
        return m_boards.emplace(id, std::move(board)).first->second;
    }
    bool mendOne(const Finding &finding)
    {
        std::optional<Option> best;
        const auto take = [&](const MendingStep &step, const BoardChange &change) {
            if (change.isEmpty())
                return false;
            if (++m_tries > mostTries)
                return true;
            auto option = tryStep(finding, step, change);
            if (!option)
                return false;
            const bool clean = option->isClean();
            if (clean || !best || option->gain > best->gain)
                best = std::move(option);
            return clean;
        };
        tryWays({m_facts, m_reach, [this](Id<Board> id) -> const TriedBoard & { return boardOf(id); }, take},
            finding);
        if (!best)
            return false;
        m_boards[best->step.board] = std::move(best->board);
        m_delta = std::move(best->delta);
        add(std::move(best->step));
        return true;
    }
    std::optional<Option> tryStep(const Finding &finding, const MendingStep &step, const BoardChange &change)
    {
        const TriedBoard &before = boardOf(step.board);
        Option option {step, {after(before.order, change), {}}, {}, 0};
        option.board.plan = planOf(m_facts, option.board.order);
        if (hidesDay(before.plan, option.board.plan))
            return {};
        std::vector<BoardPlan> plans {option.board.plan};
        for (const auto &[id, board] : m_boards) {
            if (id != step.board)
                plans.push_back(board.plan);
        }
        option.delta = m_whatIf(plans);
        if (!isGone(option.delta, finding) || breaks(option.delta, finding.rule)
            || isBrokenAt(step, option.delta))
            return {};
        if (!option.isClean()) {
            const ConflictChange change = changeOf(m_now, option.delta);
            if (change.bringsHeavier(m_conflict.weight()))
                return {};
            option.gain = change.gain();
        }
        return option;
    }
    /// Whether the rule is broken already where scenes would go, as for somebody else in a scene that is on
    /// that day too: that is neither new nor worse, but mends nothing. The conflict's own findings do not
    /// count, for each of them has its turn.
    bool isBrokenAt(const MendingStep &step, const ConflictDelta &delta) const
    {
        const auto isOfConflict = [&](const Finding &finding) {
            return std::any_of(m_conflict.findings.begin(), m_conflict.findings.end(),
                [&](const Finding &own) { return own.isSameAs(finding); });
        };
        const auto isBroken = [&](const Finding &finding) {
            return finding.rule == m_conflict.rule() && isAbout(finding, step) && !isOfConflict(finding);
        };
        const auto staysAsItIs = [&](const Finding &finding) {
            return isBroken(finding) && !isGone(delta, finding)
                && std::none_of(delta.changed.begin(), delta.changed.end(),
                    [&](const Finding &changed) { return changed.isSameAs(finding); });
        };
        return step.kind != MendingKind::TakeOff
            && (std::any_of(delta.changed.begin(), delta.changed.end(), isBroken)
                || std::any_of(m_now.begin(), m_now.end(), staysAsItIs));
    }
    /// What goes to the same day is told as one.
    void add(MendingStep step)
    {
        for (MendingStep &each : m_steps) {
            if (each.board == step.board && each.number == step.number && each.kind == step.kind) {
                each.scenes.insert(each.scenes.end(), step.scenes.begin(), step.scenes.end());
                return;
            }
        }
        m_steps.push_back(std::move(step));
    }

    const ScheduleFacts &m_facts;
    const std::vector<Finding> &m_now;
    const PlansTried &m_whatIf;
    const Conflict &m_conflict;
    const int m_reach;
    std::map<Id<Board>, TriedBoard> m_boards;
    std::vector<MendingStep> m_steps;
    ConflictDelta m_delta; ///< of all steps so far
    int m_tries = 0;
};

} // namespace

std::optional<Mending> nearestMending(const ScheduleFacts &facts, const std::vector<Finding> &now,
    const PlansTried &whatIf, const Conflict &conflict, int reach)
{
    return MendingSearch(facts, now, whatIf, conflict, reach).find();
}

RecordRef recordToMend(const ScheduleFacts &facts, const Conflict &conflict)
{
    const Finding &finding = conflict.first();
    switch (finding.rule) {
    case ConflictRule::PersonNotAvailable:
    case ConflictRule::CrewNotAvailable:
    case ConflictRule::ElementNotAvailable:
    case ConflictRule::LocationNotAvailable:
    case ConflictRule::NoPermit:
    case ConflictRule::LocationNotConfirmed:
    case ConflictRule::StuntWithoutPlan:
    case ConflictRule::StuntNotAssessed:
    case ConflictRule::StuntWithoutCoordinator:
    case ConflictRule::StuntWithoutMedic:
    case ConflictRule::SceneNowhere:
        return finding.subject();
    case ConflictRule::AfterDelivery:
        return finding.records.back();
    default:
        break;
    }
    if (finding.places.empty())
        return finding.subject();
    const FindingPlace &place = finding.places.front();
    const BoardPlan plan = planOf(facts, place.board);
    const auto day = static_cast<size_t>(place.number - 1);
    if (day >= plan.days.size())
        return finding.subject();
    const auto strips = sceneStripsOn(facts, plan.days[day], place.scenes.empty() ? nullptr : &place.scenes);
    const Id<Strip> strip = strips.empty() ? plan.days[day].dayBreak : strips.front()->id;
    return {Kind::Strip, strip.value()};
}

} // namespace slate
