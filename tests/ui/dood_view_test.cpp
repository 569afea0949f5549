#include "tests/ui/dood_fixture.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>

using namespace slate;

namespace {

std::vector<PersonDay> entries(DoodFixture &dood)
{
    return dood.slate().all<PersonDay>();
}

QMenu *openMenu(DoodFixture &dood, int row, int column)
{
    const QRect cell = dood.grid().visualRect(dood.model().index(row, column));
    Q_EMIT dood.grid().customContextMenuRequested(cell.center());
    const QList<QMenu *> menus = dood.view->findChildren<QMenu *>(QStringLiteral("doodMenu"));
    return menus.isEmpty() ? nullptr : menus.last();
}

QAction *actionIn(const QMenu *menu, const QString &text)
{
    for (QAction *action : menu->actions()) {
        if (action->text() == text)
            return action;
    }
    return nullptr;
}

} // namespace

TEST_CASE("keys enter what a cast member does on the selected days, all of them as one edit")
{
    DoodFixture dood;
    const qint64 before = dood.edits();
    dood.click(0, 1);
    dood.click(0, 3, Qt::ShiftModifier);
    dood.press(Qt::Key_T);
    CHECK(dood.letters(0) == QStringLiteral("SW TR TR TR I I WF"));
    CHECK(dood.edits() == before + 1);
    CHECK(dood.lastTitle() == QStringLiteral("Enter travel for 3 days of the cast"));
    CHECK(dood.total(0, DoodTotal::Travel) == QStringLiteral("3"));
    dood.press(Qt::Key_R);
    CHECK(dood.letters(0) == QStringLiteral("SW R R R I I WF"));
    CHECK(entries(dood).size() == 3);
    dood.press(Qt::Key_Delete);
    CHECK(dood.letters(0) == QStringLiteral("SW I I / I I WF"));
    CHECK(entries(dood).empty());
    dood.slate().undo();
    CHECK(dood.letters(0) == QStringLiteral("SW R R R I I WF"));
}

TEST_CASE("each key enters its own code")
{
    const std::pair<Qt::Key, const char *> keys[] = {
        {Qt::Key_T, "TR"}, {Qt::Key_R, "R"}, {Qt::Key_F, "FT"}, {Qt::Key_H, "H"}};
    DoodFixture dood;
    for (const auto &[key, letters] : keys) {
        dood.click(2, 0);
        dood.press(key);
        CHECK(dood.model().index(2, 0).data().toString() == QLatin1String(letters));
    }
    dood.press(Qt::Key_I);
    CHECK(entries(dood).front().what == PersonDayKind::Idle);
}

TEST_CASE("what is entered again makes no edit")
{
    DoodFixture dood;
    dood.click(0, 1);
    dood.press(Qt::Key_F);
    const qint64 before = dood.edits();
    dood.press(Qt::Key_F);
    CHECK(dood.edits() == before);
}

TEST_CASE("a working day stays one, and the person is told")
{
    DoodFixture dood;
    const qint64 before = dood.edits();
    dood.click(0, 0);
    dood.press(Qt::Key_T);
    CHECK(dood.edits() == before);
    CHECK(dood.said.size() == 1);
    dood.click(0, 1, Qt::ShiftModifier);
    dood.press(Qt::Key_T);
    CHECK(dood.letters(0) == QStringLiteral("SW TR I / I I WF"));
    CHECK(entries(dood).size() == 1);
}

TEST_CASE("Shift+H lets the rows of the selection be held, and again no more")
{
    DoodFixture dood;
    dood.click(0, 2);
    dood.press(Qt::Key_H, Qt::ShiftModifier);
    CHECK(dood.get(dood.parts[0]).hold);
    CHECK(dood.lastTitle() == QStringLiteral("Allow hold for Ann"));
    CHECK(dood.letters(0) == QStringLiteral("SW H H / H H WF"));
    dood.press(Qt::Key_H, Qt::ShiftModifier);
    CHECK(dood.letters(0) == QStringLiteral("SW I I / I I WF"));
}

