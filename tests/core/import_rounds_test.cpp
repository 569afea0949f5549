#include "tests/core/strings.h"

#include "core/import/import_file.h"
#include "tests/core/import_script.h"

#include <QFile>

using namespace slate;
using namespace script;

namespace {

/// Reads a file of these bytes, lays it beside the slate and writes it: all the way of a file.
qint64 importFile(TemporarySlate &slate, const char *name, const QByteArray &bytes)
{
    const QString path = slate.folder.filePath(text(name));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    Draft draft = readDraft(path);
    const auto productions = slate->all<Production>();
    const auto into = productions.empty() ? Id<Production>() : productions.front().id;
    const QString title = titleFor(draft, path);
    return import(*slate, planImport(std::move(draft), groundOf(*slate, into, title), text(name)));
}

QStringList thingsOf(const Slate &slate, const Scene &scene)
{
    QStringList things;
    for (const Record &link : slate.referring(Kind::SceneElement, "scene", scene.id.value())) {
        const auto element = slate.find(Id<Element>(numberOf(link, "element")));
        things << slate.nameOf({Kind::ElementCategory, element->category.value()}) + u':' + element->name;
    }
    for (const Record &link : slate.referring(Kind::SceneStunt, "scene", scene.id.value()))
        things << text("Stunt:") + slate.nameOf({Kind::Stunt, numberOf(link, "stunt")});
    things.sort();
    return things;
}

/// "1 INT. HOUSE - DAY 1 4/8 ANN,BO Props:rope @Skye" of each scene, in the order of the script.
QStringList sheets(const Slate &slate)
{
    QStringList lines;
    for (const Scene &scene : scenes(slate)) {
        QStringList parts {scene.number, scene.heading, scene.length ? displayText(*scene.length) : text("-"),
            castOf(slate, qPrintable(scene.number)).join(u','), thingsOf(slate, scene).join(u',')};
        if (!scene.location.isNull())
            parts << u'@' + slate.nameOf({Kind::Location, scene.location.value()});
        if (scene.omitted)
            parts << text("omitted");
        parts.removeAll(QString());
        lines << parts.join(u' ');
    }
    return lines;
}

/// "1 2 / 3 (Lunch) / | 4": scenes, day breaks, banners, and behind the bar the boneyard.
QString boardLine(const Slate &slate, const char *name)
{
    Id<Board> board;
    for (const Board &each : slate.all<Board>()) {
        if (each.name == text(name))
            board = each.id;
    }
    auto strips = slate.all<Strip>();
    std::sort(strips.begin(), strips.end(), [](const Strip &a, const Strip &b) {
        return std::tie(a.boneyard, a.place) < std::tie(b.boneyard, b.place);
    });
    QStringList words;
    for (const Strip &strip : strips) {
        if (strip.board != board)
            continue;
        if (strip.boneyard && !words.contains(text("|")))
            words << text("|");
        if (strip.stripKind == StripKind::DayBreak)
            words << text("/");
        else
            words << (strip.stripKind == StripKind::Banner ? u'(' + strip.text + u')'
                                                           : slate.find(strip.scene)->number);
    }
    return words.join(u' ');
}

Strip stripOf(const Slate &slate, const char *number)
{
    const Scene scene = sceneCalled(slate, number);
    for (const Strip &strip : slate.all<Strip>()) {
        if (strip.scene == scene.id)
            return strip;
    }
    return {};
}

/// What a person does between two drafts: another set, minutes, a note on a part, a strip put aside.
void workOn(Slate &slate, const char *number)
{
    Scene scene = sceneCalled(slate, number);
    scene.set = text("Sound stage");
    scene.minutes = 111;
    Strip strip = stripOf(slate, number);
    strip.boneyard = true;
    slate.edit(text("Work"), [&](Transaction &t) {
        t.update(scene);
        t.update(strip);
        for (const Record &part : slate.referring(Kind::SceneCast, "scene", scene.id.value()))
            t.setField(part.ref(), "notes", text("In a cast"));
    });
}

void checkWorkStays(const Slate &slate, const char *number, const char *cast)
{
    const Scene scene = sceneCalled(slate, number);
    CHECK(scene.set == text("Sound stage"));
    CHECK(scene.minutes == 111);
    CHECK(stripOf(slate, number).boneyard);
    CHECK(castOf(slate, number) == list(cast));
    CHECK(slate.verify().isSound());
}

QByteArray universal(const QByteArray &breakdowns)
{
    return R"({"universalScheduleStandard": {"project": "Ferry",
 "categories": [
  {"id": "c0", "ucid": 0, "name": "Set", "elements": ["pier", "sea"]},
  {"id": "c1", "ucid": 1, "name": "INT/EXT", "elements": ["int", "ext"]},
  {"id": "c2", "ucid": 2, "name": "Day/Night", "elements": ["day", "night"]},
  {"id": "c6", "ucid": 6, "name": "Location", "elements": ["harbour"]},
  {"id": "c100", "ucid": 100, "name": "Cast", "elements": ["ann", "bo"]},
  {"id": "c104", "ucid": 104, "name": "Props", "elements": ["rope"]},
  {"id": "c105", "ucid": 105, "name": "Stunts", "elements": ["jump"]},
  {"id": "c500", "ucid": 500, "name": "Kites", "elements": ["kite"]}],
 "elements": [{"id": "pier", "name": "PIER"}, {"id": "sea", "name": "SEA"}, {"id": "int", "name": "INT"},
  {"id": "ext", "name": "EXT"}, {"id": "day", "name": "DAY"}, {"id": "night", "name": "NIGHT"},
  {"id": "harbour", "name": "Harbour"}, {"id": "ann", "name": "ANN"}, {"id": "bo", "name": "BO"},
  {"id": "rope", "name": "rope"}, {"id": "jump", "name": "Jump from the pier"}, {"id": "kite", "name": "kite"}],
 "breakdowns": [)"
        + breakdowns + R"(,
  {"id": "lunch", "type": "banner", "description": "Lunch"}],
 "stripboards": [{"id": "s", "name": "First", "calendar": "k2", "boards": [
  {"name": "stripboard", "breakdownIds": [["b3", "lunch"], ["b1"]]},
  {"name": "Boneyard", "breakdownIds": ["b2"]}]}],
 "calendars": [{"id": "k1", "name": "Rehearsals", "events": [], "daysOff": [5, 6]},
  {"id": "k2", "name": "June", "daysOff": [0], "events": [
   {"type": "start", "date": "2022-06-20T08:00:00.000Z"},
   {"type": "holiday", "name": "Midsummer", "date": "2022-06-24"}]}]}})";
}

