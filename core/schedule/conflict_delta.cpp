#include "core/schedule/conflict_delta.h"

#include <algorithm>
#include <iterator>

namespace slate {

namespace {

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

ConflictDelta deltaOf(std::vector<Finding> was, std::vector<Finding> would, const AcceptedFindings &accepted,
    const FindingOrder &order)
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
        [&](const Finding &finding) { return accepted.has(finding); });
    for (auto *list : {&delta.added, &delta.removed, &delta.changed})
        std::erase_if(*list, [&](const Finding &finding) { return accepted.has(finding); });
    for (auto *list : {&delta.added, &delta.removed, &delta.worse})
        order.sort(*list);
    return delta;
}

} // namespace slate
