#include "tests/core/fountain_lines.h"

using namespace slate;
using namespace slate::fountain;

TEST_CASE("a scene heading has a blank line on both sides, or the end of the file")
{
    CHECK(headings("INT. HOUSE - DAY\n\nA man.") == list({"INT. HOUSE - DAY"}));
    CHECK(headings("A man.\n\nINT. HOUSE - DAY") == list({"INT. HOUSE - DAY"}));
    CHECK(headings("INT. HOUSE - DAY\nEXT. HOUSE - DAY\n\nA man.").isEmpty());
    CHECK(headings("A man.\nINT. HOUSE - DAY\n\n").isEmpty());
    CHECK(headings("INT. HOUSE - DAY\nA man.").isEmpty());
    CHECK(headings("INT. HOUSE - DAY\n   \nA man.") == list({"INT. HOUSE - DAY"}));
    CHECK(headings("\t INT. HOUSE - DAY \n\n") == list({"INT. HOUSE - DAY"}));
    CHECK(headings("INT. HOUSE - DAY (1979)\n\n") == list({"INT. HOUSE - DAY (1979)"}));
    CHECK(headings("int. house - day\n\nI./E. CAR\n\n") == list({"int. house - day", "I./E. CAR"}));
    CHECK(headings("ESTABLISHING\n\n... x\n\nEXTRAS run.\n\n").isEmpty());
}

TEST_CASE("what looks like a heading and is none is told with its line")
{
    CHECK(has(read("A man.\nINT. HOUSE - DAY\n\n"), What::NotAHeading, 2, "INT. HOUSE - DAY"));
    CHECK(has(read("\nINT. HOUSE - DAY\nA man."), What::NotAHeading, 2, "INT. HOUSE - DAY"));
    CHECK(has(read("KATE\nHello.\nEXT. SEA - DAY\n"), What::NotAHeading, 3, "EXT. SEA - DAY"));
    CHECK(read("INT. HOUSE - DAY\n\nHe dials\next. 12 again.\n").notes.empty());
}

// Fountain's list of prefixes ends with INT./EXT, INT/EXT and I/E; fountain-js, aw-parser and screenplain
// keep to it, Beat does not. The heading can be forced, and Final Draft's files say themselves what is one.
TEST_CASE("a line that begins with EXT/INT is no heading unless forced, and is told")
{
    const Screenplay script = read("INT. A\n\nEXT/INT. CAR - DAY\n\nEst/Int. B\n\n**EXT/INT. C**\n\n");
    CHECK(headings(script) == list({"INT. A"}));
    CHECK(has(script, What::NotAHeading, 3, "EXT/INT. CAR - DAY"));
    check(script.scenes[0].paragraphs,
        {{Part::Action, "EXT/INT. CAR - DAY"}, {Part::Action, "Est/Int. B"}, {Part::Action, "EXT/INT. C"}});
    CHECK(headings("EXT./INT. CAR\n\nEXT / INT CAR\n\nINT/EXT CAR\n\nE/I CAR\n\n.EXT/INT CAR\n\n")
        == list({"EXT./INT. CAR", "EXT / INT CAR", "INT/EXT CAR", "E/I CAR", "EXT/INT CAR"}));
}

TEST_CASE("a section, a synopsis or a page break may stand right above a heading")
{
    CHECK(headings("# Act\nINT. A\n\n= What happens\nINT. B\n\n===\nINT. C\n\n")
        == list({"INT. A", "INT. B", "INT. C"}));
}

TEST_CASE("a full stop before a letter or digit makes a heading of any line")
{
    CHECK(headings(".FLASHBACK\n\nA.\n\n.1979\n\n") == list({"FLASHBACK", "1979"}));
    CHECK(headings(".SNIPER SCOPE POV\nA man.") == list({"SNIPER SCOPE POV"}));
    CHECK(headings("..X\n\n. X\n\n... and then\n\n.\n\n").isEmpty());
    CHECK(headings("A man.\n.X").isEmpty());
    CHECK(headings("KATE\n.45\n").isEmpty());
}

TEST_CASE("a scene number is letters, digits, dashes and full stops at the end of the heading")
{
    for (const char *number : {"1", "1A", "1a", "A1", "I-1-A", "1.", "110A", "3.2", "1_2"}) {
        const QString text = QStringLiteral("INT. HOUSE - DAY #%1#\n\n").arg(QString::fromUtf8(number));
        const Screenplay script = readFountain(text.toUtf8(), {});
        REQUIRE(script.scenes.size() == 1);
        CHECK(script.scenes[0].number == QString::fromUtf8(number));
        CHECK(script.scenes[0].heading == QStringLiteral("INT. HOUSE - DAY"));
        CHECK(script.notes.empty());
    }
    CHECK(read(".FLASHBACK#7#\n\n").scenes[0].number == QStringLiteral("7"));
    CHECK(read("INT. HOUSE #7# [[color red]]\n\n").scenes[0].number == QStringLiteral("7"));
}

