#include "tests/core/fdx.h"
#include "tests/core/files.h"
#include "tests/core/strings.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <set>

using namespace slate;

namespace {

const QString folder = QStringLiteral(SLATE_FIXTURES "/screenplays/");

std::optional<int> lengthRead(const QByteArray &length)
{
    const Screenplay script = readFdx(heading("INT. A - DAY", "Length=\"" + length + "\""));
    const auto eighths = script.scenes.at(0).eighths;
    return eighths ? std::optional(eighths->count) : std::nullopt;
}

QStringList stringsOf(const QJsonValue &list)
{
    QStringList strings;
    for (const QJsonValue value : list.toArray())
        strings << value.toString();
    return strings;
}

void checkScene(const ScriptScene &scene, const QJsonObject &expected)
{
    CHECK(scene.heading == expected[QStringLiteral("heading")].toString());
    CHECK(scene.number == expected[QStringLiteral("number")].toString());
    CHECK(scene.page == expected[QStringLiteral("page")].toString());
    CHECK(scene.parts.set == expected[QStringLiteral("set")].toString());
    CHECK(scene.cues == expected[QStringLiteral("cues")].toInt());
    CHECK(scene.speakers == stringsOf(expected[QStringLiteral("speakers")]));
    const QJsonValue eighths = expected[QStringLiteral("eighths")];
    CHECK(scene.eighths.has_value() == !eighths.isNull());
    if (scene.eighths)
        CHECK(scene.eighths->count == eighths.toInt());
    QStringList silent = stringsOf(expected[QStringLiteral("arc_beats")]);
    silent.removeIf([&](const QString &name) { return scene.speakers.contains(name); });
    CHECK(scene.silent == silent);
}

QString highBytes(const QString &color)
{
    return QStringLiteral("#") + color.mid(1, 2) + color.mid(5, 2) + color.mid(9, 2);
}

} // namespace

TEST_CASE("each Final Draft fixture gives the facts that another parser found in it")
{
    const QStringList files = QDir(folder + QStringLiteral("fdx")).entryList({QStringLiteral("*.fdx")});
    REQUIRE(files.size() == 5);
    for (const QString &file : files) {
        INFO(file);
        const Screenplay script = readFinalDraft(bytesOf(folder + QStringLiteral("fdx/") + file), {});
        const QJsonObject expected = QJsonDocument::fromJson(
            bytesOf(folder + QStringLiteral("expected/") + file + QStringLiteral(".json")))
                                         .object();
        CHECK(script.notes.empty());
        CHECK(script.speakersBeforeFirstScene
            == stringsOf(expected[QStringLiteral("cues_before_first_scene")]));
        const QJsonArray scenes = expected[QStringLiteral("scenes")].toArray();
        REQUIRE(script.scenes.size() == static_cast<size_t>(scenes.size()));
        for (qsizetype i = 0; i < scenes.size(); ++i)
            checkScene(script.scenes[static_cast<size_t>(i)], scenes[i].toObject());
        const QJsonArray categories = expected[QStringLiteral("tag_categories")].toArray();
        REQUIRE(script.categories.size() == static_cast<size_t>(categories.size()));
        for (qsizetype i = 0; i < categories.size(); ++i) {
            const ScriptCategory &category = script.categories[static_cast<size_t>(i)];
            CHECK(category.id == categories[i].toObject()[QStringLiteral("Id")].toString());
            CHECK(category.name == categories[i].toObject()[QStringLiteral("Name")].toString());
            CHECK(category.color == highBytes(categories[i].toObject()[QStringLiteral("Color")].toString()));
        }
    }
}

TEST_CASE("the title page gives title, authors and draft")
{
    const Screenplay fixture =
        readFinalDraft(bytesOf(folder + QStringLiteral("fdx/screenplay-tools_TestFDX-FI.fdx")), {});
    CHECK(fixture.title == QStringLiteral("FDX Test Script"));
    CHECK(fixture.authors == QStringList {QStringLiteral("Ian")});

    const Screenplay script = readFdx({},
        "<TitlePage><Content>" + paragraph("General", "") + paragraph("General", "THE FERRY")
            + paragraph("General", "Screenplay by") + paragraph("General", "Ann Lee and Bo Ek")
            + paragraph("General", "Second draft, 3 May") + paragraph("General", "Revised 4 May")
            + "</Content></TitlePage>");
    CHECK(script.title == QStringLiteral("THE FERRY"));
    CHECK(script.authors == QStringList {QStringLiteral("Ann Lee"), QStringLiteral("Bo Ek")});
    CHECK(script.draft == QStringLiteral("Second draft, 3 May"));
}

