#include "tests/core/strings.h"
#include "tests/ui/board_sample.h"

#include "ui/base/moved_dates.h"
#include "ui/schedule/month/month_grid.h"
#include "ui/schedule/month/month_view.h"
#include "ui/schedule/month/month_words.h"

#include <QLabel>
#include <QMenu>
#include <QToolButton>

using namespace slate;

namespace {

struct OpenMonth : BoardSample {
    OpenMonth()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        view = std::make_unique<MonthView>(*session, *live);
        view->resize(1200, 760);
        view->setBoard(main);
        view->show();
        view->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(view.get()));
        grid()->setFocus(Qt::TabFocusReason);
    }
    ~OpenMonth() { QLocale::setDefault(QLocale::c()); }

    MonthGrid *grid() { return view->grid(); }
    void press(Qt::Key key) { QTest::keyClick(grid(), key); }
    void click(QDate date)
    {
        const QPoint at = grid()->cellRect(date).center();
        QTest::mouseClick(grid(), Qt::LeftButton, {}, at);
    }
    MonthDay on(QDate date)
    {
        for (const MonthDay &day : grid()->days()) {
            if (day.date == date)
                return day;
        }
        FAIL("the date is not shown");
        return {};
    }
    QDate dateOf(int number) { return live->plan(main).days[static_cast<size_t>(number - 1)].date; }
    QString title() { return view->findChild<QLabel *>(QStringLiteral("monthTitle"))->text(); }

    std::unique_ptr<MonthView> view;
};

QDate april(int day)
{
    return {2024, 4, day};
}

} // namespace

TEST_CASE("a month has six weeks from the first day of its first week, and each point one cell")
{
    CHECK(firstCellOf({2024, 4, 17}, Qt::Monday) == april(1));
    CHECK(firstCellOf({2024, 4, 17}, Qt::Sunday) == QDate(2024, 3, 31));
    CHECK(firstCellOf({2024, 9, 1}, Qt::Monday) == QDate(2024, 8, 26));
    const QRect grid(3, 5, 703, 605);
    CHECK(monthCellRect(grid, 0).topLeft() == grid.topLeft());
    CHECK(monthCellRect(grid, 41).bottomRight() == grid.bottomRight());
    for (int cell = 0; cell < 42; ++cell)
        CHECK(monthCellAt(grid, monthCellRect(grid, cell).center()) == cell);
    CHECK(monthCellAt(grid, {2, 5}) == -1);
}

TEST_CASE("a month shows each day's number, pages, locations and scenes, the second unit beside the first")
{
    OpenMonth m;
    CHECK(m.title() == QStringLiteral("April 2024"));
    const MonthDay first = m.on(april(4));
    REQUIRE(first.entries.size() == 2);
    CHECK(first.entries[0].board == m.main);
    CHECK(first.entries[0].number == 1);
    CHECK(first.entries[0].eighths == 3 + 4 + 5);
    CHECK(first.entries[0].locations == QStringList {QStringLiteral("Rome"), QStringLiteral("Rauma")});
    CHECK(first.entries[0].scenes.join(QLatin1Char(' ')) == QStringLiteral("1 2 3"));
    CHECK(first.entries[1].board == m.second);
    CHECK(m.on(april(6)).standing == DateStanding::WeeklyDayOff);
    CHECK(m.on(april(8)).entries.size() == 1);
    CHECK(m.on(april(9)).entries.empty());
}

TEST_CASE("of several texts the first that fits a cell is shown, else the last with dots")
{
    const QFontMetrics metrics(QApplication::font());
    const QString full = QStringLiteral("Day 12 · 3 6/8 pages");
    const QString brief = QStringLiteral("Day 12 · 3 6/8 pp");
    CHECK(firstThatFits({full, brief}, metrics, 1000) == full);
    CHECK(firstThatFits({full, brief}, metrics, metrics.horizontalAdvance(full) - 1) == brief);
    CHECK(
        firstThatFits({full, brief}, metrics, metrics.horizontalAdvance(brief) / 2).endsWith(QChar(0x2026)));
}