TEST_CASE("what is no scene number stays in the heading, and is told")
{
    const Screenplay smile = read("INT. HOUSE #😆#\n\n");
    CHECK(smile.scenes[0].number.isEmpty());
    CHECK(smile.scenes[0].heading == QStringLiteral("INT. HOUSE #😆#"));
    CHECK(has(smile, What::NotANumber, 1, "😆"));
    const Screenplay tag = read("INT. HOUSE #3# #tag\n\n");
    CHECK(tag.scenes[0].number.isEmpty());
    CHECK(tag.notes.empty());
    CHECK(read("INT. HOUSE ##\n\n").scenes[0].heading == QStringLiteral("INT. HOUSE ##"));
}

TEST_CASE("a cue is a line without small letters, after a blank line and before text")
{
    CHECK(speakers("KATE\nHello.") == list({"KATE"}));
    CHECK(speakers("    KATE\n  Hello.") == list({"KATE"}));
    CHECK(speakers("R2D2\nBeep.\n\n3CPO\nOh.") == list({"R2D2", "3CPO"}));
    CHECK(speakers("KATE (on the radio)\nHello.") == list({"KATE"}));
    CHECK(speakers("KATE (V.O.)(CONT'D)\nHello.\n\nKATE (O.S.) (CONT’D)\nHi.") == list({"KATE"}));
    CHECK(speakers("ÉMILIE\nBonjour.") == list({"ÉMILIE"}));
    CHECK(speakers("**KATE**\nHello.") == list({"KATE"}));
    CHECK(speakers("23\nHello.\n\n...\nHello.\n\nKate\nHello.\n\nÉmilie\nBonjour.").isEmpty());
    CHECK(speakers("..AND\nHe waits.\n\n#1 FAN\nHello.").isEmpty());
    CHECK(speakers("KATE\n\nHello.").isEmpty());
    CHECK(speakers("A man.\nKATE\nHello.").isEmpty());
    CHECK(speakers("A man.\n\nKATE").isEmpty());
}

TEST_CASE("an at sign makes a cue of any name")
{
    CHECK(speakers("@McCLANE\nHi.\n\n@李明 (V.O.)\n你好") == list({"McCLANE", "李明"}));
    CHECK(speakers("@McCLANE\n\nHi.").isEmpty());
    CHECK(speakers("@\nHi.").isEmpty());
}

// As fountain-js and aw-parser have it, and against screenplain: a line without small letters is a cue, and
// in a script without capitals nearly every line of that form is one.
TEST_CASE("a name in writing that knows no capitals is a cue")
{
    CHECK(speakers("李明\n你好\n\nמשה (V.O.)\nשלום\n\nРОЗА\nда") == list({"李明", "משה", "РОЗА"}));
    CHECK(speakers("Роза\nда\n\n李明 a\n你好\n\n……\n你好").isEmpty());
}

TEST_CASE("a transition is no cue, whatever follows it")
{
    CHECK(speakers("CUT TO:\nA man.\n\nFADE IN:\nA man.\n\nFADE OUT.\nA man.").isEmpty());
    CHECK(headings("FADE IN:\n\nCUT TO:\n\n").isEmpty());
    check(read("CUT TO:\nA man.").paragraphsBeforeFirstScene, {{Part::Action, "CUT TO:\nA man."}});
    check(read("CUT TO:\n\n> Fade away\n\nboop TO:\n\n").paragraphsBeforeFirstScene,
        {{Part::Transition, "CUT TO:"}, {Part::Transition, "Fade away"}, {Part::Action, "boop TO:"}});
}

TEST_CASE("a speech has its remarks and lines, and ends at a blank line")
{
    check(read("KATE\n(low)\nCome here.\nNow.\n  (beat)\nPlease.\n\nShe waits.").paragraphsBeforeFirstScene,
        {{Part::Character, "KATE"}, {Part::Parenthetical, "(low)"}, {Part::Dialogue, "Come here.\nNow."},
            {Part::Parenthetical, "(beat)"}, {Part::Dialogue, "Please."}, {Part::Action, "She waits."}});
}