TEST_CASE("only the paragraphs directly in the content are the script")
{
    const Screenplay script = readFdx(heading("INT. ONE - DAY")
            + paragraph(
                "Action", "Rain.", "<ScriptNote>" + paragraph("Scene Heading", "INT. NO") + "</ScriptNote>"),
        "<ScriptNotes><ScriptNote>" + paragraph("Scene Heading", "INT. NOTE - DAY")
            + "</ScriptNote></ScriptNotes><ListItems><ListItem>"
            + paragraph("Scene Heading", "INT. ITEM - DAY") + "</ListItem></ListItems>");
    REQUIRE(script.scenes.size() == 1);
    CHECK(script.scenes[0].heading == QStringLiteral("INT. ONE - DAY"));
    CHECK(script.scenes[0].notes == QStringList {QStringLiteral("INT. NO")});
    REQUIRE(script.scenes[0].paragraphs.size() == 1);
    CHECK(script.scenes[0].paragraphs[0].text == QStringLiteral("Rain."));
}

TEST_CASE("the text of a heading is that of its own runs, in capitals where their style shows it so")
{
    const Screenplay script = readFdx(
        "<Paragraph Type=\"Scene Heading\" Number=\"12A\"><SceneProperties Length=\"1/8\" Page=\"7A\">"
        "<SceneArcBeats><CharacterArcBeat Name=\"MIA\"><Paragraph><Text>Mia decides.</Text></Paragraph>"
        "</CharacterArcBeat></SceneArcBeats></SceneProperties><Text Style=\"Bold+AllCaps\">int. "
        "kitchen</Text>"
        "<Text RevisionID=\"2\"> - NIGHT (flashback)</Text></Paragraph>");
    const ScriptScene &scene = script.scenes.at(0);
    CHECK(scene.heading == QStringLiteral("INT. KITCHEN - NIGHT (flashback)"));
    CHECK(scene.number == QStringLiteral("12A"));
    CHECK(scene.page == QStringLiteral("7A"));
    CHECK(scene.parts.time == TimeOfDay::Night);
    CHECK(scene.silent == QStringList {QStringLiteral("MIA")});
}

TEST_CASE("headings without interior or exterior are scenes too")
{
    const Screenplay script = readFdx(heading("LATER") + heading("UNDERGROUND RAILWAY") + heading(""));
    REQUIRE(script.scenes.size() == 2);
    CHECK(script.scenes[1].parts.set == QStringLiteral("UNDERGROUND RAILWAY"));
    CHECK_FALSE(script.scenes[1].parts.interiorExterior.has_value());
    REQUIRE(script.notes.size() == 1);
    CHECK(script.notes[0].what == ReadingNote::What::NotAHeading);
    // Without words, but with a length or a number it is one.
    CHECK(readFdx(heading("", "Length=\"2/8\"") + heading("", "Number=\"4\"")).scenes.size() == 2);
}

TEST_CASE("a length is eighths, whole pages, or both, and a bare number is whole pages")
{
    CHECK(lengthRead("3/8") == 3);
    CHECK(lengthRead("1") == 8);
    CHECK(lengthRead("2") == 16);
    CHECK(lengthRead("1 4/8") == 12);
    CHECK(lengthRead("3 1/8") == 25);
    CHECK(lengthRead("") == std::nullopt);
    CHECK(lengthRead("0") == std::nullopt);
    const Screenplay script = readFdx("\n\n" + heading("INT. A - DAY", "Length=\"long\""));
    CHECK_FALSE(script.scenes.at(0).eighths.has_value());
    REQUIRE(script.notes.size() == 1);
    CHECK(script.notes[0].what == ReadingNote::What::BadLength);
    CHECK(script.notes[0].line == 5);
    CHECK(script.notes[0].detail == QStringLiteral("long"));
}

