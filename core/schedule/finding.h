#pragma once

#include "core/model/board.h"
#include "core/model/conflict_rule.h"

#include <vector>

namespace slate {

/// What is the matter, where a rule can be broken in more than one way.
enum class FindingDetail {
    None,
    NotFree,       ///< somebody said "not free" for that day
    OutsideFree,   ///< there are "free" days, and that day is none of them
    Conditional,   ///< free that day under a condition
    OutsideWindow, ///< outside the days for which the location can be had
    NoPermit,      ///< no permit is entered
    NotGranted,    ///< requested or to be requested
    Refused,
    NotValid,  ///< granted, but not for that day
    NoMeal,    ///< the day has no meal at all
    LateMeal,  ///< the first meal comes too late
    Lost,      ///< the location is lost
    TwoDays,   ///< a scene on two days of one board
    TwoBoards, ///< a scene on two boards
    Travel,    ///< of a person beside a day of work, as are the next two
    Rehearsal,
    Fitting,
};

/// A day of a board on which something collides, with the scenes there that have to do with it.
struct FindingPlace {
    Id<Board> board;
    int number = 0;                ///< the day's number on that board, from 1
    QDate date;                    ///< null where the board's calendar gives none
    std::vector<Id<Scene>> scenes; ///< empty: the day as a whole

    bool operator==(const FindingPlace &) const = default;
};

/// Something that collides.
///
/// | rule | records, the subject first | is, limit | other |
/// |---|---|---|---|
/// | PersonBookedTwice | person | days booked | |
/// | PersonNotAvailable, ElementNotAvailable | person or element, the Availability | | |
/// | ShortRest | person | minutes of rest, wanted; negative: called before the wrap | the day of the wrap |
/// | LongDay | board | minutes | |
/// | LongWeek | person | minutes | the week's Monday |
/// | DaysInARow | person | which day in a row, the most | the first of the row |
/// | LateMeal | board | minutes before the meal, or of the day | |
/// | LocationNotAvailable | location, the Availability | | |
/// | NoPermit | location, the permit | | the last valid day |
/// | LocationNotConfirmed | location | | |
/// | StuntWithoutPlan | stunt | | the day of approval, if after |
/// | StuntNotAssessed | stunt, hazards not assessed | hazards not assessed | |
/// | StuntWithoutCoordinator, StuntWithoutMedic | stunt | | |
/// | SceneTwice, SceneNowhere | scene | days | |
/// | DayTooManyPages | board | eighths | |
/// | DayAndNight | board | scenes by day or by night | |
/// | AfterDelivery | board, milestone | | the milestone's last day |
/// | CrewNotAvailable | person, the Availability | | |
/// | PersonElsewhere | person, the PersonDay | minutes of work, the most; 0: whatever they are | |
///
/// A part that nobody plays yet stands for its person: the record is then the CastMember.
struct Finding {
    ConflictRule rule = ConflictRule::PersonBookedTwice;
    FindingDetail detail = FindingDetail::None;
    bool accepted = false;     ///< somebody looked at it and lives with it
    Id<Production> production; ///< whose rule it is
    Id<Board> board;           ///< where it is; null for a scene that is nowhere
    QDate day;                 ///< null where there is none
    int number = 0;            ///< the day's number on the board; 0: no day
    int is = 0;                ///< in minutes, days or eighths
    int limit = 0;             ///< in the same unit
    QDate other;
    std::vector<RecordRef> records;
    std::vector<FindingPlace> places; ///< where it is, the board's own day first; empty: nowhere

    RecordRef subject() const { return records.empty() ? RecordRef() : records.front(); }
    /// What it is known by when it was accepted: the rule, the subject and the day, not the figures.
    QString key() const;
    /// Whether it is the same finding, even where its figures changed.
    bool isSameAs(const Finding &that) const;
    bool operator==(const Finding &) const = default;
};

/// Whether a finding that stays the same one has more scenes, or is further from its limit, than before.
bool isWorse(const Finding &now, const Finding &before);

/// An order in which findings that are the same stand beside each other.
bool isKnownBefore(const Finding &a, const Finding &b);

/// What a change would add to the findings, and what it would take away. Accepted ones do not count.
struct ConflictDelta {
    std::vector<Finding> added;
    std::vector<Finding> removed;
    /// Those that would stay and be worse, accepted or not, and accepted ones that would come again.
    std::vector<Finding> worse;
    /// Those that would stay and be otherwise in any way, as they would be.
    std::vector<Finding> changed;
};

} // namespace slate
