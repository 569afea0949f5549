#include "tests/core/import_script.h"

#include "core/import/import_file.h"
#include "core/import/import_names.h"
#include "core/import/import_silent.h"
#include "core/model/availability.h"

using namespace slate;
using namespace script;

namespace {

ImportPlan casePlan(const Slate &slate, const char *name)
{
    const QString path = QStringLiteral(SLATE_FIXTURES "/cases/") + QString::fromLatin1(name);
    Draft draft = readDraft(path);
    const auto productions = slate.all<Production>();
    const auto into = productions.empty() ? Id<Production>() : productions.front().id;
    const QString title = titleFor(draft, path);
    return planImport(std::move(draft), groundOf(slate, into, title), title);
}

ImportPlan casePlanOfText(const Slate &slate, const char *words)
{
    const auto productions = slate.all<Production>();
    const auto into = productions.empty() ? Id<Production>() : productions.front().id;
    return planImport(
        draftOf(readScreenplay(words, text("a.fountain"))), groundOf(slate, into, text("A")), text("a"));
}

CastMember casePart(const Slate &slate, const char *character)
{
    for (const CastMember &member : slate.all<CastMember>()) {
        if (member.character == text(character))
            return member;
    }
    return {};
}

SceneCast caseLink(const Slate &slate, const char *scene, const char *character)
{
    for (const SceneCast &link : slate.all<SceneCast>()) {
        if (link.scene == sceneCalled(slate, scene).id && link.castMember == casePart(slate, character).id)
            return link;
    }
    return {};
}

} // namespace

TEST_CASE("a Universal Schedule's people come in with number, hold, drop and days")
{
    TemporarySlate slate;
    import(*slate, casePlan(*slate, "min.uss"));
    const CastMember mary = casePart(*slate, "MARY");
    CHECK(mary.number == CastNumber(4));
    CHECK(mary.hold);
    CHECK(mary.drop);
    CHECK(mary.dropGap == 10);
    const auto days = slate->all<PersonDay>();
    REQUIRE(days.size() == 1);
    CHECK(days[0].what == PersonDayKind::Travel);
    CHECK(days[0].day == QDate(2022, 8, 2));
    auto away = slate->all<Availability>();
    REQUIRE(away.size() == 2);
    std::sort(away.begin(), away.end(), [](const auto &a, const auto &b) { return a.firstDay < b.firstDay; });
    CHECK(away[0].weekday == Weekday::Friday);
    CHECK(away[0].castMember == mary.id);
    CHECK(away[1].firstDay == QDate(2022, 8, 9));
    CHECK(away[1].what == AvailabilityKind::NotFree);
    CHECK(sceneCalled(*slate, "1").page == text("7"));
    CHECK(slate->all<CalendarDay>().empty());
    CHECK(slate->verify().isSound());
    CHECK(import(*slate, casePlan(*slate, "min.uss")) == 0);
}

TEST_CASE("what a schedule has in no scene is kept, and a board with days is in force")
{
    TemporarySlate slate;
    Screenplay script = train();
    script.resources.push_back(
        {text("Props"), text("Lantern"), {}, true, true, 7, {}, {}, {text("Rope")}, 0});
    ScriptResource extra;
    extra.name = text("THE DRIVER");
    extra.number = text("1X");
    script.resources.push_back(extra);
    ScriptBoard loose {text("All"), {{ScriptStrip::Kind::Scene, 0, {}, {}}}, {}, -1};
    ScriptBoard days = loose;
    days.name = text("Days");
    days.strips.push_back({ScriptStrip::Kind::DayBreak, -1, {}, {}});
    script.boards = {loose, days};
    import(*slate, script);
    REQUIRE(slate->count(Kind::Element) == 1);
    const Element lantern = slate->all<Element>().front();
    CHECK(lantern.hold);
    CHECK(lantern.dropGap == 7);
    CHECK(lantern.notes.contains(text("Rope")));
    CHECK(casePart(*slate, "THE DRIVER").number == CastNumber(text("1X")));
    for (const Board &board : slate->all<Board>())
        CHECK((board.standing == BoardStanding::Alternative) == (board.name == text("All")));
}

TEST_CASE("a length that the file states is taken, and only measured ones may differ by an eighth")
{
    TemporarySlate slate;
    import(*slate, casePlan(*slate, "len1.fdx"));
    CHECK(sceneCalled(*slate, "1").length == Eighths {1});
    CHECK(casePlan(*slate, "len2.fdx").isChange());
    import(*slate, casePlan(*slate, "len2.fdx"));
    CHECK(sceneCalled(*slate, "1").length == Eighths {2});
    CHECK_FALSE(casePlan(*slate, "len2.fdx").isChange());
}

