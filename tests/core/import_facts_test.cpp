#include "tests/core/strings.h"

#include "core/import/import_facts.h"
#include "tests/core/import_script.h"

#include <QJsonDocument>

using namespace slate;
using namespace script;

namespace {

DraftFacts allFacts()
{
    DraftFacts facts;
    facts.number = text("12A");
    facts.heading = text("INT./EXT. \"CAFÉ\" \\ STREET\t- DAY \xf0\x9f\x8e\xac");
    facts.interiorExterior = InteriorExterior::Both;
    facts.set = text("\"CAFÉ\" \\ STREET");
    facts.time = TimeOfDay::Day;
    facts.timeWords = text("DAY");
    facts.place = text("Café");
    facts.location = Id<Location>(9'000'000'000'000'000'000);
    facts.scriptDay = text("D2");
    facts.length = Eighths {11};
    facts.minutes = 0;
    facts.synopsis = text("First line.\nSecond\r\x01\x1f line.\b\f");
    facts.sequence = text("Arrival");
    facts.notes = text("[]{},:");
    facts.omitted = true;
    facts.textMark = text("0123456789abcdef");
    facts.speakers = {{text("ZOÉ \"Z\""), Id<CastMember>(5), {}, {}}, {text("GONE"), {}, {}, {}}};
    facts.things = {{text("Props"), text("Key"), {Kind::Element, 6}},
        {text("Props"), text("Knife"), {Kind::Element, 0}, true},
        {text("Stunts"), text("Fall"), {Kind::Stunt, 7}}, {{}, text("Thing"), {Kind::Element, 0}}};
    return facts;
}

} // namespace

TEST_CASE("the facts of a scene are one text and come back from it")
{
    CHECK(draftFactsFrom(toText(allFacts())) == allFacts());
    CHECK(draftFactsFrom(toText(DraftFacts())) == DraftFacts());
    CHECK_FALSE(draftFactsFrom(text("no facts")));
}

TEST_CASE("the text of facts is the JSON that earlier slates hold, to the letter")
{
    const QString facts = toText(allFacts());
    const QByteArray same = QJsonDocument::fromJson(facts.toUtf8()).toJson(QJsonDocument::Compact);
    CHECK(facts == QString::fromUtf8(same));
}

TEST_CASE("facts that would be too long for a slate leave out who and what is in the scene")
{
    DraftFacts facts = allFacts();
    facts.things.assign(30'000, {text("Props"), QString(40, u'k'), {Kind::Element, 6}});
    const auto found = draftFactsFrom(toText(facts));
    REQUIRE(found);
    CHECK(found->things.empty());
    CHECK(found->heading == facts.heading);
}
