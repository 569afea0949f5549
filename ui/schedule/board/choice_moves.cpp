#include "ui/schedule/board/choice_moves.h"

namespace slate {

namespace {

/// Two acts as one, the second made for the board as it is after the first.
BoardChange joined(BoardChange first, const BoardChange &second)
{
    for (const Strip &strip : second.update) {
        const auto isIt = [&](const Strip &each) { return each.id == strip.id; };
        // What the first act adds is still only added, at its last place.
        const auto fresh = std::find_if(first.insert.begin(), first.insert.end(), isIt);
        if (fresh != first.insert.end()) {
            *fresh = strip;
            continue;
        }
        std::erase_if(first.update, isIt);
        first.update.push_back(strip);
    }
    const auto append = [](auto &to, const auto &from) { to.insert(to.end(), from.begin(), from.end()); };
    append(first.insert, second.insert);
    append(first.remove, second.remove);
    return first;
}

/// The gap behind a strip, wherever it is.
Spot behind(const BoardOrder &order, Id<Strip> id, bool boneyard)
{
    const auto &strips = boneyard ? order.boneyard : order.placed;
    const auto found =
        std::find_if(strips.begin(), strips.end(), [&](const Strip &strip) { return strip.id == id; });
    return found == strips.end() ? endOf(order, boneyard)
                                 : Spot {boneyard, static_cast<int>(found - strips.begin()) + 1};
}

} // namespace

BoardChange moveChoice(const BoardOrder &order, const BoardChoice &choice, Spot spot)
{
    const auto &[strips, scenes] = choice;
    if (scenes.empty())
        return moveStrips(order, strips, spot);
    if (strips.empty())
        return placeScenes(order, scenes, spot);
    const BoardChange first = moveStrips(order, strips, spot);
    const BoardOrder between = after(order, first);
    return joined(first, placeScenes(between, scenes, behind(between, strips.back(), spot.boneyard)));
}

// Scenes without a strip stand below those of the boneyard in the order of the script: to change places
// there, they and those before them need strips that keep the new order.
BoardChange stepChoice(const BoardOrder &order, const BoardPlan &plan, const BoardChoice &choice, bool up)
{
    const auto step = [up](const BoardOrder &from, const std::vector<Id<Strip>> &strips) {
        return up ? moveUp(from, strips) : moveDown(from, strips);
    };
    const QList<Id<Scene>> scenes(choice.scenes.begin(), choice.scenes.end());
    if (scenes.empty())
        return step(order, choice.strips);
    const std::vector<Id<Scene>> &unplaced = plan.unplaced;
    const auto last = std::find(unplaced.begin(), unplaced.end(), scenes.back());
    const auto end = up || last + 1 == unplaced.end() ? last + 1 : last + 2;
    const BoardChange first = placeScenes(order, {unplaced.begin(), end}, endOf(order, true));
    const BoardOrder between = after(order, first);
    std::vector<Id<Strip>> all = choice.strips;
    for (const Strip &strip : between.boneyard) {
        if (scenes.contains(strip.scene))
            all.push_back(strip.id);
    }
    return joined(first, step(between, all));
}

BoardChange choiceToDay(const ScheduleFacts &facts, const BoardOrder &order, const BoardPlan &plan,
    const BoardChoice &choice, int day)
{
    const BoardChange first = moveToDay(order, plan, choice.strips, day);
    if (choice.scenes.empty())
        return first;
    const BoardOrder between = after(order, first);
    const Spot spot = endOfDay(between, planOf(facts, between), day);
    return joined(first, placeScenes(between, choice.scenes, spot));
}

BoardChange removeChoice(
    const BoardOrder &order, const std::vector<Id<Strip>> &scenes, const std::vector<Id<Strip>> &others)
{
    const BoardChange first = toBoneyard(order, scenes);
    return joined(first, removeStrips(after(order, first), others));
}

Leaving leavingFrom(const BoardOrder &order, const BoardPlan &plan, const QSet<RecordRef> &refs)
{
    Leaving leaving;
    for (const auto *list : {&order.placed, &order.boneyard}) {
        for (const Strip &strip : *list) {
            const RecordRef ref {Kind::Strip, strip.id.value()};
            if (!refs.contains(ref) || strip.stripKind == StripKind::DayBreak)
                continue;
            leaving.strips.push_back(strip);
            leaving.there.push_back(strip.id);
            leaving.refs.insert(ref);
        }
    }
    for (const Id<Scene> scene : plan.unplaced) {
        const RecordRef ref {Kind::Scene, scene.value()};
        if (!refs.contains(ref))
            continue;
        Strip strip;
        strip.stripKind = StripKind::Scene;
        strip.scene = scene;
        leaving.strips.push_back(strip);
        leaving.refs.insert(ref);
    }
    return leaving;
}

std::vector<RecordRef> arrivedOn(
    const BoardOrder &order, const std::vector<Strip> &leaving, const BoardChange &coming)
{
    QSet<Id<Scene>> scenes;
    for (const Strip &strip : leaving)
        scenes.insert(strip.scene);
    scenes.remove({});
    QSet<Id<Strip>> fresh;
    for (const Strip &strip : coming.insert)
        fresh.insert(strip.id);
    std::vector<RecordRef> arrived;
    for (const auto *list : {&order.placed, &order.boneyard}) {
        for (const Strip &strip : *list) {
            if (fresh.contains(strip.id) || scenes.contains(strip.scene))
                arrived.push_back({Kind::Strip, strip.id.value()});
        }
    }
    return arrived;
}

} // namespace slate
