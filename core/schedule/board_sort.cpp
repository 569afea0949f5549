#include "core/schedule/board_sort.h"

#include "core/schedule/strip_places.h"

#include <algorithm>

namespace slate {

namespace {

int rankOf(TimeOfDay time)
{
    switch (time) {
    case TimeOfDay::Dawn:
        return 0;
    case TimeOfDay::Day:
        return 1;
    case TimeOfDay::Dusk:
        return 2;
    case TimeOfDay::Night:
        return 3;
    }
    return 4;
}

/// A strip's value for one key; which member counts is the key's matter.
struct SortValue {
    bool known = false;
    qint64 number = 0;
    QString text; ///< case folded
    std::vector<CastNumber> numbers;
};

SortValue ofNumber(qint64 number)
{
    return {true, number, {}, {}};
}

SortValue ofText(const QString &text)
{
    return {!text.isEmpty(), 0, text.toCaseFolded(), {}};
}

SortValue castOf(const ScheduleFacts &facts, const Scene &scene)
{
    SortValue value;
    for (const Id<CastMember> id : facts.castOf(scene.id)) {
        const CastMember *part = facts.find(id);
        if (part && part->number)
            value.numbers.push_back(part->number);
    }
    std::sort(value.numbers.begin(), value.numbers.end());
    value.known = !value.numbers.empty();
    return value;
}

SortValue valueOf(const ScheduleFacts &facts, const Scene &scene, StripSort key)
{
    switch (key) {
    case StripSort::SceneNumber:
        return {!scene.number.isEmpty(), 0, scene.number, {}};
    case StripSort::ScriptOrder:
        return {!scene.scriptOrder.isEmpty(), 0, scene.scriptOrder, {}};
    case StripSort::InteriorExterior:
        return scene.interiorExterior ? ofNumber(static_cast<int>(*scene.interiorExterior)) : SortValue();
    case StripSort::Set:
        return ofText(scene.set);
    case StripSort::DayNight:
        return scene.time ? ofNumber(rankOf(*scene.time)) : SortValue();
    case StripSort::Location: {
        const Location *location = facts.find(scene.location);
        return location ? ofText(location->name) : SortValue();
    }
    case StripSort::Cast:
        return castOf(facts, scene);
    case StripSort::Pages:
        return scene.length ? ofNumber(scene.length->count) : SortValue();
    case StripSort::ScriptDay:
        return {!scene.scriptDay.isEmpty(), 0, scene.scriptDay, {}};
    case StripSort::Sequence:
        return ofText(scene.sequence);
    }
    return {};
}

int compare(const SortValue &a, const SortValue &b, const SortBy &by, SceneNumbering scheme)
{
    if (a.known != b.known)
        return a.known ? -1 : 1;
    int order = 0;
    if (by.key == StripSort::SceneNumber || by.key == StripSort::ScriptDay)
        order = compareSceneNumbers(a.text, b.text, scheme);
    else if (a.number != b.number)
        order = a.number < b.number ? -1 : 1;
    else if (a.numbers != b.numbers)
        order = a.numbers < b.numbers ? -1 : 1;
    else
        order = a.text.compare(b.text);
    return by.descending ? -order : order;
}

class Sorter
{
public:
    Sorter(const ScheduleFacts &facts, const std::vector<SortBy> &keys, SceneNumbering scheme)
        : m_facts(facts),
          m_keys(keys),
          m_scheme(scheme)
    {
    }

    std::vector<StripSlot> sorted(const std::vector<Strip> &strips, const QSet<Id<Strip>> &chosen) const
    {
        std::vector<StripSlot> list;
        std::vector<Entry> entries;
        std::vector<size_t> places;
        for (const Strip &strip : strips) {
            const Scene *scene = strip.stripKind == StripKind::Scene ? m_facts.find(strip.scene) : nullptr;
            if (scene && chosen.contains(strip.id)) {
                places.push_back(list.size());
                entries.push_back({&strip, valuesOf(*scene)});
            }
            list.push_back({strip, false});
        }
        std::stable_sort(entries.begin(), entries.end(),
            [this](const Entry &a, const Entry &b) { return comesBefore(a, b); });
        for (size_t i = 0; i < places.size(); ++i) {
            StripSlot &slot = list[places[i]];
            const QString place = slot.strip.place;
            slot.strip = *entries[i].strip;
            slot.strip.place = place;
        }
        return list;
    }

private:
    struct Entry {
        const Strip *strip;
        std::vector<SortValue> values;
    };

    std::vector<SortValue> valuesOf(const Scene &scene) const
    {
        std::vector<SortValue> values;
        for (const SortBy &by : m_keys)
            values.push_back(valueOf(m_facts, scene, by.key));
        return values;
    }

    bool comesBefore(const Entry &a, const Entry &b) const
    {
        for (size_t i = 0; i < m_keys.size(); ++i) {
            if (const int order = compare(a.values[i], b.values[i], m_keys[i], m_scheme); order != 0)
                return order < 0;
        }
        return false;
    }

    const ScheduleFacts &m_facts;
    const std::vector<SortBy> &m_keys;
    SceneNumbering m_scheme;
};

/// Two strips that had the same place stood in the order of their ids, which the sort may have turned.
void loosenEqual(std::vector<StripSlot> &list)
{
    for (size_t i = 1; i < list.size(); ++i) {
        const Strip &before = list[i - 1].strip;
        Strip &strip = list[i].strip;
        list[i].loose = before.place == strip.place && strip.id < before.id;
    }
}

} // namespace

BoardChange sortStrips(const ScheduleFacts &facts, const BoardOrder &order, const std::vector<Id<Strip>> &ids,
    const std::vector<SortBy> &keys, SceneNumbering scheme)
{
    const Sorter sorter(facts, keys, scheme);
    const QSet<Id<Strip>> chosen(ids.begin(), ids.end());
    auto placed = sorter.sorted(order.placed, chosen);
    auto boneyard = sorter.sorted(order.boneyard, chosen);
    for (auto *list : {&placed, &boneyard}) {
        loosenEqual(*list);
        setPlaces(*list);
    }
    return changeTo(order, placed, boneyard);
}

} // namespace slate
