#include "tests/core/strings.h"

#include "core/model/error.h"
#include "core/script/script_pages.h"

using namespace slate;

namespace {

using Part = ScriptParagraph::Kind;

/// A text of so many lines, each broken by hand.
QString lines(int count)
{
    return QStringList(QStringList(count, QStringLiteral("x"))).join(u'\n');
}

ScriptParagraph action(int count)
{
    return {Part::Action, lines(count), false};
}

ScriptParagraph cue(bool dual = false)
{
    return {Part::Character, QStringLiteral("KATE"), dual};
}

ScriptParagraph dialogue(int count, bool dual = false)
{
    return {Part::Dialogue, lines(count), dual};
}

Screenplay script(std::vector<std::vector<ScriptParagraph>> scenes)
{
    Screenplay script;
    for (auto &paragraphs : scenes) {
        ScriptScene scene;
        scene.heading = QStringLiteral("INT. HOUSE - DAY");
        scene.paragraphs = std::move(paragraphs);
        script.scenes.push_back(scene);
    }
    return script;
}

/// The lines that one scene alone takes on the page.
qint64 linesOf(const std::vector<ScriptParagraph> &paragraphs)
{
    Pages pages;
    PageBlocks blocks(paragraphs);
    PageBlock block;
    while (blocks.next(block))
        pages.put(block, nullptr);
    return pages.linesOfScene();
}

std::vector<std::pair<int, QString>> measured(Screenplay screenplay)
{
    measure(screenplay);
    std::vector<std::pair<int, QString>> all;
    for (const ScriptScene &scene : screenplay.scenes)
        all.emplace_back(scene.eighths.value_or(Eighths {-1}).count, scene.page);
    return all;
}

using Measured = std::vector<std::pair<int, QString>>;

} // namespace

TEST_CASE("a text is broken between words, and within words longer than a line")
{
    const std::tuple<const char *, int, int> table[] = {{"", 10, 1}, {"ten letter", 10, 1},
        {"ten lettersx", 10, 2}, {"aaaa bbbb cccc", 9, 2}, {"aaaa bbbb cccc", 8, 3}, {"a\nb", 10, 2},
        {"a\n\nb\n", 10, 4}, {"    ten let", 10, 2}, {"aaaaaaaaaaaaaaaaaaaaa", 10, 3},
        {"x aaaaaaaaaaaaaaaaaaaaa y", 10, 4}, {"ten letter          ", 10, 1}, {"😆😆😆😆😆", 5, 1},
        {"e\u0301e\u0301", 2, 1}};
    for (const auto &[text, width, count] : table) {
        CAPTURE(text, width);
        CHECK(wrappedLines(QString::fromUtf8(text), width) == count);
    }
}

TEST_CASE("a length in lines is rounded up to eighths, and never nothing")
{
    // 55 lines are a page, 6.875 an eighth; the two blank lines before the next heading count.
    const std::pair<int, int> table[] = {
        {0, 1}, {1, 1}, {4, 1}, {5, 2}, {11, 2}, {12, 3}, {25, 4}, {26, 5}, {53, 8}, {54, 9}, {108, 16}};
    for (const auto &[count, eighths] : table)
        CHECK(eighthsOn(Paper::Letter, count).count == eighths);
}

TEST_CASE("paragraphs stand apart by a blank line, the lines of a speech do not")
{
    CHECK(linesOf({action(3)}) == 3);
    CHECK(linesOf({action(3), action(2)}) == 6);
    CHECK(linesOf({cue(), dialogue(2), action(1)}) == 5);
    CHECK(linesOf(
              {cue(), {Part::Parenthetical, QStringLiteral("(low)"), false}, dialogue(2), cue(), dialogue(1)})
        == 7);
    CHECK(linesOf({action(1), {Part::Transition, QStringLiteral("CUT TO:"), false}}) == 3);
}

