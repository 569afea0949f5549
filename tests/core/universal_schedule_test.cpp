#include "tests/core/strings.h"

#include "core/model/error.h"
#include "core/script/screenplay.h"

using namespace slate;

namespace {

const QByteArray parts = R"(
 "categories": [
  {"id": "c0", "ucid": 0, "name": "Set", "elements": ["pier", "sea"]},
  {"id": "c1", "catId": 1, "name": "INT/EXT", "elements": ["int", "ext"]},
  {"id": "c2", "ucid": 2, "name": "Day/Night", "elements": ["night"]},
  {"id": "c3", "ucid": 3, "name": "Script Day", "elements": ["d2"]},
  {"id": "c6", "ucid": 6, "name": "Location", "elements": ["harbour"]},
  {"id": "c100", "ucid": 100, "name": "Actors", "elements": ["ann"]},
  {"id": "c104", "ucid": 104, "name": "Props", "elements": ["rope", "ann"]},
  {"id": "c500", "ucid": 500, "name": "Kites", "elements": []}],
 "elements": [
  {"id": "pier", "name": "PIER"}, {"id": "sea", "name": "SEA"}, {"id": "int", "name": "INT"},
  {"id": "ext", "name": "EXT"}, {"id": "night", "name": "NIGHT"}, {"id": "d2", "name": "D2"},
  {"id": "harbour", "name": "Harbour"}, {"id": "ann", "name": "ANN", "elementId": "1", "doodDayCount": 10},
  {"id": "rope", "name": "rope", "doodDropDays": 10}, {"id": "kite", "name": "kite", "category": "c500"}])";

Screenplay readUss(const QByteArray &breakdowns, const QByteArray &plan = {})
{
    return readUniversalSchedule(
        "{\"universalScheduleStandard\": {\"project\": \"Ferry\", \"author\": \"Bo\","
        "\"scriptColor\": \"Pink\", \"scriptDate\": \"2022-03-06T07:00:00.000Z\","
        "\"breakdowns\": ["
            + breakdowns + "]," + parts + plan + "}}",
        {});
}

const QByteArray two = R"(
 {"id": "b1", "type": "scene", "scene": "89PT1", "scriptPage": "112", "pages": 0.25, "time": 5700000,
  "description": "Ann jumps", "comments": "Cold", "elements": ["ext", "pier", "night", "ann", "rope", "kite",
  "d2", "harbour"]},
 {"id": "b2", "type": "strip", "bannerText": null, "scene": 90, "pages": 3, "duration": 60000,
  "elements": ["int", "ext", "sea", "lost"]},
 {"id": "b3", "type": "banner", "description": "Company move"}, {"id": "b4", "type": "day"},
 {"id": "b5", "type": "strip", "bannerText": "Lunch", "scene": null})";

Error::Code ussCode(const QByteArray &file, const ReadingProgress &progress = {})
{
    try {
        readUniversalSchedule(file, progress);
    } catch (const Error &error) {
        CHECK((error.code() == Error::Code::Cancelled || error.detail().startsWith(QStringLiteral("Line "))));
        return error.code();
    }
    return Error::Code::Internal;
}

} // namespace

TEST_CASE("a Universal Schedule gives scenes whose heading, cast and props are its elements")
{
    const Screenplay script = readUss(two);
    CHECK(script.title == QStringLiteral("Ferry"));
    CHECK(script.draft == QStringLiteral("Pink, 2022-03-06"));
    REQUIRE(script.scenes.size() == 2);
    const ScriptScene &scene = script.scenes[0];
    CHECK(scene.number == QStringLiteral("89PT1"));
    CHECK(scene.heading == QStringLiteral("EXT. PIER - NIGHT"));
    CHECK(scene.parts.interiorExterior == InteriorExterior::Exterior);
    CHECK(scene.parts.time == TimeOfDay::Night);
    CHECK(scene.eighths == Eighths {2});
    CHECK(scene.minutes == 95);
    CHECK(scene.page == QStringLiteral("112"));
    CHECK(scene.synopsis == QStringLiteral("Ann jumps"));
    CHECK(scene.scriptDay == QStringLiteral("D2"));
    CHECK(scene.location == QStringLiteral("Harbour"));
    CHECK(scene.silent == QStringList {QStringLiteral("ANN")});
    CHECK(scene.notes == QStringList {QStringLiteral("Cold")});
    REQUIRE(scene.elements.size() == 2);
    CHECK(scene.elements[1] == ScriptElement {QStringLiteral("Kites"), QStringLiteral("kite")});
    CHECK(script.categories.size() == 3);
}

TEST_CASE("what the official sample writes otherwise than the documents is read too")
{
    const Screenplay script = readUss(two);
    const ScriptScene &scene = script.scenes.at(1);
    CHECK(scene.number == QStringLiteral("90"));
    CHECK(scene.eighths == Eighths {24});
    CHECK(scene.minutes == 1);
    CHECK(scene.parts.interiorExterior == InteriorExterior::Both);
    REQUIRE(script.notes.size() == 1);
    CHECK(script.notes[0].what == ReadingNote::What::UnknownReference);
    CHECK(script.notes[0].detail == QStringLiteral("lost"));
    const Screenplay twice = readUss(R"({"id": "b", "scene": "1", "elements": ["int", "int", "pier"]})");
    CHECK(twice.scenes.at(0).parts.interiorExterior == InteriorExterior::Interior);
}

