#include "tests/core/strings.h"

#include "core/script/screenplay.h"

#include <QDir>
#include <QFile>

using namespace slate;

namespace {

using Format = Screenplay::Format;

std::optional<Format> format(const QByteArray &bytes, const char *name)
{
    return formatOf(bytes, QString::fromUtf8(name));
}

} // namespace

TEST_CASE("the format of a script is told by its bytes, whatever its name")
{
    CHECK(format("<?xml version=\"1.0\"?>\n<FinalDraft DocumentType=\"Script\">", "x.txt")
        == Format::FinalDraft);
    CHECK(format("\xEF\xBB\xBF  <FinalDraft>", "") == Format::FinalDraft);
    CHECK(format(QByteArray("SSI*\0#\0\0\0", 9), "x.fountain") == Format::MovieMagicExport);
    CHECK(format("{ \"id\": \"x\", \"breakdowns\": [] }", "x.json") == Format::UniversalSchedule);
}

TEST_CASE("a text is told by its name")
{
    CHECK(format("A man.", "x.fountain") == Format::Fountain);
    CHECK(format("A man.", "Some.Film.TXT") == Format::Fountain);
    CHECK(format("1;2", "x.csv") == Format::Csv);
    CHECK(format("", "x.fountain") == Format::Fountain);
    CHECK(format("broken", "x.fdx") == Format::FinalDraft);
    CHECK(format("broken", "x.uss") == Format::UniversalSchedule);
    CHECK(format("broken", "x.sex") == Format::MovieMagicExport);
}

TEST_CASE("a text of another name is told by its lines")
{
    CHECK(format("Title: X\n\nINT. HOUSE - DAY\n\n", "x.script") == Format::Fountain);
    CHECK(format("Scene number,Heading\n1,INT. HOUSE - DAY\n", "x.data") == Format::Csv);
    CHECK(format("Scene\tHeading\r\n1\tX\n", "") == Format::Csv);
}

TEST_CASE("what is no script has no format")
{
    CHECK_FALSE(format("", "").has_value());
    CHECK_FALSE(format("Dear all,\nlunch is at one.", "mail").has_value());
    CHECK_FALSE(format("{ \"a\": 1 }", "x.json").has_value());
    CHECK_FALSE(format("<html></html>", "x.html").has_value());
    CHECK_FALSE(format(QByteArray("INT. A\n\n\0\1", 10), "x.txt").has_value());
    CHECK_FALSE(format("%PDF-1.4\nINT. A - DAY\n", "x.txt").has_value());
    CHECK_FALSE(format(QByteArray("SQLite format 3\0", 16), "x.slate").has_value());
}

TEST_CASE("every script of the fixtures is known by its bytes alone or by its name")
{
    const QString root = QStringLiteral(SLATE_FIXTURES "/screenplays/");
    for (const auto &[folder, expected] :
        {std::pair("fountain", Format::Fountain), std::pair("fdx", Format::FinalDraft)}) {
        const QDir dir(root + QString::fromUtf8(folder));
        const QStringList names = dir.entryList(QDir::Files);
        CHECK(names.size() >= 5);
        for (const QString &name : names) {
            CAPTURE(name);
            QFile file(dir.filePath(name));
            REQUIRE(file.open(QIODevice::ReadOnly));
            CHECK(formatOf(file.readAll(), expected == Format::FinalDraft ? QString() : name) == expected);
        }
    }
}
