#include "core/schedule/conflict_state.h"

#include <algorithm>
#include <iterator>

namespace slate {

namespace {

void join(std::vector<Finding> &list, const std::vector<Finding> &found)
{
    list.insert(list.end(), found.begin(), found.end());
}

/// Those that stay and are other or worse; both lists are sorted by what their findings are known by.
void addChanged(const std::vector<Finding> &was, const std::vector<Finding> &would, ConflictDelta &delta)
{
    auto before = was.begin();
    for (const Finding &now : would) {
        while (before != was.end() && isKnownBefore(*before, now))
            ++before;
        if (before == was.end() || !before->isSameAs(now) || now == *before)
            continue;
        delta.changed.push_back(now);
        if (isWorse(now, *before))
            delta.worse.push_back(now);
    }
}

} // namespace

/// The days of one board as a plan would have them. Both lists of findings get those of the days that
/// differ.
void ConflictState::tryPlan(const BoardPlan &plan, Trial &trial)
{
    const auto board = std::find_if(
        m_boards.begin(), m_boards.end(), [&](const CountedBoard &it) { return it.id == plan.board; });
    if (board == m_boards.end())
        return;
    auto &view = trial.views[static_cast<size_t>(board - m_boards.begin())];
    const size_t longer = std::max(board->days.size(), plan.days.size());
    view.resize(plan.days.size());
    for (size_t i = 0; i < longer; ++i) {
        const bool old = i < board->days.size();
        const bool now = i < plan.days.size();
        if (old && now && isAsPlanned(board->days[i], plan, i))
            continue;
        if (old) {
            trial.touched.add(board->days[i]);
            join(trial.was, board->found[i]);
        }
        if (now) {
            view[i] = &trial.fresh.emplace_back(boardDayOf(*m_sheets, board->rules, plan, i));
            trial.touched.add(trial.fresh.back());
            join(trial.would, lookAt(trial.fresh.back()));
        }
    }
}

ConflictDelta ConflictState::whatIf(const std::vector<const BoardPlan *> &plans)
{
    refresh();
    Trial trial;
    trial.views = views();
    const auto before = plannedIn(trial.views);
    for (const BoardPlan *plan : plans)
        tryPlan(*plan, trial);
    touchScenesOf(before, plannedIn(trial.views), trial.touched);
    trial.touched.sortOnce();
    const auto compareWith = [&](const std::vector<std::vector<Finding>> &kept) {
        return [&](int index, std::vector<Finding> found) {
            if (static_cast<size_t>(index) < kept.size())
                join(trial.was, kept[static_cast<size_t>(index)]);
            join(trial.would, found);
        };
    };
    lookAtPeople(trial.views, trial.touched.people, compareWith(m_ofPerson));
    lookAtScenes(trial.views, trial.touched.scenes, compareWith(m_ofScene));
    return deltaOf(std::move(trial.was), std::move(trial.would));
}

ConflictDelta ConflictState::deltaOf(std::vector<Finding> was, std::vector<Finding> would) const
{
    std::sort(was.begin(), was.end(), isKnownBefore);
    std::sort(would.begin(), would.end(), isKnownBefore);
    ConflictDelta delta;
    std::set_difference(
        would.begin(), would.end(), was.begin(), was.end(), std::back_inserter(delta.added), isKnownBefore);
    std::set_difference(
        was.begin(), was.end(), would.begin(), would.end(), std::back_inserter(delta.removed), isKnownBefore);
    addChanged(was, would, delta);
    // What was once accepted and comes back nobody agreed to anew.
    std::copy_if(delta.added.begin(), delta.added.end(), std::back_inserter(delta.worse),
        [this](const Finding &finding) { return isAccepted(finding); });
    for (auto *list : {&delta.added, &delta.removed, &delta.changed})
        std::erase_if(*list, [this](const Finding &finding) { return isAccepted(finding); });
    for (auto *list : {&delta.added, &delta.removed, &delta.worse})
        m_order->sort(*list);
    return delta;
}

} // namespace slate