TEST_CASE("each kind of paragraph has its width")
{
    const auto words = [](int count) { return QStringLiteral("abcd ").repeated(count).trimmed(); };
    // Twelve words of four letters with spaces between take 59 characters, seven 34, five 24.
    CHECK(linesOf({{Part::Action, words(12), false}}) == 1);
    CHECK(linesOf({{Part::Action, words(13), false}}) == 2);
    CHECK(linesOf({cue(), {Part::Dialogue, words(7), false}}) == 2);
    CHECK(linesOf({cue(), {Part::Dialogue, words(8), false}}) == 3);
    CHECK(linesOf({cue(), {Part::Parenthetical, words(5), false}}) == 2);
    CHECK(linesOf({cue(), {Part::Parenthetical, words(6), false}}) == 3);
}

TEST_CASE("speeches side by side take the lines of the longer one")
{
    CHECK(linesOf({cue(), dialogue(4), cue(true), dialogue(6, true), action(1)}) == 9);
    CHECK(linesOf({cue(), dialogue(6), cue(true), dialogue(4, true)}) == 7);
}

TEST_CASE("scenes are measured from their heading to the next, with the blank lines before it")
{
    // Heading, blank, 3 lines and 2 blank are 7 lines: 2/8; without the third they are one.
    CHECK(measured(script({{action(2)}, {action(3)}, {}}))
        == Measured {{1, QStringLiteral("1")}, {2, QStringLiteral("1")}, {1, QStringLiteral("1")}});
}

TEST_CASE("a scene over pages counts its lines and not what stays empty below")
{
    // Heading, blank, 51 lines and 2 blank are a page; the next scene begins on the second.
    CHECK(measured(script({{action(51)}, {action(1)}}))
        == Measured {{8, QStringLiteral("1")}, {1, QStringLiteral("2")}});
    // Three lines that stay together and go over leave two lines empty, which are nobody's.
    CHECK(measured(script({{action(50), action(3)}}))[0].first
        == eighthsOn(Paper::Letter, 2 + 50 + 1 + 3).count);
}

TEST_CASE("a heading is not left alone at the end of a page")
{
    // 2 + 47 lines are taken; two blank lines, the heading, a blank line and two lines of action fit.
    CHECK(measured(script({{action(47)}, {action(5)}}))[1].second == QStringLiteral("1"));
    CHECK(measured(script({{action(48)}, {action(5)}}))[1].second == QStringLiteral("2"));
    // Three lines of action stay together, and with the heading.
    CHECK(measured(script({{action(46)}, {action(3)}}))[1].second == QStringLiteral("1"));
    CHECK(measured(script({{action(47)}, {action(3)}}))[1].second == QStringLiteral("2"));
    // What stays empty below the first scene is no part of it: 52 lines are 7.6 eighths.
    CHECK(measured(script({{action(48)}, {action(5)}}))[0].first == 8);
    CHECK(measured(script({{action(44)}, {action(9)}}))[0].first == 7);
}

TEST_CASE("a shot is not left alone at the end of a page")
{
    // Heading, blank and 51 lines leave two free: the shot goes over, and the next scene is on that page.
    const ScriptParagraph shot {Part::Shot, QStringLiteral("ON THE ROPE"), false};
    Pages pages;
    pages.put({PageBlock::Kind::Whole, 0, 53, 0, {}}, nullptr);
    pages.beginScene();
    const PageBlock after {PageBlock::Kind::Text, 1, 5, 0, {}};
    pages.put({PageBlock::Kind::Heading, 1, 1, 0, {}}, &after);
    CHECK(pages.pageOfScene() == 2);
    CHECK(measured(script({{action(51), shot, action(5)}}))[0].first
        == eighthsOn(Paper::Letter, 2 + 51 + 2 + 6).count);
}

TEST_CASE("a paragraph goes over a page with two lines on either side")
{
    const auto before = [](int count) { return PageBlock {PageBlock::Kind::Whole, 0, count, 0, {}}; };
    const auto after = [&](int used, int count) {
        Pages pages;
        pages.put(before(used), nullptr);
        pages.beginScene();
        pages.put({PageBlock::Kind::Text, 1, count, 0, {}}, nullptr);
        return std::pair(pages.pageOfScene(), pages.linesOfScene());
    };
    CHECK(after(50, 4) == std::pair(1, qint64(4)));
    CHECK(after(51, 4) == std::pair(1, qint64(2 + 1 + 2))); // room for three: two here, two there
    CHECK(after(52, 4) == std::pair(1, qint64(4)));
    CHECK(after(53, 4) == std::pair(2, qint64(4)));
    CHECK(after(52, 3) == std::pair(2, qint64(3)));
    CHECK(after(52, 200) == std::pair(1, qint64(200)));
}

