#include "tests/core/strings.h"

#include "core/model/error.h"
#include "core/script/screenplay.h"

using namespace slate;

namespace {

Screenplay readList(const QByteArray &csv)
{
    return readSceneCsv(csv, {});
}

std::optional<int> pagesRead(const QByteArray &cell)
{
    const Screenplay script = readList("Scene;Pages\n1;" + cell + "\n");
    const auto eighths = script.scenes.at(0).eighths;
    CHECK(script.notes.empty() == eighths.has_value());
    return eighths ? std::optional(eighths->count) : std::nullopt;
}

Error::Code csvCode(const QByteArray &file, const ReadingProgress &progress = {})
{
    try {
        readSceneCsv(file, progress);
    } catch (const Error &error) {
        return error.code();
    }
    return Error::Code::Internal;
}

} // namespace

TEST_CASE("a scene list of a spreadsheet gives its scenes")
{
    const Screenplay script = readList(
        "SCENE #,Int/Ext,Set,D/N,Pages,Synopsis,Cast,Location,Script Day,Sequence,Minutes,Props,Weather\r\n"
        "12A,INT,KITCHEN,N,1 4/8,\"They \"\"talk\"\",\r\nlong.\",\"ANN, BO\",Skye,D3,The train,1:30,rope; "
        "bell,Rain\r\n"
        "\r\n13,E,SEA,Dawn,,,,,,,,,\r\n");
    CHECK(script.notes.empty());
    REQUIRE(script.scenes.size() == 2);
    const ScriptScene &scene = script.scenes[0];
    CHECK(scene.number == QStringLiteral("12A"));
    CHECK(scene.heading == QStringLiteral("INT. KITCHEN - NIGHT"));
    CHECK(scene.parts.time == TimeOfDay::Night);
    CHECK(scene.eighths == Eighths {12});
    CHECK(scene.synopsis == QStringLiteral("They \"talk\",\nlong."));
    CHECK(scene.silent == QStringList {QStringLiteral("ANN"), QStringLiteral("BO")});
    CHECK(scene.location == QStringLiteral("Skye"));
    CHECK(scene.scriptDay == QStringLiteral("D3"));
    CHECK(scene.sequence == QStringLiteral("The train"));
    CHECK(scene.minutes == 90);
    REQUIRE(scene.elements.size() == 2);
    CHECK(scene.elements[1] == ScriptElement {QStringLiteral("Props"), QStringLiteral("bell")});
    CHECK(scene.notes == QStringList {QStringLiteral("Weather: Rain")});
    CHECK(script.scenes[1].line == 5);
    CHECK(script.scenes[1].parts.interiorExterior == InteriorExterior::Exterior);
    CHECK(script.scenes[1].parts.time == TimeOfDay::Dawn);
}

TEST_CASE("the separator, titles above the columns and the spelling of their names do not matter")
{
    for (const char *separator : {",", ";", "\t"}) {
        const QByteArray csv = QByteArray("My film|draft 2\n\nsc.|I/E|SET|Day/Night|8ths\n1|ext|PIER|day|3\n")
                                   .replace('|', separator);
        const Screenplay script = readList(csv);
        REQUIRE(script.scenes.size() == 1);
        CHECK(script.scenes[0].heading == QStringLiteral("EXT. PIER - day"));
        CHECK(script.scenes[0].eighths == Eighths {3});
        CHECK(script.scenes[0].line == 4);
    }
}

TEST_CASE("a heading in one column is taken apart, also under the name of scene")
{
    const Screenplay list = readList("No.,Slugline\n1,INT. HUT - NIGHT\n2,OMITTED\n");
    CHECK(list.scenes.at(0).parts.set == QStringLiteral("HUT"));
    CHECK(list.scenes.at(1).omitted);
    const Screenplay script = readList("Scene,Pages\nINT. HUT - NIGHT,2\n");
    CHECK(script.scenes.at(0).heading == QStringLiteral("INT. HUT - NIGHT"));
    CHECK(script.scenes.at(0).number.isEmpty());
}

