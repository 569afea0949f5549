#pragma once

#include "core/report/conflict_words.h"
#include "core/report/schedule_summary.h"
#include "core/schedule/attention.h"

namespace slate {

/// How urgent something is, the worst first.
enum class NeedWeight { Wrong, Attention };

/// What the button of a need does, always to the first of its records.
enum class NeedAct {
    ShowConflicts,
    AddHazard,   ///< begins the first hazard of a stunt
    Assess,      ///< shows a stunt's hazards
    EnterRail,   ///< shows where a stunt's railway permission is entered
    AddPermit,   ///< begins a permit of a location
    MarkDone,    ///< a milestone is done
    UpdateBlock, ///< shows a block of shooting, whose dates or state are not true any more
};

/// One line of what needs somebody: a thing, or several that are alike.
struct Need {
    NeedWeight weight = NeedWeight::Attention;
    NeedAct act = NeedAct::MarkDone;
    std::optional<Reason> reason;           ///< nothing for conflicts
    std::optional<ConflictWeight> conflict; ///< of conflicts, how much they weigh
    std::vector<Attention> things;          ///< none for conflicts
    int count = 0;                          ///< how many things, or conflicts
    Id<Board> board;                        ///< of conflicts, where the first of them is

    bool operator==(const Need &) const = default;
};

/// What needs somebody, equal things as one, worst first: what stops a day or may hurt somebody, then
/// what has no permission, then what collides, then dates that passed, then what is to be checked.
/// How many things need attention is, wherever it is said, the number of these.
std::vector<Need> needsOf(const std::vector<Attention> &attention, const ScheduleSummary &schedule);

/// A need in words: "6 stunts have no risk assessment", "Fight on top of a speeding train first", "Assess".
struct NeedWords {
    QString title;
    QString detail; ///< empty where there is no more to say
    QString button;
};
NeedWords wordsFor(const Need &need, const NameOf &nameOf, QDate today);

} // namespace slate
