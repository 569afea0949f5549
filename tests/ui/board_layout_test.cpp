#include "tests/ui/board_fixture.h"

#include "core/model/people.h"
#include "ui/schedule/board/stack_head.h"
#include "ui/schedule/board/stack_layout.h"

#include "ui/base/column_widths.h"
#include "ui/schedule/board/board_table.h"
#include "ui/schedule/board/strip_colors_dialog.h"
#include "ui/schedule/board/strip_layout_dialog.h"
#include "ui/schedule/board/strip_pane.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>

using namespace slate;

TEST_CASE("a layout of strips reads back as it was written")
{
    const StripLayout standard = standardStripLayout();
    CHECK(stripLayoutFrom(textOf(standard)) == standard);
    const StripLayout two {{{{StripField::Number, 40}, {StripField::Set, 0}}, {{StripField::Synopsis, 0}}}};
    CHECK(textOf(two) == QLatin1String("number:40 set:* / synopsis:*"));
    CHECK(stripLayoutFrom(textOf(two)) == two);
}

TEST_CASE("what a layout does not know is left out, and nothing at all is the standard layout")
{
    CHECK(stripLayoutFrom({}) == standardStripLayout());
    CHECK(stripLayoutFrom(QStringLiteral("colour:9 / / :")) == standardStripLayout());
    const StripLayout read = stripLayoutFrom(QStringLiteral("set set:20 pages:-3 number:999999"));
    REQUIRE(read.lines.size() == 1);
    CHECK(read.lines[0]
        == StripLine {{StripField::Set, 0}, {StripField::Pages, 0}, {StripField::Number, mostColumnWidth}});
    CHECK(stripLayoutFrom(QStringLiteral("set/number/pages/cast/minutes")).lines.size() == mostStripLines);
}

TEST_CASE("columns fill the width, and the least needed leave where there is no room")
{
    const StripLine line {{StripField::Number, 50}, {StripField::Set, 0}, {StripField::Location, 100}};
    const auto wide = placeColumns(line, 400, 1);
    REQUIRE(wide.size() == 3);
    CHECK(wide[1] == PlacedColumn {StripField::Set, 50, 250});
    CHECK(wide[2].left + wide[2].width == 400);
    const auto narrow = placeColumns(line, 170, 1);
    REQUIRE(narrow.size() == 2);
    CHECK(narrow[1] == PlacedColumn {StripField::Set, 50, 120});
    CHECK(placeColumns(line, 10, 1).size() == 1);
}

TEST_CASE(
    "a column takes what its words need where another can spare it, and one without words takes nothing")
{
    const StripLine line {
        {StripField::Number, 46}, {StripField::Set, 0}, {StripField::Location, 150}, {StripField::Cast, 116}};
    FieldNeeds needs {};
    const auto need = [&](StripField field) -> int & { return needs[static_cast<size_t>(field)]; };
    const auto widthOf = [&](StripField field, int width) {
        for (const PlacedColumn &column : placeColumns(line, width, 1, &needs)) {
            CHECK(column.left + column.width <= width);
            if (column.field == field)
                return column.width;
        }
        return -1;
    };
    need(StripField::Number) = 58;
    need(StripField::Set) = 220;
    need(StripField::Cast) = 160;
    CHECK(widthOf(StripField::Number, 500) == 58);
    CHECK(widthOf(StripField::Location, 500) == 0);
    CHECK(widthOf(StripField::Cast, 500) == 160);
    CHECK(widthOf(StripField::Set, 500) == 500 - 58 - 160);
    need(StripField::Location) = 90;
    CHECK(widthOf(StripField::Set, 500) == 220);
    CHECK(widthOf(StripField::Location, 500) >= 90);
    CHECK(widthOf(StripField::Number, 500) == 58);
    // Too little for all: none gets less than its words need or the layout gives it, the set what is left.
    CHECK(widthOf(StripField::Location, 450) == 90);
    CHECK(widthOf(StripField::Set, 450) == 450 - 58 - 90 - 116);
}

