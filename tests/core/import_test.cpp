#include "tests/core/strings.h"

#include "core/import/import_file.h"
#include "tests/core/import_script.h"

#include <QFile>

using namespace slate;
using namespace script;

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

TEST_CASE("a reading that is told to stop stops, also after the last of the file was read")
{
    TemporarySlate slate;
    const QString path = slate.folder.filePath(text("long.fountain"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("INT. HOUSE - DAY\n\nWords and more words.\n\n").repeated(3'000));
    file.close();
    int reports = 0;
    const auto count = [&](double) { return ++reports > 0; };
    CHECK(readDraft(path, {count}).scenes.size() == 3'000);
    REQUIRE(reports > 4);
    for (const int most : {0, 1, reports - 1}) {
        int heard = 0;
        const auto stop = [&](double) { return heard++ < most; };
        CHECK_THROWS_AS(readDraft(path, {stop}), Error);
        CHECK(heard == most + 1);
    }
}
