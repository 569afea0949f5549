#include "tests/core/strings.h"

#include "tests/core/import_script.h"

using namespace slate;
using namespace script;

namespace {

/// Forty words of a scene's own, of which the last ones can be of another text.
QString words(const QString &name, int kept = 40)
{
    QStringList all;
    for (int i = 0; i < 40; ++i)
        all << (i < kept ? name : name + text("other")) + QString::number(i);
    return all.join(u' ');
}

/// Scenes that have nothing in common, numbered from 1.
std::vector<DraftScene> scenesOf(const char *name, int count)
{
    std::vector<DraftScene> scenes(static_cast<size_t>(count));
    for (int i = 0; i < count; ++i) {
        DraftScene &scene = scenes[static_cast<size_t>(i)];
        scene.facts.number = QString::number(i + 1);
        scene.facts.heading = text("INT. ") + text(name) + QString::number(i) + text(" - DAY");
        scene.text = words(text(name) + QString::number(i) + u'x');
        scene.facts.textMark = textMark(scene.text);
    }
    return scenes;
}

SceneBefore standing(const DraftScene &draft)
{
    SceneBefore before;
    before.scene.number = draft.facts.number;
    before.scene.heading = draft.facts.heading;
    before.draft = draft.facts;
    before.text.text = draft.text;
    return before;
}

std::vector<SceneBefore> standing(const std::vector<DraftScene> &drafts)
{
    std::vector<SceneBefore> all;
    for (const DraftScene &draft : drafts)
        all.push_back(standing(draft));
    return all;
}

/// Whether a script of scenes is taken for another, when the first few are those of the one before.
bool isOther(int before, int akin, int draft, int omitted = 0)
{
    const std::vector<DraftScene> last = scenesOf("station", before);
    std::vector<SceneBefore> all = standing(last);
    for (int i = 0; i < omitted; ++i)
        all[all.size() - 1 - static_cast<size_t>(i)].scene.omitted = true;
    std::vector<DraftScene> now = scenesOf("forest", draft);
    std::copy_n(last.begin(), akin, now.begin());
    return compareDrafts(all, now).isOfAnotherScript();
}

} // namespace

TEST_CASE("a script is another where less than one in five of the scenes is akin")
{
    CHECK_FALSE(isOther(10, 2, 10));
    CHECK(isOther(10, 1, 10));
    CHECK(isOther(11, 2, 11));
    CHECK(isOther(3, 0, 3));
    CHECK(isOther(1, 0, 5));
    CHECK_FALSE(isOther(1, 1, 5));
    CHECK_FALSE(isOther(2, 1, 2));
}

TEST_CASE("scenes that are omitted are none that another script lacks")
{
    CHECK_FALSE(isOther(10, 1, 10, 5));
    CHECK(isOther(10, 1, 10, 4));
}

TEST_CASE("a heading alone makes scenes akin, in whatever case and however spaced, and a text that is alike")
{
    const std::vector<DraftScene> last = scenesOf("station", 5);
    const auto isOtherWith = [&](const auto &change) {
        std::vector<DraftScene> now = scenesOf("forest", 5);
        change(now[0]);
        return compareDrafts(standing(last), now).isOfAnotherScript();
    };
    CHECK_FALSE(isOtherWith([&](DraftScene &scene) { scene.facts.heading = last[0].facts.heading; }));
    CHECK_FALSE(isOtherWith([&](DraftScene &scene) { scene.facts.heading = text("Int.  Station0 - day"); }));
    const QString name = text("station0x");
    CHECK_FALSE(isOtherWith([&](DraftScene &scene) { scene.text = words(name, 20); }));
    CHECK(isOtherWith([&](DraftScene &scene) { scene.text = words(name, 10); }));
}

TEST_CASE("a new scene among the others moved none, and a move alone is a change")
{
    const std::vector<DraftScene> last = scenesOf("station", 4);
    std::vector<DraftScene> now = last;
    now.insert(now.begin() + 2, scenesOf("forest", 9).back());
    const DraftComparison added = compareDrafts(standing(last), now);
    CHECK(added.moved() == 0);
    CHECK(added.count(SceneState::New) == 1);
    now = last;
    std::swap(now[1], now[2]);
    const DraftComparison swapped = compareDrafts(standing(last), now);
    CHECK(swapped.moved() == 1);
    CHECK(swapped.count(SceneState::Unchanged) == 4);
    CHECK(swapped.isChange());
}