TEST_CASE("two spaces on a line keep a speech together")
{
    check(read("FISH\nI am\n  \nJOE\n\nA man.").paragraphsBeforeFirstScene,
        {{Part::Character, "FISH"}, {Part::Dialogue, "I am\n\nJOE"}, {Part::Action, "A man."}});
    check(read("FISH\nI am\n   \nNot here.").paragraphsBeforeFirstScene,
        {{Part::Character, "FISH"}, {Part::Dialogue, "I am"}, {Part::Action, "Not here."}});
    CHECK(headings("A man.\n  \nINT. HOUSE\n\n") == list({"INT. HOUSE"}));
}

TEST_CASE("a caret sets a speech beside the one before it")
{
    const Screenplay script =
        read("KATE\nYes.\n\nJOE (O.S.) ^\n(low)\nNo.\n\nKATE\nSo.\n\nAND ^ (X)\nNo cue.");
    const auto &paragraphs = script.paragraphsBeforeFirstScene;
    check(paragraphs,
        {{Part::Character, "KATE"}, {Part::Dialogue, "Yes."}, {Part::Character, "JOE (O.S.)"},
            {Part::Parenthetical, "(low)"}, {Part::Dialogue, "No."}, {Part::Character, "KATE"},
            {Part::Dialogue, "So."}, {Part::Action, "AND ^ (X)\nNo cue."}});
    for (std::size_t at = 0; at < paragraphs.size(); ++at)
        CHECK(paragraphs[at].dual == (at >= 2 && at <= 4));
}

TEST_CASE("first characters force what a line is")
{
    check(read("!SCANNING THE AISLES\nWhere is he?\n\n> CENTRE <\n\n~La la\n~la\n\n===\n\n! INT. X")
              .paragraphsBeforeFirstScene,
        {{Part::Action, "SCANNING THE AISLES\nWhere is he?"}, {Part::Centered, "CENTRE"},
            {Part::Lyric, "La la\nla"}, {Part::PageBreak, ""}, {Part::Action, " INT. X"}});
    check(
        read("KATE\n~La la").paragraphsBeforeFirstScene, {{Part::Character, "KATE"}, {Part::Lyric, "La la"}});
}

TEST_CASE("action keeps its line breaks and indents, with four spaces for a tab")
{
    check(read("A card:\n\n    Scott --\n\tPalace Hotel\n\nHe waits.").paragraphsBeforeFirstScene,
        {{Part::Action, "A card:"}, {Part::Action, "    Scott --\n    Palace Hotel"},
            {Part::Action, "He waits."}});
}

TEST_CASE("sections give the sequence of a scene, synopses belong to what is above them")
{
    const Screenplay script = read("# Act I\n\n= Of the act\n\n## Train\n\nINT. A\n\n= First.\n= Second.\n\n"
                                   "### Roof\n\nINT. B\n\n# Act II\n\n= Of the act\n\nINT. C\n\n== no\n\n");
    REQUIRE(script.scenes.size() == 3);
    CHECK(script.scenes[0].sequence == QStringLiteral("Act I / Train"));
    CHECK(script.scenes[0].synopsis == QStringLiteral("First. Second."));
    CHECK(script.scenes[1].sequence == QStringLiteral("Act I / Train / Roof"));
    CHECK(script.scenes[1].synopsis.isEmpty());
    CHECK(script.scenes[2].sequence == QStringLiteral("Act II"));
    check(script.scenes[2].paragraphs, {{Part::Action, "== no"}});
    CHECK(read("### Deep\n\nINT. A\n\n").scenes[0].sequence == QStringLiteral("Deep"));
}

TEST_CASE("what is no section, synopsis or page break is action")
{
    const Screenplay script = read("INT. A\n\nA man.\n= no\n# no\n\n==\n\n####### Deep\n\nINT. B\n\n");
    check(script.scenes[0].paragraphs,
        {{Part::Action, "A man.\n= no\n# no"}, {Part::Action, "=="}, {Part::Action, "####### Deep"}});
    CHECK(script.scenes[0].synopsis.isEmpty());
    CHECK(script.scenes[1].sequence.isEmpty());
}

TEST_CASE("notes are taken out of headings, cues and text, and kept with their scene")
{
    const Screenplay script =
        read("[[first]]\n\nINT. HOUSE - DAY [[color red]]\n\nKATE [[who?]]\nHello[[ or\n  \nhi ]] you.\n"
             "[[loud]]\nBye.\n\n[[STORYLINE x]]\nEXT. SEA\n[[wet]]\n\n");
    CHECK(headings(script) == list({"INT. HOUSE - DAY", "EXT. SEA"}));
    CHECK(script.scenes[0].notes == list({"color red", "who?", "or\n  \nhi", "loud", "STORYLINE x"}));
    CHECK(script.scenes[1].notes == list({"wet"}));
    CHECK(script.scenes[1].line == 13);
    check(script.scenes[0].paragraphs, {{Part::Character, "KATE"}, {Part::Dialogue, "Hello you.\nBye."}});
    CHECK(script.notes.empty());
}

