#pragma once

#include "core/model/production.h"

namespace slate {

/// The rules that a schedule is checked against. Each can be switched off for a production, and some
/// have a limit that is the user's to set. [Limits: sagaftra.org; SceneItAll]
enum class ConflictRule {
    PersonBookedTwice,
    PersonNotAvailable,
    ElementNotAvailable,
    ShortRest,  ///< limit: hours between wrap and the next call, 12
    LongDay,    ///< limit: hours from call to wrap, 14
    LongWeek,   ///< limit: hours in a calendar week, 60
    DaysInARow, ///< limit: the most days in a row without a word, 5
    LateMeal,   ///< limit: hours from call to the first meal, 6
    LocationNotAvailable,
    NoPermit, ///< no granted permit that is valid that day
    LocationNotConfirmed,
    StuntWithoutPlan, ///< the plan is not approved
    StuntNotAssessed, ///< no hazard, or one that is not assessed
    StuntWithoutCoordinator,
    StuntWithoutMedic,
    SceneTwice,
    SceneNowhere,
    DayTooManyPages, ///< limit: eighths a day, 64
    DayAndNight,     ///< day and night scenes on one day
    AfterDelivery,   ///< a shooting day after the delivery or the release
    CrewNotAvailable,
    PersonElsewhere, ///< travel, rehearsal or fitting on a day of work; limit: hours of work beside which a
                     ///< rehearsal or fitting still fits, 10
};
inline constexpr int conflictRuleCount = static_cast<int>(ConflictRule::PersonElsewhere) + 1;

/// What a production says about one rule.
struct RuleSetting {
    static constexpr Kind kind = Kind::RuleSetting;

    Id<RuleSetting> id;
    Id<Production> production;
    std::optional<ConflictRule> rule;
    bool off = false;
    std::optional<int> limit; ///< in the rule's unit; nothing: the default
};

/// One finding that somebody looked at and lives with.
struct AcceptedConflict {
    static constexpr Kind kind = Kind::AcceptedConflict;

    Id<AcceptedConflict> id;
    Id<Production> production;
    std::optional<ConflictRule> rule;
    QString finding; ///< what identifies it: the ids and the day that collide
    QString words;   ///< what it said when it was accepted
    QString reason;
};

/// The limit where the production gives none; 0 for a rule without.
int defaultLimit(ConflictRule rule);

} // namespace slate
