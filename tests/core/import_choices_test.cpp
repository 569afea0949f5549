#include "tests/core/strings.h"

#include "core/import/import_parts.h"
#include "tests/core/import_script.h"

using namespace slate;
using namespace script;

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

namespace {

size_t placeOfPart(const ImportPlan &plan, const char *name)
{
    for (size_t i = 0; i < plan.parts.size(); ++i) {
        if (plan.parts[i].name == text(name))
            return i;
    }
    FAIL("no part " << name);
    return 0;
}

Screenplay sisters()
{
    Screenplay script;
    script.title = text("Sisters");
    script.scenes = {script::scene("1", "INT. BARN - DAY", "Hay.", "ANNA|BEN"),
        script::scene("2", "EXT. POND - DAY", "Geese.", "YOUNG ANNA"),
        script::scene("3", "EXT. ROAD - DAY", "Dust.", "ANNA AND BEN"),
        script::scene("4", "EXT. HILL - DAY", "Wind.", "CARA/DAN")};
    return script;
}

} // namespace

TEST_CASE("two speakers of a first script become one part, and the next draft keeps it so")
{
    TemporarySlate slate;
    ImportPlan first = script::plan(*slate, sisters());
    becomeOthers(first, placeOfPart(first, "YOUNG ANNA"), {text("ANNA")});
    script::import(*slate, first);
    CHECK(script::castOf(*slate, "2") == QStringList {text("ANNA")});
    for (const CastMember &part : slate->all<CastMember>())
        CHECK(part.character != text("YOUNG ANNA"));

    Screenplay next = sisters();
    next.scenes.push_back(script::scene("5", "EXT. SEA - DAY", "Foam.", "YOUNG ANNA"));
    script::import(*slate, next);
    CHECK(script::castOf(*slate, "5") == QStringList {text("ANNA")});
}

TEST_CASE(
    "a cue of a first script that names two people becomes both of them, and the next draft keeps it so")
{
    TemporarySlate slate;
    ImportPlan first = script::plan(*slate, sisters());
    becomeOthers(first, placeOfPart(first, "ANNA AND BEN"), {text("ANNA"), text("BEN")});
    becomeOthers(first, placeOfPart(first, "CARA/DAN"), {text("CARA"), text("DAN")});
    script::import(*slate, first);
    CHECK(script::castOf(*slate, "3") == QStringList {text("ANNA"), text("BEN")});
    CHECK(script::castOf(*slate, "4") == QStringList {text("CARA"), text("DAN")});
    CHECK(slate->count(Kind::CastMember) == 5);

    Screenplay next = sisters();
    next.scenes.push_back(script::scene("5", "EXT. SEA - DAY", "Foam.", "ANNA AND BEN"));
    script::import(*slate, next);
    CHECK(script::castOf(*slate, "5") == QStringList {text("ANNA"), text("BEN")});
    CHECK(slate->count(Kind::CastMember) == 5);
}

TEST_CASE("whom a choice taken back would have added is no part, and names that lead in a circle end")
{
    TemporarySlate slate;
    ImportPlan plan = script::plan(*slate, sisters());
    const size_t parts = plan.parts.size();
    becomeOthers(plan, placeOfPart(plan, "CARA/DAN"), {text("CARA"), text("DAN")});
    CHECK(plan.parts.size() == parts + 2);
    forgetOthers(plan);
    CHECK(plan.parts.size() == parts);
    becomeOthers(plan, placeOfPart(plan, "ANNA"), {text("BEN")});
    becomeOthers(plan, placeOfPart(plan, "BEN"), {text("ANNA")});
    script::import(*slate, plan);
    CHECK(slate->count(Kind::Scene) == 4);
}
