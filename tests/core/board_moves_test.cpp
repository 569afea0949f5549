#include "tests/core/small_board.h"
#include "tests/core/strings.h"

using namespace slate;

namespace {

QString done(const BoardOrder &order, const BoardChange &change)
{
    return textOf(after(order, change));
}

/// The day break or banner that a board's text has at this place of the strips on days.
Id<Strip> at(const BoardOrder &order, size_t place)
{
    return order.placed[place].id;
}

} // namespace

TEST_CASE("a strip that moves is the only one that is written")
{
    const BoardOrder order = smallBoard("abc|def|;gh");
    struct Case {
        const char *id;
        Spot spot;
        const char *result;
    };
    const Case table[] = {{"a", {false, 3}, "bca|def|;gh"}, {"f", {false, 0}, "fabc|de|;gh"},
        {"b", {false, 8}, "ac|def|b;gh"}, {"b", {true, 1}, "ac|def|;gbh"}, {"g", {false, 4}, "abc|gdef|;h"},
        {"h", {true, 0}, "abc|def|;hg"}, {"c", {true, 99}, "ab|def|;ghc"}, {"e", {false, 99}, "abc|df|e;gh"}};
    for (const Case &move : table) {
        CAPTURE(move.id, move.spot.before);
        const BoardChange change = moveStrips(order, strips(move.id), move.spot);
        CHECK(change.insert.empty());
        CHECK(change.remove.empty());
        REQUIRE(change.update.size() == 1);
        CHECK(change.update.front().id == strips(move.id).front());
        CHECK(done(order, change) == text(move.result));
    }
}

TEST_CASE("strips put where they are already write nothing")
{
    const BoardOrder order = smallBoard("abc|def|;gh");
    CHECK(moveStrips(order, strips("b"), {false, 1}).isEmpty());
    CHECK(moveStrips(order, strips("b"), {false, 2}).isEmpty());
    CHECK(moveStrips(order, strips("bc"), {false, 2}).isEmpty());
    CHECK(moveStrips(order, strips("h"), endOf(order, true)).isEmpty());
    CHECK(moveStrips(order, strips("xyz"), {false, 2}).isEmpty());
    CHECK(moveStrips(order, {}, {false, 2}).isEmpty());
    CHECK(toBoneyard(order, strips("gh")).isEmpty());
}

TEST_CASE("many strips keep their order wherever they come from, those of the boneyard last")
{
    const BoardOrder order = smallBoard("abc|def|;gh");
    CHECK(done(order, moveStrips(order, strips("hfca"), {false, 5})) == text("b|dacfhe|;g"));
    CHECK(done(order, moveStrips(order, strips("ge"), {true, 0})) == text("abc|df|;egh"));
}

TEST_CASE("a strip among those that move which is in place already is not written")
{
    const BoardOrder order = smallBoard("abc|def|");
    const BoardChange change = moveStrips(order, strips("ad"), {false, 4});
    CHECK(done(order, change) == text("bc|adef|"));
    CHECK(change.update.size() == 1);
}

TEST_CASE("strips step up and down by one place, and what is at the end stays")
{
    const BoardOrder order = smallBoard("abc|def|;gh");
    CHECK(done(order, moveUp(order, strips("c"))) == text("acb|def|;gh"));
    CHECK(done(order, moveUp(order, strips("abd"))) == text("abcd|ef|;gh"));
    CHECK(done(order, moveUp(order, strips("bce"))) == text("bca|edf|;gh"));
    CHECK(done(order, moveUp(order, strips("h"))) == text("abc|def|;hg"));
    CHECK(done(order, moveDown(order, strips("cg"))) == text("ab|cdef|;hg"));
    CHECK(done(order, moveDown(order, strips("ab"))) == text("cab|def|;gh"));
    CHECK(moveUp(order, strips("ag")).isEmpty());
    CHECK(moveDown(order, strips("h")).isEmpty());
    CHECK(done(order, moveDown(order, {at(order, 3)})) == text("abcd|ef|;gh"));
    CHECK(moveUp(order, strips("bce")).update.size() == 3);
}

TEST_CASE("strips go to the end of a day, and those on it stay where they are")
{
    const ScheduleFacts none;
    const BoardOrder order = smallBoard("abc|def|gh;i");
    const BoardPlan plan = planOf(none, order);
    CHECK(done(order, moveToDay(order, plan, strips("ag"), 1)) == text("bc|defag|h;i"));
    CHECK(done(order, moveToDay(order, plan, strips("di"), 1)) == text("abc|defi|gh"));
    CHECK(done(order, moveToDay(order, plan, strips("b"), 2)) == text("ac|def|ghb;i"));
    CHECK(moveToDay(order, plan, {at(order, 3)}, 1).isEmpty());
}

