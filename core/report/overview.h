#pragma once

#include "core/model/board.h"
#include "core/model/partner.h"
#include "core/report/life_line.h"
#include "core/report/needs.h"
#include "core/report/overview_figures.h"
#include "core/schedule/attention.h"

namespace slate {

/// The headline of a production: when the public sees it. A release in theatres goes before all others and a
/// disc after them, a premiere stands in for a release; of those that are alike the next, else the last.
struct ReleaseLine {
    enum class State {
        None,     ///< no release is entered, or all are cancelled
        NoDate,   ///< a release without any date
        Ahead,    ///< `days` until its first possible day
        Now,      ///< today is within its window
        Passed,   ///< its last possible day was `days` ago and nobody marked it done
        Released, ///< done, `days` ago where its date is known
    };

    State state = State::None;
    Id<Milestone> milestone;
    DateWindow date;
    qint64 days = 0;
    DateStory story = {}; ///< how often the date moved

    bool operator==(const ReleaseLine &) const = default;
};

/// How far the shooting is; cancelled blocks are left out.
struct ShootingProgress {
    int blocks = 0;
    int complete = 0;
    int shooting = 0;
    int delayed = 0;

    bool operator==(const ShootingProgress &) const = default;
};

/// Something that is to come: a milestone or a shoot block.
struct ComingUp {
    RecordRef record;
    DateWindow date;
    bool isShooting = false; ///< a block of shooting that goes on now

    bool operator==(const ComingUp &) const = default;
};

/// What the overview says of one production; the null id gathers what belongs to none.
struct ProductionOverview {
    Id<Production> production;
    ReleaseLine release;
    ShootingProgress shooting;
    std::vector<ComingUp> next; ///< soonest first, then what is dated by words alone
    std::vector<Need> needs;    ///< with what collides in its schedule, worst first
    ProductionFigures figures;
    LifeLine life;
    std::vector<Id<Person>> directors;
    std::vector<Id<Production>> backToBack;
    ScheduleSummary schedule;

    /// Nothing was entered of it yet.
    bool isEmpty() const;
};

/// All that the overview is made from.
struct OverviewFacts {
    std::vector<Production> productions;
    std::vector<Partner> partners;
    AttentionFacts attention;
    std::vector<MilestoneMove> moves;
    std::vector<CastMember> cast;
    std::vector<CrewMember> crew;
    std::unordered_map<Id<Production>, ScriptFigures> scripts;
    std::vector<ScheduleSummary> schedules; ///< of the productions that have boards, or things that collide
};

ReleaseLine releaseLine(const std::vector<const Milestone *> &milestones, QDate today);
ShootingProgress shootingProgress(const std::vector<const ShootBlock *> &blocks);
/// Milestones and blocks that are neither over nor cancelled; a block counts from its planned start.
std::vector<ComingUp> comingUp(const std::vector<const Milestone *> &milestones,
    const std::vector<const ShootBlock *> &blocks, QDate today);

/// One overview for each production: first those at work, in the order of the facts, then those of which
/// nobody says how far they are and nothing has a date, then those that are released or cancelled or have
/// nothing entered, and last what belongs to none, where there is such.
std::vector<ProductionOverview> overview(const OverviewFacts &facts, QDate today);

} // namespace slate