TEST_CASE("the summary of a scene is its synopsis, and its title where there is none")
{
    const Screenplay script = readFdx(
        "<Paragraph Type=\"Scene Heading\"><SceneProperties Title=\"The jump\"><Summary><Paragraph><Text>He "
        "</Text><Text>jumps.</Text></Paragraph></Summary></SceneProperties><Text>EXT. SEA</Text></Paragraph>"
        + heading("EXT. SHIP", "Title=\"The fall\"") + heading("EXT. COAST", "Title=\"\"")
        + paragraph("Summary", "They land."));
    CHECK(script.scenes.at(0).synopsis == QStringLiteral("He jumps."));
    CHECK(script.scenes.at(1).synopsis == QStringLiteral("The fall"));
    CHECK(script.scenes.at(2).synopsis == QStringLiteral("They land."));
}

TEST_CASE("speakers are counted once by name and silent people are those without a cue")
{
    const Screenplay script = readFdx(paragraph("Character", "NARRATOR (V.O.)")
        + "<Paragraph Type=\"Scene Heading\"><SceneProperties><SceneArcBeats><CharacterArcBeat Name=\"ANN\"/>"
          "<CharacterArcBeat Name=\"DOG\"/></SceneArcBeats></SceneProperties><Text>INT. A</Text></Paragraph>"
        + paragraph("Character", "ANN") + paragraph("Dialogue", "Hm.")
        + paragraph("Character", "Ann (O.S.) (CONT'D)") + paragraph("Dialogue", "Hm!")
        + paragraph("Character", ""));
    CHECK(script.speakersBeforeFirstScene == QStringList {QStringLiteral("NARRATOR")});
    const ScriptScene &scene = script.scenes.at(0);
    CHECK(scene.cues == 2);
    CHECK(scene.speakers == QStringList {QStringLiteral("ANN")});
    CHECK(scene.silent == QStringList {QStringLiteral("DOG")});
}

TEST_CASE("the second of two speeches side by side is marked, and both have their cue")
{
    const Screenplay script = readFdx(heading("INT. A") + "<Paragraph Type=\"General\"><DualDialogue>"
        + paragraph("Character", "ANN") + paragraph("Dialogue", "Yes.") + paragraph("Character", "BO")
        + paragraph("Dialogue", "No.") + "</DualDialogue></Paragraph>" + paragraph("Action", "Silence."));
    const ScriptScene &scene = script.scenes.at(0);
    CHECK(scene.speakers == QStringList {QStringLiteral("ANN"), QStringLiteral("BO")});
    CHECK(scene.cues == 2);
    REQUIRE(scene.paragraphs.size() == 5);
    CHECK_FALSE(scene.paragraphs[1].dual);
    CHECK(scene.paragraphs[2].dual);
    CHECK(scene.paragraphs[3].dual);
    CHECK(scene.paragraphs[3].text == QStringLiteral("No."));
    CHECK_FALSE(scene.paragraphs[4].dual);
}

TEST_CASE("two speeches side by side are read without a type around them, and without a paragraph")
{
    const QByteArray speeches = "<DualDialogue>" + paragraph("Character", "ANN")
        + paragraph("Dialogue", "Yes.") + paragraph("Character", "BO") + paragraph("Dialogue", "No.")
        + "</DualDialogue>";
    for (const QByteArray &content : {"<Paragraph>" + speeches + "</Paragraph>",
             "<Paragraph Type=\"Character\">" + speeches + "</Paragraph>", speeches}) {
        const Screenplay script = readFdx(heading("INT. A") + content + paragraph("Character", "ANN"));
        const ScriptScene &scene = script.scenes.at(0);
        CHECK(scene.speakers == QStringList {QStringLiteral("ANN"), QStringLiteral("BO")});
        CHECK(scene.cues == 3);
        REQUIRE(scene.paragraphs.size() == 5);
        CHECK(scene.paragraphs[3].dual);
        CHECK_FALSE(scene.paragraphs[4].dual);
    }
}

