#include "core/model/milestone.h"

#include "core/model/choices.h"
#include "core/model/schema_builder.h"

namespace slate {

SLATE_CHOICES(MilestoneKind,
    {"announcement", QT_TRANSLATE_NOOP("Choice", "Announcement")},
    {"start-of-photography", QT_TRANSLATE_NOOP("Choice", "Start of photography")},
    {"wrap", QT_TRANSLATE_NOOP("Choice", "Wrap")},
    {"picture-lock", QT_TRANSLATE_NOOP("Choice", "Picture lock")},
    {"delivery", QT_TRANSLATE_NOOP("Choice", "Delivery")},
    {"publicity", QT_TRANSLATE_NOOP("Choice", "Publicity")},
    {"premiere", QT_TRANSLATE_NOOP("Choice", "Premiere")},
    {"release", QT_TRANSLATE_NOOP("Choice", "Release")},
    {"other", QT_TRANSLATE_NOOP("Choice", "Other")})

SLATE_CHOICES(ReleaseType,
    {"premiere", QT_TRANSLATE_NOOP("Choice", "Premiere")},
    {"limited", QT_TRANSLATE_NOOP("Choice", "Limited")},
    {"theatrical", QT_TRANSLATE_NOOP("Choice", "Theatrical")},
    {"digital", QT_TRANSLATE_NOOP("Choice", "Digital")},
    {"physical", QT_TRANSLATE_NOOP("Choice", "Physical")},
    {"television", QT_TRANSLATE_NOOP("Choice", "Television")})

SLATE_CHOICES(MilestoneStatus,
    {"planned", QT_TRANSLATE_NOOP("Choice", "Planned")},
    {"delayed", QT_TRANSLATE_NOOP("Choice", "Delayed")},
    {"done", QT_TRANSLATE_NOOP("Choice", "Done")},
    {"cancelled", QT_TRANSLATE_NOOP("Choice", "Cancelled")})

template<>
const Schema<Milestone> &Schema<Milestone>::get()
{
    static const auto schema = SchemaBuilder<Milestone>("milestone",
        QT_TRANSLATE_NOOP("Kind", "milestone"), QT_TRANSLATE_NOOP("Kind", "milestones"))
        .namedBy({"title"})
        .field(&Milestone::title, "title", QT_TRANSLATE_NOOP("Field", "Title")).required().searched().inTable()
        .field(&Milestone::production, "production", QT_TRANSLATE_NOOP("Field", "Production")).cascade()
        .field(&Milestone::milestoneKind, "kind", QT_TRANSLATE_NOOP("Field", "Kind")).inTable()
        .field(&Milestone::date, "date", QT_TRANSLATE_NOOP("Field", "Date")).inTable()
        .field(&Milestone::status, "status", QT_TRANSLATE_NOOP("Field", "Status")).inTable()
        .section(QT_TRANSLATE_NOOP("Section", "Release"))
        .field(&Milestone::territory, "territory", QT_TRANSLATE_NOOP("Field", "Territory")).searched().inTable()
        .field(&Milestone::releaseType, "release_type", QT_TRANSLATE_NOOP("Field", "Release type")).inTable()
        .field(&Milestone::format, "format", QT_TRANSLATE_NOOP("Field", "Format")).searched()
            .hint(QT_TRANSLATE_NOOP("Hint", "IMAX, 3D"))
        .field(&Milestone::distributor, "distributor", QT_TRANSLATE_NOOP("Field", "Distributor")).searched()
        .section(QT_TRANSLATE_NOOP("Section", "Notes"))
        .field(&Milestone::notes, "notes", QT_TRANSLATE_NOOP("Field", "Notes")).longText().searched()
        .done();
    return schema;
}

template<>
const Schema<MilestoneMove> &Schema<MilestoneMove>::get()
{
    static const auto schema = SchemaBuilder<MilestoneMove>("milestone_move",
        QT_TRANSLATE_NOOP("Kind", "date move"), QT_TRANSLATE_NOOP("Kind", "date moves"))
        .namedBy({"reason"})
        .field(&MilestoneMove::milestone, "milestone", QT_TRANSLATE_NOOP("Field", "Milestone")).required().cascade()
        .field(&MilestoneMove::from, "old_date", QT_TRANSLATE_NOOP("Field", "Old date")).inTable()
        .field(&MilestoneMove::to, "new_date", QT_TRANSLATE_NOOP("Field", "New date")).inTable()
        .field(&MilestoneMove::announced, "announced", QT_TRANSLATE_NOOP("Field", "Announced")).inTable()
        .field(&MilestoneMove::reason, "reason", QT_TRANSLATE_NOOP("Field", "Reason")).searched().inTable()
        .done();
    return schema;
}

} // namespace slate
