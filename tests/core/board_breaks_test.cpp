#include "tests/core/small_board.h"
#include "tests/core/strings.h"

#include "core/schedule/board_breaks.h"

using namespace slate;

namespace {

/// Scenes a, b, c, … with their eighths; -1 is a scene without a length, and an omitted one counts from 100.
ScheduleFacts sceneLengths(const std::vector<int> &eighths)
{
    ScheduleFacts facts;
    char letter = 'a';
    for (const int count : eighths) {
        Scene scene;
        scene.id = Id<Scene>(letter++);
        scene.omitted = count >= 100;
        if (count >= 0)
            scene.length = Eighths {count % 100};
        facts.put(toRecord(scene));
    }
    return facts;
}

QString broken(const ScheduleFacts &facts, const char *board, DayLimit limit, const char *range = "")
{
    const BoardOrder order = smallBoard(board);
    return textOf(after(order, insertDayBreaks(facts, order, limit, strips(range))));
}

} // namespace

TEST_CASE("a board is broken into days of at most so many eighths")
{
    struct Case {
        std::vector<int> eighths;
        const char *board;
        int most;
        const char *result;
    };
    const Case table[] = {
        {{3, 4, 2, 8, 1}, "abcde", 8, "ab|c|d|e|"}, // 3+4, then 2 because 2+8 is over, 8 is full
        {{4, 4, 4, 4}, "abcd", 8, "ab|cd|"},        // as much as the limit is no more than it
        {{2, 12, 2, 2}, "abcd", 8, "a|b|cd|"},      // a strip too big has a day of its own
        {{12, 12}, "ab", 8, "a|b|"},                // and so have two
        {{4, 104, 4, 4}, "abcd", 8, "abc|d|"},      // an omitted scene counts nothing
        {{4, -1, 4, 4}, "abcd", 8, "abc|d|"},       // nor does one without a length
        {{8, -1, 100, 1}, "abcd", 8, "abc|d|"},     // they stay on a day that is full
        {{1, 1, 1, 1}, "a|b|c|d|", 8, "abcd|"},     // breaks that are there are taken away
        {{4, 4, 4}, "|a||bc||", 4, "a|b|c|"},       // empty days too
        {{}, "", 8, ""},                            // nothing to break
        {{1, 1}, "~a~b", 1, "~a~|b|"},              // banners count nothing of the page
        {{1, 2, 3}, "ab;c", 1, "a|b|;c"},           // the boneyard has no days
    };
    for (const Case &one : table) {
        CAPTURE(one.board, one.result);
        CHECK(broken(sceneLengths(one.eighths), one.board, {one.most, {}}) == text(one.result));
    }
}

TEST_CASE("a board is broken into days of at most so many minutes, banners with them")
{
    // At 15 minutes for an eighth: 45, 60, 30 and 120.
    const ScheduleFacts facts = sceneLengths({3, 4, 2, 8});
    CHECK(broken(facts, "abcd", {{}, 120}) == text("ab|c|d|"));
    BoardOrder order = smallBoard("ab~cd");
    order.placed[2].minutes = 20;
    const auto breaks = [&](DayLimit limit) {
        return textOf(after(order, insertDayBreaks(facts, order, limit)));
    };
    CHECK(breaks({{}, 120}) == text("ab|~c|d|"));
    CHECK(breaks({{}, 125}) == text("ab~|c|d|"));
    CHECK(breaks({7, 125}) == text("ab~|c|d|"));
    CHECK(breaks({3, 1000}) == text("a|b~|c|d|"));
    CHECK(insertDayBreaks(facts, order, {}).isEmpty());
}

TEST_CASE("only the selected run of strips is broken into days")
{
    const ScheduleFacts facts = sceneLengths({4, 4, 4, 4, 4, 4});
    CHECK(broken(facts, "a|bcdef|", {8, {}}, "ce") == text("a|bc|de|f|")); // b counts with c; f is too much
    CHECK(broken(facts, "a|bc|d|ef|", {8, {}}, "bd") == text("a|bc|d|ef|"));
    CHECK(broken(facts, "abcdef", {8, {}}, "ab") == text("ab|cdef"));
    CHECK(broken(facts, "ab|cd|ef", {4, {}}, "ef") == text("ab|cd|e|f|"));
    CHECK(broken(facts, "abc;def", {4, {}}, "de") == text("abc;def"));
    CHECK(broken(sceneLengths({4, 4, 100}), "abc", {8, {}}, "ab") == text("abc"));
}

TEST_CASE("breaks that are where they shall be stay, with their calls and remarks")
{
    const ScheduleFacts facts = sceneLengths({4, 4, 4, 4});
    BoardOrder order = smallBoard("ab|c|d|");
    const BoardChange change = insertDayBreaks(facts, order, {8, {}});
    CHECK(change.insert.empty());
    CHECK(change.update.empty());
    CHECK(change.remove == std::vector {order.placed[4].id});
    order = after(order, change);
    CHECK(insertDayBreaks(facts, order, {8, {}}).isEmpty());
}

TEST_CASE("a board of 5,000 strips is broken by writing its day breaks only")
{
    ScheduleFacts facts;
    std::vector<Id<Scene>> all;
    for (int i = 1; i <= 5000; ++i) {
        Scene scene;
        scene.id = Id<Scene>(i);
        scene.length = Eighths {2};
        facts.put(toRecord(scene));
        all.push_back(scene.id);
    }
    BoardOrder order {Id<Board>(1), {}, {}};
    order = after(order, placeScenes(order, all, {}));
    const BoardChange change = insertDayBreaks(facts, order, {20, {}});
    CHECK(change.insert.size() == 500);
    CHECK(change.update.empty());
    CHECK(planOf(facts, after(order, change)).days.size() == 500);
}

TEST_CASE("day breaks are taken away, all or those among the selected strips")
{
    const BoardOrder order = smallBoard("a|b|c|;d");
    CHECK(textOf(after(order, removeDayBreaks(order))) == text("abc;d"));
    CHECK(textOf(after(order, removeDayBreaks(order, strips("ab")))) == text("ab|c|;d"));
    CHECK(removeDayBreaks(order, strips("b")).isEmpty());
    CHECK(removeDayBreaks(order, strips("d")).isEmpty());
}
