#include "core/schedule/conflict_state.h"

#include <algorithm>
#include <iterator>

namespace slate {

ConflictDelta ConflictState::whatIf(const BoardPlan &plan)
{
    refresh();
    const auto board = std::find_if(
        m_boards.begin(), m_boards.end(), [&](const CountedBoard &it) { return it.id == plan.board; });
    if (board == m_boards.end())
        return {};

    BoardViews might = views();
    const auto before = plannedIn(might);
    auto &view = might[static_cast<size_t>(board - m_boards.begin())];
    std::deque<BoardDay> fresh;
    std::vector<Finding> was;
    std::vector<Finding> would;
    const auto join = [](std::vector<Finding> &list, const std::vector<Finding> &found) {
        list.insert(list.end(), found.begin(), found.end());
    };
    Touched touched;
    const size_t longer = std::max(board->days.size(), plan.days.size());
    view.resize(plan.days.size());
    for (size_t i = 0; i < longer; ++i) {
        const bool old = i < board->days.size();
        const bool now = i < plan.days.size();
        if (old && now && isAsPlanned(board->days[i], plan.days[i]))
            continue;
        if (old) {
            touched.add(board->days[i]);
            join(was, board->found[i]);
        }
        if (now) {
            view[i] = &fresh.emplace_back(boardDayOf(*m_sheets, board->rules, board->id, plan.days[i]));
            touched.add(fresh.back());
            join(would, lookAt(fresh.back()));
        }
    }
    touchScenesOf(before, plannedIn(might), touched);
    touched.sortOnce();
    const auto compareWith = [&](const std::vector<std::vector<Finding>> &kept) {
        return [&](int index, std::vector<Finding> found) {
            if (static_cast<size_t>(index) < kept.size())
                join(was, kept[static_cast<size_t>(index)]);
            join(would, found);
        };
    };
    lookAtPeople(might, touched.people, compareWith(m_ofPerson));
    lookAtScenes(might, touched.scenes, compareWith(m_ofScene));
    return deltaOf(std::move(was), std::move(would));
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
    for (auto *list : {&delta.added, &delta.removed}) {
        std::erase_if(*list, [this](const Finding &finding) { return isAccepted(finding); });
        m_order->sort(*list);
    }
    return delta;
}

} // namespace slate
