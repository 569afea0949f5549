#include "tests/core/strings.h"

#include "core/model/error.h"
#include "core/script/screenplay.h"

using namespace slate;

namespace {

const QByteArray source("INT. HOUSE - DAY #1#\n\nA man.\n\nEXT. SEA - DAY #1#\n\nA ship.\n");

Error::Code refusalOf(const QByteArray &bytes, const QString &name, const ReadingProgress &progress = {})
{
    try {
        readScreenplay(bytes, name, progress);
    } catch (const Error &error) {
        return error.code();
    }
    return Error::Code::Internal;
}

} // namespace

TEST_CASE("a script in any format is read, measured, and its numbers given twice are told once")
{
    const Screenplay read = readScreenplay(source, QStringLiteral("x.fountain"));
    REQUIRE(read.scenes.size() == 2);
    CHECK(read.scenes[1].eighths == Eighths {1});
    CHECK(read.scenes[1].page == QStringLiteral("1"));
    REQUIRE(read.notes.size() == 1);
    CHECK(read.notes[0].what == ReadingNote::What::NumberTwice);
    CHECK(read.notes[0].line == 5);
    CHECK(readScreenplay("Scene,Heading\n7,INT. HOUSE - DAY\n", QStringLiteral("x.csv")).scenes.size() == 1);
}

TEST_CASE("what is no script is refused")
{
    CHECK(refusalOf("Dear all", QStringLiteral("mail")) == Error::Code::BadInput);
}

TEST_CASE("progress goes from nothing to all, and either part of the work can be stopped")
{
    const QByteArray large = source.repeated(5000);
    std::vector<double> shares;
    readScreenplay(large, QStringLiteral("x.fountain"), {[&](double share) {
        shares.push_back(share);
        return true;
    }});
    REQUIRE(shares.size() > 20);
    CHECK(std::is_sorted(shares.begin(), shares.end()));
    CHECK(shares.back() > 0.9);
    CHECK(shares.back() <= 1);
    for (const double end : {0.3, 0.9}) {
        const ReadingProgress stopping {[end](double share) { return share < end; }};
        CHECK(refusalOf(large, QStringLiteral("x.fountain"), stopping) == Error::Code::Cancelled);
    }
}
