#include "tests/core/strings.h"

#include "core/model/clock_time.h"

using namespace slate;

TEST_CASE("a time of day is understood as people write it")
{
    const struct {
        const char *words;
        std::optional<int> minutes;
    } cases[] = {{"7", 420}, {"07", 420}, {"7:30", 450}, {"07:30", 450}, {" 7.30 ", 450}, {"0730", 450},
        {"730", 450}, {"7h30", 450}, {"0:00", 0}, {"2359", 1439}, {"7 am", 420}, {"7:30PM", 1170},
        {"12 am", 0}, {"12:15 pm", 735}, {"24:00", {}}, {"7:60", {}}, {"7:3", {}}, {"07301", {}}, {"-7", {}},
        {"13 pm", {}}, {"0 am", {}}, {"noon", {}}, {"", {}}};
    for (const auto &[words, minutes] : cases) {
        INFO(words);
        CHECK(minutesFromClockTime(text(words)) == minutes);
    }
}

TEST_CASE("minutes after midnight are written as a clock shows them, the next day from the beginning")
{
    CHECK(clockTime(450) == text("07:30"));
    CHECK(clockTime(24 * 60 + 5) == text("00:05"));
    CHECK(clockTime(-60) == text("23:00"));
}