TEST_CASE("a day after the last one begins a new day")
{
    const ScheduleFacts none;
    const BoardOrder open = smallBoard("abc|de");
    CHECK(done(open, moveToDay(open, planOf(none, open), strips("b"), 2)) == text("ac|de|b"));
    CHECK(done(open, moveToDay(open, planOf(none, open), strips("de"), 2)) == text("abc|de"));
    const BoardOrder closed = smallBoard("abc|de|");
    CHECK(done(closed, moveToDay(closed, planOf(none, closed), strips("b"), 2)) == text("ac|de|b"));
    CHECK(moveToDay(open, planOf(none, open), {}, 2).isEmpty());
}

TEST_CASE("the boneyard takes scenes and banners to its end, and day breaks away")
{
    const BoardOrder order = smallBoard("ab~c|def|;gh");
    CHECK(done(order, toBoneyard(order, strips("dbh"))) == text("a~c|ef|;ghbd"));
    const BoardChange change = toBoneyard(order, {at(order, 2), at(order, 4)});
    CHECK(done(order, change) == text("abcdef|;gh~"));
    CHECK(change.remove == std::vector {at(order, 4)});
}

TEST_CASE("scenes without a strip get one, and scenes that have one are moved")
{
    const BoardOrder order = smallBoard("ab|;c");
    const BoardChange change = placeScenes(order, scenes("xcyx"), {false, 1});
    CHECK(done(order, change) == text("acxyb|"));
    REQUIRE(change.insert.size() == 2);
    CHECK(change.update.size() == 1);
    for (const Strip &strip : change.insert) {
        CHECK_FALSE(strip.id.isNull());
        CHECK(strip.board == order.board);
        CHECK(check(strip).isEmpty());
    }
    CHECK(done(order, placeScenes(order, scenes("x"), {true, 0})) == text("ab|;xc"));
}

TEST_CASE("banners and day breaks are put between strips, and strips are taken off a board")
{
    const BoardOrder order = smallBoard("ab|;c");
    const BoardChange meal = insertBanner(order, {false, 1}, BannerKind::Meal, text("Lunch"), 60);
    CHECK(done(order, meal) == text("a~b|;c"));
    REQUIRE(meal.insert.size() == 1);
    CHECK(meal.insert.front().banner == BannerKind::Meal);
    CHECK(meal.insert.front().text == text("Lunch"));
    CHECK(meal.insert.front().minutes == 60);
    CHECK(done(order, insertDayBreak(order, {false, 1})) == text("a|b|;c"));
    CHECK(done(order, removeStrips(order, strips("ac"))) == text("b|"));
}

TEST_CASE("strips put again and again into the same gap keep short places, and spread few neighbours")
{
    BoardOrder order = smallBoard("abcdefghijklmnopqrst");
    size_t written = 0;
    for (int i = 0; i < 2000; ++i) {
        // Strips k to t go one after the other to the gap behind a.
        const Id<Strip> moving = order.placed.back().id;
        const BoardChange change = moveStrips(order, {moving}, {false, 1});
        written += change.update.size();
        order = after(order, change);
        REQUIRE(order.placed[1].id == moving);
    }
    for (const Strip &strip : order.placed)
        CHECK(strip.place.size() <= 16);
    CHECK(written < 2300);
}

TEST_CASE("strips that two computers gave the same place are told apart when one is put between them")
{
    BoardOrder order = smallBoard("abcdefghijklmnop");
    order.placed[4].place = order.placed[5].place;
    const BoardChange change = moveStrips(order, strips("a"), {false, 5});
    CHECK(done(order, change) == text("bcdeafghijklmnop"));
    CHECK(change.update.size() < 12);
}

TEST_CASE("strips of another board come as new ones, scenes that are here already are moved, day breaks stay")
{
    const BoardOrder here = smallBoard("ab|c|;d");
    const BoardOrder other = smallBoard("xc~|y|;d");
    std::vector<Strip> coming = other.placed;
    coming.front().minutes = 95;
    coming.push_back(other.boneyard.front());
    const BoardChange change = bringStrips(here, coming, {false, 1});
    CHECK(done(here, change) == text("acdx~yb||"));
    REQUIRE(change.insert.size() == 3);
    CHECK(change.insert.front().minutes == 95);
    for (const Strip &strip : change.insert) {
        CHECK(strip.board == here.board);
        CHECK_FALSE(strip.boneyard);
        CHECK(strip.stripKind != StripKind::DayBreak);
    }
    CHECK(bringStrips(here, {other.placed.back()}, {false, 1}).isEmpty());
}