TEST_CASE("a cell says all of a day in as many lines as it has, and the least needed gives way")
{
    const MonthFonts fonts {QApplication::font(), QApplication::font()};
    const QFontMetrics metrics(fonts.head);
    const int line = metrics.height();
    MonthEntry entry;
    entry.number = 3;
    entry.eighths = 13;
    entry.locations = {QStringLiteral("Village church"), QStringLiteral("Farmhouse with the tiled stove")};
    for (int i = 1; i <= 12; ++i)
        entry.scenes << QString::number(40 + i);
    const int width = metrics.horizontalAdvance(QStringLiteral("Second unit: 3 · 1 5/8"));
    const auto said = [&](int lines, const QString &name = {}, Qt::TextElideMode elide = Qt::ElideRight) {
        QStringList texts;
        for (const MonthLine &each : monthLines(entry, {name, elide}, fonts, {width, lines * line}))
            texts << each.text;
        CHECK(texts.size() <= lines);
        for (const QString &text : texts)
            CHECK(metrics.horizontalAdvance(text) <= width);
        return texts;
    };
    const auto whole = [](const QStringList &texts) {
        return texts.join(QLatin1Char(' ')).replace(QChar::Nbsp, QLatin1Char(' '));
    };
    CHECK(whole(said(12))
        == QStringLiteral(
            "Day 3 · 1 5/8 pages Village church, Farmhouse with the tiled stove Sc. 41, 42, 43, 44, "
            "45, 46, 47, 48, 49, 50, 51, 52"));
    const QStringList named = said(12, QStringLiteral("Second unit"));
    CHECK(named.mid(0, 2)
        == QStringList {QStringLiteral("Second unit"), QStringLiteral("Day 3 · 1 5/8 pages")});
    const QStringList few = said(4, QStringLiteral("Second unit"));
    REQUIRE(few.size() == 4);
    CHECK(few[0] == QStringLiteral("Second unit: 3 · 1 5/8"));
    CHECK(few[1].startsWith(QStringLiteral("Village")));
    CHECK(few[1].endsWith(QChar(0x2026)));
    CHECK(few[2].startsWith(QStringLiteral("Sc.\u00a041, 42")));
    const QStringList two = said(2, QStringLiteral("Second unit"));
    REQUIRE(two.size() == 2);
    CHECK(whole(two).contains(QStringLiteral("Sc. 41, 42")));
    const QStringList one = said(1, QStringLiteral("Shooting board, another to compare"));
    REQUIRE(one.size() == 1);
    CHECK(one[0].startsWith(QStringLiteral("Shooti")));
    CHECK(one[0].endsWith(QStringLiteral("…: 3 · 1 5/8")));
    const QStringList alike = said(1, QStringLiteral("Shooting board, another to compare"), Qt::ElideMiddle);
    CHECK(alike[0].startsWith(QStringLiteral("Sh")));
    CHECK(alike[0].endsWith(QStringLiteral("re: 3 · 1 5/8")));
}

TEST_CASE("boards of the same unit are told apart by their names in a month, others by their units")
{
    OpenMonth m;
    const auto change = [&](const Board &board) {
        m.slate().edit(QStringLiteral("Change a board"), [&](Transaction &t) { t.update(board); });
    };
    Board rival = m.get(m.second);
    m.view->setBoard(m.main);
    CHECK(m.grid()->accessibleDescription().contains(QStringLiteral("Second unit: Day")));
    Board first = m.get(m.main);
    first.unit = Unit::Main;
    first.name = QStringLiteral("As it is");
    change(first);
    rival.unit = Unit::Main;
    rival.name = QStringLiteral("As it may be");
    change(rival);
    m.grid()->setCurrent(april(5));
    CHECK(m.grid()->accessibleDescription().contains(QStringLiteral("As it is: Day")));
    CHECK(m.grid()->accessibleDescription().contains(QStringLiteral("As it may be: Day")));
}

TEST_CASE("a click on a day tells which day of which board it is")
{
    OpenMonth m;
    QSignalSpy chosen(m.view.get(), &MonthView::daySelected);
    m.click(april(8));
    REQUIRE(chosen.size() == 1);
    CHECK(chosen[0][0].value<Id<Board>>() == m.main);
    CHECK(chosen[0][1].toInt() == 2);
    const QRect cell = m.grid()->cellRect(april(5));
    QTest::mouseClick(m.grid(), Qt::LeftButton, {}, {cell.center().x(), cell.bottom() - 4});
    REQUIRE(chosen.size() == 2);
    CHECK(chosen[1][0].value<Id<Board>>() == m.second);
    CHECK(chosen[1][1].toInt() == 1);
    m.click(april(20));
    CHECK(chosen.size() == 2);
    CHECK(m.grid()->current() == april(20));
    m.grid()->setCurrent(april(4));
    m.press(Qt::Key_Return);
    REQUIRE(chosen.size() == 3);
    CHECK(chosen[2][1].toInt() == 0);
}

