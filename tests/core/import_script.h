#pragma once

#include "core/import/import_apply.h"
#include "tests/core/strings.h"
#include "tests/core/temporary_slate.h"

/// Scripts made by hand, a scene at a time, and their way into a slate.
namespace script {

inline QStringList list(const char *words)
{
    return QString::fromUtf8(words).split(u'|', Qt::SkipEmptyParts);
}

inline slate::ScriptScene scene(
    const char *number, const char *heading, const char *action, const char *speakers = "")
{
    slate::ScriptScene scene;
    scene.number = text(number);
    scene.heading = text(heading);
    scene.parts = slate::splitHeading(scene.heading);
    scene.eighths = slate::Eighths {3};
    scene.speakers = list(speakers);
    scene.cues = static_cast<int>(scene.speakers.size());
    if (*action)
        scene.paragraphs.push_back({slate::ScriptParagraph::Kind::Action, text(action), false});
    return scene;
}

/// Four scenes in two places with two speakers.
inline slate::Screenplay train()
{
    slate::Screenplay script;
    script.title = text("The Train");
    script.scenes = {
        scene("1", "EXT. STATION - DAY", "Steam over the platform. A whistle blows twice.", "ETHAN|GRACE"),
        scene("2", "INT. CARRIAGE - NIGHT", "The lamps go out one after another along the aisle.", "GRACE"),
        scene("3", "EXT. TRAIN ROOF - DAY", "Ethan runs against the wind, crouching before the tunnel.",
            "ETHAN"),
        scene("4", "EXT. VIADUCT - DAY", "The bridge falls. The last carriage hangs over the river.", ""),
    };
    return script;
}

inline slate::ImportPlan plan(const slate::Slate &slate, const slate::Screenplay &script)
{
    const auto productions = slate.all<slate::Production>();
    const auto id = productions.empty() ? slate::Id<slate::Production>() : productions.front().id;
    return slate::planImport(slate::draftOf(script),
        slate::groundOf(slate, id, script.title.isEmpty() ? text("train.fountain") : script.title),
        text("train.fountain"));
}

inline qint64 import(
    slate::Slate &slate, const slate::ImportPlan &plan, slate::ImportResult *result = nullptr)
{
    return slate.edit(text("Import"), [&](slate::Transaction &t) {
        const slate::ImportResult written = slate::applyImport(t, plan);
        if (result)
            *result = written;
    });
}

inline qint64 import(slate::Slate &slate, const slate::Screenplay &script)
{
    return import(slate, plan(slate, script));
}

/// The scenes of a slate in the order of the script.
inline std::vector<slate::Scene> scenes(const slate::Slate &slate)
{
    auto all = slate.all<slate::Scene>();
    std::sort(all.begin(), all.end(),
        [](const slate::Scene &a, const slate::Scene &b) { return a.scriptOrder < b.scriptOrder; });
    return all;
}

inline slate::Scene sceneCalled(const slate::Slate &slate, const char *number)
{
    for (const slate::Scene &scene : slate.all<slate::Scene>()) {
        if (scene.number == text(number))
            return scene;
    }
    return {};
}

/// Who is in a scene, by character.
inline QStringList castOf(const slate::Slate &slate, const char *number)
{
    QStringList names;
    for (const auto &record :
        slate.referring(slate::Kind::SceneCast, "scene", sceneCalled(slate, number).id.value()))
        names << slate.nameOf({slate::Kind::CastMember, slate::numberOf(record, "cast_member")});
    names.sort();
    return names;
}

/// "1 STATION" … of scenes, in their order.
inline QStringList joined(const std::vector<slate::Scene> &scenes)
{
    QStringList words;
    for (const slate::Scene &scene : scenes)
        words << scene.number + u' ' + scene.set;
    return words;
}

inline void change(slate::Slate &slate, const slate::Scene &scene)
{
    slate.edit(text("Change scene"), [&](slate::Transaction &t) { t.update(scene); });
}

} // namespace script
