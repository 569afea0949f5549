#include "core/model/clock_time.h"
#include "ui/schedule/base/board_edit.h"
#include "ui/schedule/board/board_desk.h"

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

QString BoardDesk::countWords(const QSet<RecordRef> &refs) const
{
    if (refs.size() != 1)
        return tr("%1 strips").arg(refs.size());
    const RecordRef ref = *refs.begin();
    const Strip *strip = ref.kind == Kind::Strip ? facts().find(Id<Strip>(ref.id)) : nullptr;
    const Scene *scene = facts().find(strip ? strip->scene : Id<Scene>(ref.id));
    if (scene)
        return scene->number.isEmpty() ? tr("a scene") : tr("scene %1").arg(scene->number);
    return strip && strip->stripKind == StripKind::DayBreak ? tr("a day break") : tr("a banner");
}

bool BoardDesk::write(const QString &title, const BoardChange &change)
{
    const QSet<RecordRef> chosen = m_selection;
    if (change.isEmpty() || !m_session.edit(title, [&](Transaction &t) { apply(t, change); }))
        return false;
    // Scenes that had no strip are known by their new ones from now on.
    bool renamed = false;
    for (const Strip &strip : change.insert) {
        const RecordRef scene {Kind::Scene, strip.scene.value()};
        const RecordRef now {Kind::Strip, strip.id.value()};
        if (strip.scene.isNull() || !chosen.contains(scene))
            continue;
        if (!renamed)
            m_cursor = m_anchor = now;
        renamed = true;
        m_selection.remove(scene);
        m_selection.insert(now);
    }
    if (renamed)
        Q_EMIT selectionChanged();
    if (!m_cursor.isNull())
        Q_EMIT revealed(m_cursor);
    return true;
}

BoardChange BoardDesk::changeTo(Spot spot) const
{
    const std::vector<Id<Strip>> strips = selectedStrips();
    const std::vector<Id<Scene>> scenes = selectedScenes();
    if (scenes.empty())
        return moveStrips(m_order, strips, spot);
    if (strips.empty())
        return placeScenes(m_order, scenes, spot);
    const BoardChange first = moveStrips(m_order, strips, spot);
    const BoardOrder between = after(m_order, first);
    return joined(first, placeScenes(between, scenes, behind(between, strips.back(), spot.boneyard)));
}

bool BoardDesk::moveTo(Spot spot)
{
    const QString title = spot.boneyard ? tr("Move %1 to the boneyard") : tr("Move %1");
    return write(title.arg(countWords()), changeTo(spot));
}

// Scenes without a strip stand below those of the boneyard in the order of the script: to change places
// there, they and those before them need strips that keep the new order.
BoardChange BoardDesk::stepped(bool up) const
{
    const auto step = [up](const BoardOrder &order, const std::vector<Id<Strip>> &strips) {
        return up ? slate::moveUp(order, strips) : slate::moveDown(order, strips);
    };
    const std::vector<Id<Strip>> strips = selectedStrips();
    const QList<Id<Scene>> scenes = [this] {
        const auto chosen = selectedScenes();
        return QList<Id<Scene>>(chosen.begin(), chosen.end());
    }();
    if (scenes.empty())
        return step(m_order, strips);
    const std::vector<Id<Scene>> &unplaced = plan().unplaced;
    const auto last = std::find(unplaced.begin(), unplaced.end(), scenes.back());
    const auto end = up || last + 1 == unplaced.end() ? last + 1 : last + 2;
    const BoardChange first = placeScenes(m_order, {unplaced.begin(), end}, endOf(m_order, true));
    const BoardOrder between = after(m_order, first);
    std::vector<Id<Strip>> all = strips;
    for (const Strip &strip : between.boneyard) {
        if (scenes.contains(strip.scene))
            all.push_back(strip.id);
    }
    return joined(first, step(between, all));
}

bool BoardDesk::moveUp()
{
    return write(tr("Move %1 up").arg(countWords()), stepped(true));
}

bool BoardDesk::moveDown()
{
    return write(tr("Move %1 down").arg(countWords()), stepped(false));
}

bool BoardDesk::moveToDay(int number)
{
    if (number < 1)
        return false;
    BoardChange change = slate::moveToDay(m_order, plan(), selectedStrips(), number - 1);
    if (const auto scenes = selectedScenes(); !scenes.empty()) {
        const BoardOrder between = after(m_order, change);
        const BoardPlan planned = planOf(facts(), between);
        const Spot spot = endOfDay(between, planned, number - 1);
        change = joined(change, placeScenes(between, scenes, spot));
    }
    return write(tr("Move %1 to day %2").arg(countWords()).arg(number), change);
}

bool BoardDesk::toBoneyard()
{
    return write(
        tr("Move %1 to the boneyard").arg(countWords()), slate::toBoneyard(m_order, selectedStrips()));
}

