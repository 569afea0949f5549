#pragma once

#include "core/model/shoot_block.h"
#include "core/report/date_story.h"

#include <unordered_map>

namespace slate {

/// A stretch of a production's life.
struct LifePhase {
    enum class What { Preparation, Shooting, Post };

    What what = What::Shooting;
    RecordRef record; ///< what tells of it; null for what only follows from other dates
    QString name;     ///< of a block of shooting; empty for a phase as a whole
    DateWindow first;
    DateWindow last;
    std::optional<ShootStatus> status; ///< of a block of shooting

    bool operator==(const LifePhase &) const = default;
};

/// A date on the life line.
struct LifeDate {
    RecordRef record;
    QString name;
    DateWindow date; ///< without days where it was given up or never known
    DateStory story;
    std::optional<MilestoneStatus> status;
    bool isHeadline = false; ///< the public date that stands above the line

    bool operator==(const LifeDate &) const = default;
};

/// A production from its preparation to its releases, as far as anybody said.
struct LifeLine {
    std::vector<LifePhase> phases;
    std::vector<LifeDate> dates; ///< starts, premieres and releases; cancelled ones are left out

    bool isEmpty() const { return phases.empty() && dates.empty(); }
    bool operator==(const LifeLine &) const = default;
};

/// What a life line is made from: all of one production.
struct LifeFacts {
    std::vector<const Milestone *> milestones;
    std::vector<const ShootBlock *> blocks;
    std::unordered_map<Id<Milestone>, DateStory> stories;
    QDate firstBoardDay; ///< null where no board gives a date
    QDate lastBoardDay;
    Id<Milestone> headline;
};

/// Blocks of shooting as they were, else as planned; where there are none, the days of the boards, else from
/// the start of photography to the wrap. Preparation is from the announcement to the first of these days,
/// post-production from the last of them to the delivery, each only where both are known.
LifeLine lifeLine(const LifeFacts &facts);

QString phaseName(const LifePhase &phase);
/// "19 November 2021", "from 1 May 2021 to 3 June 2021"; a dash where nothing is known.
QString phaseDates(const LifePhase &phase);
/// All of it in words, for who does not see the picture.
QString lifeLineWords(const LifeLine &line);

} // namespace slate
