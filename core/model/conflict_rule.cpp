#include "core/model/conflict_rule.h"

#include "core/model/choices.h"
#include "core/model/schema_builder.h"

namespace slate {

SLATE_CHOICES(ConflictRule,
    {"person-booked-twice", QT_TRANSLATE_NOOP("Choice", "Person booked twice")},
    {"person-not-available", QT_TRANSLATE_NOOP("Choice", "Person not available")},
    {"element-not-available", QT_TRANSLATE_NOOP("Choice", "Element not available")},
    {"short-rest", QT_TRANSLATE_NOOP("Choice", "Too little rest")},
    {"long-day", QT_TRANSLATE_NOOP("Choice", "Day too long")},
    {"long-week", QT_TRANSLATE_NOOP("Choice", "Week too long")},
    {"days-in-a-row", QT_TRANSLATE_NOOP("Choice", "Too many days in a row")},
    {"late-meal", QT_TRANSLATE_NOOP("Choice", "Meal too late")},
    {"location-not-available", QT_TRANSLATE_NOOP("Choice", "Location not available")},
    {"no-permit", QT_TRANSLATE_NOOP("Choice", "No valid permit")},
    {"location-not-confirmed", QT_TRANSLATE_NOOP("Choice", "Location not confirmed")},
    {"stunt-without-plan", QT_TRANSLATE_NOOP("Choice", "Stunt without an approved plan")},
    {"stunt-not-assessed", QT_TRANSLATE_NOOP("Choice", "Stunt not assessed")},
    {"stunt-without-coordinator", QT_TRANSLATE_NOOP("Choice", "Stunt without a coordinator")},
    {"stunt-without-medic", QT_TRANSLATE_NOOP("Choice", "Stunt without a medic")},
    {"scene-twice", QT_TRANSLATE_NOOP("Choice", "Scene on two days")},
    {"scene-nowhere", QT_TRANSLATE_NOOP("Choice", "Scene on no day")},
    {"too-many-pages", QT_TRANSLATE_NOOP("Choice", "Too many pages for a day")},
    {"day-and-night", QT_TRANSLATE_NOOP("Choice", "Day and night mixed")},
    {"after-delivery", QT_TRANSLATE_NOOP("Choice", "Shot after delivery")},
    {"crew-not-available", QT_TRANSLATE_NOOP("Choice", "Crew not available")},
    {"person-elsewhere", QT_TRANSLATE_NOOP("Choice", "Travel or fitting on a day of work")})

template<>
const Schema<RuleSetting> &Schema<RuleSetting>::get()
{
    static const auto schema = SchemaBuilder<RuleSetting>("rule_setting",
        QT_TRANSLATE_NOOP("Kind", "rule"), QT_TRANSLATE_NOOP("Kind", "rules"))
        .namedBy({"rule"})
        .field(&RuleSetting::production, "production", QT_TRANSLATE_NOOP("Field", "Production")).required().cascade()
        .field(&RuleSetting::rule, "rule", QT_TRANSLATE_NOOP("Field", "Rule")).required().inTable()
        .field(&RuleSetting::off, "switched_off", QT_TRANSLATE_NOOP("Field", "Switched off")).inTable()
        .field(&RuleSetting::limit, "rule_limit", QT_TRANSLATE_NOOP("Field", "Limit")).range(0, 10'000).inTable()
        .done();
    return schema;
}

template<>
const Schema<AcceptedConflict> &Schema<AcceptedConflict>::get()
{
    static const auto schema = SchemaBuilder<AcceptedConflict>("accepted_conflict",
        QT_TRANSLATE_NOOP("Kind", "accepted conflict"), QT_TRANSLATE_NOOP("Kind", "accepted conflicts"))
        .namedBy({"words"})
        .field(&AcceptedConflict::production, "production", QT_TRANSLATE_NOOP("Field", "Production")).required().cascade()
        .field(&AcceptedConflict::rule, "rule", QT_TRANSLATE_NOOP("Field", "Rule")).required().inTable()
        .field(&AcceptedConflict::finding, "finding", QT_TRANSLATE_NOOP("Field", "Finding")).required().computed()
        .field(&AcceptedConflict::words, "words", QT_TRANSLATE_NOOP("Field", "What collides")).longText().inTable()
        .field(&AcceptedConflict::reason, "reason", QT_TRANSLATE_NOOP("Field", "Reason")).required().searched().inTable()
        .done();
    return schema;
}

int defaultLimit(ConflictRule rule)
{
    switch (rule) {
    case ConflictRule::ShortRest:
        return 12;
    case ConflictRule::LongDay:
        return 14;
    case ConflictRule::LongWeek:
        return 60;
    case ConflictRule::DaysInARow:
        return 5;
    case ConflictRule::LateMeal:
        return 6;
    case ConflictRule::DayTooManyPages:
        return 64;
    case ConflictRule::PersonElsewhere:
        return 10;
    default:
        return 0;
    }
}

} // namespace slate
