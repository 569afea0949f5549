#include "tests/bench/long_film.h"

#include "core/model/order_key.h"
#include "core/model/people.h"

namespace slate::bench {

namespace {

constexpr int stripsADay = 10;

Id<Production> addFilm(Transaction &t)
{
    Production film;
    film.id = Id<Production>::random();
    film.title = QStringLiteral("Long film");
    t.insert(film);
    return film.id;
}

std::vector<Id<CastMember>> addParts(Transaction &t, Id<Production> film, int count)
{
    std::vector<Id<CastMember>> parts;
    for (int i = 0; i < count; ++i) {
        Person person;
        person.id = Id<Person>::random();
        person.name = QStringLiteral("Person %1").arg(i + 1);
        t.insert(person);
        CastMember part;
        part.id = Id<CastMember>::random();
        part.production = film;
        part.person = person.id;
        part.character = QStringLiteral("Part %1").arg(i + 1);
        part.number = i + 1;
        part.hold = part.drop = true;
        t.insert(part);
        parts.push_back(part.id);
    }
    return parts;
}

Id<Scene> addScene(
    Transaction &t, Id<Production> film, int number, Id<Location> location, const QString &order)
{
    Scene scene;
    scene.id = Id<Scene>::random();
    scene.number = QString::number(number);
    scene.set = QStringLiteral("SET %1").arg(number % 300);
    scene.heading = QStringLiteral("INT. %1 - DAY").arg(scene.set);
    scene.production = film;
    scene.location = location;
    scene.length = Eighths {1 + number % 12};
    scene.minutes = 30 + number % 30;
    scene.interiorExterior = number % 3 ? InteriorExterior::Interior : InteriorExterior::Exterior;
    scene.time = number % 5 ? TimeOfDay::Day : TimeOfDay::Night;
    scene.scriptOrder = order;
    t.insert(scene);
    return scene.id;
}

Id<Board> addBoard(Transaction &t, Id<Production> film)
{
    Calendar calendar;
    calendar.id = Id<Calendar>::random();
    calendar.name = QStringLiteral("Days");
    calendar.production = film;
    calendar.firstDay = QDate(2021, 1, 4);
    calendar.saturdayOff = calendar.sundayOff = true;
    t.insert(calendar);
    Board board;
    board.id = Id<Board>::random();
    board.name = QStringLiteral("Board");
    board.production = film;
    board.calendar = calendar.id;
    t.insert(board);
    return board.id;
}

} // namespace

Id<Board> fillFilm(Transaction &t, const FilmSize &size)
{
    const Id<Production> film = addFilm(t);
    const auto parts = addParts(t, film, size.parts);
    std::vector<Id<Location>> places;
    for (int i = 0; i < 40; ++i) {
        Location place;
        place.id = Id<Location>::random();
        place.name = QStringLiteral("Location %1").arg(i + 1);
        place.production = film;
        t.insert(place);
        places.push_back(place.id);
    }
    const Id<Board> board = addBoard(t, film);
    const QStringList keys = keysBetween({}, {}, size.strips + size.strips / stripsADay);
    const QStringList order = keysBetween({}, {}, size.scenes);
    int key = 0;
    for (int i = 1; i <= size.scenes; ++i) {
        const int day = i / stripsADay;
        const Id<Location> place = places[static_cast<size_t>(day / 5) % places.size()];
        const Id<Scene> scene = addScene(t, film, i, place, order[i - 1]);
        for (int j = 0; j < 4; ++j) {
            const size_t part = static_cast<size_t>(day / 8 + i * (j + 3) % 11) % parts.size();
            t.insert(SceneCast {Id<SceneCast>::random(), scene, parts[part], {}, {}, {}});
        }
        if (i > size.strips)
            continue;
        t.insert(
            Strip {Id<Strip>::random(), board, StripKind::Scene, scene, keys[key++], false, {}, {}, {}, {}});
        if (i % stripsADay == 0)
            t.insert(Strip {
                Id<Strip>::random(), board, StripKind::DayBreak, {}, keys[key++], false, {}, {}, {}, {}});
    }
    return board;
}

} // namespace slate::bench
