#include "tests/bench/board_bench.h"

#include "core/model/order_key.h"
#include "ui/board/board_view.h"

#include <QApplication>
#include <QFile>
#include <QScrollBar>
#include <QtTest/QTest>

namespace slate::bench {

namespace {

constexpr int stripCount = 5000;
constexpr int stripsADay = 10;
constexpr int partCount = 60;

double residentMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

void settle()
{
    QApplication::sendPostedEvents();
    QApplication::processEvents();
}

Id<Production> addFilm(Transaction &t)
{
    Production film;
    film.id = Id<Production>::random();
    film.title = QStringLiteral("Long film");
    t.insert(film);
    return film.id;
}

std::vector<Id<CastMember>> addParts(Transaction &t, Id<Production> film)
{
    std::vector<Id<CastMember>> parts;
    for (int i = 0; i < partCount; ++i) {
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

Id<Scene> addScene(Transaction &t, Id<Production> film, int number, Id<Location> location)
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

Id<Board> fill(Transaction &t)
{
    const Id<Production> film = addFilm(t);
    const auto parts = addParts(t, film);
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
    const QStringList keys = keysBetween({}, {}, stripCount + stripCount / stripsADay);
    int key = 0;
    for (int i = 1; i <= stripCount; ++i) {
        const int day = i / stripsADay;
        const Id<Scene> scene = addScene(t, film, i, places[static_cast<size_t>(day / 5) % places.size()]);
        for (int j = 0; j < 4; ++j) {
            const size_t part = static_cast<size_t>(day / 8 + i * (j + 3) % 11) % parts.size();
            t.insert(SceneCast {Id<SceneCast>::random(), scene, parts[part], {}});
        }
        t.insert(
            Strip {Id<Strip>::random(), board, StripKind::Scene, scene, keys[key++], false, {}, {}, {}, {}});
        if (i % stripsADay == 0)
            t.insert(Strip {
                Id<Strip>::random(), board, StripKind::DayBreak, {}, keys[key++], false, {}, {}, {}, {}});
    }
    return board;
}

struct Film {
    std::unique_ptr<Slate> slate;
    Id<Board> board;
};

Film makeFilm(const QString &path)
{
    for (const char *end : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1String(end));
    Film film {Slate::create(path), {}};
    film.slate->edit(QStringLiteral("Fill"), [&](Transaction &t) { film.board = fill(t); });
    return film;
}

Figure figureOf(const char *name, const char *floor, std::optional<double> most)
{
    return {QString::fromLatin1(name), QStringLiteral("ms"), {}, {}, QString::fromLatin1(floor), {}, most};
}

/// The least: a widget of the same size that paints nothing but its background.
struct Blank {
    explicit Blank(QSize size)
    {
        widget.resize(size);
        widget.show();
        (void)QTest::qWaitForWindowExposed(&widget);
    }
    void paint()
    {
        widget.repaint();
        settle();
    }
    QWidget widget;
};

Figure measureDrag(BoardView &view, Blank &blank)
{
    Figure figure = figureOf("a move with strips held over 500 days", "paint an empty window", 16);
    StripList &list = view.days();
    view.desk().select(view.desk().rows(false)[100].ref());
    view.drag().begin(list);
    int turn = 0;
    takeTurns(
        60, figure.runs,
        [&] {
            const int along = 30 + turn++ * 37 % (list.viewport()->height() - 60);
            view.drag().moveTo(list.viewport()->mapToGlobal(QPoint(200, along)));
            settle();
        },
        figure.floor, [&] { blank.paint(); });
    view.drag().cancel();
    return figure;
}

Figure measureScroll(BoardView &view, Blank &blank)
{
    Figure figure = figureOf("a whole page of strips scrolled", "paint an empty window", 16);
    QScrollBar *bar = view.days().verticalScrollBar();
    takeTurns(
        60, figure.runs,
        [&] {
            bar->setValue((bar->value() + bar->pageStep()) % bar->maximum());
            settle();
        },
        figure.floor, [&] { blank.paint(); });
    return figure;
}

Figure measureDrop(BoardView &view, LiveSchedule &live, const Film &other)
{
    Figure figure =
        figureOf("a drop: on disk, with plan, day out of days and conflicts", "the edit alone", 30);
    BoardDesk &desk = view.desk();
    int turn = 0;
    const auto spot = [&] { return Spot {false, 50 + turn++ * 977 % 5000}; };
    const Strip strip = fromRecord<Strip>(other.slate->records(Kind::Strip).front());
    int note = 0;
    takeTurns(
        40, figure.runs,
        [&] {
            desk.select(desk.rows(false)[static_cast<size_t>(200 + turn * 13)].ref());
            desk.moveTo(spot());
            (void)doodOf(live.facts(), live.plan(desk.board()));
            (void)live.findings();
            settle();
        },
        figure.floor,
        [&] {
            other.slate->edit(QStringLiteral("Move"), [&](Transaction &t) {
                t.setField({Kind::Strip, strip.id.value()}, "text", QString::number(++note));
            });
        });
    return figure;
}

} // namespace

Figures measureBoard(const QString &folder)
{
    Film film = makeFilm(folder + QStringLiteral("/board.slate"));
    const Id<Board> board = film.board;
    const Film other = makeFilm(folder + QStringLiteral("/board-floor.slate"));
    Session session(std::move(film.slate), Questions());
    const double before = residentMegabytes();
    LiveSchedule live(session.catalog());
    BoardView view(session, live);
    view.resize(1920, 1000);
    view.setBoard(board);
    view.show();
    (void)QTest::qWaitForWindowExposed(&view);
    settle();
    Figure memory {QStringLiteral("memory of a board of 5,000 strips"), QStringLiteral("MB"),
        {{residentMegabytes() - before}}, {{before}}, QStringLiteral("the program before it"), {}, {}};
    Blank blank(view.size());
    return {measureDrag(view, blank), measureScroll(view, blank), measureDrop(view, live, other), memory};
}

} // namespace slate::bench
