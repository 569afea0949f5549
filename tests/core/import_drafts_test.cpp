#include "tests/core/strings.h"

#include "tests/core/import_script.h"

using namespace slate;
using namespace script;

TEST_CASE("the same draft again changes nothing and is no edit")
{
    TemporarySlate slate;
    Screenplay script = train();
    script.scenes[1].elements = {{text("Props"), text("Lamp")}, {text("Stunts"), text("Fall")}};
    script.scenes[2].location = text("Sjoa railway");
    SECTION("with numbers") { }
    SECTION("without numbers")
    {
        for (ScriptScene &scene : script.scenes)
            scene.number.clear();
    }
    SECTION("with one number twice")
    {
        script.scenes[1].number = script.scenes[0].number;
    }
    import(*slate, script);
    const ImportPlan again = plan(*slate, script);
    CHECK_FALSE(again.isChange());
    CHECK(import(*slate, again) == 0);
    CHECK(slate->editCount() == 1);
}

TEST_CASE("a scene that the draft no longer has is omitted, keeps its number, and can come back")
{
    TemporarySlate slate;
    import(*slate, train());
    Screenplay shorter = train();
    shorter.scenes.erase(shorter.scenes.begin() + 1);
    const ImportPlan first = plan(*slate, shorter);
    CHECK(first.comparison.count(SceneState::Omitted) == 1);
    CHECK(first.comparison.moved() == 0);
    ImportPlan lenient = first;
    lenient.omitMissing = false;
    CHECK(import(*slate, lenient) == 0);
    CHECK_FALSE(sceneCalled(*slate, "2").omitted);
    import(*slate, first);
    CHECK(sceneCalled(*slate, "2").omitted);
    CHECK(castOf(*slate, "2") == list("GRACE"));
    CHECK(import(*slate, shorter) == 0);

    const ImportPlan back = plan(*slate, train());
    CHECK(back.comparison.count(SceneState::BackAgain) == 1);
    import(*slate, back);
    CHECK_FALSE(sceneCalled(*slate, "2").omitted);
    CHECK(joined(scenes(*slate)) == list("1 STATION|2 CARRIAGE|3 TRAIN ROOF|4 VIADUCT"));
}

TEST_CASE("a draft that marks a scene as omitted keeps what the scene was")
{
    TemporarySlate slate;
    import(*slate, train());
    Screenplay next = train();
    next.scenes[1] = script::scene("2", "OMITTED", "");
    next.scenes[1].omitted = true;
    const ImportPlan update = plan(*slate, next);
    CHECK(update.comparison.scenes[1].state == SceneState::Omitted);
    import(*slate, update);
    const Scene scene = sceneCalled(*slate, "2");
    CHECK(scene.omitted);
    CHECK(scene.set == text("CARRIAGE"));
    CHECK(import(*slate, next) == 0);
}

TEST_CASE("of scenes in another order the fewest moved")
{
    TemporarySlate slate;
    import(*slate, train());
    Screenplay next = train();
    std::rotate(next.scenes.begin(), next.scenes.end() - 1, next.scenes.end());
    const ImportPlan update = plan(*slate, next);
    CHECK(update.comparison.moved() == 1);
    CHECK(update.comparison.scenes[0].moved);
    CHECK(update.comparison.scenes[0].state == SceneState::Unchanged);
    const std::vector<Scene> before = scenes(*slate);
    import(*slate, update);
    const std::vector<Scene> after = scenes(*slate);
    CHECK(joined(after) == list("4 VIADUCT|1 STATION|2 CARRIAGE|3 TRAIN ROOF"));
    for (size_t stayed = 0; stayed + 1 < before.size(); ++stayed)
        CHECK(after[stayed + 1].scriptOrder == before[stayed].scriptOrder);
    CHECK(import(*slate, next) == 0);
}

TEST_CASE("a new scene stands where the draft has it, and in the boneyard of the board")
{
    TemporarySlate slate;
    import(*slate, train());
    Screenplay next = train();
    next.scenes.insert(next.scenes.begin() + 2,
        script::scene("2A", "INT. LUGGAGE VAN - DAY", "Crates slide across the floor.", "GRACE"));
    ImportResult result;
    import(*slate, plan(*slate, next), &result);
    CHECK(result.newScenes == 1);
    CHECK(joined(scenes(*slate)) == list("1 STATION|2 CARRIAGE|2A LUGGAGE VAN|3 TRAIN ROOF|4 VIADUCT"));
    CHECK(slate->count(Kind::Strip) == 4);
    CHECK(slate->count(Kind::Board) == 1);
    CHECK(slate->count(Kind::CastMember) == 2);
}

TEST_CASE("a script that is numbered anew is matched by what its scenes say")
{
    TemporarySlate slate;
    import(*slate, train());
    Screenplay next = train();
    next.scenes.insert(next.scenes.begin(),
        script::scene("1", "INT. BUNKER - DAY", "A key turns in a lock, and a light.", ""));
    for (size_t i = 0; i < next.scenes.size(); ++i)
        next.scenes[i].number = QString::number(i + 1);
    const ImportPlan update = plan(*slate, next);
    CHECK(update.comparison.count(SceneState::New) == 1);
    CHECK(update.comparison.count(SceneState::Changed) == 4);
    CHECK(update.comparison.scenes[4].changed == SceneFacts(SceneFact::Number));
    import(*slate, update);
    CHECK(joined(scenes(*slate)) == list("1 BUNKER|2 STATION|3 CARRIAGE|4 TRAIN ROOF|5 VIADUCT"));
}

TEST_CASE("a scene that was written anew under its number is changed, not new")
{
    TemporarySlate slate;
    import(*slate, train());
    Screenplay next = train();
    next.scenes[1] = script::scene("2", "EXT. FIELD - DAWN", "Cows look up as something passes.", "FARMER");
    const ImportPlan update = plan(*slate, next);
    CHECK(update.comparison.count(SceneState::New) == 0);
    CHECK(update.comparison.scenes[1].state == SceneState::Changed);
}

TEST_CASE("scenes without numbers get them, and a later one a letter after the scene before")
{
    TemporarySlate slate;
    Screenplay script = train();
    for (ScriptScene &scene : script.scenes)
        scene.number.clear();
    import(*slate, script);
    CHECK(joined(scenes(*slate)) == list("1 STATION|2 CARRIAGE|3 TRAIN ROOF|4 VIADUCT"));
    script.scenes.insert(
        script.scenes.begin() + 2, script::scene("", "INT. LUGGAGE VAN - DAY", "Crates slide."));
    script.scenes.push_back(
        script::scene("", "EXT. RIVER - DAY", "Bubbles rise where the carriage went in."));
    import(*slate, script);
    CHECK(
        joined(scenes(*slate)) == list("1 STATION|2 CARRIAGE|2A LUGGAGE VAN|3 TRAIN ROOF|4 VIADUCT|5 RIVER"));
    CHECK(import(*slate, script) == 0);
}
