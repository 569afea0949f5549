#include "core/schedule/strip_places.h"

#include "core/model/order_key.h"

#include <algorithm>

namespace slate {

namespace {

constexpr int longestKey = 16;
// Keys that are spread anew shall not be at the limit again after the next act.
constexpr int longestSpreadKey = 8;

bool hasRoom(const QString &low, const QString &high)
{
    const auto fits = [](const QString &key) { return key.isEmpty() || isOrderKey(key); };
    return fits(low) && fits(high) && (low.isEmpty() || high.isEmpty() || low < high);
}

/// A strip that was picked up can be where it belongs all the same.
void keepWhatFits(std::vector<StripSlot> &list)
{
    QString low;
    size_t next = 0; // the first strip after this one that stays where it is
    for (size_t i = 0; i < list.size(); ++i) {
        StripSlot &slot = list[i];
        if (slot.loose) {
            next = std::max(next, i);
            while (next < list.size() && list[next].loose)
                ++next;
            const QString &place = slot.strip.place;
            slot.loose = !isOrderKey(place) || !(low < place)
                || (next < list.size() && !(place < list[next].strip.place));
        }
        if (!slot.loose)
            low = slot.strip.place;
    }
}

/// Places the strips from `first` up to `end`, and as many beside them as it takes; gives the end of those.
size_t placeRun(std::vector<StripSlot> &list, size_t first, size_t end)
{
    for (size_t margin = 0;; margin = margin == 0 ? 4 : margin * 2) {
        const size_t from = first - std::min(first, margin);
        size_t to = std::min(list.size(), end + margin);
        while (to < list.size() && list[to].loose)
            ++to;
        const QString low = from > 0 ? list[from - 1].strip.place : QString();
        const QString high = to < list.size() ? list[to].strip.place : QString();
        if (!hasRoom(low, high))
            continue;
        const QStringList keys = keysBetween(low, high, static_cast<int>(to - from));
        const auto longest = std::max_element(
            keys.begin(), keys.end(), [](const QString &a, const QString &b) { return a.size() < b.size(); });
        const bool whole = from == 0 && to == list.size();
        if (!whole && longest->size() > (margin == 0 ? longestKey : longestSpreadKey))
            continue;
        for (size_t i = from; i < to; ++i) {
            list[i].strip.place = keys[static_cast<int>(i - from)];
            list[i].loose = false;
        }
        return to;
    }
}

} // namespace

void setPlaces(std::vector<StripSlot> &list)
{
    keepWhatFits(list);
    for (size_t first = 0; first < list.size();) {
        size_t end = first;
        while (end < list.size() && list[end].loose)
            ++end;
        first = end > first ? placeRun(list, first, end) : first + 1;
    }
}

BoardChange changeTo(
    const BoardOrder &before, const std::vector<StripSlot> &placed, const std::vector<StripSlot> &boneyard)
{
    QHash<Id<Strip>, const Strip *> old;
    for (const auto *strips : {&before.placed, &before.boneyard}) {
        for (const Strip &strip : *strips)
            old.insert(strip.id, &strip);
    }
    BoardChange change;
    for (const auto *list : {&placed, &boneyard}) {
        for (const StripSlot &slot : *list) {
            const Strip *was = old.take(slot.strip.id);
            if (!was)
                change.insert.push_back(slot.strip);
            else if (was->place != slot.strip.place || was->boneyard != slot.strip.boneyard)
                change.update.push_back(slot.strip);
        }
    }
    for (auto gone = old.keyBegin(); gone != old.keyEnd(); ++gone)
        change.remove.push_back(*gone);
    std::sort(change.remove.begin(), change.remove.end());
    return change;
}

} // namespace slate