TEST_CASE("a scene that was omitted before is not told again, a new one that is omitted is")
{
    const std::vector<DraftScene> last = scenesOf("station", 4);
    std::vector<SceneBefore> before = standing(last);
    before[1].scene.omitted = true;
    before[1].draft->omitted = true;
    std::vector<DraftScene> now = last;
    now[1].facts.omitted = true;
    CHECK_FALSE(compareDrafts(before, now).isChange());
    now.erase(now.begin() + 1);
    CHECK_FALSE(compareDrafts(before, now).isChange());
    now.push_back(scenesOf("forest", 9).back());
    now.back().facts.omitted = true;
    CHECK(compareDrafts(before, now).count(SceneState::Omitted) == 1);
}

TEST_CASE("an omitted scene keeps its number, heading and text as they were")
{
    const SceneBefore before = standing(scenesOf("station", 1).front());
    DraftScene omitted;
    omitted.facts.number = text("1A");
    omitted.facts.heading = text("OMITTED");
    omitted.facts.omitted = true;
    const SceneMerge merge = mergeScene(before, omitted);
    Scene expected = before.scene;
    expected.omitted = true;
    CHECK(toRecord(merge.scene).values == toRecord(expected).values);
    DraftFacts kept = *before.draft;
    kept.omitted = true;
    CHECK(merge.facts == kept);
}

TEST_CASE("each fact goes over from a draft, stays where it is left open, and where people typed another")
{
    const SceneBefore empty = standing(scenesOf("station", 1).front());
    DraftScene full = scenesOf("station", 1).front();
    full.facts.interiorExterior = InteriorExterior::Exterior;
    full.facts.time = TimeOfDay::Night;
    full.facts.timeWords = text("LATER");
    full.facts.set = text("Platform");
    full.facts.scriptDay = text("D2");
    full.facts.synopsis = text("They meet.");
    full.facts.sequence = text("Arrival");
    full.facts.notes = text("Steam");
    full.facts.length = Eighths {5};
    full.facts.minutes = 90;
    const SceneMerge taken = mergeScene(empty, full);
    CHECK(taken.scene.interiorExterior == full.facts.interiorExterior);
    CHECK(taken.scene.time == full.facts.time);
    CHECK(taken.scene.timeWords == full.facts.timeWords);
    CHECK(taken.scene.set == full.facts.set);
    CHECK(taken.scene.scriptDay == full.facts.scriptDay);
    CHECK(taken.scene.synopsis == full.facts.synopsis);
    CHECK(taken.scene.sequence == full.facts.sequence);
    CHECK(taken.scene.notes == full.facts.notes);
    CHECK(taken.scene.length == full.facts.length);
    CHECK(taken.scene.minutes == full.facts.minutes);
    CHECK(
        taken.changed == (SceneFact::Heading | SceneFact::Synopsis | SceneFact::Pages | SceneFact::Minutes));

    SceneBefore before = empty;
    before.scene = taken.scene;
    before.draft = taken.facts;
    DraftScene open;
    open.facts = full.facts;
    for (QString DraftFacts::*words : {&DraftFacts::number, &DraftFacts::scriptDay, &DraftFacts::synopsis,
             &DraftFacts::sequence, &DraftFacts::notes, &DraftFacts::textMark})
        open.facts.*words = QString();
    open.facts.length.reset();
    open.facts.minutes.reset();
    const SceneMerge left = mergeScene(before, open);
    CHECK(left.facts == taken.facts);
    CHECK(toRecord(left.scene).values == toRecord(taken.scene).values);
    CHECK_FALSE(left.changed);

    before.scene.notes = text("Two wind machines");
    before.scene.minutes = 240;
    DraftScene next = full;
    next.facts.notes = text("No steam");
    next.facts.minutes = 60;
    const SceneMerge mine = mergeScene(before, next);
    CHECK(mine.scene.notes == before.scene.notes);
    CHECK(mine.scene.minutes == 240);
    CHECK(mine.kept == (SceneFact::Synopsis | SceneFact::Minutes));
}

TEST_CASE("an eighth more is a change where the text is another, and things and places are told as changed")
{
    DraftScene last = scenesOf("station", 1).front();
    last.facts.length = Eighths {3};
    SceneBefore before = standing(last);
    before.scene.length = last.facts.length;
    DraftScene next = last;
    next.text = words(text("station0x"), 30);
    next.facts.textMark = textMark(next.text);
    next.facts.length = Eighths {4};
    CHECK(mergeScene(before, next).changed == (SceneFact::Text | SceneFact::Pages));
    next = last;
    next.facts.things = {{text("Props"), text("Lamp"), {}}};
    CHECK(mergeScene(before, next).changed == SceneFacts(SceneFact::Elements));
    next = last;
    next.facts.place = text("Sjoa railway");
    CHECK(mergeScene(before, next).changed == SceneFacts(SceneFact::Location));
    before.draft.reset();
    CHECK_FALSE(mergeScene(before, next).changed.testFlag(SceneFact::Location));
}
