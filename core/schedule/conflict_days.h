#pragma once

#include "core/schedule/board_plan.h"
#include "core/schedule/finding.h"

#include <array>
#include <map>

namespace slate {

/// What the rules of conflicts() look at, made small: people are numbers, limits are at hand.

class ConflictSheets;

/// The limit of each rule in one production; nothing where it is switched off.
using RuleLimits = std::array<std::optional<int>, conflictRuleCount>;

inline std::optional<int> limitOf(const RuleLimits &limits, ConflictRule rule)
{
    return limits[static_cast<size_t>(rule)];
}

/// The first date after which a production must not shoot, and the milestone that says so.
struct LastDate {
    Id<Milestone> milestone;
    QDate day;
};

/// What counts in one production.
struct ProductionRules {
    Id<Production> production;
    RuleLimits limits;
    LastDate lastDate;
};

/// What a scene brings to the day on which it is shot.
struct SceneSheet {
    Id<Scene> scene;
    int index = 0;           ///< from 0, in the order in which sheets were made
    std::vector<int> people; ///< ascending, each once
    std::vector<Id<Stunt>> stunts;
    std::vector<Id<Element>> elements;
    Id<Location> location;
    std::optional<TimeOfDay> time;
};

/// One day of a board that counts.
struct BoardDay {
    const ProductionRules *rules = nullptr;
    Id<Board> board;
    QDate date;
    qint64 julian = 0; ///< of the date; 0: none
    int number = 0;
    int call = 0;
    int minutes = 0;
    int beforeMeal = -1;
    int eighths = 0;
    bool isDay = true; ///< false: strips that no break made a day yet, of which nothing is said
    std::vector<const SceneSheet *> scenes;
    std::vector<int> people; ///< ascending, each once

    FindingPlace place() const { return {board, number, date, {}}; }
    std::optional<int> limit(ConflictRule rule) const { return limitOf(rules->limits, rule); }
};

/// A finding on one day of a board; `subject` is the first of its records.
Finding findingOn(const BoardDay &day, ConflictRule rule, RecordRef subject);

/// What is said of a date by the availabilities of one person, location or element.
struct Standing {
    FindingDetail detail = FindingDetail::None; ///< None: to be had
    Id<Availability> because;                   ///< the entry that says so; null for OutsideFree
};
Standing standingOn(const ScheduleFacts &facts, const std::vector<Id<Availability>> &entries, QDate date);

// The rules, by subject. Each adds what it finds; people and scenes are given all of their days.
void lookAtHours(const BoardDay &day, std::vector<Finding> &found);
void lookAtPlaces(const ScheduleFacts &facts, const BoardDay &day, std::vector<Finding> &found);
void lookAtStunts(const ScheduleFacts &facts, const BoardDay &day, std::vector<Finding> &found);
void lookAtElements(const ScheduleFacts &facts, const BoardDay &day, std::vector<Finding> &found);
void lookAtCrew(const ScheduleFacts &facts, const ConflictSheets &sheets, const BoardDay &day,
    std::vector<Finding> &found);
/// `days` are those of one person, with dates, by date and then by board as people list them.
void lookAtPerson(const ScheduleFacts &facts, RecordRef person, int index,
    const std::vector<const BoardDay *> &days, std::vector<Finding> &found);
/// `days` are those that a scene is on, board after board as people list them, what is no day yet among
/// them; `planned`: the production has days on boards that count.
void lookAtScene(const Scene &scene, const ProductionRules &rules, bool planned,
    const std::vector<const BoardDay *> &days, std::vector<Finding> &found);

} // namespace slate
