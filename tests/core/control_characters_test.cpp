#include "tests/core/strings.h"

#include "core/exchange/json_writer.h"
#include "core/model/control_characters.h"
#include "core/model/milestone.h"
#include "core/script/screenplay.h"
#include "tests/core/temporary_slate.h"
#include "tests/tools/run_slate.h"

#include <QJsonDocument>

using namespace slate;

namespace {

const QString wildName = QStringLiteral("Ra\u001b]0;owned\u0007u\u009b2Jm\u007fa");
const QString tamedName = QStringLiteral("Ra]0;ownedu2Jma");

bool isQuiet(const QString &text)
{
    return std::none_of(text.begin(), text.end(), [](QChar letter) {
        const char16_t code = letter.unicode();
        return (code < 0x20 && code != '\n' && code != '\t') || (code >= 0x7F && code < 0xA0)
            || (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
    });
}

} // namespace

TEST_CASE("a line loses its control characters and its line ends become spaces; a text keeps its lines")
{
    CHECK(withoutControls(wildName) == tamedName);
    CHECK(withoutControls(QStringLiteral("a\r\nb\nc\td\u2028e")) == QStringLiteral("a b c d e"));
    CHECK(
        linesWithoutControls(QStringLiteral("a\r\nb\rc\td\u001b\u2029e")) == QStringLiteral("a\nb\nc\td\ne"));
    CHECK(linesWithoutControls(QStringLiteral("plain\nlines\tstay")) == QStringLiteral("plain\nlines\tstay"));
    CHECK(withoutControls(QStringLiteral("a") + QChar(0xD83D) + QStringLiteral("b")) == QStringLiteral("ab"));
    CHECK(withoutControls(QStringLiteral("😀 Ørsta")) == QStringLiteral("😀 Ørsta"));
    CHECK(isQuiet(controlsShown(wildName + QStringLiteral("\u202Egnp.exe"))));
    CHECK(controlsShown(QStringLiteral("two\nlines\tand 😀")) == QStringLiteral("two\nlines\tand 😀"));
}

TEST_CASE("no stray space and nothing invisible gets into a name, whoever writes it")
{
    CHECK(oneLine(QStringLiteral("  Rauma\u00A0 \tvalley\n")) == QStringLiteral("Rauma valley"));
    CHECK(oneLine(QStringLiteral("\uFEFFRau\u200Bma\u2060")) == QStringLiteral("Rauma"));
    TemporarySlate slate;
    Location location;
    location.id = Id<Location>::random();
    location.name = QStringLiteral(" Rauma  \r\n valley\u200B ");
    location.notes = QStringLiteral("two  spaces\nand lines");
    slate->edit(QStringLiteral("Add"), [&](Transaction &t) { t.insertAll({toRecord(location)}); });
    CHECK(slate->find(location.id)->name == QStringLiteral("Rauma valley"));
    CHECK(slate->find(location.id)->notes == QStringLiteral("two  spaces\nand lines"));
    CHECK_THROWS_AS(
        slate->edit(QStringLiteral("Empty"),
            [&](Transaction &t) {
                t.setField({Kind::Location, location.id.value()}, "name", QStringLiteral(" \u200B "));
            }),
        Error);
    const Screenplay script =
        readScreenplay("INT.  ROOM\xC2\xA0 - DAY\n\nIt is dark.\n\nMA\xE2\x80\x8BREN\nHello.\n",
            QStringLiteral("a.fountain"));
    REQUIRE(script.scenes.size() == 1);
    CHECK(script.scenes[0].heading == QStringLiteral("INT. ROOM - DAY"));
    CHECK(script.scenes[0].speakers == QStringList {QStringLiteral("MAREN")});
}

TEST_CASE("no control character gets into a record, in whatever field it is written")
{
    TemporarySlate slate;
    Location location;
    location.id = Id<Location>::random();
    location.name = wildName;
    location.notes = QStringLiteral("first\r\n") + wildName;
    slate->edit(QStringLiteral("Add"), [&](Transaction &t) { t.insert(location); });
    CHECK(slate->find(location.id)->name == tamedName);
    CHECK(slate->find(location.id)->notes == QStringLiteral("first\n") + tamedName);
    slate->edit(QStringLiteral("Change"), [&](Transaction &t) {
        t.setField({Kind::Location, location.id.value()}, "address", QStringLiteral("a\nb\u001b[31m"));
    });
    CHECK(slate->find(location.id)->address == QStringLiteral("a b[31m"));
    Milestone milestone;
    milestone.id = Id<Milestone>::random();
    milestone.title = wildName;
    milestone.date = {QDate(2021, 1, 1), QDate(2021, 2, 1), QStringLiteral("early\u001b[2J 2021")};
    slate->edit(QStringLiteral("Add"), [&](Transaction &t) { t.insert(milestone); });
    CHECK(slate->find(milestone.id)->date.words == QStringLiteral("early[2J 2021"));
}

TEST_CASE("a script's control characters are gone before its names are compared")
{
    const QByteArray fountain = "INT. RO\x1b[31mOM - DAY\n\nIt is d\xC2\x9b"
                                "ark.\n\nMA\x07REN\nHello.\n\nMAREN\nAgain.\n";
    const Screenplay script = readScreenplay(fountain, QStringLiteral("a.fountain"));
    REQUIRE(script.scenes.size() == 1);
    CHECK(script.scenes[0].heading == QStringLiteral("INT. RO[31mOM - DAY"));
    CHECK(script.scenes[0].speakers == QStringList {QStringLiteral("MAREN")});
    for (const ScriptParagraph &paragraph : script.scenes[0].paragraphs)
        CHECK(isQuiet(paragraph.text));
}

TEST_CASE("the commands show control characters instead of sending them to the terminal")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("wild.slate"));
    REQUIRE(runSlate({QStringLiteral("new"), path}).code == 0);
    const Answer added =
        runSlate({QStringLiteral("add"), QStringLiteral("location"), path, QStringLiteral("--name"), wildName,
            QStringLiteral("--notes"), QStringLiteral("turned \u202Earound")});
    CHECK(added.code == 0);
    CHECK(isQuiet(added.out));
    const Answer shown = runSlate({QStringLiteral("show"), path});
    CHECK(isQuiet(shown.out));
    CHECK(shown.out.contains(tamedName));
    const Answer json = runSlate({QStringLiteral("show"), path, QStringLiteral("--json")});
    CHECK(isQuiet(json.out));
    CHECK(QString::fromUtf8(QJsonDocument::fromJson(json.out.toUtf8()).toJson())
              .contains(QStringLiteral("turned \u202Earound")));
    for (const QStringList &wrong :
        {QStringList {QStringLiteral("show"), wildName + QStringLiteral(".slate")},
            QStringList {QStringLiteral("add"), wildName, path},
            QStringList {QStringLiteral("show"), path, QStringLiteral("--\u001b[2J")}}) {
        const Answer answer = runSlate(wrong);
        CHECK(answer.code != 0);
        CHECK(isQuiet(answer.err));
    }
}
