#include "tests/core/strings.h"

#include "core/report/reading_words.h"

#include <set>

using namespace slate;

TEST_CASE("everything that could not be read has words of its own, with its line")
{
    std::set<QString> sentences;
    const int last = static_cast<int>(ReadingNote::What::LineTooLong);
    for (int what = 0; what <= last; ++what) {
        const QString words =
            wordsFor(ReadingNote {static_cast<ReadingNote::What>(what), 12, QStringLiteral("12A")});
        CHECK(words.startsWith(QStringLiteral("Line 12: ")));
        CHECK(words.size() > 20);
        sentences.insert(words);
    }
    CHECK(sentences.size() == static_cast<size_t>(last) + 1);
    CHECK_FALSE(
        wordsFor(ReadingNote {ReadingNote::What::Experimental, 0, {}}).contains(QStringLiteral("Line")));
}

TEST_CASE("each format of screenplays has a name")
{
    std::set<QString> names;
    const int last = static_cast<int>(Screenplay::Format::Csv);
    for (int format = 0; format <= last; ++format)
        names.insert(displayName(static_cast<Screenplay::Format>(format)));
    CHECK(names.size() == static_cast<size_t>(last) + 1);
    CHECK(names.count(QString()) == 0);
}
