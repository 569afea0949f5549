#include "core/model/stunt.h"

#include "core/model/choices.h"
#include "core/model/schema_builder.h"

namespace slate {

SLATE_CHOICES(StuntStatus,
    {"idea", QT_TRANSLATE_NOOP("Choice", "Idea")},
    {"planned", QT_TRANSLATE_NOOP("Choice", "Planned")},
    {"rehearsing", QT_TRANSLATE_NOOP("Choice", "Rehearsing")},
    {"ready", QT_TRANSLATE_NOOP("Choice", "Ready")},
    {"shot", QT_TRANSLATE_NOOP("Choice", "Shot")},
    {"cancelled", QT_TRANSLATE_NOOP("Choice", "Cancelled")})

SLATE_CHOICES(StuntRole,
    {"performer", QT_TRANSLATE_NOOP("Choice", "Performer")},
    {"double", QT_TRANSLATE_NOOP("Choice", "Double")},
    {"rigger", QT_TRANSLATE_NOOP("Choice", "Rigger")},
    {"driver", QT_TRANSLATE_NOOP("Choice", "Driver")},
    {"pilot", QT_TRANSLATE_NOOP("Choice", "Pilot")},
    {"safety", QT_TRANSLATE_NOOP("Choice", "Safety")},
    {"other", QT_TRANSLATE_NOOP("Choice", "Other")})

SLATE_CHOICES(Severity,
    {"negligible", QT_TRANSLATE_NOOP("Choice", "Negligible")},
    {"low", QT_TRANSLATE_NOOP("Choice", "Low")},
    {"moderate", QT_TRANSLATE_NOOP("Choice", "Moderate")},
    {"severe", QT_TRANSLATE_NOOP("Choice", "Severe")},
    {"very-severe", QT_TRANSLATE_NOOP("Choice", "Very severe")})

SLATE_CHOICES(Likelihood,
    {"very-unlikely", QT_TRANSLATE_NOOP("Choice", "Very unlikely")},
    {"unlikely", QT_TRANSLATE_NOOP("Choice", "Unlikely")},
    {"possible", QT_TRANSLATE_NOOP("Choice", "Possible")},
    {"likely", QT_TRANSLATE_NOOP("Choice", "Likely")},
    {"very-likely", QT_TRANSLATE_NOOP("Choice", "Very likely")})

template<>
const Schema<Stunt> &Schema<Stunt>::get()
{
    static const auto schema = SchemaBuilder<Stunt>("stunt",
        QT_TRANSLATE_NOOP("Kind", "stunt"), QT_TRANSLATE_NOOP("Kind", "stunts"))
        .namedBy({"name"})
        .field(&Stunt::name, "name", QT_TRANSLATE_NOOP("Field", "Name")).required().searched().inTable()
        .field(&Stunt::production, "production", QT_TRANSLATE_NOOP("Field", "Production")).cascade()
        .field(&Stunt::status, "status", QT_TRANSLATE_NOOP("Field", "Status")).inTable()
        .field(&Stunt::location, "location", QT_TRANSLATE_NOOP("Field", "Location")).inTable()
        .field(&Stunt::when, "when_shot", QT_TRANSLATE_NOOP("Field", "When")).inTable()
        .field(&Stunt::description, "description", QT_TRANSLATE_NOOP("Field", "Description")).longText().searched()
        .section(QT_TRANSLATE_NOOP("Section", "Plan"))
        .field(&Stunt::coordinator, "coordinator", QT_TRANSLATE_NOOP("Field", "Coordinator")).inTable()
        .field(&Stunt::steps, "steps", QT_TRANSLATE_NOOP("Field", "Step by step")).longText().searched()
        .field(&Stunt::backupPlan, "backup_plan", QT_TRANSLATE_NOOP("Field", "Another way to shoot it")).longText().searched()
        .field(&Stunt::rehearsals, "rehearsals", QT_TRANSLATE_NOOP("Field", "Rehearsal log")).longText().searched()
        .field(&Stunt::dryRun, "dry_run", QT_TRANSLATE_NOOP("Field", "Dry run"))
        .section(QT_TRANSLATE_NOOP("Section", "Safety"))
        .field(&Stunt::medic, "medic", QT_TRANSLATE_NOOP("Field", "Medic")).searched()
        .field(&Stunt::hospital, "hospital", QT_TRANSLATE_NOOP("Field", "Hospital")).searched()
        .field(&Stunt::rescueLead, "rescue_lead", QT_TRANSLATE_NOOP("Field", "Rescue lead")).searched()
        .field(&Stunt::rescueAccess, "rescue_access", QT_TRANSLATE_NOOP("Field", "Rescue access")).searched()
        .field(&Stunt::rail, "rail", QT_TRANSLATE_NOOP("Field", "On or near a railway"))
        .field(&Stunt::railPermission, "rail_permission", QT_TRANSLATE_NOOP("Field", "Operator’s permission")).searched()
        .field(&Stunt::siteAssessment, "site_assessment", QT_TRANSLATE_NOOP("Field", "Site assessment"))
        .section(QT_TRANSLATE_NOOP("Section", "Paperwork"))
        .field(&Stunt::planApproved, "plan_approved", QT_TRANSLATE_NOOP("Field", "Plan approved"))
        .field(&Stunt::sentToInsurer, "sent_to_insurer", QT_TRANSLATE_NOOP("Field", "Sent to insurer"))
        .field(&Stunt::sentToUnion, "sent_to_union", QT_TRANSLATE_NOOP("Field", "Sent to union"))
        .field(&Stunt::sentToAuthority, "sent_to_authority", QT_TRANSLATE_NOOP("Field", "Sent to authority"))
        .section(QT_TRANSLATE_NOOP("Section", "Notes"))
        .field(&Stunt::notes, "notes", QT_TRANSLATE_NOOP("Field", "Notes")).longText().searched()
        .done();
    return schema;
}

template<>
const Schema<StuntPerformer> &Schema<StuntPerformer>::get()
{
    static const auto schema = SchemaBuilder<StuntPerformer>("stunt_performer",
        QT_TRANSLATE_NOOP("Kind", "stunt performer"), QT_TRANSLATE_NOOP("Kind", "stunt performers"))
        .namedBy({"person"})
        .field(&StuntPerformer::stunt, "stunt", QT_TRANSLATE_NOOP("Field", "Stunt")).required().cascade()
        .field(&StuntPerformer::person, "person", QT_TRANSLATE_NOOP("Field", "Name")).required().cascade().inTable()
        .field(&StuntPerformer::role, "role", QT_TRANSLATE_NOOP("Field", "Role")).inTable()
        .field(&StuntPerformer::doubles, "doubles", QT_TRANSLATE_NOOP("Field", "Doubles")).searched()
            .hint(QT_TRANSLATE_NOOP("Hint", "whom"))
        .field(&StuntPerformer::notes, "notes", QT_TRANSLATE_NOOP("Field", "Notes")).longText().searched()
        .done();
    return schema;
}

template<>
const Schema<Hazard> &Schema<Hazard>::get()
{
    static const auto schema = SchemaBuilder<Hazard>("hazard",
        QT_TRANSLATE_NOOP("Kind", "hazard"), QT_TRANSLATE_NOOP("Kind", "hazards"))
        .namedBy({"description"})
        .field(&Hazard::stunt, "stunt", QT_TRANSLATE_NOOP("Field", "Stunt")).required().cascade()
        .field(&Hazard::description, "description", QT_TRANSLATE_NOOP("Field", "Hazard")).required().searched().inTable()
        .field(&Hazard::severity, "severity", QT_TRANSLATE_NOOP("Field", "Severity")).inTable()
        .field(&Hazard::likelihood, "likelihood", QT_TRANSLATE_NOOP("Field", "Likelihood")).inTable()
        .section(QT_TRANSLATE_NOOP("Section", "Who is exposed"))
        .field(&Hazard::exposesCastAndCrew, "exposes_cast_and_crew", QT_TRANSLATE_NOOP("Field", "Cast and crew"))
        .field(&Hazard::exposesOutsideCompany, "exposes_outside_company", QT_TRANSLATE_NOOP("Field", "Outside company"))
        .field(&Hazard::exposesPublic, "exposes_public", QT_TRANSLATE_NOOP("Field", "Public"))
        .section(QT_TRANSLATE_NOOP("Section", "Control"))
        .field(&Hazard::control, "control_measure", QT_TRANSLATE_NOOP("Field", "Control measure")).longText().searched()
        .field(&Hazard::responsible, "responsible", QT_TRANSLATE_NOOP("Field", "Responsible"))
        .field(&Hazard::remainingFactor, "remaining_factor", QT_TRANSLATE_NOOP("Field", "Factor that remains"))
            .range(1, 5).inTable()
        .done();
    return schema;
}

std::optional<int> Hazard::riskFactor() const
{
    if (!severity || !likelihood)
        return std::nullopt;
    return slate::riskFactor(*severity, *likelihood);
}

} // namespace slate