TEST_CASE("who may be dropped may be held as well, and a shorter gap lets the drop be taken")
{
    DoodFixture dood;
    dood.click(0, 2);
    dood.press(Qt::Key_D, Qt::ShiftModifier);
    CHECK(dood.get(dood.parts[0]).hold);
    CHECK(dood.get(dood.parts[0]).drop);
    CHECK(dood.letters(0) == QStringLiteral("SW H H / H H WF"));
    CHECK(setDropGap(*dood.session, {dood.ref(0)}, 5));
    CHECK(dood.letters(0) == QStringLiteral("SWD - - - - - PWF"));
    CHECK(dood.total(0, DoodTotal::Drop) == QStringLiteral("5"));
}

TEST_CASE("the menu of a cell enters days, and sets the rules of its row")
{
    DoodFixture dood;
    QMenu *menu = openMenu(dood, 0, 4);
    REQUIRE(menu);
    REQUIRE(actionIn(menu, QStringLiteral("Fitting")));
    actionIn(menu, QStringLiteral("Fitting"))->trigger();
    CHECK(dood.letters(0) == QStringLiteral("SW I I / FT I WF"));
    actionIn(menu, QStringLiteral("May be dropped"))->trigger();
    QAction *gaps = actionIn(menu, QStringLiteral("Fewest idle days for a drop"));
    REQUIRE(gaps);
    actionIn(gaps->menu(), QStringLiteral("7 days"))->trigger();
    CHECK(dood.get(dood.parts[0]).dropGap == 7);
    actionIn(gaps->menu(), QStringLiteral("Usual (10 days)"))->trigger();
    CHECK_FALSE(dood.get(dood.parts[0]).dropGap);
    menu->close();
}

TEST_CASE("Enter and a double click on a name open the cast member")
{
    DoodFixture dood;
    dood.click(1, 2);
    dood.press(Qt::Key_Return);
    CHECK(dood.opened == dood.ref(1));
    QHeaderView *names = dood.grid().verticalHeader();
    const QPoint name(names->width() / 2, names->sectionViewportPosition(2) + names->sectionSize(2) / 2);
    QTest::mouseClick(names->viewport(), Qt::LeftButton, {}, name);
    QTest::mouseDClick(names->viewport(), Qt::LeftButton, {}, name);
    CHECK(dood.opened == dood.ref(2));
}

TEST_CASE("rows can be the elements of a category, which may be held but do not travel")
{
    DoodFixture dood;
    auto *rows = dood.view->findChild<QComboBox *>(QStringLiteral("doodRows"));
    REQUIRE(rows->count() == 2);
    CHECK(rows->itemText(1) == QStringLiteral("Vehicles"));
    rows->setFocus();
    QTest::keyClick(rows, Qt::Key_Down);
    REQUIRE(dood.model().rowCount() == 1);
    CHECK(dood.letters(0) == QStringLiteral("- SWF - - - - -"));
    const qint64 before = dood.edits();
    dood.click(0, 4);
    dood.press(Qt::Key_T);
    CHECK(dood.edits() == before);
    dood.press(Qt::Key_H, Qt::ShiftModifier);
    CHECK(dood.get(dood.car).hold);
}

TEST_CASE("columns can be the shooting days alone")
{
    DoodFixture dood;
    auto *only = dood.view->findChild<QPushButton *>(QStringLiteral("doodShootingDays"));
    QTest::mouseClick(only, Qt::LeftButton);
    CHECK(dood.letters(0) == QStringLiteral("SW I I I I WF"));
    CHECK(dood.model().sheet().days[3].date == QDate(2024, 7, 5));
}

TEST_CASE("rows without a day can be hidden, and one that loses its days while dragging stays in sight")
{
    DoodFixture dood;
    auto *hide = dood.view->findChild<QCheckBox *>(QStringLiteral("doodHideEmpty"));
    hide->setFocus();
    QTest::keyClick(hide, Qt::Key_Space);
    CHECK(dood.model().rowCount() == 2);
    BoardOrder order = dood.live->order(dood.board);
    order.placed.erase(order.placed.begin() + 4);
    order.placed.erase(order.placed.begin() + 2);
    dood.view->preview(planOf(dood.live->facts(), order));
    CHECK(dood.model().rowCount() == 2);
    CHECK(dood.model().isChanged(1, 1));
    dood.view->endPreview();
}

