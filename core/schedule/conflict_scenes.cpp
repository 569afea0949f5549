#include "core/schedule/conflict_days.h"

#include <algorithm>
#include <iterator>

namespace slate {

namespace {

void addTwice(const Scene &scene, std::vector<const BoardDay *> days, std::vector<Finding> &found)
{
    std::stable_sort(
        days.begin(), days.end(), [](const BoardDay *a, const BoardDay *b) { return a->julian < b->julian; });
    // The later day is the one that is too much.
    std::swap(days[0], days[1]);
    Finding finding = findingOn(*days.front(), ConflictRule::SceneTwice, {Kind::Scene, scene.id.value()});
    finding.production = scene.production;
    finding.places.clear();
    std::vector<Id<Board>> boards;
    for (const BoardDay *day : days) {
        boards.push_back(day->board);
        finding.places.push_back(day->place());
        finding.places.back().scenes.push_back(scene.id);
    }
    std::sort(boards.begin(), boards.end());
    const bool oneBoard = std::adjacent_find(boards.begin(), boards.end()) != boards.end();
    finding.detail = oneBoard ? FindingDetail::TwoDays : FindingDetail::TwoBoards;
    finding.is = static_cast<int>(days.size());
    finding.limit = 1;
    found.push_back(std::move(finding));
}

} // namespace

void lookAtScene(const Scene &scene, const ProductionRules &rules, bool planned,
    const std::vector<const BoardDay *> &days, std::vector<Finding> &found)
{
    std::vector<const BoardDay *> real;
    std::copy_if(
        days.begin(), days.end(), std::back_inserter(real), [](const BoardDay *day) { return day->isDay; });
    if (real.size() > 1 && limitOf(rules.limits, ConflictRule::SceneTwice))
        addTwice(scene, std::move(real), found);
    if (!days.empty() || scene.omitted || !planned || !limitOf(rules.limits, ConflictRule::SceneNowhere))
        return;
    Finding finding;
    finding.rule = ConflictRule::SceneNowhere;
    finding.production = scene.production;
    finding.records.push_back({Kind::Scene, scene.id.value()});
    finding.limit = 1;
    found.push_back(std::move(finding));
}

} // namespace slate
