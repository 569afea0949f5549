#include "tests/core/strings.h"

#include "core/exchange/import_names.h"
#include "tests/core/import_script.h"

using namespace slate;
using namespace script;

namespace {

QStringList joined(const std::vector<Scene> &scenes)
{
    QStringList words;
    for (const Scene &scene : scenes)
        words << scene.number + u' ' + scene.set;
    return words;
}

void change(Slate &slate, const Scene &scene)
{
    slate.edit(text("Change scene"), [&](Transaction &t) { t.update(scene); });
}

} // namespace

TEST_CASE("a first script brings scenes, texts, parts, categories, a calendar and a board as one edit")
{
    TemporarySlate slate;
    ImportResult result;
    CHECK(import(*slate, plan(*slate, train()), &result) != 0);
    CHECK(slate->editCount() == 1);
    CHECK(result.newScenes == 4);
    CHECK(result.newParts == 2);
    REQUIRE(slate->count(Kind::Production) == 1);
    CHECK(slate->all<Production>().front().title == text("The Train"));
    CHECK(joined(scenes(*slate)) == list("1 STATION|2 CARRIAGE|3 TRAIN ROOF|4 VIADUCT"));
    const Scene roof = sceneCalled(*slate, "3");
    CHECK(roof.interiorExterior == InteriorExterior::Exterior);
    CHECK(roof.time == TimeOfDay::Day);
    CHECK(roof.length == Eighths {3});
    CHECK(castOf(*slate, "1") == list("ETHAN|GRACE"));
    CHECK(slate->count(Kind::SceneText) == 4);
    CHECK(slate->count(Kind::ElementCategory) == static_cast<qint64>(standardCategories().size()));

    REQUIRE(slate->count(Kind::Board) == 1);
    REQUIRE(slate->count(Kind::Calendar) == 1);
    CHECK(slate->all<Board>().front().calendar == slate->all<Calendar>().front().id);
    auto strips = slate->all<Strip>();
    std::sort(strips.begin(), strips.end(), [](const Strip &a, const Strip &b) { return a.place < b.place; });
    QStringList order;
    for (const Strip &strip : strips)
        order << slate->find(strip.scene)->number;
    CHECK(order == list("1|2|3|4"));
    CHECK(slate->verify().isSound());
}

TEST_CASE("undoing an import takes all of it back")
{
    TemporarySlate slate;
    import(*slate, train());
    slate->undo();
    for (const Kind kind : allKinds())
        CHECK(slate->count(kind) == 0);
}

TEST_CASE("an import that fails leaves nothing")
{
    TemporarySlate slate;
    ImportPlan broken = plan(*slate, train());
    broken.parts.front().take = Take::Existing;
    broken.parts.front().member = Id<CastMember>(7);
    CHECK_THROWS_AS(import(*slate, broken), Error);
    CHECK(slate->count(Kind::Scene) == 0);
    CHECK(slate->editCount() == 0);
}

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

