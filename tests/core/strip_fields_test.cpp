#include "tests/core/strings.h"

#include "core/report/strip_fields.h"

using namespace slate;

namespace {

Scene sceneOnStrip(qint64 id, const char *number)
{
    Scene scene;
    scene.id = Id<Scene>(id);
    scene.production = Id<Production>(1);
    scene.number = text(number);
    scene.heading = text("INT. BARN - DAY");
    scene.length = Eighths {12};
    scene.minutes = 90;
    return scene;
}

} // namespace

TEST_CASE("a strip of an omitted scene says so and has no length and no time")
{
    ScheduleFacts facts;
    Scene scene = sceneOnStrip(1, "1");
    CHECK(fieldText(facts, nullptr, scene, StripField::Pages) == text("1 4/8"));
    CHECK_FALSE(fieldText(facts, nullptr, scene, StripField::Minutes).isEmpty());
    scene.omitted = true;
    CHECK(fieldText(facts, nullptr, scene, StripField::Pages).isEmpty());
    CHECK(fieldText(facts, nullptr, scene, StripField::Minutes).isEmpty());
    CHECK(stripWords(facts, nullptr, scene).contains(text("omitted")));
    CHECK_FALSE(stripWords(facts, nullptr, scene).contains(text("page")));
}

TEST_CASE("a strip whose scene number is in use twice says so, until it is not")
{
    ScheduleFacts facts;
    const Scene one = sceneOnStrip(1, "3a"), other = sceneOnStrip(2, "3A");
    facts.put(toRecord(one));
    CHECK(fieldText(facts, nullptr, one, StripField::Number) == text("3a"));
    facts.put(toRecord(other));
    CHECK(fieldText(facts, nullptr, one, StripField::Number) == text("3a ×2"));
    CHECK(stripWords(facts, nullptr, one).contains(text("twice")));
    Scene elsewhere = sceneOnStrip(3, "3A");
    elsewhere.production = Id<Production>(2);
    facts.put(toRecord(elsewhere));
    CHECK(facts.usesOfNumber(one) == 2);
    facts.put(toRecord(sceneOnStrip(2, "4")));
    CHECK(facts.usesOfNumber(one) == 1);
}
