#pragma once

#include "core/model/location.h"
#include "core/model/risk.h"

namespace slate {

enum class StuntStatus { Idea, Planned, Rehearsing, Ready, Shot, Cancelled };

/// One plan for a stunt sequence. [Ontario film safety guidelines 4 to 6; HSE; Network Rail]
struct Stunt {
    static constexpr Kind kind = Kind::Stunt;

    Id<Stunt> id;
    QString name;
    Id<Production> production;
    std::optional<StuntStatus> status;
    Id<Location> location;
    DateWindow when;
    QString description;
    Id<Person> coordinator;
    QString steps;
    QString backupPlan;
    QString rehearsals;
    QDate dryRun;
    QString medic;
    QString hospital;
    QString rescueLead;
    QString rescueAccess;
    bool rail = false; ///< on or near a railway: the operator's permission and a site assessment are needed
    QString railPermission;
    QDate siteAssessment;
    QDate planApproved;
    QDate sentToInsurer;
    QDate sentToUnion;
    QDate sentToAuthority;
    QString notes;
};

enum class StuntRole { Performer, Double, Rigger, Driver, Pilot, Safety, Other };

/// Who takes part in a stunt.
struct StuntPerformer {
    static constexpr Kind kind = Kind::StuntPerformer;

    Id<StuntPerformer> id;
    Id<Stunt> stunt;
    Id<Person> person;
    std::optional<StuntRole> role;
    QString doubles; ///< whom the performer stands in for
    QString notes;
};

/// One thing that can go wrong in a stunt, after the UK risk form.
struct Hazard {
    static constexpr Kind kind = Kind::Hazard;

    Id<Hazard> id;
    Id<Stunt> stunt;
    QString description;
    std::optional<Severity> severity;
    std::optional<Likelihood> likelihood;
    bool exposesCastAndCrew = false;
    bool exposesOutsideCompany = false;
    bool exposesPublic = false;
    QString control;
    Id<Person> responsible;
    std::optional<int> remainingFactor; ///< 1 to 5, after the control measure

    /// The factor before the control measure; nothing while it is not assessed.
    std::optional<int> riskFactor() const;
};

} // namespace slate
