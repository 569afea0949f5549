#pragma once

#include "core/model/location.h"
#include "core/model/scene_heading.h"
#include "core/model/stunt.h"

namespace slate {

/// One scene of a script.
struct Scene {
    static constexpr Kind kind = Kind::Scene;

    Id<Scene> id;
    QString number; ///< as printed, with letters: "12A"
    QString heading;
    Id<Production> production;
    std::optional<InteriorExterior> interiorExterior;
    QString set;
    Id<Location> location;
    std::optional<TimeOfDay> time;
    QString timeWords; ///< as the script writes it: "MOMENTS LATER"
    QString scriptDay; ///< "D3"
    std::optional<Eighths> length;
    std::optional<int> minutes; ///< estimated shooting time
    QString synopsis;
    QString sequence;
    bool omitted = false; ///< out of the script; keeps its number
    QString scriptOrder;  ///< an order key (order_key.h): its place in the script
    QString notes;
    QString page; ///< the page of the script on which it begins, as printed: "12A"
};

/// What is written in a scene, kept beside it so that lists of scenes stay light.
struct SceneText {
    static constexpr Kind kind = Kind::SceneText;

    Id<SceneText> id;
    Id<Scene> scene;
    QString text;
    /// What the last draft that was imported said of the scene (import_facts.h), so that the next one is
    /// compared with that and not with what people have changed since.
    QString draft;
};

/// What a part does in a scene. A voice alone (V.O., on the telephone) is in the scene, but nobody has to
/// come that day.
enum class ScenePresence { Works, SpeaksOnly, Silent };

/// A cast member is in a scene.
struct SceneCast {
    static constexpr Kind kind = Kind::SceneCast;

    Id<SceneCast> id;
    Id<Scene> scene;
    Id<CastMember> castMember;
    QString notes;
    std::optional<ScenePresence> presence; ///< nothing is the same as Works
    QString cue;                           ///< what its cues say beside the name: "V.O.", "ON PHONE"

    /// Whether somebody has to be there when the scene is shot.
    bool isWork() const { return presence != ScenePresence::SpeaksOnly; }
};

/// A stunt is done in a scene.
struct SceneStunt {
    static constexpr Kind kind = Kind::SceneStunt;

    Id<SceneStunt> id;
    Id<Scene> scene;
    Id<Stunt> stunt;
    QString notes;
};

} // namespace slate
