#include "core/model/shoot_block.h"

#include "core/model/choices.h"
#include "core/model/rules.h"
#include "core/model/schema_builder.h"

namespace slate {

SLATE_CHOICES(Unit,
    {"main", QT_TRANSLATE_NOOP("Choice", "Main unit")},
    {"second", QT_TRANSLATE_NOOP("Choice", "Second unit")},
    {"splinter", QT_TRANSLATE_NOOP("Choice", "Splinter unit")},
    {"aerial", QT_TRANSLATE_NOOP("Choice", "Aerial unit")},
    {"underwater", QT_TRANSLATE_NOOP("Choice", "Underwater unit")})

SLATE_CHOICES(ShootStatus,
    {"planned", QT_TRANSLATE_NOOP("Choice", "Planned")},
    {"delayed", QT_TRANSLATE_NOOP("Choice", "Delayed")},
    {"shooting", QT_TRANSLATE_NOOP("Choice", "Shooting")},
    {"complete", QT_TRANSLATE_NOOP("Choice", "Complete")},
    {"cancelled", QT_TRANSLATE_NOOP("Choice", "Cancelled")})

template<>
const Schema<ShootBlock> &Schema<ShootBlock>::get()
{
    static const auto schema = SchemaBuilder<ShootBlock>("shoot_block",
        QT_TRANSLATE_NOOP("Kind", "shoot block"), QT_TRANSLATE_NOOP("Kind", "shoot blocks"))
        .namedBy({"name"})
        .field(&ShootBlock::name, "name", QT_TRANSLATE_NOOP("Field", "Name")).required().searched().inTable()
        .field(&ShootBlock::production, "production", QT_TRANSLATE_NOOP("Field", "Production")).cascade()
        .field(&ShootBlock::location, "location", QT_TRANSLATE_NOOP("Field", "Location")).inTable()
        .field(&ShootBlock::unit, "unit", QT_TRANSLATE_NOOP("Field", "Unit")).inTable()
        .field(&ShootBlock::status, "status", QT_TRANSLATE_NOOP("Field", "Status")).inTable()
        .section(QT_TRANSLATE_NOOP("Section", "Planned"))
        .field(&ShootBlock::planned, "planned_start", QT_TRANSLATE_NOOP("Field", "Planned start")).inTable()
        .field(&ShootBlock::plannedEnd, "planned_end", QT_TRANSLATE_NOOP("Field", "Planned end")).inTable()
        .section(QT_TRANSLATE_NOOP("Section", "As it was"))
        .field(&ShootBlock::actual, "real_start", QT_TRANSLATE_NOOP("Field", "Real start")).inTable()
        .field(&ShootBlock::actualEnd, "real_end", QT_TRANSLATE_NOOP("Field", "Real end")).inTable()
        .section(QT_TRANSLATE_NOOP("Section", "Notes"))
        .field(&ShootBlock::notes, "notes", QT_TRANSLATE_NOOP("Field", "Notes")).longText().searched()
        .rule(inOrder("planned_start", "planned_end"))
        .rule(inOrder("real_start", "real_end"))
        .done();
    return schema;
}

} // namespace slate