const QByteArray firstFerry = R"(
  {"id": "b1", "type": "scene", "scene": "1", "pages": 0.25, "description": "Ann jumps",
   "elements": ["ext", "pier", "night", "ann", "rope", "jump", "harbour"]},
  {"id": "b2", "type": "scene", "scene": "2", "pages": 1.5, "elements": ["int", "sea", "day", "ann", "bo", "kite"]},
  {"id": "b3", "type": "scene", "scene": "3A", "pages": 3, "elements": ["ext", "sea", "day", "bo", "rope"]})";

QByteArray u16(int value)
{
    return QByteArray(1, static_cast<char>(value & 0xff)) + QByteArray(1, static_cast<char>(value >> 8));
}

QByteArray record(int type, const QByteArray &payload)
{
    return QByteArray("#\0\0\0", 4) + u16(static_cast<int>(payload.size()) + 2) + u16(type) + payload;
}

QByteArray magicHead()
{
    const QByteArray names =
        QByteArrayList {"Cast Members", "Props", "Stunts"}.join('\0') + QByteArray(2, '\0');
    return "SSI*" + QByteArray("\0#\0\0\0", 5) + u16(static_cast<int>(names.size()) + 2) + u16(0) + names;
}

QByteArray magicScene(int ordinal, const QByteArray &words, int eighths)
{
    return record(1, QByteArray(1, static_cast<char>(ordinal)) + words + '\0')
        + record(3, u16(ordinal) + u16(0) + u16(eighths));
}

QByteArray magicElement(int scene, int category, const QByteArray &name)
{
    return record(2, u16(scene) + QByteArray(1, static_cast<char>(category)) + name + '\0');
}

} // namespace