TEST_CASE("a line that holds only a note is blank to the heading above it")
{
    const Screenplay script = read("INT. A\n[[wet]]\nA man.\n\n");
    CHECK(headings(script) == list({"INT. A"}));
    CHECK(script.scenes[0].notes == list({"wet"}));
    check(script.scenes[0].paragraphs, {{Part::Action, "A man."}});
}

TEST_CASE("a note over a blank line is text")
{
    const Screenplay script = read("A [[b\nc\n\nd]] e [[f]]");
    check(script.paragraphsBeforeFirstScene, {{Part::Action, "A [[b\nc"}, {Part::Action, "d]] e"}});
    CHECK(has(script, What::UnclosedComment, 1, "[["));
    CHECK(script.notes.size() == 1);
    CHECK(has(read("A\n\n[[b"), What::UnclosedComment, 3, "[["));
}

TEST_CASE("a boneyard vanishes with all that is in it")
{
    const Screenplay script = read("INT. A\n\nCUT TO:\n/*\nINT. B\n\nKATE\nHi [[x\n\n*/\nINT. C\n\nOne/* "
                                   "two\r\nthree */ four.\n\nINT. D");
    CHECK(headings(script) == list({"INT. A", "INT. C", "INT. D"}));
    CHECK(script.scenes[1].line == 11);
    CHECK(script.scenes[2].line == 16);
    check(script.scenes[1].paragraphs, {{Part::Action, "One four."}});
    CHECK(script.notes.empty());
}

TEST_CASE("a boneyard that never ends hides nothing")
{
    const Screenplay script = read("INT. A\n\n/* cut\n\nINT. B\n\n/* x");
    CHECK(headings(script) == list({"INT. A", "INT. B"}));
    CHECK(has(script, What::UnclosedComment, 3, "/*"));
    CHECK(script.notes.size() == 1);
}

TEST_CASE("a title page reads its keys in any case and its values over indented lines")
{
    const Screenplay script =
        read("TITLE:\n\t_**BRICK & STEEL**_\n   **RETIRED**\nauthors: Ann Lee, Bo Ek and Cy & Di\n"
             "Draft Date: 1/2\nContact:\n    12 Road\n\nINT. A\n\n");
    CHECK(script.title == QStringLiteral("BRICK & STEEL RETIRED"));
    CHECK(script.authors == list({"Ann Lee", "Bo Ek", "Cy", "Di"}));
    CHECK(script.draft == QStringLiteral("1/2"));
    CHECK(script.paragraphsBeforeFirstScene.empty());
    CHECK(script.scenes[0].line == 9);
    CHECK(read("\n\nFormat: film\nTitle: X\n\nINT. A\n").title == QStringLiteral("X"));
    CHECK(read("Revision: blue\n\nINT. A\n").draft == QStringLiteral("blue"));
}

TEST_CASE("the values below a key without one may stand without an indent")
{
    const Screenplay script =
        read("Title: X\nDraft date:\n1/2\nContact:\na@b.c\n+1 23\nNotes:\nFINAL\nDRAFT\n\n"
             "INT. A\n\n");
    CHECK(script.draft == QStringLiteral("1/2"));
    CHECK(script.paragraphsBeforeFirstScene.empty());
    CHECK(script.speakersBeforeFirstScene.isEmpty());
    // Not below one that has a value, be it on the line of the key or indented.
    check(read("Title: X\nY\n\n").paragraphsBeforeFirstScene, {{Part::Action, "Y"}});
    check(read("Title:\n    X\nY\n\n").paragraphsBeforeFirstScene, {{Part::Action, "Y"}});
}

TEST_CASE("what only has a colon is no title page")
{
    check(read("CUT TO:\n\nX").paragraphsBeforeFirstScene,
        {{Part::Transition, "CUT TO:"}, {Part::Action, "X"}});
    CHECK(headings("INT. HOUSE: HALL - DAY\n\nTitle: x") == list({"INT. HOUSE: HALL - DAY"}));
    CHECK(read("INT. HOUSE: HALL - DAY\n\nTitle: x").title.isEmpty());
    check(read("CUT TO:\n\nTitle: x\n\n").paragraphsBeforeFirstScene,
        {{Part::Transition, "CUT TO:"}, {Part::Action, "Title: x"}});
    CHECK(speakers("KATE\nTitle: what?\n\n") == list({"KATE"}));
}