TEST_CASE("days of a board are lists or day strips, and loose strips stand between them")
{
    const Screenplay script = readUss(two, R"(, "stripboards": [{"id": "s", "name": "First", "calendar": "k",
      "boards": [{"name": "stripboard", "breakdownIds": ["b3", "b1", "b4", ["b2"], "b5"]},
                 {"name": "Boneyard", "breakdownArrays": ["b2", "b4", "nil"]},
                 {"name": "second unit", "breakdownArrays": [["b1"]]}]}],
      "calendars": [{"id": "k", "name": "Start", "events": [], "daysOff": []}])");
    using Kind = ScriptStrip::Kind;
    REQUIRE(script.boards.size() == 2);
    std::vector<Kind> kinds;
    for (const ScriptStrip &strip : script.boards[0].strips)
        kinds.push_back(strip.kind);
    CHECK(kinds
        == std::vector {
            Kind::Banner, Kind::Scene, Kind::DayBreak, Kind::Scene, Kind::DayBreak, Kind::Banner});
    CHECK(script.boards[0].name == QStringLiteral("First"));
    CHECK(script.boards[0].calendar == 0);
    CHECK(script.boards[0].strips[0].text == QStringLiteral("Company move"));
    CHECK(script.boards[0].strips[3].scene == 1);
    CHECK(script.boards[0].strips[5].text == QStringLiteral("Lunch"));
    REQUIRE(script.boards[0].boneyard.size() == 1);
    CHECK(script.boards[0].boneyard[0].scene == 1);
    CHECK(script.boards[1].name == QStringLiteral("First, second unit"));
    CHECK(script.boards[1].strips.size() == 2);
    CHECK(script.notes.back().detail == QStringLiteral("nil"));
}

TEST_CASE("a day without strips is a day of the board")
{
    const Screenplay script = readUss(two, R"(, "stripboards": [{"id": "s", "name": "First",
      "boards": [{"name": "stripboard", "breakdownIds": [["b1"], [], ["b2"]]}]}])");
    using Kind = ScriptStrip::Kind;
    std::vector<Kind> kinds;
    for (const ScriptStrip &strip : script.boards.at(0).strips)
        kinds.push_back(strip.kind);
    CHECK(kinds == std::vector {Kind::Scene, Kind::DayBreak, Kind::DayBreak, Kind::Scene, Kind::DayBreak});
}

TEST_CASE("a calendar has its first day, weekly days off from Sunday on, and its events")
{
    const Screenplay script =
        readUss(two, R"(, "calendars": [{"id": "k", "name": "June", "daysOff": [0, 6, 9],
      "events": [{"type": "start", "name": null, "date": "2022-06-20T08:00:00.000+0000"},
        {"type": "dayOff", "name": "dayOff", "date": "2022-06-22T08:00:00.000Z"},
        {"type": "dayOff", "name": "holiday", "date": "2022-07-04"},
        {"type": "event", "name": "holiday", "date": "2022-07-05"},
        {"type": "holiday", "name": "Midsummer", "date": "2022-06-24"},
        {"type": "event", "name": "travel", "date": "2022-06-15T08:00:00.000Z"},
        {"type": "event", "name": "company move", "date": "2022-06-16"},
        {"type": "event", "name": "fitting", "date": "2022-06-17"},
        {"type": "event", "name": "travel", "date": "soon"}]}])");
    using What = ScriptCalendar::What;
    const ScriptCalendar &calendar = script.calendars.at(0);
    CHECK(calendar.firstDay == QDate(2022, 6, 20));
    const std::vector<bool> off(std::begin(calendar.weekdayOff), std::end(calendar.weekdayOff));
    CHECK(off == std::vector {false, false, false, false, false, true, true});
    std::vector<What> events;
    for (const ScriptCalendar::Event &event : calendar.events)
        events.push_back(event.what);
    CHECK(events
        == std::vector {
            What::DayOff, What::Holiday, What::Holiday, What::Holiday, What::Travel, What::CompanyMove});
    CHECK(calendar.events[1].first == QDate(2022, 7, 4));
    CHECK(script.notes.size() == 4);
}

TEST_CASE("a length in pages that is no whole number of eighths is told")
{
    const Screenplay script = readUss(R"({"id": "1", "pages": 0.63}, {"id": "2", "pages": 0.3}, {"id": "3",
      "pages": -1}, {"id": "4", "pages": "1 4/8"}, {"id": "5", "pages": null}, {"id": "1"})");
    REQUIRE(script.scenes.size() == 5);
    CHECK(script.scenes[0].eighths == Eighths {5});
    CHECK_FALSE(script.scenes[1].eighths.has_value());
    CHECK_FALSE(script.scenes[2].eighths.has_value());
    CHECK(script.scenes[3].eighths == Eighths {12});
    CHECK_FALSE(script.scenes[4].eighths.has_value());
    REQUIRE(script.notes.size() == 3);
    CHECK(script.notes[0].what == ReadingNote::What::BadLength);
    CHECK(script.notes[2].what == ReadingNote::What::GivenTwice);
}

TEST_CASE("what is no Universal Schedule is refused with a line")
{
    CHECK(ussCode("") == Error::Code::BadInput);
    CHECK(ussCode("{\"a\": 1}") == Error::Code::BadInput);
    CHECK(ussCode("{\n\"universalScheduleStandard\": {\n\"breakdowns\": [") == Error::Code::BadInput);
    CHECK(ussCode(QByteArray("[").repeated(1'000'000)) == Error::Code::BadInput);
    CHECK(ussCode(QByteArray("[1],").repeated(5'000'000)) == Error::Code::TooLarge);
    CHECK(ussCode("{\"breakdowns\": []}", {[](double) { return false; }}) == Error::Code::Cancelled);
}