TEST_CASE(
    "a Universal Schedule goes all the way in, with its board, and its next draft leaves what was typed")
{
    TemporarySlate slate;
    CHECK(importFile(slate, "ferry.uss", universal(firstFerry)) != 0);
    CHECK(sheets(*slate)
        == list("1 EXT. PIER - NIGHT 2/8 ANN Props:rope,Stunt:Jump from the pier @Harbour|"
                "2 INT. SEA - DAY 1 4/8 ANN,BO Kites:kite|3A EXT. SEA - DAY 3 BO Props:rope"));
    CHECK(slate->all<Production>().front().title == text("Ferry"));
    CHECK(sceneCalled(*slate, "1").synopsis == text("Ann jumps"));
    CHECK(boardLine(*slate, "First") == text("3A (Lunch) / 1 / | 2"));
    REQUIRE(slate->count(Kind::Calendar) == 2);
    const auto calendar = slate->find(slate->all<Board>().front().calendar);
    REQUIRE(calendar);
    CHECK(calendar->name == text("June"));
    CHECK(calendar->firstDay == QDate(2022, 6, 20));
    CHECK(calendar->sundayOff);
    CHECK_FALSE(calendar->saturdayOff);
    CHECK(slate->count(Kind::CalendarDay) == 1);
    CHECK(importFile(slate, "ferry.uss", universal(firstFerry)) == 0);

    workOn(*slate, "1");
    QByteArray next = firstFerry;
    next.replace("\"pages\": 0.25", "\"pages\": 0.5").replace("\"ann\", \"bo\", \"kite\"", "\"ann\"");
    next.replace(R"("scene": "3A", "pages": 3)", R"("scene": "3B", "pages": 1)");
    importFile(slate, "ferry.uss",
        universal(
            next + R"(, {"id": "b4", "type": "scene", "scene": "4", "elements": ["int", "pier", "bo"]})"));
    checkWorkStays(*slate, "1", "ANN");
    CHECK(sheets(*slate)
        == list("1 EXT. PIER - NIGHT 4/8 ANN Props:rope,Stunt:Jump from the pier @Harbour|"
                "2 INT. SEA - DAY 1 4/8 ANN|3B EXT. SEA - DAY 1 BO Props:rope|4 INT. PIER - BO"));
    CHECK(boardLine(*slate, "First") == text("3B (Lunch) / / | 2 1"));
}

TEST_CASE("an export of Movie Magic goes all the way in, and its next draft leaves what was typed")
{
    const QByteArray first = magicHead() + magicScene(1, "1\t1\tINT. HUT - DAY\t", 12)
        + magicScene(2, "3\t2A\tEXT. SEA - NIGHT\t", 3) + magicScene(3, "4\t3\tEXT. HILL - DAY\t", 8)
        + magicElement(1, 0, "ANN") + magicElement(2, 0, "ANN") + magicElement(2, 1, "rope")
        + magicElement(2, 2, "Fall");
    TemporarySlate slate;
    CHECK(importFile(slate, "hut.sex", first) != 0);
    CHECK(sheets(*slate)
        == list("1 INT. HUT - DAY 1 4/8 ANN|2A EXT. SEA - NIGHT 3/8 ANN Props:rope,Stunt:Fall|"
                "3 EXT. HILL - DAY 1"));
    REQUIRE(slate->count(Kind::Board) == 1);
    CHECK(boardLine(*slate, "Main board") == text("1 2A 3"));
    CHECK(importFile(slate, "hut.sex", first) == 0);

    workOn(*slate, "2A");
    importFile(slate, "hut.sex",
        magicHead() + magicScene(1, "1\t1\tINT. HUT - DAY\t", 20)
            + magicScene(2, "3\t2A\tEXT. SEA - NIGHT\t", 3) + magicElement(1, 0, "BO")
            + magicElement(2, 0, "BO") + magicElement(2, 1, "rope"));
    checkWorkStays(*slate, "2A", "ANN|BO");
    CHECK(sheets(*slate)
        == list("1 INT. HUT - DAY 2 4/8 BO|2A EXT. SEA - NIGHT 3/8 ANN,BO Props:rope|"
                "3 EXT. HILL - DAY 1 omitted"));
}

TEST_CASE("a scene list goes all the way in, and its next draft leaves what was typed")
{
    const QByteArray head = "Scene,Int/Ext,Set,D/N,Pages,Cast,Location,Props\n";
    const QByteArray first = head
        + "1,INT,KITCHEN,DAY,1 4/8,\"ANN, BO\",Skye,rope\n2,EXT,SEA,NIGHT,3/8,ANN,Skye,\n"
          "3,EXT,HILL,DAY,,,,kite\n";
    TemporarySlate slate;
    CHECK(importFile(slate, "list.csv", first) != 0);
    CHECK(sheets(*slate)
        == list("1 INT. KITCHEN - DAY 1 4/8 ANN,BO Props:rope @Skye|2 EXT. SEA - NIGHT 3/8 ANN @Skye|"
                "3 EXT. HILL - DAY - Props:kite"));
    CHECK(slate->count(Kind::Location) == 1);
    CHECK(boardLine(*slate, "Main board") == text("1 2 3"));
    CHECK(importFile(slate, "list.csv", first) == 0);

    workOn(*slate, "2");
    importFile(slate, "list.csv",
        head
            + "1,INT,KITCHEN,NIGHT,1 "
              "4/8,BO,Skye,rope\n2,EXT,SEA,NIGHT,1,ANN,Oban,\n4,EXT,HILL,DAY,2/8,,,kite\n");
    checkWorkStays(*slate, "2", "ANN");
    CHECK(sheets(*slate)
        == list("1 INT. KITCHEN - NIGHT 1 4/8 BO Props:rope @Skye|2 EXT. SEA - NIGHT 1 ANN @Oban|"
                "4 EXT. HILL - DAY 2/8 Props:kite"));
}
