#pragma once

#include "core/schedule/conflict_sheets.h"

#include <QSet>

#include <functional>

namespace slate {

/// The people and scenes that a change touches, by their numbers.
struct Touched {
    std::vector<int> people;
    std::vector<int> scenes;

    void add(const BoardDay &day);
    void sortOnce();
};

/// Board after board, its days: as they are, or with one board as it might be.
using BoardViews = std::vector<std::vector<const BoardDay *>>;

/// The productions that have a day.
QSet<Id<Production>> plannedIn(const BoardViews &views);

/// Looks at people over all days of the views, by their numbers, and gives what is found of each.
void lookAtPeople(const ScheduleFacts &facts, const ConflictSheets &sheets, const BoardViews &views,
    const std::vector<int> &people, const std::function<void(int, std::vector<Finding>)> &take);
/// The same of scenes.
void lookAtScenes(const ScheduleFacts &facts, ConflictSheets &sheets, const BoardViews &views,
    const std::vector<int> &scenes, const std::function<void(int, std::vector<Finding>)> &take);

} // namespace slate