TEST_CASE("moving a strip moves the work, and the selected day stays selected")
{
    DoodFixture dood;
    dood.click(0, 5);
    dood.session->edit(QStringLiteral("Remove a day"), [&](Transaction &t) {
        t.remove(dood.strips[8]);
        t.remove(dood.strips[9]);
    });
    CHECK(dood.letters(0) == QStringLiteral("SW I I / I WF"));
    const QModelIndex current = dood.grid().currentIndex();
    CHECK(current.row() == 0);
    CHECK(current.column() == 5);
    CHECK(dood.grid().selectionModel()->isSelected(current));
}

TEST_CASE("a hidden view does no work, and is true again when it is shown")
{
    DoodFixture dood;
    dood.view->hide();
    QSignalSpy shown(&dood.model(), &DoodModel::shown);
    dood.session->edit(
        QStringLiteral("Hold"), [&](Transaction &t) { t.setField(dood.ref(0), "hold", true); });
    CHECK(shown.isEmpty());
    dood.view->show();
    CHECK(dood.letters(0) == QStringLiteral("SW H H / H H WF"));
}

TEST_CASE("Ctrl+C copies the selected days with their heads, and all of them with the totals")
{
    DoodFixture dood;
    dood.click(0, 0);
    dood.click(1, 1, Qt::ShiftModifier);
    dood.press(Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text()
        == QStringLiteral("No.\tName\t2024-07-01\t2024-07-02\n\tShooting day\t1\t2\n"
                          "1\tAda (Ann)\tSW\tI\n2\tBob\t\tSW"));
    dood.press(Qt::Key_A, Qt::ControlModifier);
    dood.press(Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'));
    REQUIRE(lines.size() == 5);
    CHECK(lines[0].endsWith(QStringLiteral("\tPaid")));
}

TEST_CASE("the day out of days is saved as CSV, and nothing is written where no file is chosen")
{
    DoodFixture dood;
    CHECK_FALSE(dood.view->exportCsv());
    dood.fileToSave = dood.folder.filePath(QStringLiteral("days.csv"));
    CHECK(dood.view->exportCsv());
    QFile file(dood.fileToSave);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    CHECK(bytes.startsWith("\xEF\xBB\xBFNo.,Name,2024-07-01,"));
    CHECK(bytes.contains("\r\n1,Ada (Ann),SW,I,I,/,I,I,WF,2024-07-01,2024-07-07,2,"));
}

TEST_CASE("without dates the view says what is missing")
{
    DoodFixture dood;
    dood.session->edit(QStringLiteral("No first day"), [&](Transaction &t) {
        t.setField({Kind::Calendar, dood.calendar.value()}, "first_shooting_day", Value());
    });
    CHECK_FALSE(dood.view->table().isVisible());
    bool says = false;
    for (const QLabel *label : dood.view->findChildren<QLabel *>())
        says = says || (label->isVisible() && label->text().contains(QStringLiteral("first day")));
    CHECK(says);
}

TEST_CASE("names, totals and the foot stay while the days scroll, and the rows scroll together")
{
    DoodFixture dood;
    dood.view->resize(520, 120);
    QTableView &totals = dood.view->table().totals();
    CHECK(totals.isColumnHidden(dood.model().dayCount() + static_cast<int>(DoodTotal::Travel)));
    CHECK_FALSE(totals.isColumnHidden(dood.model().dayCount() + static_cast<int>(DoodTotal::Paid)));
    CHECK(dood.grid().columnWidth(0) > 0);
    dood.grid().verticalScrollBar()->setValue(7);
    CHECK(totals.verticalScrollBar()->value() == dood.grid().verticalScrollBar()->value());
    dood.view->resize(1200, 400);
    CHECK_FALSE(totals.isColumnHidden(dood.model().dayCount() + static_cast<int>(DoodTotal::Travel)));
}

TEST_CASE("while a strip is dragged the view says how many paid days the drop would cost or save")
{
    DoodFixture dood;
    dood.click(0, 1);
    dood.press(Qt::Key_H, Qt::ShiftModifier);
    const auto *state = dood.view->findChild<QLabel *>(QStringLiteral("doodState"));
    CHECK(state->text().contains(QStringLiteral("hold")));
    dood.view->preview(dood.swapped());
    CHECK(state->text() == QStringLiteral("If dropped here: 4 cells change, paid days \u22121"));
    dood.view->endPreview();
    CHECK(state->text().contains(QStringLiteral("Ada")));
}
