#include "tests/core/fountain_lines.h"

#include "core/model/error.h"

using namespace slate;
using namespace slate::fountain;

TEST_CASE("marks of bold, italic and underlined words are not part of a text")
{
    const std::pair<const char *, const char *> table[] = {{"***bold italics***", "bold italics"},
        {"_Steel's face FILLS the *Leupold Mark 4* scope_.", "Steel's face FILLS the Leupold Mark 4 scope."},
        {"on the keypad: **\\*9765\\***", "on the keypad: *9765*"},
        {"He dialed *69 and then *23, and hung up.", "He dialed *69 and then *23, and hung up."},
        {"He dialed *69 and then 23*, and hung up.", "He dialed 69 and then 23, and hung up."},
        {"He dialed _69 and then 23 _, and hung up.", "He dialed _69 and then 23 _, and hung up."},
        {"He dialed *69 and then 23\\*, and.", "He dialed *69 and then 23*, and."},
        {"a file_name_here", "a file_name_here"}, {"two * stars", "two * stars"}};
    for (const auto &[text, plain] : table) {
        CAPTURE(text);
        check(read(text).paragraphsBeforeFirstScene, {{Part::Action, plain}});
    }
    CHECK(headings("**INT. HOUSE - DAY**\n\n") == list({"INT. HOUSE - DAY"}));
}

TEST_CASE("line ends of every system and a byte order mark make no difference")
{
    const QByteArray text("INT. A - DAY #1#\n\nKATE\nHello.\n\nEXT. B\n\n");
    for (const char *end : {"\n", "\r\n", "\r"}) {
        QByteArray bytes = "\xEF\xBB\xBF" + text;
        bytes.replace("\n", end);
        const Screenplay script = readFountain(bytes, {});
        CHECK(headings(script) == list({"INT. A - DAY", "EXT. B"}));
        CHECK(script.scenes[0].speakers == list({"KATE"}));
        CHECK(script.scenes[1].line == 6);
    }
    const QString wide = QChar(QChar::ByteOrderMark) + QString::fromUtf8(text);
    CHECK(
        headings(readFountain(QByteArray(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2), {}))
        == list({"INT. A - DAY", "EXT. B"}));
}

TEST_CASE("old and broken bytes are read as well as they can be, and told once")
{
    const Screenplay old = read("INT. CAF\xC9 - DAY\n\nIt\x92s late \x80\n");
    CHECK(headings(old) == list({"INT. CAFÉ - DAY"}));
    check(old.scenes[0].paragraphs, {{Part::Action, "It’s late €"}});
    CHECK(has(old, What::DamagedText, 1));
    CHECK(old.notes.size() == 1);
    const Screenplay broken = readFountain(QByteArray("INT. CAF\xC3\x89 \xFF B\n\nX\0Y", 19), {});
    CHECK(headings(broken) == list({"INT. CAFÉ \uFFFD B"}));
    check(broken.scenes[0].paragraphs, {{Part::Action, "X\uFFFDY"}});
}

TEST_CASE("an omitted scene keeps its number")
{
    const Screenplay script = read(".OMITTED #12#\n\n");
    CHECK(script.scenes[0].omitted);
    CHECK(script.scenes[0].number == QStringLiteral("12"));
    CHECK(read(".SCENES OMITTED\n\n").scenes[0].omitted);
    CHECK(read(".OMITTED 12 - 14\n\n").scenes[0].omitted);
    CHECK_FALSE(read(".OMITTING NOTHING\n\n").scenes[0].omitted);
}

TEST_CASE("a line too long for any script is cut, and told")
{
    const Screenplay script =
        readFountain(QByteArray("A\n\n") + QByteArray(100000, 'x') + "\n\nINT. B\n\n", {});
    CHECK(headings(script) == list({"INT. B"}));
    CHECK(has(script, What::LineTooLong, 3, "100000"));
    CHECK(script.paragraphsBeforeFirstScene[1].text.size() == 20000);
}

TEST_CASE("reading tells how far it is, and stops when told to")
{
    const QByteArray bytes = QByteArray("INT. A\n\nHe waits.\n\n").repeated(20000);
    std::vector<double> shares;
    const ReadingProgress counting {[&](double share) {
        shares.push_back(share);
        return true;
    }};
    CHECK(readFountain(bytes, counting).scenes.size() == 20000);
    REQUIRE(shares.size() > 10);
    CHECK(std::is_sorted(shares.begin(), shares.end()));
    CHECK(shares.back() <= 1);
    CHECK(shares.back() > 0.9);
    try {
        readFountain(bytes, {[](double share) { return share < 0.5; }});
        FAIL("reading did not stop");
    } catch (const Error &error) {
        CHECK(error.code() == Error::Code::Cancelled);
    }
}

TEST_CASE("an empty file is a script without scenes")
{
    for (const char *text : {"", "\n", "  ", "\xEF\xBB\xBF", "[[x]]", "/**/"}) {
        CAPTURE(text);
        CHECK(read(text).scenes.empty());
        CHECK(read(text).paragraphsBeforeFirstScene.empty());
    }
}