TEST_CASE("a day is opened on its board by a double click or Enter")
{
    OpenMonth m;
    QSignalSpy opened(m.session.get(), &Session::openRequested);
    const auto first = [&](size_t day) {
        return RecordRef {Kind::Strip, m.live->plan(m.main).days[day].strips.front().value()};
    };
    QTest::mouseDClick(m.grid(), Qt::LeftButton, {}, m.grid()->cellRect(april(8)).center());
    REQUIRE(opened.size() == 1);
    CHECK(opened[0][0].value<RecordRef>() == first(2));
    m.grid()->setCurrent(april(5));
    m.press(Qt::Key_Return);
    REQUIRE(opened.size() == 2);
    CHECK(opened[1][0].value<RecordRef>() == first(1));
    QTest::mouseDClick(m.grid(), Qt::LeftButton, {}, m.grid()->cellRect(april(18)).center());
    CHECK(opened.size() == 2);
}

TEST_CASE("keys and buttons walk through days and months")
{
    OpenMonth m;
    CHECK(m.grid()->current() == april(4));
    m.press(Qt::Key_Right);
    m.press(Qt::Key_Down);
    CHECK(m.grid()->current() == april(12));
    m.press(Qt::Key_Left);
    m.press(Qt::Key_Up);
    m.press(Qt::Key_Up);
    CHECK(m.grid()->current() == QDate(2024, 3, 28));
    CHECK(m.title() == QStringLiteral("March 2024"));
    m.press(Qt::Key_PageDown);
    CHECK(m.title() == QStringLiteral("April 2024"));
    QTest::mouseClick(m.view->findChild<QToolButton *>(QStringLiteral("nextMonth")), Qt::LeftButton);
    CHECK(m.title() == QStringLiteral("May 2024"));
    QTest::mouseClick(m.view->findChild<QToolButton *>(QStringLiteral("previousMonth")), Qt::LeftButton);
    m.press(Qt::Key_PageUp);
    CHECK(m.title() == QStringLiteral("March 2024"));
}

TEST_CASE("the keys that go to a month go to its days, also after its menu")
{
    OpenMonth m;
    m.view->findChild<QToolButton *>(QStringLiteral("nextMonth"))->setFocus();
    m.view->setFocus();
    CHECK(QApplication::focusWidget() == m.grid());
    m.view->findChild<QToolButton *>(QStringLiteral("nextMonth"))->setFocus();
    m.view->weekMenu()->actions()[1]->trigger();
    CHECK(QApplication::focusWidget() == m.grid());
}

TEST_CASE("a holiday is one edit that moves the days behind it and tells which, and undo brings them back")
{
    OpenMonth m;
    const qint64 edits = m.edits();
    m.said.clear();
    m.click(april(5));
    m.press(Qt::Key_H);
    CHECK(m.edits() == edits + 1);
    CHECK(m.on(april(5)).standing == DateStanding::Holiday);
    CHECK(m.dateOf(2) == april(8));
    CHECK(m.dateOf(3) == april(9));
    REQUIRE_FALSE(m.said.isEmpty());
    CHECK(m.said.last().contains(
        QStringLiteral("Main unit: Moves 2 days; the last day is now Tue 9 Apr 2024")));
    m.slate().undo();
    CHECK(m.dateOf(2) == april(5));
    CHECK(m.on(april(5)).standing == DateStanding::Shooting);
}

TEST_CASE("each key makes the date another kind of day, and Delete a plain one again")
{
    OpenMonth m;
    const std::pair<Qt::Key, DateStanding> table[] = {{Qt::Key_O, DateStanding::DayOff},
        {Qt::Key_M, DateStanding::CompanyMove}, {Qt::Key_T, DateStanding::Travel},
        {Qt::Key_H, DateStanding::Holiday}, {Qt::Key_X, DateStanding::Shooting},
        {Qt::Key_Delete, DateStanding::WeeklyDayOff}};
    m.click(april(6));
    for (const auto &[key, standing] : table) {
        m.press(key);
        CHECK(m.on(april(6)).standing == standing);
    }
    CHECK(m.slate().count(Kind::CalendarDay) == 0);
    const qint64 edits = m.edits();
    m.press(Qt::Key_Delete);
    CHECK(m.edits() == edits);
}

