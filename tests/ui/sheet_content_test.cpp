#include "tests/ui/breakdown_fixture.h"
#include "tests/ui/contrast.h"

#include "ui/breakdown/sheet_content.h"
#include "ui/breakdown/sheet_layout.h"

using namespace slate;

namespace {

struct Contents : BreakdownFixture {
    CategoryShown named(const char *name)
    {
        for (const CategoryShown &each : categoriesOf(*session, film.value())) {
            if (each.name == QLatin1String(name))
                return each;
        }
        FAIL("no such category");
        return {};
    }
    const SheetBox &box(const char *name)
    {
        content = contentOf(*session, scenes);
        for (const SheetBox &each : content.boxes) {
            if (each.category.name == QLatin1String(name))
                return each;
        }
        FAIL("no such box");
        return content.boxes.front();
    }

    SceneRefs scenes {ref(first)};
    SheetContent content;
};

} // namespace

TEST_CASE_METHOD(Contents, "a production without categories shows the trade's list and writes none of it")
{
    content = contentOf(*session, scenes);
    CHECK(content.boxes.size() == standardCategories().size());
    CHECK(content.boxes.front().category.name == text("Cast"));
    CHECK(slate().count(Kind::ElementCategory) == 0);
}

TEST_CASE_METHOD(
    Contents, "the first new element brings the trade's list along, in one edit that undo takes back")
{
    const qint64 before = edits();
    REQUIRE(addToScenes(*session, scenes, {{}, named("Props"), text("Lantern"), 3}));
    CHECK(edits() == before + 1);
    CHECK(lastTitle() == text("Add Lantern to scene 1"));
    CHECK(slate().count(Kind::ElementCategory) == qint64(standardCategories().size()));
    REQUIRE(box("Props").entries.size() == 1);
    CHECK(box("Props").entries[0].quantity == 3);
    REQUIRE(addToScenes(*session, scenes, {{}, named("Vehicles"), text("Tram"), {}}));
    CHECK(slate().count(Kind::ElementCategory) == qint64(standardCategories().size()));
    slate().undo();
    slate().undo();
    CHECK(slate().count(Kind::ElementCategory) == 0);
    CHECK(box("Props").entries.empty());
}

TEST_CASE_METHOD(Contents, "cast stand by their numbers with who plays them, stunts in a box of their own")
{
    CastMember member = get(maren);
    member.person = addPerson(text("Ida Hansen"));
    slate().edit(text("Cast"), [&](Transaction &t) { t.update(member); });
    addToScenes(*session, scenes, {ref(jonas), named("Cast"), text("JONAS"), {}});
    addToScenes(*session, scenes, {ref(maren), named("Cast"), text("MAREN"), {}});
    addToScenes(*session, scenes, {{Kind::Stunt, fall.value()}, named("Stunts"), text("Fall"), {}});
    const auto cast = box("Cast").entries;
    REQUIRE(cast.size() == 2);
    CHECK(cast[0].number == text("1"));
    CHECK(cast[0].name == text("MAREN"));
    CHECK(cast[0].detail == text("Ida Hansen"));
    CHECK(cast[1].name == text("JONAS"));
    REQUIRE(box("Stunts").entries.size() == 1);
    CHECK(box("Stunts").entries[0].thing == RecordRef {Kind::Stunt, fall.value()});
}

TEST_CASE_METHOD(Contents, "what is in a scene already is not added to it again")
{
    const Addition addition {ref(maren), named("Cast"), text("MAREN"), {}};
    REQUIRE(addToScenes(*session, scenes, addition));
    const qint64 before = edits();
    CHECK_FALSE(addToScenes(*session, scenes, addition));
    CHECK(edits() == before);
    scenes.push_back(ref(second));
    CHECK(addToScenes(*session, scenes, addition));
    CHECK(slate().count(Kind::SceneCast) == 2);
    CHECK(lastTitle() == text("Add MAREN to scene 2"));
}

TEST_CASE_METHOD(
    Contents, "of several scenes it is told in how many each thing is, and taking it out empties all")
{
    addToScenes(*session, {ref(first)}, {{}, named("Props"), text("Lantern"), 2});
    scenes = {ref(first), ref(second), ref(third)};
    CHECK(box("Props").entries[0].scenes == 1);
    addToScenes(*session, scenes, {box("Props").entries[0].thing, named("Props"), text("Lantern"), 4});
    CHECK(box("Props").entries[0].scenes == 3);
    CHECK_FALSE(box("Props").entries[0].quantity);
    const qint64 before = edits();
    removeFromScenes(*session, scenes, box("Props").entries[0].thing);
    CHECK(edits() == before + 1);
    CHECK(lastTitle() == text("Remove Lantern from 3 scenes"));
    CHECK(box("Props").entries.empty());
    CHECK(slate().count(Kind::Element) == 1);
    CHECK(said.last() == text("Removed Lantern from 3 scenes"));
}

TEST_CASE_METHOD(Contents, "scenes of several productions have no boxes in common")
{
    Scene other = get(third);
    other.production = addProduction(text("Other"));
    slate().edit(text("Move"), [&](Transaction &t) { t.update(other); });
    scenes = {ref(first), ref(third)};
    content = contentOf(*session, scenes);
    CHECK(content.isMixed);
    CHECK(content.boxes.empty());
}

TEST_CASE("words on a category's colour can be read on each colour of the trade")
{
    for (const StandardCategory &category : standardCategories()) {
        const QColor color {QLatin1String(category.color)};
        INFO(category.name);
        CHECK(contrast(color, textOn(color)) >= 4.5);
    }
    CHECK(textOn(QColor(Qt::white)) == QColor(Qt::black));
    CHECK(textOn(QColor(Qt::black)) == QColor(Qt::white));
}

TEST_CASE("boxes stand under the shortest column, as many columns as there is room for")
{
    const std::vector<int> heights {100, 40, 30, 20};
    const auto height = [&](int box, int) { return heights[size_t(box)]; };
    const BoxColumns two = arrangeBoxes(4, 408, 200, 8, height);
    CHECK(two.boxes[0] == QRect(0, 0, 200, 100));
    CHECK(two.boxes[1] == QRect(208, 0, 200, 40));
    CHECK(two.boxes[2] == QRect(208, 48, 200, 30));
    CHECK(two.boxes[3] == QRect(208, 86, 200, 20));
    CHECK(two.height == 106);
    const BoxColumns one = arrangeBoxes(4, 150, 200, 8, height);
    CHECK(one.boxes[3] == QRect(0, 194, 150, 20));
    CHECK(arrangeBoxes(0, 150, 200, 8, height).height == 0);
}

TEST_CASE_METHOD(
    Contents, "a part in a scene shows whether it works, and the whole of several scenes is one edit")
{
    scenes = {ref(first), ref(second)};
    addToScenes(*session, scenes, {ref(maren), named("Cast"), text("MAREN"), {}});
    CHECK(box("Cast").entries[0].presence == ScenePresence::Works);
    const qint64 before = edits();
    CHECK(setPresence(*session, scenes, ref(maren), ScenePresence::SpeaksOnly));
    CHECK(edits() == before + 1);
    CHECK(lastTitle() == text("MAREN is a voice only in 2 scenes"));
    CHECK(box("Cast").entries[0].presence == ScenePresence::SpeaksOnly);
    CHECK_FALSE(setPresence(*session, scenes, ref(maren), ScenePresence::SpeaksOnly));
    CHECK(setPresence(*session, {ref(second)}, ref(maren), ScenePresence::Silent));
    CHECK_FALSE(box("Cast").entries[0].presence);
}
