#include "tests/core/strings.h"

#include "tests/core/import_script.h"

using namespace slate;
using namespace script;

TEST_CASE("what people changed stays when the same draft comes again")
{
    TemporarySlate slate;
    import(*slate, train());
    Scene scene = sceneCalled(*slate, "2");
    scene.heading = text("INT. DINING CAR - NIGHT");
    scene.set = text("Dining car");
    scene.length = Eighths {9};
    scene.number = text("2X");
    scene.omitted = true;
    change(*slate, scene);
    slate->edit(text("Remove part"), [&](Transaction &t) {
        t.remove(
            slate->referring(Kind::SceneCast, "scene", sceneCalled(*slate, "3").id.value()).front().ref());
    });
    CHECK(import(*slate, train()) == 0);
    CHECK(sceneCalled(*slate, "2X").set == text("Dining car"));
    CHECK(castOf(*slate, "3").isEmpty());
}

TEST_CASE("a new draft updates what the writers changed and leaves what people changed")
{
    TemporarySlate slate;
    import(*slate, train());
    Scene scene = sceneCalled(*slate, "3");
    scene.set = text("Roof of the train");
    scene.minutes = 240;
    scene.notes = text("Wind machine");
    change(*slate, scene);

    Screenplay next = train();
    next.scenes[2] = script::scene("3", "EXT. TRAIN ROOF - NIGHT",
        "Ethan runs against the wind, crouching before the tunnel. Sparks.", "ETHAN|PARIS");
    next.scenes[2].eighths = Eighths {6};
    const ImportPlan update = plan(*slate, next);
    REQUIRE(update.comparison.scenes.size() == 4);
    const SceneComparison &compared = update.comparison.scenes[2];
    CHECK(compared.state == SceneState::Changed);
    CHECK(compared.changed.testFlag(SceneFact::Heading));
    CHECK(compared.changed.testFlag(SceneFact::Pages));
    CHECK(compared.changed.testFlag(SceneFact::Text));
    CHECK(compared.changed.testFlag(SceneFact::Cast));
    CHECK_FALSE(compared.moved);
    CHECK(update.comparison.count(SceneState::Unchanged) == 3);

    ImportResult result;
    import(*slate, update, &result);
    CHECK(result.changedScenes == 1);
    scene = sceneCalled(*slate, "3");
    CHECK(scene.time == TimeOfDay::Night);
    CHECK(scene.set == text("Roof of the train"));
    CHECK(scene.length == Eighths {6});
    CHECK(scene.minutes == 240);
    CHECK(scene.notes == text("Wind machine"));
    CHECK(castOf(*slate, "3") == list("ETHAN|PARIS"));
}

TEST_CASE("where people and writers changed the same, what people typed stays and is told")
{
    TemporarySlate slate;
    import(*slate, train());
    Scene scene = sceneCalled(*slate, "3");
    scene.set = text("Sound stage");
    scene.length = Eighths {12};
    change(*slate, scene);
    Screenplay next = train();
    next.scenes[2].heading = text("EXT. ROOF OF THE LAST CARRIAGE - DAY");
    next.scenes[2].parts = splitHeading(next.scenes[2].heading);
    next.scenes[2].eighths = Eighths {6};
    const ImportPlan update = plan(*slate, next);
    CHECK(update.comparison.scenes[2].kept == (SceneFact::Heading | SceneFact::Pages));
    import(*slate, update);
    scene = sceneCalled(*slate, "3");
    CHECK(scene.heading == next.scenes[2].heading);
    CHECK(scene.set == text("Sound stage"));
    CHECK(scene.length == Eighths {12});
    CHECK(import(*slate, next) == 0);
}

TEST_CASE("a scene added by hand stays as it is, and one of the script's number joins it")
{
    TemporarySlate slate;
    import(*slate, train());
    const Id<Production> production = slate->all<Production>().front().id;
    Scene own;
    own.id = Id<Scene>::random();
    own.number = text("99");
    own.heading = text("INT. STUDIO - DAY");
    own.production = production;
    slate->edit(text("Add"), [&](Transaction &t) { t.insert(own); });
    CHECK(import(*slate, train()) == 0);
    CHECK_FALSE(sceneCalled(*slate, "99").omitted);

    Screenplay next = train();
    next.scenes.push_back(script::scene("99", "INT. STUDIO - DAY", "A green wall.", "GRACE"));
    ImportResult result;
    import(*slate, plan(*slate, next), &result);
    CHECK(result.newScenes == 0);
    CHECK(castOf(*slate, "99") == list("GRACE"));
    CHECK(sceneCalled(*slate, "99").length == Eighths {3});
}

TEST_CASE("a measured length that the page alone changed by an eighth is no change")
{
    TemporarySlate slate;
    import(*slate, train());
    Screenplay next = train();
    next.scenes[0].eighths = Eighths {4};
    CHECK(plan(*slate, next).isChange());
    next.scenes[0].lines = 24;
    CHECK_FALSE(plan(*slate, next).isChange());
    next.scenes[0].eighths = Eighths {5};
    CHECK(plan(*slate, next).comparison.scenes[0].changed == SceneFacts(SceneFact::Pages));
}

TEST_CASE("what a draft leaves open clears nothing")
{
    TemporarySlate slate;
    Screenplay full = train();
    full.scenes[0].synopsis = text("They meet.");
    full.scenes[0].scriptDay = text("D1");
    import(*slate, full);
    Screenplay bare = train();
    bare.scenes[0].eighths.reset();
    CHECK(import(*slate, bare) == 0);
    CHECK(sceneCalled(*slate, "1").synopsis == text("They meet."));
    full.scenes[0].synopsis = text("They part.");
    import(*slate, full);
    CHECK(sceneCalled(*slate, "1").synopsis == text("They part."));
}

TEST_CASE("a part that speaks no more leaves the scene, unless a note was written on it")
{
    TemporarySlate slate;
    import(*slate, train());
    const Scene station = sceneCalled(*slate, "1");
    for (const Record &link : slate->referring(Kind::SceneCast, "scene", station.id.value())) {
        if (slate->nameOf({Kind::CastMember, numberOf(link, "cast_member")}) == text("GRACE"))
            slate->edit(
                text("Note"), [&](Transaction &t) { t.setField(link.ref(), "notes", text("On a crutch")); });
    }
    Screenplay next = train();
    next.scenes[0].speakers = list("PARIS");
    import(*slate, next);
    CHECK(castOf(*slate, "1") == list("GRACE|PARIS"));
}
