#include "tests/core/strings.h"

#include "core/import/import_things.h"
#include "tests/core/import_script.h"

using namespace slate;
using namespace script;

namespace {

/// The train with a key, a gun and a fight tagged.
Screenplay tagged()
{
    Screenplay script = train();
    script.scenes[0].elements = {{text("Props"), text("Old key")}, {text("Props"), text("Gun")}};
    script.scenes[1].elements = {{text("Stunts"), text("Roof fight")}};
    return script;
}

ThingChoice &thing(ImportPlan &plan, const char *name)
{
    for (ThingChoice &choice : plan.things) {
        if (choice.name == text(name))
            return choice;
    }
    FAIL("no thing is called " << name);
    return plan.things.front();
}

void leaveOut(ThingChoice &thing)
{
    thing.take = Take::LeaveOut;
    thing.record = {};
    thing.chosen = true;
}

QStringList names(const Slate &slate, Kind kind)
{
    QStringList names;
    for (const Record &record : slate.records(kind))
        names << slate.nameOf(record.ref());
    names.sort();
    return names;
}

QString becomes(const Slate &slate, const ThingChoice &thing)
{
    return slate.nameOf(thing.record);
}

} // namespace

TEST_CASE("a tagged thing is the element of its name in its category, and near names are only proposed")
{
    TemporarySlate slate;
    import(*slate, tagged());
    Screenplay next = tagged();
    next.scenes[2].elements = {{text("Props"), text("KEY")}, {text("props"), text("gun")},
        {text("Wardrobe"), text("Old key")}, {text("Stunts"), text("Fight")}};
    ImportPlan update = plan(*slate, next);
    CHECK(thing(update, "Gun").scenes == 2);
    CHECK(becomes(*slate, thing(update, "Gun")) == text("Gun"));
    CHECK(thing(update, "KEY").take == Take::New);
    REQUIRE(thing(update, "KEY").near.size() == 1);
    CHECK(slate->nameOf(thing(update, "KEY").near.front()) == text("Old key"));
    REQUIRE(thing(update, "Fight").near.size() == 1);
    CHECK(thing(update, "Fight").near.front().kind == Kind::Stunt);
    const ThingChoice &wardrobe = update.things.at(4);
    REQUIRE(wardrobe.category == text("Wardrobe"));
    CHECK(wardrobe.take == Take::New);
    CHECK(wardrobe.near.empty());
    import(*slate, update);
    CHECK(names(*slate, Kind::Element) == list("Gun|KEY|Old key|Old key"));
    CHECK(names(*slate, Kind::Stunt) == list("Fight|Roof fight"));
}

TEST_CASE("one thing is left out while its category is taken, and stays out of the next draft")
{
    TemporarySlate slate;
    Screenplay script = tagged();
    script.scenes[3].elements = {{text("Greenery"), text("Ferns")}};
    ImportPlan first = plan(*slate, script);
    leaveOut(thing(first, "Gun"));
    leaveOut(thing(first, "Roof fight"));
    leaveOut(thing(first, "Ferns"));
    import(*slate, first);
    CHECK(names(*slate, Kind::Element) == list("Old key"));
    CHECK(slate->count(Kind::Stunt) == 0);
    CHECK_FALSE(names(*slate, Kind::ElementCategory).contains(text("Greenery")));
    CHECK(import(*slate, script) == 0);

    script.scenes[2].elements = {{text("Props"), text("Gun")}, {text("Stunts"), text("Jump")}};
    ImportPlan next = plan(*slate, script);
    CHECK(thing(next, "Gun").take == Take::LeaveOut);
    CHECK(thing(next, "Gun").remembered);
    import(*slate, next);
    CHECK(names(*slate, Kind::Element) == list("Old key"));
    CHECK(names(*slate, Kind::Stunt) == list("Jump"));

    ImportPlan again = plan(*slate, script);
    CHECK_FALSE(again.isChange());
    thing(again, "Gun").take = Take::New;
    thing(again, "Gun").chosen = true;
    CHECK(again.isChange());
    import(*slate, again);
    CHECK(names(*slate, Kind::Element) == list("Gun|Old key"));
    CHECK(slate->count(Kind::SceneElement) == 3);
}

TEST_CASE("a thing that was matched to an element is that element in the next draft and its new scenes")
{
    TemporarySlate slate;
    import(*slate, tagged());
    Screenplay next = tagged();
    next.scenes[2].elements = {{text("Props"), text("KEY")}};
    ImportPlan update = plan(*slate, next);
    ThingChoice &key = thing(update, "KEY");
    key.take = Take::Existing;
    key.record = key.near.front();
    key.chosen = true;
    import(*slate, update);
    CHECK(names(*slate, Kind::Element) == list("Gun|Old key"));
    CHECK(slate->count(Kind::SceneElement) == 3);

    next.scenes[3].elements = {{text("Props"), text("Key")}};
    update = plan(*slate, next);
    CHECK(thing(update, "KEY").remembered);
    CHECK(becomes(*slate, thing(update, "KEY")) == text("Old key"));
    import(*slate, update);
    CHECK(names(*slate, Kind::Element) == list("Gun|Old key"));
    CHECK(slate->count(Kind::SceneElement) == 4);
}

TEST_CASE("things follow their category where it is sent, but for what was chosen and still fits")
{
    TemporarySlate slate;
    import(*slate, tagged());
    ImportPlan update = plan(*slate, tagged());
    leaveOut(thing(update, "Gun"));
    CategoryChoice &props = update.categories.front();
    REQUIRE(props.name == text("Props"));
    CHECK(props.things == 2);
    for (const ElementCategory &category : update.ground.categories) {
        if (category.name == text("Wardrobe"))
            props.category = category.id;
    }
    props.chosen = true;
    proposeThings(update);
    CHECK(thing(update, "Gun").take == Take::LeaveOut);
    CHECK(thing(update, "Old key").take == Take::New);
    props.take = Take::LeaveOut;
    proposeThings(update);
    CHECK(thing(update, "Old key").take == Take::LeaveOut);
    props.take = Take::Existing;
    proposeThings(update);
    CHECK(thing(update, "Gun").take == Take::New);
    leaveOut(thing(update, "Gun"));
    import(*slate, update);
    CHECK(slate->count(Kind::SceneElement) == 1);
    CHECK(names(*slate, Kind::Element) == list("Gun|Old key|Old key"));
}
