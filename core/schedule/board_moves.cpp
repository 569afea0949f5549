#include "core/schedule/board_moves.h"

#include "core/schedule/strip_places.h"

#include <algorithm>

namespace slate {

namespace {

using Slots = std::vector<StripSlot>;

bool comesBefore(const Strip &a, const Strip &b)
{
    return std::tie(a.place, a.id) < std::tie(b.place, b.id);
}

Slots slotsOf(const std::vector<Strip> &strips)
{
    Slots slots;
    slots.reserve(strips.size());
    for (const Strip &strip : strips)
        slots.push_back({strip, false});
    return slots;
}

QSet<Id<Strip>> setOf(const std::vector<Id<Strip>> &ids)
{
    return QSet<Id<Strip>>(ids.begin(), ids.end());
}

/// Takes the chosen strips out of a list; `before` then says the same gap in what is left.
void pick(Slots &from, const QSet<Id<Strip>> &chosen, Slots &picked, int *before)
{
    Slots rest;
    rest.reserve(from.size());
    const int gap = before ? *before : 0;
    for (size_t i = 0; i < from.size(); ++i) {
        StripSlot &slot = from[i];
        if (!chosen.contains(slot.strip.id)) {
            rest.push_back(std::move(slot));
            continue;
        }
        slot.loose = true;
        picked.push_back(std::move(slot));
        if (before && static_cast<int>(i) < gap)
            --*before;
    }
    from = std::move(rest);
}

/// Puts loose strips into a gap of the lists, which are without them already.
BoardChange putInto(const BoardOrder &order, Slots placed, Slots boneyard, Slots strips, Spot spot)
{
    if (spot.boneyard)
        std::erase_if(
            strips, [](const StripSlot &slot) { return slot.strip.stripKind == StripKind::DayBreak; });
    for (StripSlot &slot : strips) {
        // A key of the other list means nothing in this one.
        if (slot.strip.boneyard != spot.boneyard)
            slot.strip.place.clear();
        slot.strip.boneyard = spot.boneyard;
    }
    Slots &list = spot.boneyard ? boneyard : placed;
    const int at = std::clamp(spot.before, 0, static_cast<int>(list.size()));
    list.insert(
        list.begin() + at, std::make_move_iterator(strips.begin()), std::make_move_iterator(strips.end()));
    setPlaces(list);
    return changeTo(order, placed, boneyard);
}

BoardChange moveWith(const BoardOrder &order, const QSet<Id<Strip>> &chosen, Slots fresh, Spot spot)
{
    Slots placed = slotsOf(order.placed);
    Slots boneyard = slotsOf(order.boneyard);
    Slots picked;
    spot.before = std::clamp(
        spot.before, 0, static_cast<int>(spot.boneyard ? order.boneyard.size() : order.placed.size()));
    pick(placed, chosen, picked, spot.boneyard ? nullptr : &spot.before);
    pick(boneyard, chosen, picked, spot.boneyard ? &spot.before : nullptr);
    picked.insert(picked.end(), std::make_move_iterator(fresh.begin()), std::make_move_iterator(fresh.end()));
    return putInto(order, std::move(placed), std::move(boneyard), std::move(picked), spot);
}

StripSlot freshSlot(const BoardOrder &order, Strip strip)
{
    strip.id = Id<Strip>::random();
    strip.board = order.board;
    strip.place.clear();
    return {std::move(strip), true};
}

template<typename Iterator>
void stepTowards(Iterator begin, Iterator end, const QSet<Id<Strip>> &chosen)
{
    if (begin == end)
        return;
    for (auto slot = begin, next = std::next(begin); next != end; ++slot, ++next) {
        if (!chosen.contains(slot->strip.id) && chosen.contains(next->strip.id)) {
            next->loose = true;
            std::swap(*slot, *next);
        }
    }
}

BoardChange step(const BoardOrder &order, const std::vector<Id<Strip>> &ids, bool up)
{
    Slots placed = slotsOf(order.placed);
    Slots boneyard = slotsOf(order.boneyard);
    const auto chosen = setOf(ids);
    for (Slots *list : {&placed, &boneyard}) {
        if (up)
            stepTowards(list->begin(), list->end(), chosen);
        else
            stepTowards(list->rbegin(), list->rend(), chosen);
        setPlaces(*list);
    }
    return changeTo(order, placed, boneyard);
}

BoardChange moveToNewDay(const BoardOrder &order, const QSet<Id<Strip>> &chosen)
{
    Slots placed = slotsOf(order.placed);
    Slots boneyard = slotsOf(order.boneyard);
    Slots picked;
    pick(placed, chosen, picked, nullptr);
    pick(boneyard, chosen, picked, nullptr);
    if (!picked.empty() && !placed.empty() && placed.back().strip.stripKind != StripKind::DayBreak) {
        Strip closing;
        closing.stripKind = StripKind::DayBreak;
        picked.insert(picked.begin(), freshSlot(order, closing));
    }
    const Spot end {false, static_cast<int>(placed.size())};
    return putInto(order, std::move(placed), std::move(boneyard), std::move(picked), end);
}

void putSorted(std::vector<Strip> &list, std::vector<Strip> strips)
{
    std::sort(strips.begin(), strips.end(), comesBefore);
    const auto middle = static_cast<int>(list.size());
    list.insert(list.end(), std::make_move_iterator(strips.begin()), std::make_move_iterator(strips.end()));
    std::inplace_merge(list.begin(), list.begin() + middle, list.end(), comesBefore);
}

} // namespace

BoardOrder after(const BoardOrder &order, const BoardChange &change)
{
    QSet<Id<Strip>> touched = setOf(change.remove);
    std::vector<Strip> placed;
    std::vector<Strip> boneyard;
    for (const auto *strips : {&change.update, &change.insert}) {
        for (const Strip &strip : *strips) {
            touched.insert(strip.id);
            (strip.boneyard ? boneyard : placed).push_back(strip);
        }
    }
    BoardOrder result {order.board, {}, {}};
    const auto stays = [&](const Strip &strip) { return !touched.contains(strip.id); };
    std::copy_if(order.placed.begin(), order.placed.end(), std::back_inserter(result.placed), stays);
    std::copy_if(order.boneyard.begin(), order.boneyard.end(), std::back_inserter(result.boneyard), stays);
    putSorted(result.placed, std::move(placed));
    putSorted(result.boneyard, std::move(boneyard));
    return result;
}

Spot endOf(const BoardOrder &order, bool boneyard)
{
    return {boneyard, static_cast<int>(boneyard ? order.boneyard.size() : order.placed.size())};
}

Spot endOfDay(const BoardOrder &order, const BoardPlan &plan, int day)
{
    if (day < 0 || day >= static_cast<int>(plan.days.size()))
        return endOf(order);
    const Id<Strip> dayBreak = plan.days[static_cast<size_t>(day)].dayBreak;
    const auto closing = std::find_if(
        order.placed.begin(), order.placed.end(), [&](const Strip &strip) { return strip.id == dayBreak; });
    return {false, static_cast<int>(closing - order.placed.begin())};
}

BoardChange moveStrips(const BoardOrder &order, const std::vector<Id<Strip>> &ids, Spot spot)
{
    return moveWith(order, setOf(ids), {}, spot);
}

BoardChange toBoneyard(const BoardOrder &order, const std::vector<Id<Strip>> &ids)
{
    auto chosen = setOf(ids);
    for (const Strip &strip : order.boneyard)
        chosen.remove(strip.id);
    return moveWith(order, chosen, {}, endOf(order, true));
}

BoardChange moveUp(const BoardOrder &order, const std::vector<Id<Strip>> &ids)
{
    return step(order, ids, true);
}

BoardChange moveDown(const BoardOrder &order, const std::vector<Id<Strip>> &ids)
{
    return step(order, ids, false);
}

BoardChange moveToDay(
    const BoardOrder &order, const BoardPlan &plan, const std::vector<Id<Strip>> &ids, int day)
{
    auto chosen = setOf(ids);
    for (const Strip &strip : order.placed) {
        if (strip.stripKind == StripKind::DayBreak)
            chosen.remove(strip.id);
    }
    if (day < 0 || day >= static_cast<int>(plan.days.size()))
        return moveToNewDay(order, chosen);
    for (const Id<Strip> id : plan.days[static_cast<size_t>(day)].strips)
        chosen.remove(id);
    return moveWith(order, chosen, {}, endOfDay(order, plan, day));
}

BoardChange placeScenes(const BoardOrder &order, const std::vector<Id<Scene>> &scenes, Spot spot)
{
    std::vector<Strip> strips;
    for (const Id<Scene> scene : scenes) {
        Strip strip;
        strip.stripKind = StripKind::Scene;
        strip.scene = scene;
        strips.push_back(strip);
    }
    return bringStrips(order, strips, spot);
}

BoardChange bringStrips(const BoardOrder &order, const std::vector<Strip> &strips, Spot spot)
{
    QHash<Id<Scene>, Id<Strip>> there;
    for (const auto *list : {&order.placed, &order.boneyard}) {
        for (const Strip &strip : *list)
            there.insert(strip.scene, strip.id);
    }
    QSet<Id<Strip>> chosen;
    Slots fresh;
    for (const Strip &strip : strips) {
        if (strip.stripKind == StripKind::DayBreak)
            continue;
        const auto found = strip.scene.isNull() ? there.constEnd() : there.constFind(strip.scene);
        if (found != there.constEnd()) {
            chosen.insert(*found);
            continue;
        }
        fresh.push_back(freshSlot(order, strip));
        if (!strip.scene.isNull())
            there.insert(strip.scene, fresh.back().strip.id);
    }
    return moveWith(order, chosen, std::move(fresh), spot);
}

BoardChange insertStrip(const BoardOrder &order, Strip strip, Spot spot)
{
    return moveWith(order, {}, {freshSlot(order, std::move(strip))}, spot);
}

BoardChange insertBanner(
    const BoardOrder &order, Spot spot, BannerKind banner, const QString &text, std::optional<int> minutes)
{
    Strip strip;
    strip.stripKind = StripKind::Banner;
    strip.banner = banner;
    strip.text = text;
    strip.minutes = minutes;
    return insertStrip(order, std::move(strip), spot);
}

BoardChange insertDayBreak(const BoardOrder &order, Spot spot)
{
    Strip strip;
    strip.stripKind = StripKind::DayBreak;
    return insertStrip(order, std::move(strip), spot);
}

BoardChange removeStrips(const BoardOrder &order, const std::vector<Id<Strip>> &ids)
{
    BoardChange change;
    const auto chosen = setOf(ids);
    for (const auto *strips : {&order.placed, &order.boneyard}) {
        for (const Strip &strip : *strips) {
            if (chosen.contains(strip.id))
                change.remove.push_back(strip.id);
        }
    }
    return change;
}

} // namespace slate
