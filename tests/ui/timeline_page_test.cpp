#include "tests/core/strings.h"
#include "tests/ui/timeline_sample.h"

#include "ui/schedule/schedule_bars.h"
#include "ui/timeline/timeline_page.h"
#include "ui/timeline/timeline_table.h"
#include "ui/timeline/timeline_view.h"
#include "ui/timeline/undated_tray.h"

#include <QAbstractItemModelTester>
#include <QListWidget>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTableView>
#include <QTest>
#include <QWheelEvent>

#include <sys/resource.h>

#include <csignal>

using namespace slate;

namespace {

struct OpenPage {
    TimelineSample s;
    std::unique_ptr<TimelinePage> page;
    QSignalSpy *chosen = nullptr;

    void open()
    {
        page = std::make_unique<TimelinePage>(*s.session);
        page->resize(1200, 700);
        page->show();
        chosen = new QSignalSpy(page.get(), &TimelinePage::selected);
        chosen->setParent(page.get());
        REQUIRE(QTest::qWaitForWindowExposed(page.get()));
    }
    TimelineView *view() { return page->view(); }
    QWidget *paper() { return page->view()->viewport(); }
    QPoint markOf(const Milestone &milestone)
    {
        return view()->markRect(s.ref(milestone)).center().toPoint();
    }
    RecordRef lastChosen()
    {
        return chosen->isEmpty() ? RecordRef() : chosen->last().first().value<RecordRef>();
    }
    void moveTo(QPoint at)
    {
        QMouseEvent move(QEvent::MouseMove, at, paper()->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(paper(), &move);
    }
    void drag(QPoint from, QPoint to)
    {
        QTest::mousePress(paper(), Qt::LeftButton, {}, from);
        moveTo(from + (to - from) / 2);
        moveTo(to);
    }
};

} // namespace

TEST_CASE("dragging a mark moves its date by the days it was dragged, in one edit")
{
    OpenPage p;
    const Milestone release = p.s.milestone("Release", day(2021, 7, 23));
    p.s.milestone("Other", day(2020, 1, 1));
    p.s.why = Questions::MoveReason {day(2020, 4, 24), QStringLiteral("the coronavirus")};
    p.open();
    const qint64 edits = p.s.session->slate().editCount();
    const QPoint from = p.markOf(release);
    const QPoint to = from + QPoint(40, 3);
    const qint64 days = std::llround(40 / p.view()->axis().pixelsPerDay());
    REQUIRE(days > 5);

    p.drag(from, to);
    CHECK(p.view()->isDragging());
    CHECK(p.s.dateOf(release) == day(2021, 7, 23));
    QTest::mouseRelease(p.paper(), Qt::LeftButton, {}, to);
    CHECK_FALSE(p.view()->isDragging());
    CHECK(p.s.dateOf(release) == DateWindow::exact(QDate(2021, 7, 23).addDays(days)));
    CHECK(p.s.session->slate().editCount() == edits + 1);
    const auto moves = p.s.session->slate().all<MilestoneMove>();
    REQUIRE(moves.size() == 1);
    CHECK(moves[0].from == day(2021, 7, 23));

    p.s.session->slate().undo();
    CHECK(p.s.dateOf(release) == day(2021, 7, 23));
    CHECK(p.s.session->slate().count(Kind::MilestoneMove) == 0);
}

TEST_CASE("Escape puts a dragged date back, and a refused reason does too")
{
    OpenPage p;
    const Milestone release = p.s.milestone("Release", day(2021, 7, 23));
    p.open();
    const qint64 edits = p.s.session->slate().editCount();
    const QPoint from = p.markOf(release);

    p.drag(from, from + QPoint(80, 0));
    REQUIRE(p.view()->isDragging());
    QTest::keyClick(p.view(), Qt::Key_Escape);
    CHECK_FALSE(p.view()->isDragging());
    QTest::mouseRelease(p.paper(), Qt::LeftButton, {}, from + QPoint(80, 0));
    CHECK(p.s.asked == 0);

    p.drag(from, from + QPoint(80, 0));
    QTest::mouseRelease(p.paper(), Qt::LeftButton, {}, from + QPoint(80, 0));
    CHECK(p.s.asked == 1);
    CHECK(p.s.dateOf(release) == day(2021, 7, 23));
    CHECK(p.s.session->slate().editCount() == edits);
}

TEST_CASE("a click selects, a click beside everything selects nothing")
{
    OpenPage p;
    const Milestone release = p.s.milestone("Release", day(2021, 7, 23));
    p.open();
    QTest::mouseClick(p.paper(), Qt::LeftButton, {}, p.markOf(release));
    CHECK(p.lastChosen() == p.s.ref(release));
    CHECK(p.view()->selectedRecord() == p.s.ref(release));
    QTest::mouseClick(p.paper(), Qt::LeftButton, {}, QPoint(600, 600));
    CHECK(p.lastChosen().isNull());
    CHECK(p.chosen->count() == 2);
}

TEST_CASE("arrows move the selection along the lane and between lanes, Enter opens")
{
    OpenPage p;
    const Milestone teaser = p.s.milestone("Teaser", day(2021, 4, 1), MilestoneKind::Publicity);
    const Milestone first = p.s.milestone("First", day(2021, 1, 1));
    const Milestone second = p.s.milestone("Second", day(2021, 3, 1));
    p.open();
    QSignalSpy opened(p.s.session.get(), &Session::openRequested);
    QTest::keyClick(p.view(), Qt::Key_Right);
    CHECK(p.lastChosen() == p.s.ref(teaser));
    QTest::keyClick(p.view(), Qt::Key_Down);
    CHECK(p.lastChosen() == p.s.ref(second));
    QTest::keyClick(p.view(), Qt::Key_Left);
    CHECK(p.lastChosen() == p.s.ref(first));
    QTest::keyClick(p.view(), Qt::Key_Left);
    CHECK(p.chosen->count() == 3);
    QTest::keyClick(p.view(), Qt::Key_Return);
    REQUIRE(opened.count() == 1);
    CHECK(opened.first().first().value<RecordRef>() == p.s.ref(first));
    CHECK(p.view()->accessibleDescription().contains(QStringLiteral("First")));
}

TEST_CASE("the selection is brought into sight, as far as the arrows go")
{
    OpenPage p;
    const Milestone first = p.s.milestone("First", day(2020, 1, 1));
    const Milestone last = p.s.milestone("Last", day(2029, 1, 1));
    p.open();
    p.page->showRecord(p.s.ref(first));
    for (int i = 0; i < 12; ++i)
        QTest::keyClick(p.view(), Qt::Key_Plus);
    QTest::keyClick(p.view(), Qt::Key_Right);
    CHECK(p.lastChosen() == p.s.ref(last));
    CHECK(p.view()->axis().x(QDate(2029, 1, 1)) > 0);
    CHECK(p.view()->axis().x(QDate(2029, 1, 1)) < p.view()->axis().width());
}

TEST_CASE("a form that opens beside the picture leaves all, or what was chosen, in sight")
{
    OpenPage p;
    const Milestone first = p.s.milestone("First", day(2020, 1, 1));
    const Milestone last = p.s.milestone("Last", day(2021, 1, 1));
    p.open();
    const auto inSight = [&](const Milestone &milestone) {
        const double x = p.view()->axis().x(milestone.date.earliest);
        return x >= 0 && x < p.view()->axis().width();
    };
    p.page->showRecord(p.s.ref(first));
    p.page->resize(700, 700);
    CHECK(inSight(first));
    CHECK(inSight(last));

    p.page->resize(1200, 700);
    p.page->showRecord(p.s.ref(last));
    QTest::keyClick(p.view(), Qt::Key_Plus);
    p.page->resize(500, 700);
    CHECK(inSight(last));
}

TEST_CASE("the wheel pans, with Ctrl it zooms about the pointer, Home shows all again")
{
    OpenPage p;
    p.s.milestone("First", day(2020, 1, 1));
    p.s.milestone("Last", day(2021, 1, 1));
    p.open();
    const TimeAxis fitted = p.view()->axis();
    const auto wheel = [&](QPointF at, Qt::KeyboardModifiers with) {
        QWheelEvent event(
            at, p.paper()->mapToGlobal(at), {}, {0, 120}, Qt::NoButton, with, Qt::NoScrollPhase, false);
        QApplication::sendEvent(p.paper(), &event);
    };
    wheel({500, 300}, Qt::NoModifier);
    CHECK(p.view()->axis().pixelsPerDay() == fitted.pixelsPerDay());
    CHECK(p.view()->axis().firstDay() < fitted.firstDay());
    const double inAxis = 500 - (p.paper()->width() - p.view()->axis().width());
    const QDate under = p.view()->axis().dayAt(inAxis);
    wheel({500, 300}, Qt::ControlModifier);
    CHECK(p.view()->axis().pixelsPerDay() > fitted.pixelsPerDay());
    CHECK(p.view()->axis().dayAt(inAxis) == under);
    QTest::keyClick(p.view(), Qt::Key_Home);
    CHECK(p.view()->axis() == fitted);
}

TEST_CASE("what has no date lies in the tray and is selected from there")
{
    OpenPage p;
    const Milestone soon = p.s.milestone("Premiere", {{}, {}, QStringLiteral("soon")});
    p.s.milestone("Release", day(2021, 7, 23));
    p.open();
    // The production is named above what it has.
    REQUIRE(p.page->tray()->list()->count() == 2);
    CHECK(p.view()->markRect(p.s.ref(soon)).isNull());
    p.page->tray()->list()->setFocus();
    QTest::keyClick(p.page->tray()->list(), Qt::Key_Down);
    CHECK(p.lastChosen() == p.s.ref(soon));

    p.s.session->edit(QStringLiteral("Set release date"),
        [&](Transaction &t) { t.setField(p.s.ref(soon), "date", DateWindow::exact(QDate(2021, 7, 1))); });
    CHECK(p.page->tray()->list()->count() == 0);
    CHECK_FALSE(p.view()->markRect(p.s.ref(soon)).isNull());
}

TEST_CASE("the list has the same facts, follows changes and shares the selection")
{
    OpenPage p;
    const Milestone release = p.s.milestone("Release", day(2021, 7, 23));
    p.s.milestone("Premiere", {{}, {}, QStringLiteral("soon")});
    p.s.quote(p.s.ref(release), "set to hit theaters");
    p.s.why = Questions::MoveReason {};
    p.open();
    TimelineItems items(*p.s.session);
    TimelineTable table(items);
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto text = [&](int row, int column) { return table.index(row, column).data().toString(); };
    REQUIRE(table.rowCount() == 2);
    CHECK(text(0, TimelineTable::Production) == QStringLiteral("Mission: Impossible 7"));
    CHECK(text(0, TimelineTable::LaneName) == QStringLiteral("Releases"));
    CHECK(text(0, TimelineTable::Slip) == QStringLiteral("\u2014"));
    CHECK(text(0, TimelineTable::SourceQuote).contains(QStringLiteral("set to hit theaters")));
    CHECK(text(1, TimelineTable::Date) == QStringLiteral("soon"));

    DateWindow november = day(2021, 11, 19);
    p.s.session->edit(QStringLiteral("Move"), [&](Transaction &t) {
        t.setField(p.s.ref(release), "date", november);
        MilestoneMove move;
        move.id = Id<MilestoneMove>::random();
        move.milestone = release.id;
        move.from = day(2021, 7, 23);
        move.to = november;
        t.insert(move);
    });
    CHECK(text(0, TimelineTable::Slip) == QStringLiteral("+119 days"));
    CHECK(text(0, TimelineTable::Earlier) == displayText(day(2021, 7, 23)));

    p.page->showList(true);
    CHECK(p.chosen->isEmpty());
    p.page->showRecord(p.s.ref(release));
    CHECK(p.page->list()->currentIndex().siblingAtColumn(TimelineTable::Title).data().toString()
        == QStringLiteral("Release"));
    QTest::keyClick(p.page->list(), Qt::Key_Down);
    CHECK(p.lastChosen().kind == Kind::Milestone);
    CHECK(p.lastChosen() != p.s.ref(release));
    CHECK(p.view()->selectedRecord() == p.lastChosen());
}

TEST_CASE("only the chosen production is shown")
{
    OpenPage p;
    const Milestone seven = p.s.milestone("Seven", day(2021, 7, 23));
    const Production other = p.s.production("Mission: Impossible 8");
    p.s.film = other;
    const Milestone eight = p.s.milestone("Eight", day(2022, 7, 23));
    p.open();
    p.s.session->setProduction(other.id);
    CHECK(p.view()->markRect(p.s.ref(seven)).isNull());
    CHECK_FALSE(p.view()->markRect(p.s.ref(eight)).isNull());
}

TEST_CASE("the picture is saved as PNG, SVG and PDF")
{
    OpenPage p;
    p.s.milestone("Release", day(2021, 7, 23));
    p.open();
    const auto saved = [&](PictureFormat format) {
        p.s.saveTo = p.s.folder.filePath(QStringLiteral("out.") + suffixOf(format));
        CHECK(p.page->exportAs(format));
        QFile file(p.s.saveTo);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    const QImage png = QImage::fromData(saved(PictureFormat::Png), "PNG");
    CHECK(png.width() == p.paper()->width() * 2);
    QSvgRenderer svg(saved(PictureFormat::Svg));
    CHECK(svg.isValid());
    CHECK(svg.viewBoxF().width() == p.paper()->width());
    const QByteArray pdf = saved(PictureFormat::Pdf);
    CHECK(pdf.startsWith("%PDF-"));
    CHECK(pdf.trimmed().endsWith("%%EOF"));
}

TEST_CASE("a picture that cannot be written is told, and no half file is left")
{
    OpenPage p;
    p.s.milestone("Release", day(2021, 7, 23));
    p.open();
    QSignalSpy failed(p.s.session.get(), &Session::failed);
    p.s.saveTo = p.s.folder.filePath(QStringLiteral("no/such/folder/out.png"));
    CHECK_FALSE(p.page->exportAs(PictureFormat::Png));
    CHECK(failed.count() == 1);
    REQUIRE(QDir(p.s.folder.path()).mkdir(QStringLiteral("out.png")));
    p.s.saveTo = p.s.folder.filePath(QStringLiteral("out.png"));
    CHECK_FALSE(p.page->exportAs(PictureFormat::Png));
    CHECK(failed.count() == 2);
    p.s.saveTo.clear();
    CHECK_FALSE(p.page->exportAs(PictureFormat::Png));
    CHECK(failed.count() == 2);
}

TEST_CASE("a disk that fills up leaves the picture that was there as it was")
{
    OpenPage p;
    p.s.milestone("Release", day(2021, 7, 23));
    p.open();
    QSignalSpy failed(p.s.session.get(), &Session::failed);
    p.s.saveTo = p.s.folder.filePath(QStringLiteral("out.png"));
    QFile before(p.s.saveTo);
    REQUIRE(before.open(QIODevice::WriteOnly));
    before.write("the old picture");
    before.close();

    // A limit on the size of files fails in the middle of writing, as a full disk does.
    const auto ignored = std::signal(SIGXFSZ, SIG_IGN);
    rlimit usual {};
    getrlimit(RLIMIT_FSIZE, &usual);
    rlimit small = usual;
    small.rlim_cur = 4096;
    setrlimit(RLIMIT_FSIZE, &small);
    const bool saved = p.page->exportAs(PictureFormat::Png);
    setrlimit(RLIMIT_FSIZE, &usual);
    std::signal(SIGXFSZ, ignored);

    CHECK_FALSE(saved);
    CHECK(failed.count() == 1);
    REQUIRE(before.open(QIODevice::ReadOnly));
    CHECK(before.readAll() == QByteArray("the old picture"));
    CHECK(QDir(p.s.folder.path()).entryList({QStringLiteral("out*")}, QDir::Files).size() == 1);
}

TEST_CASE("a shoot block is selected on the schedule by click and by keys")
{
    TimelineSample s;
    const ShootBlock norway = s.block("Norway", day(2020, 7, 10), day(2020, 9, 8), ShootStatus::Complete);
    const ShootBlock rome = s.block("Rome", day(2020, 10, 1), day(2020, 11, 1));
    ScheduleBars bars(*s.session);
    bars.resize(900, 300);
    bars.show();
    REQUIRE(QTest::qWaitForWindowExposed(&bars));
    QSignalSpy chosen(&bars, &ScheduleBars::selected);
    const RecordRef norwayRef {Kind::ShootBlock, norway.id.value()};
    const RecordRef romeRef {Kind::ShootBlock, rome.id.value()};

    QTest::keyClick(&bars, Qt::Key_Down);
    REQUIRE(chosen.count() == 1);
    CHECK(chosen.last().first().value<RecordRef>() == norwayRef);
    QTest::mouseClick(bars.viewport(), Qt::LeftButton, {}, bars.rowRect(romeRef).center().toPoint());
    CHECK(bars.selectedRecord() == romeRef);
    bars.setSelected(norwayRef);
    CHECK(chosen.count() == 2);
    CHECK(bars.accessibleDescription().contains(QStringLiteral("Norway")));

    s.session->slate().edit(QStringLiteral("Delete"), [&](Transaction &t) { t.remove(norway.id); });
    CHECK(bars.rowRect(norwayRef).isNull());
    CHECK(bars.rowRect(romeRef).isValid());
}
