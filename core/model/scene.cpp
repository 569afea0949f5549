#include "core/model/scene.h"

#include "core/model/choices.h"
#include "core/model/schema_builder.h"

namespace slate {

SLATE_CHOICES(InteriorExterior,
    {"interior", QT_TRANSLATE_NOOP("Choice", "Interior")},
    {"exterior", QT_TRANSLATE_NOOP("Choice", "Exterior")},
    {"both", QT_TRANSLATE_NOOP("Choice", "Interior and exterior")})

SLATE_CHOICES(TimeOfDay,
    {"day", QT_TRANSLATE_NOOP("Choice", "Day")},
    {"night", QT_TRANSLATE_NOOP("Choice", "Night")},
    {"dawn", QT_TRANSLATE_NOOP("Choice", "Dawn")},
    {"dusk", QT_TRANSLATE_NOOP("Choice", "Dusk")})

SLATE_CHOICES(ScenePresence,
    {"works", QT_TRANSLATE_NOOP("Choice", "Works")},
    {"speaks-only", QT_TRANSLATE_NOOP("Choice", "Voice only")},
    {"silent", QT_TRANSLATE_NOOP("Choice", "Silent")})

template<>
const Schema<Scene> &Schema<Scene>::get()
{
    static const auto schema = SchemaBuilder<Scene>("scene",
        QT_TRANSLATE_NOOP("Kind", "scene"), QT_TRANSLATE_NOOP("Kind", "scenes"))
        .namedByAll({"scene_number", "heading"})
        .field(&Scene::number, "scene_number", QT_TRANSLATE_NOOP("Field", "Scene no.")).searched().inTable()
        .field(&Scene::heading, "heading", QT_TRANSLATE_NOOP("Field", "Heading")).required().searched().inTable()
        .field(&Scene::production, "production", QT_TRANSLATE_NOOP("Field", "Production")).cascade()
        .field(&Scene::interiorExterior, "interior_exterior", QT_TRANSLATE_NOOP("Field", "I/E")).inTable()
        .field(&Scene::set, "set_name", QT_TRANSLATE_NOOP("Field", "Set")).searched().inTable()
        .field(&Scene::location, "location", QT_TRANSLATE_NOOP("Field", "Location")).inTable()
        .field(&Scene::time, "time_of_day", QT_TRANSLATE_NOOP("Field", "D/N")).inTable()
        .field(&Scene::timeWords, "time_words", QT_TRANSLATE_NOOP("Field", "Time as written"))
        .field(&Scene::scriptDay, "script_day", QT_TRANSLATE_NOOP("Field", "Script day")).inTable()
            .hint(QT_TRANSLATE_NOOP("Hint", "D1, N1"))
        .field(&Scene::length, "pages", QT_TRANSLATE_NOOP("Field", "Pages")).inTable()
        .field(&Scene::minutes, "minutes", QT_TRANSLATE_NOOP("Field", "Minutes to shoot")).range(0, 10'000).inTable()
        .field(&Scene::synopsis, "synopsis", QT_TRANSLATE_NOOP("Field", "Synopsis")).longText().searched().inTable()
        .field(&Scene::sequence, "sequence", QT_TRANSLATE_NOOP("Field", "Sequence")).searched()
        .field(&Scene::omitted, "omitted", QT_TRANSLATE_NOOP("Field", "Omitted"))
        .field(&Scene::scriptOrder, "script_order", QT_TRANSLATE_NOOP("Field", "Place in the script")).computed()
        .section(QT_TRANSLATE_NOOP("Section", "Notes"))
        .field(&Scene::notes, "notes", QT_TRANSLATE_NOOP("Field", "Notes")).longText().searched()
        .section(QT_TRANSLATE_NOOP("Section", "Script"))
        .field(&Scene::page, "script_page", QT_TRANSLATE_NOOP("Field", "Script page"))
        .done();
    return schema;
}

template<>
const Schema<SceneText> &Schema<SceneText>::get()
{
    static const auto schema = SchemaBuilder<SceneText>("scene_text",
        QT_TRANSLATE_NOOP("Kind", "scene text"), QT_TRANSLATE_NOOP("Kind", "scene texts"))
        .namedBy({"scene"})
        .field(&SceneText::scene, "scene", QT_TRANSLATE_NOOP("Field", "Scene")).required().cascade()
        .field(&SceneText::text, "text", QT_TRANSLATE_NOOP("Field", "Text")).longText().longest(10'000'000)
        .field(&SceneText::draft, "draft", QT_TRANSLATE_NOOP("Field", "As the last draft has it")).longText().longest(1'000'000).computed()
        .done();
    return schema;
}

template<>
const Schema<SceneCast> &Schema<SceneCast>::get()
{
    static const auto schema = SchemaBuilder<SceneCast>("scene_cast",
        QT_TRANSLATE_NOOP("Kind", "part in a scene"), QT_TRANSLATE_NOOP("Kind", "parts in scenes"))
        .namedBy({"cast_member"})
        .field(&SceneCast::scene, "scene", QT_TRANSLATE_NOOP("Field", "Scene")).required().cascade()
        .field(&SceneCast::castMember, "cast_member", QT_TRANSLATE_NOOP("Field", "Cast member")).required().cascade().inTable()
        .field(&SceneCast::notes, "notes", QT_TRANSLATE_NOOP("Field", "Notes")).longText()
        .field(&SceneCast::presence, "presence", QT_TRANSLATE_NOOP("Field", "In the scene")).inTable()
        .field(&SceneCast::cue, "cue", QT_TRANSLATE_NOOP("Field", "As the cue says")).inTable()
            .hint(QT_TRANSLATE_NOOP("Hint", "V.O."))
        .done();
    return schema;
}

template<>
const Schema<SceneStunt> &Schema<SceneStunt>::get()
{
    static const auto schema = SchemaBuilder<SceneStunt>("scene_stunt",
        QT_TRANSLATE_NOOP("Kind", "stunt in a scene"), QT_TRANSLATE_NOOP("Kind", "stunts in scenes"))
        .namedBy({"stunt"})
        .field(&SceneStunt::scene, "scene", QT_TRANSLATE_NOOP("Field", "Scene")).required().cascade()
        .field(&SceneStunt::stunt, "stunt", QT_TRANSLATE_NOOP("Field", "Stunt")).required().cascade().inTable()
        .field(&SceneStunt::notes, "notes", QT_TRANSLATE_NOOP("Field", "Notes")).longText()
        .done();
    return schema;
}

} // namespace slate