TEST_CASE("pages that a draft moves are taken over, and are no change to tell")
{
    TemporarySlate slate;
    Screenplay script = train();
    script.scenes[0].page = text("1");
    script.scenes[3].page = text("4");
    import(*slate, script);
    script.scenes[3].page = text("5");
    CHECK_FALSE(plan(*slate, script).isChange());
    script.scenes[0].heading = text("EXT. STATION - NIGHT");
    script.scenes[0].parts = splitHeading(script.scenes[0].heading);
    ImportResult result;
    import(*slate, plan(*slate, script), &result);
    CHECK(result.changedScenes == 1);
    CHECK(sceneCalled(*slate, "4").page == text("5"));
}

TEST_CASE("measured lengths are counted on the production's paper")
{
    TemporarySlate slate;
    const QByteArray words = "INT. A - DAY #1#\n\n" + QByteArray("x\n").repeated(53);
    import(*slate, casePlanOfText(*slate, words.constData()));
    CHECK(sceneCalled(*slate, "1").length == Eighths {9});
    Production production = slate->all<Production>().front();
    production.paper = Paper::A4;
    slate->edit(text("Paper"), [&](Transaction &t) { t.update(production); });
    import(*slate, casePlanOfText(*slate, words.constData()));
    CHECK(sceneCalled(*slate, "1").length == Eighths {8});
}

TEST_CASE("names keep what parts their digits, and the marks that are letters")
{
    CHECK(nameKey(text("GUARD 11")) != nameKey(text("GUARD 1-1")));
    CHECK(nameKey(text("AGENT 1.2")) != nameKey(text("AGENT 12")));
    CHECK(nameKey(text("GUARD 1\xE2\x80\x93"
                       "1"))
        == nameKey(text("Guard 1-1")));
    CHECK(nameKey(text("A.J.")) == nameKey(text("AJ")));
    CHECK(nameKey(text("GUARD #1")) == nameKey(text("Guard 1")));
    CHECK(nameKey(text("Émile")) == nameKey(text("EMILE")));
    CHECK(nameKey(text("राम")) != nameKey(text("रमा")));
    TemporarySlate slate;
    import(*slate, casePlan(*slate, "k01_numbers_merge.fountain"));
    CHECK(slate->count(Kind::CastMember) == 6);
    TemporarySlate hindi;
    import(*hindi, casePlan(*hindi, "f42_malayalam_hindi.fountain"));
    CHECK(hindi->count(Kind::CastMember) == 4);
}

TEST_CASE("a scene list that numbers its cast unlinks nobody and makes nobody anew")
{
    TemporarySlate slate;
    import(*slate, casePlan(*slate, "c17c_base.fountain"));
    REQUIRE(slate->count(Kind::CastMember) == 2);
    const ImportPlan plan = casePlan(*slate, "c17d_numbered.csv");
    import(*slate, plan);
    CHECK(slate->count(Kind::CastMember) == 2);
    CHECK(castOf(*slate, "1") == list("ANNA|BO"));
    CHECK(castOf(*slate, "2") == list("BO"));
    TemporarySlate numbers;
    import(*numbers, casePlan(*numbers, "c17b_numbers.csv"));
    CHECK(numbers->count(Kind::CastMember) == 2);
    CHECK(casePart(*numbers, "BO").number == CastNumber(2));
    CHECK(casePart(*numbers, "ANNA").number == CastNumber(1));
}

TEST_CASE("a voice is in the scene and keeps what its cue said, until somebody says that the person works")
{
    TemporarySlate slate;
    const char *words = "INT. A - DAY #1#\n\nMARA (V.O.)\nx\n\nBO\ny\n\nINT. B - DAY #2#\n\nMARA\nz\n";
    import(*slate, casePlanOfText(*slate, words));
    CHECK(caseLink(*slate, "1", "MARA").presence == ScenePresence::SpeaksOnly);
    CHECK(caseLink(*slate, "1", "MARA").cue == text("V.O."));
    CHECK_FALSE(caseLink(*slate, "1", "MARA").isWork());
    CHECK(caseLink(*slate, "1", "BO").isWork());
    CHECK(caseLink(*slate, "2", "MARA").isWork());
    CHECK_FALSE(casePlanOfText(*slate, words).isChange());
    // Seen now: the voice works.
    import(*slate,
        casePlanOfText(*slate, "INT. A - DAY #1#\n\nMARA\nx\n\nBO\ny\n\nINT. B - DAY #2#\n\nMARA\nz\n"));
    CHECK(caseLink(*slate, "1", "MARA").isWork());
    SceneCast link = caseLink(*slate, "1", "BO");
    link.presence = ScenePresence::Silent;
    slate->edit(text("Change"), [&](Transaction &t) { t.update(link); });
    import(*slate, casePlanOfText(*slate, words));
    CHECK(caseLink(*slate, "1", "BO").presence == ScenePresence::Silent);
}