TEST_CASE("the number of a scene is that of its heading, else that of its properties")
{
    const Screenplay script = readFdx(heading("INT. A", "Number=\"7\"")
        + "<Paragraph Type=\"Scene Heading\" Number=\"8A\"><SceneProperties Number=\"9\"/><Text>INT. B</Text>"
          "</Paragraph>");
    CHECK(script.scenes.at(0).number == QStringLiteral("7"));
    CHECK(script.scenes.at(1).number == QStringLiteral("8A"));
}

TEST_CASE("an omitted scene keeps its number, and what it was is not read as a scene")
{
    const Screenplay script = readFdx("<Paragraph Type=\"Scene Heading\" Number=\"5\"><Text>OMITTED</Text>"
                                      "<OmittedScene>"
        + heading("EXT. YARD - DUSK") + paragraph("Character", "ANN") + "</OmittedScene></Paragraph>"
        + heading("INT. A - DAY"));
    REQUIRE(script.scenes.size() == 2);
    CHECK(script.scenes[0].omitted);
    CHECK(script.scenes[0].number == QStringLiteral("5"));
    CHECK(script.scenes[0].cues == 0);
    CHECK_FALSE(script.scenes[1].omitted);
}

TEST_CASE("acts and outline headings above a scene are its sequence and stay off the page")
{
    const Screenplay script = readFdx(paragraph("New Act", "ACT ONE") + paragraph("Outline 1", "The train")
        + paragraph("Outline Body", "It runs.") + heading("EXT. RAIL") + paragraph("Outline 1", "The sea")
        + heading("EXT. SEA") + paragraph("New Act", "ACT TWO") + heading("EXT. LAND"));
    CHECK(script.scenes.at(0).sequence == QStringLiteral("ACT ONE / The train"));
    CHECK(script.scenes.at(1).sequence == QStringLiteral("ACT ONE / The sea"));
    CHECK(script.scenes.at(2).sequence == QStringLiteral("ACT TWO"));
    CHECK(script.scenes.at(0).paragraphs.empty());
}

TEST_CASE("a tagged run leads over tag and definition to its category by id")
{
    const QByteArray tags =
        "<TagData><TagCategories>"
        "<TagCategory Color=\"#FFFF00000000\" Id=\"05c556eb-6bc1-4a3a-b09f-f8b5ba1b6afa\" Name=\"Hand "
        "props\" "
        "Number=\"77\"/></TagCategories><TagDefinitions>"
        "<TagDefinition CatId=\"05c556eb-6bc1-4a3a-b09f-f8b5ba1b6afa\" Id=\"d1\" Label=\"rope\" "
        "Number=\"1\"/>"
        "<TagDefinition CatId=\"4a84b619-0000\" Id=\"d2\" Label=\"poster\" Number=\"2\"/>"
        "<TagDefinition CatId=\"c86eae40-3b01-41c3-a7de-6859e6ec971d\" Id=\"d3\" Label=\"sign\"/>"
        "<TagDefinition CatId=\"01fc9642-84ff-4366-b37c-a3068dee57e8\" Id=\"d4\" Label=\"MIA\"/>"
        "<TagDefinition CatId=\"ce04f547-f7ee-40c9-ab66-d95a0c98034e\" Id=\"d5\" Label=\"bell\"/>"
        "<TagDefinition CatId=\"148267ae-50ae-4746-8202-659fb7447b55\" Id=\"d6\" Label=\"lamp\"/>"
        "<TagDefinition CatId=\"nowhere\" Id=\"d7\" Label=\"ghost\"/></TagDefinitions><Tags>"
        "<Tag Number=\"1\"><DefId>d1</DefId><DefId> d2 </DefId></Tag><Tag "
        "Number=\"3\"><DefId>d3</DefId></Tag>"
        "<Tag Number=\"4\"><DefId>d4</DefId></Tag><Tag Number=\"5\"><DefId>d5</DefId><DefId>d6</DefId></Tag>"
        "<Tag Number=\"6\"><DefId>d7</DefId></Tag></Tags></TagData>";
    const Screenplay script = readFdx(heading("INT. A")
            + "<Paragraph Type=\"Action\"><Text TagNumber=\"1\">A ro</Text><Text TagNumber=\"1\">pe</Text>"
              "<Text TagNumber=\"3\">sign</Text><Text TagNumber=\"4\">Mia</Text><Text "
              "TagNumber=\"5\">bell</Text>"
              "<Text TagNumber=\"6\">x</Text><Text TagNumber=\"99\">y</Text></Paragraph>",
        tags);
    const auto element = [](const char *category, const char *name) {
        return ScriptElement {QString::fromLatin1(category), QString::fromLatin1(name)};
    };
    const std::vector<ScriptElement> expected {element("Hand props", "rope"),
        element("Art Department", "poster"), element("Art Department", "sign"),
        element("Miscellaneous", "bell"), element("Miscellaneous", "lamp"),
        element("Miscellaneous", "ghost")};
    CHECK(script.scenes.at(0).elements == expected);
    CHECK(script.scenes[0].silent == QStringList {QStringLiteral("MIA")});
    REQUIRE(script.categories.size() == 1);
    CHECK(script.categories[0].color == QStringLiteral("#FF0000"));
    REQUIRE(script.notes.size() == 2);
    CHECK(script.notes[0].what == ReadingNote::What::UnknownReference);
    CHECK(script.notes[0].detail == QStringLiteral("nowhere"));
    CHECK(script.notes[1].detail == QStringLiteral("99"));
}