TEST_CASE("one date is taken out of a run of holidays, and both ends stay")
{
    OpenMonth m;
    CalendarDay run;
    run.calendar = m.calendar;
    run.what = CalendarDayKind::Holiday;
    run.firstDay = april(8);
    run.lastDay = april(12);
    m.add(run);
    m.click(april(10));
    m.press(Qt::Key_Delete);
    for (const int day : {8, 9, 11, 12})
        CHECK(m.on(april(day)).standing == DateStanding::Holiday);
    CHECK(m.on(april(10)).standing == DateStanding::Shooting);
    m.click(april(8));
    m.press(Qt::Key_X);
    m.click(april(12));
    m.press(Qt::Key_Delete);
    CHECK(m.on(april(8)).standing == DateStanding::Shooting);
    CHECK(m.on(april(9)).standing == DateStanding::Holiday);
    CHECK(m.on(april(11)).standing == DateStanding::Holiday);
    CHECK(m.on(april(12)).standing == DateStanding::Shooting);
}

TEST_CASE("shooting begins on another day, and weekly days off are chosen, each in one edit")
{
    OpenMonth m;
    const qint64 edits = m.edits();
    m.click(april(15));
    m.press(Qt::Key_B);
    CHECK(m.dateOf(1) == april(15));
    CHECK(m.dateOf(3) == april(17));
    QAction *tuesday = m.view->weekMenu()->actions()[1];
    CHECK_FALSE(tuesday->isChecked());
    tuesday->trigger();
    CHECK(m.dateOf(2) == april(17));
    CHECK(m.on(april(16)).standing == DateStanding::WeeklyDayOff);
    CHECK(tuesday->isChecked());
    CHECK(m.edits() == edits + 2);
    CHECK(m.failures.isEmpty());
}

TEST_CASE("a board without a calendar gets one with its first shooting day")
{
    OpenMonth m;
    Board bare;
    bare.name = QStringLiteral("Bare");
    bare.production = m.film;
    bare.id = m.add(bare);
    const auto *hint = m.view->findChild<QLabel *>(QStringLiteral("monthHint"));
    CHECK_FALSE(hint->isVisible());
    m.view->setBoard(bare.id);
    CHECK(hint->isVisible());
    const qint64 edits = m.edits();
    m.grid()->setCurrent(april(22));
    m.press(Qt::Key_B);
    CHECK(m.edits() == edits + 1);
    const Id<Calendar> calendar = m.get(bare.id).calendar;
    REQUIRE_FALSE(calendar.isNull());
    CHECK(m.get(calendar).firstDay == april(22));
    CHECK_FALSE(hint->isVisible());
}

TEST_CASE("what moved is told in plain words")
{
    BoardSample s;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const Catalog &catalog = s.session->catalog();
    CHECK(shiftWords({{s.main, {1, 2}, april(1), april(2), april(3), april(4)}}, catalog)
        == QStringLiteral("Moves 2 days; the last day is now Thu 4 Apr 2024"));
    CHECK(shiftWords({{s.main, {1}, april(1), april(2), april(1), april(2)}}, catalog)
        == QStringLiteral("Moves 1 day; the last day is still Tue 2 Apr 2024"));
    CHECK(shiftWords({{s.main, {1, 2}, {}, {}, april(3), april(4)}}, catalog)
        == QStringLiteral("2 days have dates now; the last is Thu 4 Apr 2024"));
    CHECK(shiftWords({{s.main, {1}, {}, {}, april(4), april(4)}}, catalog)
        == QStringLiteral("The day is Thu 4 Apr 2024 now"));
    CHECK(shiftWords({{s.main, {1}, april(1), april(2), {}, {}}}, catalog)
        == QStringLiteral("Moves 1 day; the last day has no date now"));
    CHECK(shiftWords({}, catalog).isEmpty());
    QLocale::setDefault(QLocale::c());
}
