#include "tests/core/strings.h"

#include "core/model/eighths.h"

#include <limits>

using namespace slate;

TEST_CASE("a page count is shown as whole pages and eighths, never reduced")
{
    const std::pair<int, const char *> table[] = {{0, "0"}, {1, "1/8"}, {3, "3/8"}, {4, "4/8"}, {8, "1"},
        {12, "1 4/8"}, {16, "2"}, {23, "2 7/8"}, {-12, "-1 4/8"}, {-4, "-4/8"},
        {std::numeric_limits<int>::max(), "268435455 7/8"}, {std::numeric_limits<int>::min(), "-268435456"}};
    for (const auto &[count, text] : table)
        CHECK(displayText(Eighths {count}) == QString::fromLatin1(text));
}

TEST_CASE("a page count is read as people write it")
{
    const std::pair<const char *, int> table[] = {{"1 4/8", 12}, {"4/8", 4}, {"2", 16}, {"0", 0},
        {" 1   4 / 8 ", 12}, {"12/8", 12}, {"0/8", 0}, {"268435455 7/8", std::numeric_limits<int>::max()}};
    for (const auto &[text, count] : table) {
        CAPTURE(text);
        const auto read = eighthsFromText(QString::fromLatin1(text));
        REQUIRE(read.has_value());
        CHECK(read->count == count);
    }
}

TEST_CASE("what is no page count gives nothing")
{
    for (const char *text : {"", "-1", "1.5", "1/2", "1 8/8", "1 12/8", "/8", "1 4/", "a", "1 4/8 x", "1 4 8",
             "1/8/8", "268435456", "2147483648/8", "99999999999999999999", "٤/8"}) {
        CAPTURE(text);
        CHECK_FALSE(eighthsFromText(QString::fromUtf8(text)).has_value());
    }
}

TEST_CASE("every page count up to fifty pages can be shown and typed in again")
{
    for (int count = 0; count <= 400; ++count)
        REQUIRE(eighthsFromText(displayText(Eighths {count})) == std::optional(Eighths {count}));
}
