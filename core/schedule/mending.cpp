#include "core/schedule/mending.h"

#include <algorithm>

namespace slate {

namespace {

bool isSceneOf(const Strip &strip, const FindingPlace &place)
{
    return strip.stripKind == StripKind::Scene
        && std::find(place.scenes.begin(), place.scenes.end(), strip.scene) != place.scenes.end();
}

/// The order with the scenes of one day at the end of another; both counted from 1.
BoardOrder moved(const BoardOrder &order, const FindingPlace &place, int to)
{
    std::vector<Strip> taken;
    BoardOrder result {order.board, {}, order.boneyard};
    int number = 1;
    for (const Strip &strip : order.placed) {
        if (number == place.number && isSceneOf(strip, place))
            taken.push_back(strip);
        number += strip.stripKind == StripKind::DayBreak ? 1 : 0;
    }
    const auto put = [&] { result.placed.insert(result.placed.end(), taken.begin(), taken.end()); };
    number = 1;
    for (const Strip &strip : order.placed) {
        const bool isBreak = strip.stripKind == StripKind::DayBreak;
        if (isBreak && number == to)
            put();
        if (number != place.number || !isSceneOf(strip, place))
            result.placed.push_back(strip);
        number += isBreak ? 1 : 0;
    }
    if (number == to)
        put();
    return result;
}

bool mends(const ConflictDelta &delta, const Finding &finding)
{
    return delta.added.empty()
        && std::any_of(delta.removed.begin(), delta.removed.end(),
            [&](const Finding &gone) { return gone.isSameAs(finding); });
}

} // namespace

std::optional<Mending> nearestMending(const ScheduleFacts &facts,
    const std::function<ConflictDelta(const BoardOrder &)> &whatIf, const Finding &finding, int reach)
{
    const bool movable = !finding.places.empty() && !finding.places.front().scenes.empty();
    if (!movable)
        return {};
    const FindingPlace &place = finding.places.front();
    const BoardOrder order = orderOf(facts, place.board);
    const BoardPlan plan = planOf(facts, order);
    const int count = static_cast<int>(plan.days.size());
    for (int distance = 1; distance <= reach; ++distance) {
        for (const int number : {place.number + distance, place.number - distance}) {
            if (number < 1 || number > count)
                continue;
            if (mends(whatIf(moved(order, place, number)), finding))
                return Mending {
                    place.board, number, plan.days[static_cast<size_t>(number - 1)].date, place.scenes};
        }
    }
    return {};
}

} // namespace slate