TEST_CASE("names of the cast in the action are proposed as silent parts, and stay once taken")
{
    TemporarySlate slate;
    const char *words = "INT. A - DAY #1#\n\nBo waits. Samara does not.\n\nMARA\nBO? ANNA?\n\n"
                        "INT. B - DAY #2#\n\nMara’s hat.\n\nBO\nz\n\nANNA\nw\n";
    ImportPlan plan = casePlanOfText(*slate, words);
    REQUIRE(plan.silents.size() == 2);
    CHECK(plan.silents[0].scene == 0);
    CHECK(plan.silents[0].name == text("BO"));
    CHECK(plan.silents[0].words == text("Bo waits."));
    CHECK_FALSE(plan.silents[0].take);
    CHECK(plan.silents[1].name == text("MARA"));
    plan.silents[1].take = true;
    import(*slate, plan);
    CHECK(castOf(*slate, "1") == list("MARA"));
    CHECK(castOf(*slate, "2") == list("ANNA|BO|MARA"));
    CHECK(caseLink(*slate, "2", "MARA").presence == ScenePresence::Silent);
    CHECK(caseLink(*slate, "2", "MARA").isWork());
    CHECK_FALSE(casePlanOfText(*slate, words).isChange());
    CHECK(casePlanOfText(*slate, words).silents.size() == 1);
    import(*slate,
        casePlanOfText(
            *slate, "INT. A - DAY #1#\n\nx\n\nMARA\nBO?\n\nINT. B - DAY #2#\n\nA hat.\n\nBO\nz\n"));
    CHECK(castOf(*slate, "2") == list("BO"));
}

TEST_CASE(
    "a voice whom the action names is proposed as seen, stays a voice until that is taken, and then works")
{
    TemporarySlate slate;
    const char *words = "INT. A - DAY #1#\n\nBORIS coils a rope.\n\nBORIS (O.S.)\nx\n\n"
                        "INT. B - DAY #2#\n\nBoris waves to Anna.\n\nBORIS\ny\n\nANNA (V/O)\nz\n\n"
                        "INT. C - DAY #3#\n\nA radio.\n\nBORIS (ON RADIO)\nw\n\n"
                        "INT. D - DAY #4#\n\nAnna runs.\n\nANNA (V.O.)\nI ran.\n\nANNA\nv\n";
    ImportPlan plan = casePlanOfText(*slate, words);
    REQUIRE(plan.silents.size() == 2);
    CHECK(plan.silents[0].scene == 0);
    CHECK(plan.silents[0].name == text("BORIS"));
    CHECK(plan.silents[0].cue == text("O.S."));
    CHECK(plan.silents[0].words == text("BORIS coils a rope."));
    CHECK(isOpenVoice(plan.silents[0]));
    CHECK(plan.silents[1].name == text("ANNA"));
    CHECK(plan.silents[1].scene == 1);
    CHECK(plan.silents[1].cue == text("V/O"));
    SECTION("not decided, it is a voice, and is told again with the next draft")
    {
        import(*slate, plan);
        CHECK_FALSE(caseLink(*slate, "1", "BORIS").isWork());
        CHECK_FALSE(caseLink(*slate, "2", "ANNA").isWork());
        CHECK(casePlanOfText(*slate, words).silents.size() == 2);
        CHECK_FALSE(casePlanOfText(*slate, words).isChange());
        // Said by hand, it is decided.
        SceneCast link = caseLink(*slate, "1", "BORIS");
        link.presence = ScenePresence::Works;
        const SceneCast anna = caseLink(*slate, "2", "ANNA");
        slate->edit(text("Change"), [&](Transaction &t) {
            t.update(link);
            t.remove(anna.id);
        });
        CHECK(casePlanOfText(*slate, words).silents.empty());
    }
    SECTION("taken, the person works, keeps what the cue said, and stays while the action says so")
    {
        plan.silents[0].take = true;
        CHECK_FALSE(isOpenVoice(plan.silents[0]));
        import(*slate, plan);
        CHECK(caseLink(*slate, "1", "BORIS").isWork());
        CHECK(caseLink(*slate, "1", "BORIS").presence != ScenePresence::Silent);
        CHECK(caseLink(*slate, "1", "BORIS").cue == text("O.S."));
        CHECK_FALSE(caseLink(*slate, "2", "ANNA").isWork());
        CHECK_FALSE(caseLink(*slate, "3", "BORIS").isWork());
        CHECK(castOf(*slate, "1") == list("BORIS"));
        const ImportPlan again = casePlanOfText(*slate, words);
        CHECK(again.silents.size() == 1);
        CHECK_FALSE(again.isChange());
        import(*slate, again);
        CHECK(caseLink(*slate, "1", "BORIS").isWork());
        import(*slate,
            casePlanOfText(*slate,
                "INT. A - DAY #1#\n\nA rope.\n\nBORIS (O.S.)\nx\n\nINT. B - DAY #2#\n\nBORIS\ny\n\n"
                "ANNA (V/O)\nz\n\nINT. C - DAY #3#\n\nA radio.\n\nBORIS (ON RADIO)\nw\n"));
        CHECK_FALSE(caseLink(*slate, "1", "BORIS").isWork());
    }
    SECTION("taken with a later draft, the link that is there changes")
    {
        import(*slate, plan);
        ImportPlan later = casePlanOfText(*slate, words);
        later.silents[1].take = true;
        CHECK(later.isChange());
        import(*slate, later);
        CHECK(caseLink(*slate, "2", "ANNA").isWork());
        CHECK(caseLink(*slate, "2", "ANNA").cue == text("V/O"));
        CHECK(slate->count(Kind::SceneCast) == 5);
    }
}

