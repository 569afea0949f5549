#include "tests/core/strings.h"

#include "tests/fuzz/fuzz_one.h"
#include "tests/fuzz/mutate.h"

#include <QDirIterator>
#include <QFile>

#include <algorithm>

using namespace slate;

namespace {

using Format = Screenplay::Format;

/// Broken files for each reader: enough to find what breaks easily, few enough for every run of the tests.
constexpr qsizetype longest = 4096;

struct Reader {
    Format format;
    const char *folder; ///< of its seeds in tests/fuzz/seeds
    const char *ending; ///< of its files among the fixtures
};

const Reader readers[] = {{Format::Fountain, "fountain", "*.fountain"}, {Format::FinalDraft, "fdx", "*.fdx"},
    {Format::UniversalSchedule, "uss", "*.uss"}, {Format::MovieMagicExport, "sex", "*.sex"},
    {Format::Csv, "csv", "*.csv"}};

void addFiles(std::vector<QByteArray> &all, const QString &folder, const QString &pattern)
{
    QStringList paths;
    QDirIterator files(folder, {pattern}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        paths << files.next();
    paths.sort();
    for (const QString &path : paths) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        all.push_back(file.readAll());
    }
}

std::vector<QByteArray> corpusOf(const Reader &reader)
{
    std::vector<QByteArray> all;
    addFiles(all, QStringLiteral(SLATE_FIXTURES), QString::fromLatin1(reader.ending));
    addFiles(all, QStringLiteral(SLATE_SOURCE_DIR "/tests/fuzz/seeds/") + QString::fromLatin1(reader.folder),
        QStringLiteral("*"));
    return all;
}

} // namespace

TEST_CASE("no reader breaks on the files of another, or on its own")
{
    for (const Reader &reader : readers) {
        const std::vector<QByteArray> files = corpusOf(reader);
        CHECK(files.size() >= 3);
        for (const QByteArray &file : files) {
            for (const Reader &other : readers)
                REQUIRE_NOTHROW(fuzz::fuzzOne(other.format, file));
        }
    }
}

TEST_CASE("no reader breaks on hundreds of broken files")
{
    // ./dev bench asks for more.
    const int asked = qEnvironmentVariableIntValue("SLATE_BROKEN_FILES");
    for (const Reader &reader : readers) {
        fuzz::Mutator mutator(corpusOf(reader), 20 + unsigned(reader.format));
        for (int at = 0; at < (asked > 0 ? asked : 500); ++at) {
            const QByteArray file = mutator.next(longest);
            CAPTURE(reader.folder, at);
            REQUIRE_NOTHROW(fuzz::fuzzOne(reader.format, file));
        }
    }
}

// Each of these takes a reader that looks back or ahead too far, or calls itself, very long or down.
TEST_CASE("readers take files that repeat one thing fifty thousand times")
{
    const int times = 50'000;
    for (const char *word : {"[[", "/*", "[[\n", "]] [[\n", "(", "*", "_a", "#", "\n\n(A) \nX\n", "\"", ",",
             "{\"a\":", "[", "<a>", "<a b='", "&lt;", ".A\n", "~a\n", "\t", "\r", "A - ", "= a\n"}) {
        CAPTURE(word);
        const QByteArray file = QByteArray(word).repeated(times);
        for (const Reader &reader : readers) {
            REQUIRE_NOTHROW(fuzz::fuzzOne(reader.format, file));
            for (const char *begin :
                {"INT. ", "KATE\n", "<FinalDraft><Content>", "{\"breakdowns\":[", "SSI*", "Scene,"})
                REQUIRE_NOTHROW(fuzz::fuzzOne(reader.format, begin + file.left(20'000)));
        }
    }
}