TEST_CASE(
    "what few strips have leaves a line before it cuts the sets, the cast only where there is no room at all")
{
    const StripLine line {{StripField::Set, 0}, {StripField::Marks, 40}, {StripField::Cast, 100}};
    FieldNeeds needs {};
    needs[static_cast<size_t>(StripField::Set)] = 170;
    needs[static_cast<size_t>(StripField::Marks)] = 30;
    needs[static_cast<size_t>(StripField::Cast)] = 90;
    CHECK(placeColumns(line, 290, 1, &needs).size() == 3);
    const auto narrow = placeColumns(line, 250, 1, &needs);
    REQUIRE(narrow.size() == 2);
    CHECK(narrow[1].field == StripField::Cast);
    CHECK(narrow[0].width == 160);
    CHECK(placeColumns(line, 190, 1, &needs).size() == 1);
}

TEST_CASE("the last field of a line that leaves room to none takes what is left of it")
{
    CHECK(placeColumns({{StripField::Synopsis, 80}}, 500, 1)[0].width == 500);
    const auto two = placeColumns({{StripField::Number, 50}, {StripField::Synopsis, 80}}, 500, 1);
    CHECK(two[0].width == 50);
    CHECK(two[1].width == 450);
}

TEST_CASE_METHOD(BoardFixture, "an empty boneyard takes little room until a scene comes into it")
{
    const StripList &list = view->boneyard();
    const auto settle = [] { QApplication::processEvents(); };
    settle();
    const int withScenes = list.width();
    for (const int number : {5, 6}) {
        click(view->boneyard(), number);
        key(Qt::Key_D);
        answer(QStringLiteral("1"));
    }
    settle();
    CHECK(list.width() < withScenes * 2 / 3);
    view->setHorizontal(true);
    settle();
    const int empty = list.height();
    CHECK_FALSE(list.head().isVisible());
    click(view->days(), 1);
    key(Qt::Key_B);
    settle();
    CHECK(list.height() > empty);
    CHECK(list.head().isVisible());
    // The name of the set has room below the figures.
    CHECK(stackLayout(list.viewport()->height(), 1, 1).wordsHeight >= 80);
}

TEST_CASE_METHOD(BoardFixture, "days off stand between days, and a break before a weekend ends the week")
{
    const auto &rows = view->desk().rows(false);
    REQUIRE(rows.size() == 8);
    CHECK(rows[2].kind == RowKind::DayBreak);
    CHECK(rows[2].endsWeek);
    CHECK(rows[3].kind == RowKind::OffDays);
    CHECK(rows[3].first == QDate(2021, 4, 10));
    CHECK(rows[3].last == QDate(2021, 4, 11));
    CHECK(rows[4].scene == scene(3));
    CHECK_FALSE(rows[5].endsWeek);
    CHECK(view->desk().wordsOf(rows[2]) == QStringLiteral("End of day 1 · Fri 9 Apr 2021 · 2 pages · 4 h"));
}

TEST_CASE_METHOD(BoardFixture, "strips without a break after them are a day that is open")
{
    click(view->boneyard(), 5);
    drag(view->boneyard(), 5, view->days(), QPoint(60, 400));
    const auto &rows = view->desk().rows(false);
    CHECK(rows.back().kind == RowKind::OpenDay);
    CHECK(view->desk().wordsOf(rows.back()).startsWith(QLatin1String("Day 4, not closed yet")));
}

TEST_CASE_METHOD(
    BoardFixture, "the gap nearest to a place is where a strip lands, never between a break and its weekend")
{
    const auto &rows = view->desk().rows(false);
    const BoardLayout layout(rows, RowMeasures {20, 20, 20, 20});
    CHECK(layout.length() == 160);
    CHECK(layout.rowAt(-1) == -1);
    CHECK(layout.rowAt(0) == 0);
    CHECK(layout.rowAt(39) == 1);
    CHECK(layout.rowAt(160) == -1);
    CHECK(dropPlaceAt(rows, layout, -50, 7) == DropPlace {0, 0});
    CHECK(dropPlaceAt(rows, layout, 15, 7) == DropPlace {1, 20});
    CHECK(dropPlaceAt(rows, layout, 65, 7) == DropPlace {3, 60});
    CHECK(dropPlaceAt(rows, layout, 75, 7) == DropPlace {3, 60});
    CHECK(dropPlaceAt(rows, layout, 500, 7) == DropPlace {7, 160});
    CHECK(dropPlaceAt({}, BoardLayout(), 30, 0) == DropPlace {0, 0});
}