bool BoardDesk::removeSelected()
{
    std::vector<Id<Strip>> scenes;
    std::vector<Id<Strip>> others;
    for (const Id<Strip> id : selectedStrips()) {
        const Strip *strip = facts().find(id);
        (strip && strip->stripKind == StripKind::Scene ? scenes : others).push_back(id);
    }
    const BoardChange first = slate::toBoneyard(m_order, scenes);
    const QString title = others.empty() ? tr("Move %1 to the boneyard") : tr("Remove %1");
    return write(title.arg(countWords()), joined(first, removeStrips(after(m_order, first), others)));
}

bool BoardDesk::addDayBreak()
{
    return write(tr("Add day break"), insertDayBreak(m_order, spotAfterCursor()));
}

bool BoardDesk::addBanner(BannerKind banner, const QString &text, std::optional<int> minutes)
{
    return write(tr("Add banner"), insertBanner(m_order, spotAfterCursor(), banner, text, minutes));
}

bool BoardDesk::setCall(const QString &clock)
{
    const int day = dayOfCursor();
    if (day < 0)
        return false;
    const Id<Strip> dayBreak = plan().days[static_cast<size_t>(day)].dayBreak;
    if (dayBreak.isNull()) {
        m_session.tell(tr("Close the day with a day break first: it keeps the day's call."));
        return false;
    }
    return m_session.edit(tr("Set the call of day %1").arg(day + 1), [&](Transaction &t) {
        t.setField({Kind::Strip, dayBreak.value()}, "call", convert::toValue(clock));
    });
}

std::vector<Id<Strip>> BoardDesk::severalSelected() const
{
    std::vector<Id<Strip>> strips = selectedStrips();
    if (strips.size() < 2)
        strips.clear();
    return strips;
}

bool BoardDesk::breakIntoDays(DayLimit limit)
{
    const QString title = limit.eighths
        ? tr("Break into days of %1").arg(pagesText(*limit.eighths))
        : tr("Break into days of %1").arg(hoursText(limit.minutes.value_or(0)));
    return write(title, insertDayBreaks(facts(), m_order, limit, severalSelected()));
}

bool BoardDesk::removeBreaks()
{
    return write(tr("Remove day breaks"), removeDayBreaks(m_order, severalSelected()));
}

bool BoardDesk::sortBy(StripSort key)
{
    std::vector<Id<Strip>> strips = severalSelected();
    if (const int day = dayOfCursor(); strips.empty() && day >= 0)
        strips = plan().days[static_cast<size_t>(day)].strips;
    return write(tr("Sort strips"), sortStrips(facts(), m_order, strips, {{key}}));
}

int BoardDesk::paidDaysChange(const BoardPlan &planned) const
{
    std::vector<Id<Scene>> scenes = selectedScenes();
    bool movesBreak = false;
    for (const Id<Strip> id : selectedStrips()) {
        const Strip &strip = *facts().find(id);
        movesBreak = movesBreak || strip.stripKind == StripKind::DayBreak;
        scenes.push_back(strip.scene);
    }
    return movesBreak ? doodOf(facts(), planned).sums.paid - doodOf(facts(), plan()).sums.paid
                      : paidDaysChange(plan(), planned, scenes);
}

// Only those who are in the scenes that move can be paid for other days, unless days come or go.
int BoardDesk::paidDaysChange(
    const BoardPlan &before, const BoardPlan &planned, const std::vector<Id<Scene>> &scenes) const
{
    if (!haveSameDays(before, planned))
        return doodOf(facts(), planned).sums.paid - doodOf(facts(), before).sums.paid;
    QSet<Id<CastMember>> parts;
    for (const Id<Scene> scene : scenes) {
        for (const Id<CastMember> part : facts().castOf(scene))
            parts.insert(part);
    }
    const std::vector<Id<CastMember>> list(parts.begin(), parts.end());
    return paidDaysOf(facts(), planned, list) - paidDaysOf(facts(), before, list);
}

const WhatIf &BoardDesk::whatIfAt(Spot spot)
{
    if (m_whatIf && m_whatIf->first == spot)
        return m_whatIf->second;
    const BoardChange change = changeTo(spot);
    const std::vector<Id<Strip>> strips = selectedStrips();
    const Id<Strip> landed = !strips.empty() ? strips.front()
        : change.insert.empty()              ? Id<Strip>()
                                             : change.insert.front().id;
    WhatIf what;
    if (change.isEmpty()) {
        m_planned = plan();
        what = whatIf(plan(), m_planned, landed);
    } else {
        m_planned = planOf(facts(), after(m_order, change));
        what = whatIf(plan(), m_planned, landed);
        what.paidDays = paidDaysChange(m_planned);
        const ConflictDelta delta = m_live.whatIf(m_planned);
        what.conflicts = conflictsMore(delta);
    }
    m_whatIf = {spot, what};
    return m_whatIf->second;
}

const BoardPlan &BoardDesk::planAt(Spot spot)
{
    whatIfAt(spot);
    return m_planned;
}

} // namespace slate
