#include "tests/bench/board_bench.h"

#include "tests/bench/long_film.h"
#include "ui/schedule/board/board_drag.h"
#include "ui/schedule/board/board_view.h"
#include "ui/schedule/board/strip_edits.h"

#include <QApplication>
#include <QFile>
#include <QScrollBar>
#include <QtTest/QTest>

namespace slate::bench {

namespace {

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

struct Film {
    std::unique_ptr<Slate> slate;
    Id<Board> board;
};

Film makeFilm(const QString &path)
{
    for (const char *end : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1String(end));
    Film film {Slate::create(path), {}};
    film.slate->edit(QStringLiteral("Fill"), [&](Transaction &t) { film.board = fillFilm(t, {}); });
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
            moveTo(desk, spot());
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
