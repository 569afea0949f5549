#include "tests/core/strings.h"

#include "core/model/error.h"
#include "core/script/screenplay.h"

using namespace slate;

namespace {

QByteArray u16(int value)
{
    return QByteArray(1, static_cast<char>(value & 0xff)) + QByteArray(1, static_cast<char>(value >> 8));
}

QByteArray record(int type, const QByteArray &payload)
{
    return QByteArray("#\0\0\0", 4) + u16(static_cast<int>(payload.size()) + 2) + u16(type) + payload;
}

QByteArray scene(int ordinal, const QByteArray &text)
{
    return record(1, QByteArray(1, static_cast<char>(ordinal)) + text + '\0');
}

QByteArray element(int scene, int category, const QByteArray &text)
{
    return record(2, u16(scene) + QByteArray(1, static_cast<char>(category)) + text + '\0');
}

QByteArray length(int scene, int eighths)
{
    return record(3, u16(scene) + u16(0) + u16(eighths));
}

QByteArray head(const QByteArrayList &names, bool zeroed = false)
{
    const QByteArray block = names.join('\0') + QByteArray(2, '\0');
    return "SSI*"
        + (zeroed ? QByteArray(10, '\0')
                  : QByteArray("\0#\0\0\0", 5) + u16(static_cast<int>(block.size()) + 2) + u16(0))
        + block;
}

const QByteArrayList native {"Cast Members", "Props", "Notes"};

Error::Code sexCode(const QByteArray &file, const ReadingProgress &progress = {})
{
    try {
        readMovieMagicExport(file, progress);
    } catch (const Error &error) {
        return error.code();
    }
    return Error::Code::Internal;
}

bool noted(const Screenplay &script, ReadingNote::What what)
{
    return std::any_of(
        script.notes.begin(), script.notes.end(), [&](const ReadingNote &note) { return note.what == what; });
}

} // namespace

TEST_CASE("an export of Movie Magic gives scenes with page, number, heading, length and elements")
{
    for (const bool zeroed : {false, true}) {
        const Screenplay script =
            readMovieMagicExport(head(native, zeroed) + scene(1, "1\t1\tINT. CAF\xc9 - NIGHT\t")
                    + scene(2, "3\t2A\tEXT. SEA - DAY\t") + length(1, 12) + length(2, 3)
                    + element(1, 0, "ANN") + element(2, 1, "rope") + element(2, 2, "Cold."),
                {});
        REQUIRE(script.scenes.size() == 2);
        CHECK(script.scenes[0].parts.set == QStringLiteral("CAF\u00c9"));
        CHECK(script.scenes[0].page == QStringLiteral("1"));
        CHECK(script.scenes[0].eighths == Eighths {12});
        CHECK(script.scenes[0].silent == QStringList {QStringLiteral("ANN")});
        CHECK(script.scenes[1].number == QStringLiteral("2A"));
        CHECK(script.scenes[1].elements.at(0)
            == ScriptElement {QStringLiteral("Props"), QStringLiteral("rope")});
        CHECK(script.scenes[1].notes == QStringList {QStringLiteral("Cold.")});
        CHECK(script.boards.empty());
        CHECK(script.categories.size() == 3);
        REQUIRE(script.notes.size() == 1);
        CHECK(script.notes[0].what == ReadingNote::What::Experimental);
    }
}

TEST_CASE("scenes that stand in shooting order keep it as a board and come back in script order")
{
    const Screenplay script = readMovieMagicExport(
        head({"Synopsis", "Cast Members", "Location", "Script Day"}) + scene(3, "9\t3\tEXT CO-OP-NIGHT")
            + scene(1, "1\t1\tINT HUT-DAY") + scene(2, "4\t2\tINT HUT-CONTINUOUS") + length(3, 5)
            + element(3, 0, "It ends.") + element(1, 2, "Skye") + element(1, 3, "D1"),
        {});
    REQUIRE(script.scenes.size() == 3);
    CHECK(script.scenes[0].number == QStringLiteral("1"));
    CHECK(script.scenes[0].location == QStringLiteral("Skye"));
    CHECK(script.scenes[0].scriptDay == QStringLiteral("D1"));
    CHECK(script.scenes[1].parts.timeWords == QStringLiteral("CONTINUOUS"));
    CHECK(script.scenes[2].parts.set == QStringLiteral("CO-OP"));
    CHECK(script.scenes[2].parts.time == TimeOfDay::Night);
    CHECK(script.scenes[2].eighths == Eighths {5});
    CHECK(script.scenes[2].synopsis == QStringLiteral("It ends."));
    REQUIRE(script.boards.size() == 1);
    REQUIRE(script.boards[0].strips.size() == 3);
    CHECK(script.boards[0].strips[0].scene == 2);
    CHECK(script.boards[0].strips[1].scene == 0);
}

TEST_CASE("the ordinal of a scene wraps after 255 and its place counts")
{
    QByteArray file = head(native);
    for (int i = 1; i <= 300; ++i)
        file += scene(i & 0xff, "1\t" + QByteArray::number(i) + "\tINT. A - DAY\t");
    const Screenplay script = readMovieMagicExport(file + length(300, 7) + length(44, 2), {});
    REQUIRE(script.scenes.size() == 300);
    CHECK(script.scenes[299].eighths == Eighths {7});
    CHECK(script.scenes[43].eighths == Eighths {2});
}

TEST_CASE("records that count the scenes from nought find theirs")
{
    const Screenplay script = readMovieMagicExport(head(native) + scene(1, "1\t1\tINT. A\t")
            + scene(2, "1\t2\tINT. B\t") + length(0, 2) + length(1, 5) + element(1, 0, "ANN"),
        {});
    CHECK(script.scenes.at(0).eighths == Eighths {2});
    CHECK(script.scenes.at(1).eighths == Eighths {5});
    CHECK(script.scenes[1].silent == QStringList {QStringLiteral("ANN")});
}

TEST_CASE("broken records of an export are told and the others are read")
{
    const QByteArray good = head(native) + scene(1, "1\t1\tINT. A - DAY\t");
    const Screenplay unknown = readMovieMagicExport(good + element(9, 0, "ANN") + element(1, 77, "x"), {});
    CHECK(noted(unknown, ReadingNote::What::UnknownReference));
    CHECK(unknown.scenes[0].silent.isEmpty());
    const Screenplay torn =
        readMovieMagicExport(good + "rubbish" + length(1, 4) + length(1, 6).chopped(1), {});
    CHECK(noted(torn, ReadingNote::What::BrokenPart));
    CHECK(torn.scenes.at(0).eighths == Eighths {4});
    const Screenplay odd = readMovieMagicExport(good + record(9, "abc") + record(3, "a"), {});
    CHECK(odd.notes.size() == 3);
}

TEST_CASE("what is no Movie Magic export is refused, and none reads past its end")
{
    CHECK(sexCode("") == Error::Code::BadInput);
    CHECK(sexCode("SSI") == Error::Code::BadInput);
    CHECK(sexCode("/********* EPSF FILE ********/") == Error::Code::BadInput);
    const QByteArray file = head(native) + scene(1, "1\t1\tINT. A - DAY\t") + element(1, 0, "ANN");
    for (qsizetype size = 0; size < file.size(); ++size) {
        const Error::Code code = sexCode(file.first(size));
        CHECK((code == Error::Code::BadInput || code == Error::Code::Internal));
    }
    CHECK(sexCode(file, {[](double) { return false; }}) == Error::Code::Cancelled);
}
