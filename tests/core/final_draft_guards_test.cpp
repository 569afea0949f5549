#include "tests/core/fdx.h"
#include "tests/core/strings.h"

#include "core/model/error.h"

using namespace slate;

namespace {

Error::Code fdxCode(const QByteArray &file, const ReadingProgress &progress = {})
{
    try {
        readFinalDraft(file, progress);
    } catch (const Error &error) {
        INFO(error.what());
        if (error.code() == Error::Code::BadInput)
            CHECK(error.detail().startsWith(QStringLiteral("Line ")));
        return error.code();
    }
    return Error::Code::Internal;
}

} // namespace

TEST_CASE("every version of Final Draft's format is read alike")
{
    for (const char *version : {"1", "2", "3", "4", "5", "6"}) {
        const Screenplay script =
            readFinalDraft("<FinalDraft DocumentType=\"Script\" Version=\"" + QByteArray(version)
                    + "\"><DocumentRef/><Content><Paragraph Type=\"Scene Heading\" id=\"u1\" "
                      "Number=\"1\"><Text>INT. A</Text></Paragraph></Content></FinalDraft>",
                {});
        CHECK(script.scenes.size() == 1);
    }
}

TEST_CASE("two scenes of one number are told")
{
    const Screenplay script =
        readFdx("<Paragraph Type=\"Scene Heading\" Number=\"1a\"><Text>A</Text></Paragraph>"
                "<Paragraph Type=\"Scene Heading\" Number=\"1A\"><Text>B</Text></Paragraph>");
    REQUIRE(script.notes.size() == 1);
    CHECK(script.notes[0].what == ReadingNote::What::NumberTwice);
}

TEST_CASE("a script that breaks off is read as far as it goes")
{
    const QByteArray whole = "<FinalDraft><Content>\n" + heading("INT. A - DAY") + "\n" + heading("INT. B");
    const Screenplay script = readFinalDraft(whole, {});
    CHECK(script.scenes.size() == 2);
    REQUIRE(script.notes.size() == 1);
    CHECK(script.notes[0].what == ReadingNote::What::BrokenPart);
    CHECK(script.notes[0].line == 5);
    CHECK(fdxCode(whole.left(40)) == Error::Code::BadInput);
}

TEST_CASE("what is no Final Draft script is refused with a line")
{
    CHECK(fdxCode("") == Error::Code::BadInput);
    CHECK(fdxCode("INT. KITCHEN - DAY") == Error::Code::BadInput);
    CHECK(fdxCode("<html><body/></html>") == Error::Code::BadInput);
    CHECK(fdxCode(QByteArray("\0\1\2<\xff\xfe", 6)) == Error::Code::BadInput);
}

TEST_CASE("XML made to cost a parser its time is refused")
{
    const QByteArray bomb = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
                            "<FinalDraft><Content>&b;</Content></FinalDraft>";
    CHECK(fdxCode(bomb) == Error::Code::BadInput);
    CHECK(fdxCode("<FinalDraft>" + QByteArray("<a>").repeated(1'000'000)) == Error::Code::BadInput);
    QByteArray attributes;
    for (int i = 0; i < 300'000; ++i)
        attributes += " a" + QByteArray::number(i) + "=''";
    CHECK(fdxCode("<FinalDraft" + attributes + "/>") == Error::Code::BadInput);
    QString wide = QStringLiteral("\ufeff<!DOCTYPE x [<!ENTITY a \"b\">]><FinalDraft/>");
    CHECK(fdxCode(QByteArray(reinterpret_cast<const char *>(wide.constData()), wide.size() * 2))
        == Error::Code::BadInput);
    const Screenplay calm = readFdx("<!-- " + QByteArray("=").repeated(500) + " -->" + heading("INT. A"));
    CHECK(calm.scenes.size() == 1);
}

TEST_CASE("a Final Draft script of more scenes than Slate takes is refused")
{
    CHECK(fdxCode("<FinalDraft><Content>" + heading("INT. A").repeated(100'001)) == Error::Code::TooLarge);
}

TEST_CASE("the reading of a Final Draft script stops when its progress says so")
{
    ReadingProgress stop {[](double share) { return share < 0.5; }};
    const QByteArray file =
        "<FinalDraft><Content>" + heading("INT. A").repeated(200) + "</Content></FinalDraft>";
    CHECK(fdxCode(file, stop) == Error::Code::Cancelled);
    CHECK(fdxCode("<FinalDraft/>", {[](double) { return false; }}) == Error::Code::Cancelled);
}
