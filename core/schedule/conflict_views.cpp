#include "core/schedule/conflict_views.h"

#include <algorithm>

namespace slate {

namespace {

void sortOnceIn(std::vector<int> &list)
{
    std::sort(list.begin(), list.end());
    list.erase(std::unique(list.begin(), list.end()), list.end());
}

} // namespace

QSet<Id<Production>> plannedIn(const BoardViews &views)
{
    QSet<Id<Production>> planned;
    for (const auto &days : views) {
        // What is no day yet stands last, so that it is the first only where there is no day.
        if (!days.empty() && days.front()->isDay)
            planned.insert(days.front()->rules->production);
    }
    return planned;
}

void Touched::add(const BoardDay &day)
{
    people.insert(people.end(), day.people.begin(), day.people.end());
    for (const SceneSheet *sheet : day.scenes)
        scenes.push_back(sheet->index);
}

void Touched::sortOnce()
{
    sortOnceIn(people);
    sortOnceIn(scenes);
}

void lookAtPeople(const ScheduleFacts &facts, const ConflictSheets &sheets, const BoardViews &views,
    const std::vector<int> &people, const std::function<void(int, std::vector<Finding>)> &take)
{
    if (people.empty())
        return;
    std::vector<std::vector<const BoardDay *>> days(static_cast<size_t>(sheets.peopleCount()));
    std::vector<char> wanted(days.size());
    for (const int index : people)
        wanted[static_cast<size_t>(index)] = 1;
    for (const auto &view : views) {
        for (const BoardDay *day : view) {
            if (day->julian == 0 || !day->isDay)
                continue;
            for (const int index : day->people) {
                if (wanted[static_cast<size_t>(index)])
                    days[static_cast<size_t>(index)].push_back(day);
            }
        }
    }
    for (const int index : people) {
        auto &own = days[static_cast<size_t>(index)];
        std::stable_sort(own.begin(), own.end(),
            [](const BoardDay *a, const BoardDay *b) { return a->julian < b->julian; });
        std::vector<Finding> found;
        lookAtPerson(facts, sheets.person(index), index, own, found);
        take(index, std::move(found));
    }
}

void lookAtScenes(const ScheduleFacts &facts, ConflictSheets &sheets, const BoardViews &views,
    const std::vector<int> &scenes, const std::function<void(int, std::vector<Finding>)> &take)
{
    if (scenes.empty())
        return;
    std::vector<std::vector<const BoardDay *>> days(static_cast<size_t>(sheets.sceneCount()));
    std::vector<char> wanted(days.size());
    for (const int index : scenes)
        wanted[static_cast<size_t>(index)] = 1;
    for (const auto &view : views) {
        for (const BoardDay *day : view) {
            for (const SceneSheet *sheet : day->scenes) {
                auto &own = days[static_cast<size_t>(sheet->index)];
                if (wanted[static_cast<size_t>(sheet->index)] && (own.empty() || own.back() != day))
                    own.push_back(day);
            }
        }
    }
    const auto planned = plannedIn(views);
    for (const int index : scenes) {
        const Scene *scene = facts.find(sheets.sheetAt(index)->scene);
        std::vector<Finding> found;
        if (scene) {
            const ProductionRules *rules = sheets.rules(scene->production);
            lookAtScene(
                *scene, *rules, planned.contains(scene->production), days[static_cast<size_t>(index)], found);
        }
        take(index, std::move(found));
    }
}

} // namespace slate
