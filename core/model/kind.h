#pragma once

#include <QHashFunctions>

#include <compare>

namespace slate {

/// The kinds of record a slate holds, one table each.
enum class Kind {
    Production,
    Person,
    CastMember,
    CrewMember,
    Partner,
    Location,
    Permit,
    Stunt,
    StuntPerformer,
    Hazard,
    ShootBlock,
    Milestone,
    MilestoneMove,
    Calendar,
    CalendarDay,
    Scene,
    SceneText,
    SceneCast,
    SceneStunt,
    ElementCategory,
    Element,
    SceneElement,
    Board,
    Strip,
    StripColor,
    Availability,
    PersonDay,
    RuleSetting,
    AcceptedConflict,
    Source,
    CustomField,
    CustomValue,
    Tag,
};

inline constexpr int kindCount = static_cast<int>(Kind::Tag) + 1;

/// One record of any kind.
struct RecordRef {
    Kind kind = Kind::Production;
    qint64 id = 0;

    bool isNull() const { return id == 0; }
    friend constexpr auto operator<=>(const RecordRef &, const RecordRef &) = default;
};

inline size_t qHash(const RecordRef &ref, size_t seed = 0)
{
    return qHashMulti(seed, static_cast<int>(ref.kind), ref.id);
}

} // namespace slate