TEST_CASE("a speech goes over a page with a mark below and its cue above")
{
    const auto after = [](int used, const std::vector<ScriptParagraph> &paragraphs) {
        Pages pages;
        pages.put({PageBlock::Kind::Whole, 0, used, 0, {}}, nullptr);
        pages.beginScene();
        PageBlock block;
        PageBlocks(paragraphs).next(block);
        pages.put(block, nullptr);
        return std::pair(pages.pageOfScene(), pages.linesOfScene());
    };
    CHECK(after(49, {cue(), dialogue(4)}) == std::pair(1, qint64(5)));
    // Five lines are free: cue, three lines of which the last gives way to (MORE); cue, two lines.
    CHECK(after(49, {cue(), dialogue(5)}) == std::pair(1, qint64(5 + 3)));
    CHECK(after(50, {cue(), dialogue(5)}) == std::pair(1, qint64(4 + 4)));
    // Three free lines hold no cue with two lines and (MORE).
    CHECK(after(51, {cue(), dialogue(5)}) == std::pair(2, qint64(6)));
    CHECK(after(51, {cue(), dialogue(3)}) == std::pair(2, qint64(4)));
    // Not after a remark: it stays with what it is about.
    const ScriptParagraph remark {Part::Parenthetical, QStringLiteral("(beat)"), false};
    CHECK(after(49, {cue(), dialogue(2), remark, dialogue(3)}) == std::pair(1, qint64(5 + 5)));
    // A speech of 120 lines: 53 + (MORE), cue + 53 + (MORE), cue + 14.
    CHECK(after(0, {cue(), dialogue(120)}) == std::pair(1, qint64(55 + 55 + 15)));
}

TEST_CASE("a page break ends the page and takes no room")
{
    const std::vector<ScriptParagraph> broken = {action(3), {Part::PageBreak, {}, false}, action(3)};
    // Heading, blank, three lines; three lines on the next page.
    CHECK(measured(script({broken, {}})) == Measured {{2, QStringLiteral("1")}, {1, QStringLiteral("2")}});
}

TEST_CASE("what a file says of length and page stays")
{
    // Of the second page 47 lines are taken, then 5, so that no third heading and its action fit.
    Screenplay screenplay = script({{action(100)}, {action(1)}, {action(1)}});
    screenplay.scenes[0].eighths = Eighths {3};
    screenplay.scenes[0].page = QStringLiteral("7A");
    screenplay.scenes[1].omitted = true;
    CHECK(measured(screenplay)
        == Measured {{3, QStringLiteral("7A")}, {-1, QStringLiteral("2")}, {1, QStringLiteral("3")}});
}

TEST_CASE("what stands before the first scene takes its room on the page")
{
    Screenplay screenplay = script({{action(1)}});
    screenplay.paragraphsBeforeFirstScene = {action(54)};
    CHECK(measured(screenplay) == Measured {{1, QStringLiteral("2")}});
}

TEST_CASE("scenes that came without their text are not measured")
{
    Screenplay screenplay = script({{}, {}});
    screenplay.format = Screenplay::Format::MovieMagicExport;
    CHECK(measured(screenplay) == Measured {{-1, QString()}, {-1, QString()}});
}

TEST_CASE("a block larger than a page goes on over pages")
{
    CHECK(linesOf({cue(), dialogue(200), cue(true), dialogue(1, true)}) == 201);
    CHECK(linesOf({{Part::Character, QString(5000, u'X'), false}, dialogue(2)}) > 130);
    CHECK(linesOf({cue(), {Part::Parenthetical, lines(200), false}}) > 200);
}

TEST_CASE("measuring stops when told to")
{
    Screenplay screenplay = script(std::vector<std::vector<ScriptParagraph>>(1000));
    CHECK_THROWS_AS(measure(screenplay, {[](double share) { return share < 0.5; }}), Error);
}