TEST_CASE("a scene that the draft no longer has is omitted, keeps its number, and can come back")
{
    TemporarySlate slate;
    import(*slate, train());
    Screenplay shorter = train();
    shorter.scenes.erase(shorter.scenes.begin() + 1);
    const ImportPlan first = plan(*slate, shorter);
    CHECK(first.comparison.count(SceneState::Omitted) == 1);
    CHECK(first.comparison.moved() == 0);
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

TEST_CASE("a length that the page alone changed by an eighth is no change")
{
    TemporarySlate slate;
    import(*slate, train());
    Screenplay next = train();
    next.scenes[0].eighths = Eighths {4};
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

TEST_CASE("a decision about a name holds for the next draft")
{
    TemporarySlate slate;
    import(*slate, train());
    CastMember grace;
    for (const CastMember &member : slate->all<CastMember>()) {
        if (member.character == text("GRACE"))
            grace = member;
    }
    grace.character = text("Grace Hill, the thief");
    slate->edit(text("Rename"), [&](Transaction &t) { t.update(grace); });
    Screenplay next = train();
    next.scenes[3].speakers = list("GRACE");
    ImportPlan update = plan(*slate, next);
    CHECK(update.parts.front().take == Take::Existing);
    import(*slate, update);
    CHECK(castOf(*slate, "4") == list("Grace Hill, the thief"));

    next.scenes[3].speakers = list("GRACE|CROWD");
    update = plan(*slate, next);
    update.parts.back().take = Take::LeaveOut;
    import(*slate, update);
    CHECK(slate->count(Kind::CastMember) == 2);
    CHECK(plan(*slate, next).parts.back().take == Take::LeaveOut);
}

TEST_CASE("speakers find cast members by character or person, and near names are only proposed")
{
    TemporarySlate slate;
    import(*slate, Screenplay());
    const Id<Production> production = slate->all<Production>().front().id;
    Person person;
    person.id = Id<Person>::random();
    person.name = text("Zoé Müller");
    CastMember zoe;
    zoe.id = Id<CastMember>::random();
    zoe.person = person.id;
    zoe.production = production;
    CastMember grace = zoe;
    grace.id = Id<CastMember>::random();
    grace.person = {};
    grace.character = text("Grace");
    slate->edit(text("Cast"), [&](Transaction &t) {
        t.insert(person);
        t.insert(zoe);
        t.insert(grace);
    });
    Screenplay script = train();
    script.scenes[0].speakers = list("ZOE MULLER|DR. GRACE|GRECE");
    const ImportPlan first = plan(*slate, script);
    const auto part = [&](const char *name) {
        for (const PartChoice &choice : first.parts) {
            if (choice.name == text(name))
                return choice;
        }
        return PartChoice();
    };
    CHECK(part("ZOE MULLER").member == zoe.id);
    CHECK(part("GRACE").member == grace.id);
    for (const char *name : {"DR. GRACE", "GRECE"}) {
        CHECK(part(name).take == Take::New);
        CHECK(part(name).near == std::vector<Id<CastMember>> {grace.id});
    }
    CHECK(part("ETHAN").near.empty());
}

TEST_CASE("sets find locations by their names and sets, and choose none by being near")
{
    TemporarySlate slate;
    import(*slate, Screenplay());
    Location rauma = location("Rauma");
    rauma.sets = text("Train roof; tunnel mouth");
    Location station = location("Old Station");
    slate->edit(text("Add"), [&](Transaction &t) {
        t.insert(rauma);
        t.insert(station);
    });
    const ImportPlan first = plan(*slate, train());
    REQUIRE(first.places.size() == 4);
    CHECK(first.places[0].take == Take::LeaveOut);
    CHECK(first.places[0].near == std::vector<Id<Location>> {station.id});
    CHECK(first.places[2].location == rauma.id);
    import(*slate, first);
    CHECK(sceneCalled(*slate, "3").location == rauma.id);
    CHECK(sceneCalled(*slate, "1").location.isNull());
    CHECK(import(*slate, train()) == 0);

    ImportPlan again = plan(*slate, train());
    again.places[0].take = Take::New;
    again.places[0].chosen = true;
    CHECK(again.isChange());
    import(*slate, again);
    CHECK(slate->nameOf({Kind::Location, sceneCalled(*slate, "1").location.value()}) == text("STATION"));
}

TEST_CASE("tagged things become elements of the trade's categories, stunts records of their own")
{
    TemporarySlate slate;
    Screenplay script = train();
    script.scenes[0].elements = {{text("Props"), text("Key")}, {text("Extras"), text("Travellers")},
        {text("Stunts"), text("Train fight")}, {text("Greenery"), text("Ferns")}};
    script.scenes[1].elements = {{text("PROPS"), text("key")}};
    script.categories = {{QString(), text("Greenery"), text("#00FF00")}};
    import(*slate, script);
    CHECK(slate->count(Kind::Element) == 3);
    CHECK(slate->count(Kind::SceneElement) == 4);
    CHECK(slate->count(Kind::SceneStunt) == 1);
    REQUIRE(slate->count(Kind::Stunt) == 1);
    CHECK(slate->all<Stunt>().front().name == text("Train fight"));
    QStringList categories;
    for (const ElementCategory &category : slate->all<ElementCategory>())
        categories << category.name + category.color;
    CHECK(categories.contains(text("Greenery#00FF00")));
    CHECK_FALSE(categories.join(u' ').contains(text("Extras")));
}

TEST_CASE("boards and calendars of a schedule come in once")
{
    TemporarySlate slate;
    Screenplay script = train();
    using Strip = ScriptStrip;
    ScriptBoard board;
    board.name = text("Unit one");
    board.strips = {{Strip::Kind::Scene, 2, {}, {}}, {Strip::Kind::Banner, -1, text("Lunch"), 60},
        {Strip::Kind::DayBreak, -1, {}, {}}, {Strip::Kind::Scene, 0, {}, {}}};
    board.boneyard = {{Strip::Kind::Scene, 1, {}, {}}, {Strip::Kind::Scene, 99, {}, {}}};
    script.boards = {board};
    ScriptCalendar calendar;
    calendar.name = text("Norway");
    calendar.firstDay = QDate(2020, 9, 6);
    calendar.weekdayOff[6] = true;
    calendar.events = {
        {ScriptCalendar::What::Holiday, QDate(2020, 12, 25), QDate(2020, 12, 26), text("Christmas")},
        {ScriptCalendar::What::Travel, {}, {}, {}}};
    script.calendars = {calendar};
    import(*slate, script);
    CHECK(slate->count(Kind::Board) == 1);
    CHECK(slate->count(Kind::Strip) == 5);
    CHECK(slate->count(Kind::CalendarDay) == 1);
    const Calendar made = slate->all<Calendar>().front();
    CHECK(made.firstDay == QDate(2020, 9, 6));
    CHECK(made.sundayOff);
    CHECK_FALSE(made.saturdayOff);
    CHECK(import(*slate, script) == 0);
}

TEST_CASE("a script is imported into the production that was chosen, and its neighbours stay")
{
    TemporarySlate slate;
    import(*slate, train());
    Production other;
    other.id = Id<Production>::random();
    other.title = text("Other film");
    slate->edit(text("Add"), [&](Transaction &t) { t.insert(other); });
    ImportPlan second =
        planImport(draftOf(train()), groundOf(*slate, other.id, QString()), text("train.fountain"));
    CHECK_FALSE(second.isUpdate());
    CHECK(second.parts.front().take == Take::New);
    import(*slate, second);
    CHECK(slate->count(Kind::Scene) == 8);
    CHECK(slate->count(Kind::CastMember) == 4);
    CHECK(slate->count(Kind::Board) == 2);
}

TEST_CASE("texts that are too long or empty are cut or dashed, and fail nothing")
{
    TemporarySlate slate;
    Screenplay script;
    ScriptScene scene = script::scene("", "", "");
    scene.heading.clear();
    scene.synopsis = QString(30'000, u's');
    scene.eighths = Eighths {-5};
    scene.minutes = 1'000'000;
    scene.speakers = {QString(2'000, u'N'), text("?!"), text("  ")};
    scene.elements = {{QString(), text("Thing")}, {text("Props"), QString()}};
    script.scenes = {scene, script::scene("1", qPrintable(QString(3'000, u'H')), "Words.")};
    CHECK(import(*slate, script) != 0);
    CHECK(slate->count(Kind::Scene) == 2);
    CHECK(slate->all<Production>().front().title == text("train.fountain"));
    CHECK(import(*slate, script) == 0);
}