TEST_CASE("a list scrolls at its edges, faster beyond them")
{
    CHECK(scrollStepAt(200, 400) == 0);
    CHECK(scrollStepAt(30, 400) < 0);
    CHECK(scrollStepAt(-50, 400) < scrollStepAt(30, 400));
    CHECK(scrollStepAt(395, 400) > 0);
}

TEST_CASE_METHOD(BoardFixture, "the layout of strips is kept with the board, and lines make strips thicker")
{
    const int line = view->days().rectOf(ref(1)).height();
    StripLayoutDialog dialog(view->desk().layout());
    CHECK(dialog.layoutShown() == standardStripLayout());
    view->desk().setLayout(stripLayoutFrom(QStringLiteral("number:40 set:* / synopsis:*")));
    CHECK(get(board).layout == QLatin1String("number:40 set:* / synopsis:*"));
    CHECK(view->days().rectOf(ref(1)).height() == 2 * line);
    slate().undo();
    CHECK(view->days().rectOf(ref(1)).height() == line);
}

TEST_CASE_METHOD(
    BoardFixture, "a production's own colour of a part goes before the trade's, until it is the trade's")
{
    const auto part = StripColorPart::DayInterior;
    CHECK(view->desk().colors().of(part) == QColor(Qt::white));
    REQUIRE(setStripColor(*session, film, part, QColor(250, 240, 230)));
    CHECK(view->desk().colors().of(part) == QColor(250, 240, 230));
    CHECK(view->desk().colors().textOn(part) == QColor(Qt::black));
    REQUIRE(setStripColor(*session, film, part, QColor(Qt::white)));
    CHECK(slate().count(Kind::StripColor) == 0);
}

TEST_CASE("a strip's colour is that of its inside or outside and of its light")
{
    Scene scene;
    CHECK(partOf(scene) == StripColorPart::DayInterior);
    scene.interiorExterior = InteriorExterior::Both;
    CHECK(partOf(scene) == StripColorPart::DayExterior);
    scene.time = TimeOfDay::Night;
    CHECK(partOf(scene) == StripColorPart::NightExterior);
    scene.time = TimeOfDay::Dusk;
    CHECK(partOf(scene) == StripColorPart::DuskExterior);
}

TEST_CASE_METHOD(BoardFixture, "the table of a board has every row, and chooses with the board")
{
    BoardTable table(view->desk());
    const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(table.rowCount() == 10);
    CHECK(table.index(0, BoardTable::Day).data().toString() == QLatin1String("1"));
    CHECK(table.index(0, BoardTable::What).data().toString() == QLatin1String("1 INT DAY"));
    CHECK(table.index(9, BoardTable::Day).data().toString() == QLatin1String("Boneyard"));
    click(view->days(), 1);
    view->perform(BoardAct::ToBoneyard);
    CHECK(table.rowCount() == 10);
}

TEST_CASE_METHOD(BoardFixture, "the table of a board fills the page, and a break between days takes its row")
{
    view->setListShown(true);
    QApplication::processEvents();
    const auto *table = view->findChild<QTableView *>(QStringLiteral("boardTable"));
    REQUIRE(table);
    CHECK(table->columnSpan(0, BoardTable::What) == 1);
    CHECK(table->columnSpan(2, BoardTable::What) == BoardTable::Conflicts - BoardTable::What);
    const auto width = [&] { return table->horizontalHeader()->length(); };
    CHECK(width() == table->viewport()->width());
    view->resize(1500, 500);
    QApplication::processEvents();
    CHECK(width() == table->viewport()->width());
    for (int column = 0; column < BoardTable::ColumnCount; ++column) {
        const auto alignment = [](const QVariant &value) { return value.toInt() & Qt::AlignHorizontal_Mask; };
        CHECK(alignment(table->model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole))
            == alignment(table->model()->index(0, column).data(Qt::TextAlignmentRole)));
    }
    table->horizontalHeader()->resizeSection(BoardTable::Set, 130);
    view->resize(1100, 500);
    QApplication::processEvents();
    CHECK(table->columnWidth(BoardTable::Set) == 130);
}

