#include "tests/core/small_board.h"
#include "tests/core/strings.h"

#include "core/schedule/board_sort.h"

using namespace slate;

namespace {

/// Six scenes, told apart by all that strips can be sorted by; the last says nothing of itself.
ScheduleFacts sixScenes()
{
    ScheduleFacts facts;
    const char *places[] = {"Rome", "oslo", "Bergen"};
    for (int i = 0; i < 3; ++i) {
        Location location;
        location.id = Id<Location>(i + 1);
        location.name = text(places[i]);
        facts.put(toRecord(location));
    }
    for (int i = 1; i <= 12; ++i) {
        CastMember part;
        part.id = Id<CastMember>(i);
        part.number = i;
        facts.put(toRecord(part));
    }
    struct Line {
        char letter;
        const char *number;
        int location;
        const char *set;
        TimeOfDay time;
        int eighths;
        std::vector<int> cast;
    };
    const Line lines[] = {{'a', "10", 1, "Kitchen", TimeOfDay::Night, 3, {2, 10}},
        {'b', "2A", 2, "attic", TimeOfDay::Day, 12, {1}}, {'c', "2", 3, "Yard", TimeOfDay::Dawn, 1, {2, 3}},
        {'d', "1", 1, "Attic", TimeOfDay::Dusk, 8, {1, 2}},
        {'e', "3", 2, "Kitchen", TimeOfDay::Day, 8, {12}}};
    qint64 row = 1;
    for (const Line &line : lines) {
        Scene scene;
        scene.id = Id<Scene>(line.letter);
        scene.number = text(line.number);
        scene.location = Id<Location>(line.location);
        scene.set = text(line.set);
        scene.time = line.time;
        scene.length = Eighths {line.eighths};
        scene.interiorExterior = line.location == 3 ? InteriorExterior::Exterior : InteriorExterior::Interior;
        facts.put(toRecord(scene));
        for (const int number : line.cast)
            facts.put(toRecord(SceneCast {Id<SceneCast>(row++), scene.id, Id<CastMember>(number), {}, {}, {}}));
    }
    Scene silent;
    silent.id = Id<Scene>('f');
    facts.put(toRecord(silent));
    return facts;
}

QString sorted(const char *board, const char *ids, const std::vector<SortBy> &keys)
{
    const BoardOrder order = smallBoard(board);
    return textOf(after(order, sortStrips(sixScenes(), order, strips(ids), keys)));
}

} // namespace

TEST_CASE("strips are sorted by each key, and what is not known comes last")
{
    CHECK(sorted("fabcde", "abcdef", {{StripSort::SceneNumber}}) == text("dcbeaf"));
    CHECK(sorted("fabcde", "abcdef", {{StripSort::Location}}) == text("cbeadf"));
    CHECK(sorted("fabcde", "abcdef", {{StripSort::Set}}) == text("bdaecf"));
    CHECK(sorted("fabcde", "abcdef", {{StripSort::DayNight}}) == text("cbedaf"));
    CHECK(sorted("fabcde", "abcdef", {{StripSort::Cast}}) == text("bdcaef"));
    CHECK(sorted("fabcde", "abcdef", {{StripSort::Pages}}) == text("cadebf"));
    CHECK(sorted("fabcde", "abcdef", {{StripSort::InteriorExterior}}) == text("abdecf"));
    CHECK(sorted("fabcde", "abcdef", {{StripSort::Pages, true}}) == text("bdeacf"));
    CHECK(sorted("fabcde", "abcdef", {}) == text("fabcde"));
}

TEST_CASE("a second key orders what the first leaves equal")
{
    CHECK(sorted("abcdef", "abcdef", {{StripSort::Location}, {StripSort::SceneNumber}}) == text("cbedaf"));
    CHECK(sorted("abcdef", "abcdef", {{StripSort::Set}, {StripSort::Pages, true}}) == text("bdeacf"));
}

TEST_CASE("only the selected strips change places, and breaks and banners stay")
{
    CHECK(sorted("ea|~cb|d", "eabd", {{StripSort::SceneNumber}}) == text("db|~ce|a"));
    CHECK(sorted("ea|;cb", "aecb", {{StripSort::Pages}}) == text("ae|;cb"));
    CHECK(sorted("ab;ed", "ab", {{StripSort::SceneNumber}}) == text("ba;ed"));
}

TEST_CASE("a sort writes only the strips that changed places")
{
    const BoardOrder order = smallBoard("dcabef");
    const BoardChange change = sortStrips(sixScenes(), order, strips("abcdef"), {{StripSort::SceneNumber}});
    CHECK(textOf(after(order, change)) == text("dcbeaf"));
    CHECK(change.update.size() == 3);
    CHECK(sortStrips(sixScenes(), after(order, change), strips("abcdef"), {{StripSort::SceneNumber}})
              .isEmpty());
}

TEST_CASE("strips that share a place are sorted all the same")
{
    BoardOrder order = smallBoard("abcdef");
    for (size_t i = 1; i < 5; ++i)
        order.placed[i].place = order.placed[1].place;
    const BoardChange change = sortStrips(sixScenes(), order, strips("abcdef"), {{StripSort::SceneNumber}});
    CHECK(textOf(after(order, change)) == text("dcbeaf"));
}