TEST_CASE("pages are read as fraction, decimal or whole, and what is none is told")
{
    CHECK(pagesRead("1 4/8") == 12);
    CHECK(pagesRead("12/8") == 12);
    CHECK(pagesRead("1.5") == 12);
    CHECK(pagesRead("1,125") == 9);
    CHECK(pagesRead("2") == 16);
    CHECK(pagesRead("1 1/2 pgs") == 12);
    CHECK(pagesRead("\xc2\xbd") == 4);
    CHECK(pagesRead("04-Aug") == std::nullopt);
    CHECK(pagesRead("1.3") == std::nullopt);
    CHECK(readList("Scene,Pages,Eighths\n1,1,4\n").scenes.at(0).eighths == Eighths {12});
    // The eighths of a length that the pages have already, or all of it in eighths.
    CHECK(readList("Scene,Pages,Eighths\n1,1 4/8,4\n").scenes.at(0).eighths == Eighths {12});
    CHECK(readList("Scene,Pages,Eighths\n1,1,12\n").scenes.at(0).eighths == Eighths {12});
    const Screenplay script = readList("Scene,Pages\n1,1\n2,long\n");
    CHECK(script.notes.at(0).what == ReadingNote::What::BadLength);
    CHECK(script.notes.at(0).line == 3);
}

TEST_CASE("a cell that is wrong is told with its line and the rest of the row is read")
{
    const Screenplay script = readList("Scene,I/E,Set,Minutes,Extras\nnext to the pier,,PIER,,\n"
                                       "2,banana,SEA,soon,10 sailors\n,,,,lost\n");
    REQUIRE(script.scenes.size() == 2);
    CHECK(script.scenes[1].elements.at(0).name == QStringLiteral("10 sailors"));
    REQUIRE(script.notes.size() == 4);
    CHECK(script.notes[0].what == ReadingNote::What::NotANumber);
    CHECK(script.notes[0].line == 2);
    CHECK(script.notes[1].line == 3);
    CHECK(script.notes[3].detail == QStringLiteral("lost"));
}

TEST_CASE("a list in UTF-8, UTF-16 or Latin-1 is read, the last with a warning")
{
    const QString text = QStringLiteral("Scene,Set\n1,CAF\u00c9\n");
    QByteArray wide(reinterpret_cast<const char *>(text.constData()), text.size() * 2);
    for (const QByteArray &bytes : {text.toUtf8(), "\xef\xbb\xbf" + text.toUtf8(), wide, "\xff\xfe" + wide}) {
        const Screenplay script = readList(bytes);
        CHECK(script.scenes.at(0).heading == QStringLiteral("CAF\u00c9"));
        CHECK(script.notes.empty());
    }
    const Screenplay latin = readList(text.toLatin1());
    CHECK(latin.scenes.at(0).heading == QStringLiteral("CAF\u00c9"));
    CHECK(latin.notes.at(0).what == ReadingNote::What::DamagedText);
}

TEST_CASE("what is no scene list is refused, and a quote that never ends is told")
{
    CHECK(csvCode("") == Error::Code::BadInput);
    CHECK(csvCode("a,b\n1,2\n") == Error::Code::BadInput);
    CHECK(csvCode(QByteArray("\x89PNG\0\0\0\1x", 9)) == Error::Code::BadInput);
    CHECK(csvCode("Scene,Set\n" + QByteArray("1,\n").repeated(100'001)) == Error::Code::TooLarge);
    CHECK(csvCode("Scene,Cast\n1,\"" + QByteArray("a,").repeated(2'100'000) + '"') == Error::Code::TooLarge);
    CHECK(csvCode("Scene,Set" + QByteArray(",x").repeated(100'000)) == Error::Code::TooLarge);
    CHECK(csvCode("Scene;Set" + QByteArray(";x").repeated(100'000)) == Error::Code::TooLarge);
    CHECK(csvCode("Scene,Set\n1,A\n", {[](double) { return false; }}) == Error::Code::Cancelled);
    const Screenplay script = readList("Scene,Set\n1,\"PIER\n2,SEA\n");
    CHECK(script.scenes.size() == 1);
    CHECK(script.notes.at(0).what == ReadingNote::What::BrokenPart);
    CHECK(script.notes.at(0).line == 2);
}

TEST_CASE("a text with a thousand commas or semicolons stays one cell where others separate the cells")
{
    for (const QByteArray &separator : {QByteArray(","), QByteArray(";"), QByteArray("\t")}) {
        for (const QByteArray &mark : {QByteArray(","), QByteArray(";"), QByteArray("\t")}) {
            if (mark == separator)
                continue;
            INFO(separator.constData() << mark.constData());
            const QByteArray words = ("word" + mark).repeated(1500) + "end";
            const QByteArray file = QByteArray("Scene,Set,Synopsis\n1,HALL,").replace(',', separator) + words
                + QByteArray("\n2,SEA,Calm\n").replace(',', separator);
            const Screenplay script = readList(file);
            REQUIRE(script.scenes.size() == 2);
            CHECK(script.scenes[0].synopsis.count(QLatin1String("word")) == 1500);
            CHECK(script.scenes[1].synopsis == QStringLiteral("Calm"));
        }
    }
}