TEST_CASE(
    "who is in the scene by hand, or under another name, is not proposed, and a voice takes no work away")
{
    TemporarySlate slate;
    import(*slate,
        casePlanOfText(*slate, "INT. A - DAY #1#\n\nx\n\nBORIS\ny\n\nINT. B - DAY #2#\n\nz\n\nANNA\nw\n"));
    SceneCast link;
    link.id = Id<SceneCast>::random();
    link.scene = sceneCalled(*slate, "2").id;
    link.castMember = casePart(*slate, "BORIS").id;
    CastMember anna = casePart(*slate, "ANNA");
    anna.character = text("Doctor Anna Berg");
    slate->edit(text("Change"), [&](Transaction &t) {
        t.insert(link);
        t.update(anna);
    });
    const char *silent = "INT. A - DAY #1#\n\nx\n\nBORIS\ny\n\n"
                         "INT. B - DAY #2#\n\nBoris waits. Doctor Anna Berg nods.\n\nANNA\nw\n";
    CHECK(casePlanOfText(*slate, silent).silents.empty());
    const char *heard = "INT. A - DAY #1#\n\nx\n\nBORIS\ny\n\n"
                        "INT. B - DAY #2#\n\nBoris waits.\n\nANNA\nw\n\nBORIS (V.O.)\nv\n";
    CHECK(casePlanOfText(*slate, heard).silents.empty());
    import(*slate, casePlanOfText(*slate, heard));
    CHECK(caseLink(*slate, "2", "BORIS").isWork());
}

TEST_CASE("an opening that is no scene is left out")
{
    TemporarySlate slate;
    ImportPlan plan = casePlan(*slate, "pre.fountain");
    SECTION("kept")
    {
        import(*slate, plan);
        CHECK(slate->count(Kind::Scene) == 2);
        CHECK(scenes(*slate)[1].number == text("1"));
        CHECK_FALSE(casePlan(*slate, "pre.fountain").isChange());
    }
    SECTION("left out")
    {
        plan.keepOpening = false;
        import(*slate, plan);
        CHECK(slate->count(Kind::Scene) == 1);
    }
}

TEST_CASE("two new parts never get one cast number, and a number that another has is told")
{
    TemporarySlate slate;
    import(*slate, casePlan(*slate, "c17c_base.fountain"));
    Screenplay script = train();
    ScriptResource ethan;
    ethan.name = text("ETHAN");
    ethan.number = text("1");
    script.resources.push_back(ethan);
    const ImportPlan plan = script::plan(*slate, script);
    const bool told = std::any_of(plan.draft.script.notes.begin(), plan.draft.script.notes.end(),
        [](const ReadingNote &note) { return note.detail.contains(text("ETHAN")); });
    CHECK(told);
    import(*slate, plan);
    QSet<QString> numbers;
    for (const CastMember &member : slate->all<CastMember>())
        numbers.insert(member.number.text());
    CHECK(numbers.size() == static_cast<qsizetype>(slate->count(Kind::CastMember)));
}