TEST_CASE("what is tagged in speeches side by side belongs to their scene")
{
    const Screenplay script = readFdx(heading("INT. A")
            + "<Paragraph><DualDialogue><Paragraph Type=\"Dialogue\"><Text TagNumber=\"1\">Rope!</Text>"
              "</Paragraph></DualDialogue></Paragraph>",
        "<TagData><TagCategories><TagCategory Id=\"c\" Name=\"Props\" Color=\"#FFF\"/>"
        "<TagCategory Id=\"C\" Name=\"Later\" Color=\"#00000000ff00\"/></TagCategories>"
        "<TagDefinitions><TagDefinition CatId=\"c\" Id=\"d\" Label=\"rope\"/></TagDefinitions>"
        "<Tags><Tag Number=\"1\"><DefId>d</DefId></Tag></Tags></TagData>");
    // Of two categories with one id the first has the name; a colour that is none is left out.
    CHECK(script.scenes.at(0).elements
        == std::vector {ScriptElement {QStringLiteral("Props"), QStringLiteral("rope")}});
    CHECK(script.categories.at(0).color.isEmpty());
    CHECK(script.categories.at(1).color == QStringLiteral("#0000FF"));
}

TEST_CASE("paragraphs keep the form that their type gives them on the page")
{
    using Kind = ScriptParagraph::Kind;
    const std::pair<const char *, Kind> types[] = {{"Action", Kind::Action}, {"Shot", Kind::Shot},
        {"General", Kind::Action}, {"Cast List", Kind::Action}, {"Transition", Kind::Transition},
        {"Parenthetical", Kind::Parenthetical}, {"Dialogue", Kind::Dialogue}, {"Singing", Kind::Lyric},
        {"New Act", Kind::Centered}, {"End of Act", Kind::Centered}, {"Of my own", Kind::Action}};
    for (const auto &[type, kind] : types) {
        CAPTURE(type);
        const Screenplay script = readFdx(heading("INT. A") + paragraph(type, "Words"));
        REQUIRE(script.scenes.at(0).paragraphs.size() == 1);
        CHECK(script.scenes[0].paragraphs[0].kind == kind);
    }
    const Screenplay script = readFdx(heading("INT. A")
        + "<Paragraph Type=\"General\" Alignment=\"Center\" StartsNewPage=\"Yes\"><Text>THE END</Text>"
          "</Paragraph>");
    const auto &paragraphs = script.scenes.at(0).paragraphs;
    REQUIRE(paragraphs.size() == 2);
    CHECK(paragraphs[0].kind == Kind::PageBreak);
    CHECK(paragraphs[1].kind == Kind::Centered);
}

TEST_CASE("who is assigned a voice is not taken for cast")
{
    const Screenplay script =
        readFdx(heading("INT. A"), "<Cast><Member Actor=\"Man 1\" Character=\"DAVE\"/></Cast>");
    CHECK(script.scenes.at(0).silent.isEmpty());
}
