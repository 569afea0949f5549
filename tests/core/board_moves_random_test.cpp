#include "tests/core/small_board.h"
#include "tests/core/strings.h"

#include "core/schedule/board_breaks.h"

#include <random>

using namespace slate;

namespace {

/// A board as plain lists of ids that are rearranged in the simplest way, without keys.
struct ListModel {
    using Ids = std::vector<qint64>;
    Ids placed;
    Ids boneyard;
    QSet<qint64> breaks;

    void move(const Ids &ids, Spot spot)
    {
        const auto chosen = [&](qint64 id) { return std::find(ids.begin(), ids.end(), id) != ids.end(); };
        Ids picked;
        for (const Ids *list : {&placed, &boneyard})
            std::copy_if(list->begin(), list->end(), std::back_inserter(picked), chosen);
        if (spot.boneyard)
            std::erase_if(picked, [&](qint64 id) { return breaks.contains(id); });
        Ids &target = spot.boneyard ? boneyard : placed;
        const auto gap = target.begin() + std::min<int>(spot.before, static_cast<int>(target.size()));
        Ids result;
        std::copy_if(target.begin(), gap, std::back_inserter(result), std::not_fn(chosen));
        result.insert(result.end(), picked.begin(), picked.end());
        std::copy_if(gap, target.end(), std::back_inserter(result), std::not_fn(chosen));
        Ids &other = spot.boneyard ? placed : boneyard;
        std::erase_if(other, chosen);
        target = result;
    }

    void stepUp(const Ids &ids)
    {
        const auto chosen = [&](qint64 id) { return std::find(ids.begin(), ids.end(), id) != ids.end(); };
        for (Ids *list : {&placed, &boneyard}) {
            for (size_t i = 1; i < list->size(); ++i) {
                if (chosen((*list)[i]) && !chosen((*list)[i - 1]))
                    std::swap((*list)[i], (*list)[i - 1]);
            }
        }
    }

    void stepDown(const Ids &ids)
    {
        for (Ids *list : {&placed, &boneyard})
            std::reverse(list->begin(), list->end());
        stepUp(ids);
        for (Ids *list : {&placed, &boneyard})
            std::reverse(list->begin(), list->end());
    }

    void insertBreak(qint64 id, int before)
    {
        placed.insert(placed.begin() + std::min<int>(before, static_cast<int>(placed.size())), id);
        breaks.insert(id);
    }

    void remove(const Ids &ids)
    {
        for (Ids *list : {&placed, &boneyard})
            std::erase_if(
                *list, [&](qint64 id) { return std::find(ids.begin(), ids.end(), id) != ids.end(); });
    }
};

std::vector<qint64> idsOf(const std::vector<Strip> &strips)
{
    std::vector<qint64> ids;
    for (const Strip &strip : strips)
        ids.push_back(strip.id.value());
    return ids;
}

bool isSorted(const std::vector<Strip> &strips, bool boneyard)
{
    for (size_t i = 0; i < strips.size(); ++i) {
        if (strips[i].boneyard != boneyard || (i > 0 && !(strips[i - 1].place < strips[i].place)))
            return false;
    }
    return true;
}

class Walk
{
public:
    Walk()
    {
        m_order = smallBoard("abc|defgh|ij~klm|nop;qrstuvwxyz");
        m_model = {idsOf(m_order.placed), idsOf(m_order.boneyard), {}};
        for (const Strip &strip : m_order.placed) {
            if (strip.stripKind == StripKind::DayBreak)
                m_model.breaks.insert(strip.id.value());
        }
    }

    void step()
    {
        switch (number(7)) {
        case 0:
        case 1:
        case 2: {
            const auto ids = some();
            const Spot spot {number(4) == 0, number(static_cast<int>(m_order.placed.size()) + 3)};
            take(moveStrips(m_order, asIds(ids), spot), ids.size());
            m_model.move(ids, spot);
            break;
        }
        case 3: {
            const auto ids = some();
            take(moveUp(m_order, asIds(ids)), ids.size());
            m_model.stepUp(ids);
            break;
        }
        case 4: {
            const auto ids = some();
            take(moveDown(m_order, asIds(ids)), ids.size());
            m_model.stepDown(ids);
            break;
        }
        case 5:
            addBreak();
            break;
        default:
            removeBreak();
        }
    }

    bool agrees() const
    {
        return idsOf(m_order.placed) == m_model.placed && idsOf(m_order.boneyard) == m_model.boneyard
            && isSorted(m_order.placed, false) && isSorted(m_order.boneyard, true);
    }
    size_t writtenBeside() const { return m_beside; }

private:
    int number(int below) { return static_cast<int>(m_random() % static_cast<unsigned>(below)); }

    std::vector<qint64> some()
    {
        auto all = m_model.placed;
        all.insert(all.end(), m_model.boneyard.begin(), m_model.boneyard.end());
        std::shuffle(all.begin(), all.end(), m_random);
        all.resize(static_cast<size_t>(1 + number(number(5) == 0 ? 8 : 1)));
        return all;
    }

    static std::vector<Id<Strip>> asIds(const std::vector<qint64> &ids) { return {ids.begin(), ids.end()}; }

    void take(const BoardChange &change, size_t moved)
    {
        if (change.update.size() > moved)
            m_beside += change.update.size() - moved;
        m_order = after(m_order, change);
    }

    void addBreak()
    {
        if (m_model.breaks.size() > 10)
            return;
        const int before = number(static_cast<int>(m_order.placed.size()) + 1);
        const BoardChange change = insertDayBreak(m_order, {false, before});
        m_model.insertBreak(change.insert.front().id.value(), before);
        take(change, 0);
    }

    void removeBreak()
    {
        const auto found = std::find_if(m_model.placed.begin(), m_model.placed.end(),
            [this](qint64 id) { return m_model.breaks.contains(id); });
        if (found == m_model.placed.end())
            return;
        const std::vector<qint64> ids {*found};
        m_model.breaks.remove(*found);
        take(removeStrips(m_order, asIds(ids)), 0);
        m_model.remove(ids);
    }

    std::mt19937 m_random {7};
    BoardOrder m_order;
    ListModel m_model;
    size_t m_beside = 0;
};

} // namespace

TEST_CASE("10,000 random acts on a board give what moving plain lists gives, and write little else")
{
    Walk walk;
    for (int i = 0; i < 10000; ++i) {
        CAPTURE(i);
        walk.step();
        REQUIRE(walk.agrees());
    }
    CHECK(walk.writtenBeside() < 100);
}
