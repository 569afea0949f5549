#pragma once

#include "core/schedule/finding.h"

namespace slate {

/// How much a conflict weighs.
enum class ConflictWeight {
    StopsTheDay, ///< nobody may shoot like this: a stunt that is not safe, a place that is lost or refused
    Collides,    ///< an agreement is broken, or somebody or something cannot be there
    ToCheck,     ///< worth knowing; it may well be meant so
};
inline constexpr int conflictWeightCount = 3;

ConflictWeight weightOf(const Finding &finding);

/// One thing that collides, with all its days: the findings that have one cause. A missing permit is one
/// conflict however many days are shot there, and so is one short night however many people it wakes.
/// What was accepted and what was not are apart.
struct Conflict {
    std::vector<Finding> findings; ///< never empty, as they are told

    const Finding &first() const { return findings.front(); }
    ConflictRule rule() const { return first().rule; }
    bool accepted() const { return first().accepted; }
    ConflictWeight weight() const { return weightOf(first()); }
    /// Whose it is, each once.
    std::vector<RecordRef> subjects() const;
    /// The days, each once, with all scenes there that have to do with it.
    std::vector<FindingPlace> places() const;
    /// The scenes of all its days, each once.
    std::vector<Id<Scene>> scenes() const;
    /// Whether it has the same cause, even on other days.
    bool isSameAs(const Conflict &that) const;
    bool operator==(const Conflict &) const = default;
};

/// Findings by their causes, in the order of the first of each.
///
/// One cause are: the days on which one person, element or location is not to be had for one reason; those
/// without one permit, or with one thing missing of a stunt; the people who have too little rest between
/// two days, or work too long in one week or in one row; the days after one delivery; the scenes that are
/// on no day. A day that is too long or too full is a cause of its own, for each is mended by itself.
std::vector<Conflict> gathered(const std::vector<Finding> &findings);

/// Whether a conflict counts at a strip: one of its days is there, with the scene of `at`; or, where `at`
/// has no scene, as a whole.
bool isAt(const Conflict &conflict, const FindingPlace &at);

/// What a change does to the conflicts.
struct ConflictChange {
    std::vector<Conflict> gone;  ///< with all their days
    std::vector<Conflict> come;  ///< as they would be
    std::vector<Conflict> worse; ///< that stay, with what would be worse about them

    /// How many fewer there are; what gets worse counts as one more.
    int gain() const
    {
        return static_cast<int>(gone.size()) - static_cast<int>(come.size()) - static_cast<int>(worse.size());
    }
    /// Whether what comes or gets worse weighs more than something of this weight.
    bool bringsHeavier(ConflictWeight than) const;
};
ConflictChange changeOf(const std::vector<Finding> &now, const ConflictDelta &delta);

} // namespace slate