TEST_CASE("columns share what is left in proportion, and give alike where there is too little")
{
    CHECK(sharedWidths({50, 100, 200}, {1, 2}, 650, 60) == QList<int> {50, 200, 400});
    CHECK(sharedWidths({50, 100, 200}, {1, 2}, 260, 60) == QList<int> {50, 80, 130});
    CHECK(sharedWidths({50, 100, 200}, {1, 2}, 20, 60) == QList<int> {50, 60, 60});
    CHECK(sharedWidths({50, 100}, {}, 300, 60) == QList<int> {50, 100});
}

TEST_CASE("each part has its row at the foot of strips side by side, and the last is for those without one")
{
    const StackLayout all = stackLayout(450, 7, 1);
    CHECK(all.castRows == 7);
    CHECK_FALSE(all.hasRest);
    CHECK(all.castTop + 7 * all.castLine <= 450);
    CHECK(all.wordsTop + all.wordsHeight == all.castTop);
    const StackLayout some = stackLayout(450, 60, 1);
    CHECK(some.hasRest);
    CHECK(some.castRows < 60);
    CHECK(some.castTop + (some.castRows + 1) * some.castLine <= 450);
    CHECK(some.wordsHeight >= 100);
    const StackLayout none = stackLayout(150, 7, 1);
    CHECK(none.castRows == 0);
    CHECK_FALSE(none.hasRest);
    CHECK(stackLayout(450, 60, 0.5).castRows > some.castRows);
}

TEST_CASE_METHOD(
    BoardFixture, "the parts of a board are in the order of their numbers, those without one last")
{
    const auto addPart = [&](std::optional<int> number, const char *character, int in) {
        CastMember part;
        part.number = number ? CastNumber(*number) : CastNumber();
        part.character = QString::fromLatin1(character);
        part.production = film;
        const Id<CastMember> id = add(part);
        if (in > 0)
            add(SceneCast {Id<SceneCast>::random(), scene(in), id, {}, {}, {}});
        return id;
    };
    const auto crowd = addPart({}, "A crowd", 1);
    const auto ten = addPart(10, "Ten", 5);
    const auto two = addPart(2, "Two", 6);
    addPart(1, "In no scene", 0);
    CHECK(view->desk().parts() == std::vector {two, ten, crowd});
    view->setHorizontal(true);
    view->resize(1000, 900);
    QApplication::processEvents();
    StackHead &head = view->days().head();
    REQUIRE(head.isVisible());
    const StackLayout layout = stackLayout(head.height(), 3, 1);
    CHECK(head.wordsAt(layout.castTop + 2).startsWith(QStringLiteral("2 · Two")));
    CHECK(head.wordsAt(layout.castTop + layout.castLine + 2).startsWith(QStringLiteral("10 · Ten")));
    CHECK(head.wordsAt(layout.wordsTop + 4).isEmpty());
    view->setHorizontal(false);
    CHECK_FALSE(head.isVisible());
}

TEST_CASE_METHOD(
    BoardFixture, "the line over a board is shortened where there is no room, and told whole by a tip")
{
    auto *pane = view->findChild<StripPane *>();
    REQUIRE(pane);
    const auto *line = pane->findChild<QLabel *>();
    REQUIRE(line);
    pane->resize(900, 300);
    CHECK(line->text() == pane->caption());
    CHECK(line->toolTip().isEmpty());
    pane->resize(120, 300);
    CHECK(line->text().endsWith(QChar(0x2026)));
    CHECK(line->toolTip() == pane->caption());
}
