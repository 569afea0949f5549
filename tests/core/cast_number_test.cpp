#include "tests/core/strings.h"

#include "core/model/cast_number.h"

#include <algorithm>

using namespace slate;

TEST_CASE("cast numbers stand by their number, then by their letters, and none comes last")
{
    std::vector<CastNumber> numbers;
    for (const char *number : {"10", "", "2", "1X", "U1", "1", "1PD", "3A", "3"})
        numbers.emplace_back(text(number));
    std::sort(numbers.begin(), numbers.end());
    QStringList words;
    for (const CastNumber &number : numbers)
        words << number.text();
    CHECK(words.join(u' ') == text("1 1PD 1X 2 3 3A 10 U1 "));
    CHECK(castNumbersText({CastNumber(10), CastNumber(2), CastNumber(2)}) == text("2, 10"));
}

TEST_CASE("a list that numbers its people gives number and name, and a name with a number stays one")
{
    const std::tuple<const char *, const char *, const char *> table[] = {{"1. BO", "1", "BO"},
        {"1.BO", "1", "BO"}, {"12) ANNA", "12", "ANNA"}, {"#3 MARA", "3", "MARA"}, {"2", "2", ""},
        {"1X", "1X", ""}, {"1X. DOUBLE", "1X", "DOUBLE"}, {"7 OF NINE", "", "7 OF NINE"},
        {"GUARD 1", "", "GUARD 1"}, {"ANNA", "", "ANNA"}, {"0. NOBODY", "", "0. NOBODY"}};
    for (const auto &[words, number, name] : table) {
        CAPTURE(words);
        const NumberedName found = numberedName(text(words));
        CHECK(found.number.text() == text(number));
        CHECK(found.name == text(name));
    }
}
