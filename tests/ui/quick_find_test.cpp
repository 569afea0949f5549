#include "tests/ui/window_fixture.h"

#include "ui/shell/find_model.h"

#include <QAbstractItemModelTester>
#include <QListView>

using namespace slate;

namespace {

QStringList lines(const QAbstractItemModel &model)
{
    QStringList titles;
    for (int row = 0; row < model.rowCount(); ++row)
        titles << model.index(row, 0).data().toString();
    return titles;
}

} // namespace

TEST_CASE_METHOD(WindowFixture, "quick find opens the record whose words are typed")
{
    press(Qt::Key_K, Qt::ControlModifier);
    type(QStringLiteral("stran"));
    press(Qt::Key_Return);
    CHECK(window->page() == Page::Locations);
    CHECK(window->shownRecord() == ref(stranda));
    CHECK_FALSE(child<QWidget>("quickFind")->isVisible());
}

TEST_CASE_METHOD(WindowFixture, "the arrows choose among the finds and never a head")
{
    press(Qt::Key_K, Qt::ControlModifier);
    type(QStringLiteral("r"));
    auto *list = child<QListView>("quickFindList");
    const QStringList titles = lines(*list->model());
    REQUIRE(titles.contains(QStringLiteral("Locations")));
    REQUIRE(titles.contains(QStringLiteral("Rome")));
    REQUIRE(titles.contains(QStringLiteral("Rauma")));
    for (int i = 0; i < titles.size(); ++i) {
        CHECK(list->currentIndex().flags().testFlag(Qt::ItemIsSelectable));
        press(Qt::Key_Down);
    }
    CHECK(list->currentIndex().row() == titles.size() - 1);
}

TEST_CASE_METHOD(WindowFixture, "quick find goes to pages and runs actions")
{
    press(Qt::Key_K, Qt::ControlModifier);
    type(QStringLiteral("histo"));
    press(Qt::Key_Return);
    CHECK(window->page() == Page::History);
    press(Qt::Key_K, Qt::ControlModifier);
    type(QStringLiteral("add location"));
    press(Qt::Key_Return);
    CHECK(window->page() == Page::Locations);
    type(QStringLiteral("Venice"));
    press(Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return slate().count(Kind::Location) == 4; }));
}

TEST_CASE_METHOD(WindowFixture, "Escape closes quick find and gives the keys back")
{
    window->showPage(Page::Locations);
    window->focusPage();
    QWidget *before = QApplication::focusWidget();
    press(Qt::Key_K, Qt::ControlModifier);
    CHECK(QApplication::focusWidget() == child<QLineEdit>("quickFindWords"));
    press(Qt::Key_Escape);
    CHECK(QApplication::focusWidget() == before);
}

TEST_CASE_METHOD(WindowFixture, "words that nothing has are answered in words")
{
    press(Qt::Key_K, Qt::ControlModifier);
    type(QStringLiteral("zzz"));
    CHECK_FALSE(child<QListView>("quickFindList")->isVisible());
    press(Qt::Key_Return);
    CHECK(child<QWidget>("quickFind")->isVisible());
}

TEST_CASE_METHOD(WindowFixture, "the excerpt marks what was found")
{
    slate().edit(QStringLiteral("Change location"),
        [&](Transaction &t) { t.setField(ref(rome), "notes", QStringLiteral("a motorcycle waits")); });
    const auto entries = findEntries(window->session(), QStringLiteral("motor"), {});
    REQUIRE(entries.size() == 2);
    CHECK(entries[1].title == QStringLiteral("Rome"));
    CHECK(entries[1].excerpt.contains(QStringLiteral("\x02motorcycle\x03")));
}

TEST_CASE_METHOD(WindowFixture, "the model of quick find is sound")
{
    FindModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setEntries(findEntries(window->session(), QStringLiteral("r"), {}));
    CHECK(model.rowCount() > 2);
    model.setEntries({});
    CHECK(model.rowCount() == 0);
}

TEST_CASE_METHOD(WindowFixture, "actions are found by a word of them, with their keys, and done where the keys were")
{
    window->showPage(Page::Locations);
    window->showRecord(ref(rauma));
    window->focusPage();
    QWidget *table = QApplication::focusWidget();
    press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    type(QStringLiteral("filter"));
    auto *list = child<QListView>("quickFindList");
    const QStringList titles = lines(*list->model());
    REQUIRE(titles.size() == 2);
    CHECK(titles.last() == QStringLiteral("Filter the table"));
    CHECK(list->currentIndex().data(Qt::AccessibleDescriptionRole).toString() == QStringLiteral("Ctrl+F"));
    press(Qt::Key_Return);
    CHECK(QApplication::focusWidget() != table);
    CHECK(qobject_cast<QLineEdit *>(QApplication::focusWidget()));

    press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    type(QStringLiteral("delete rauma"));
    press(Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return slate().count(Kind::Location) == 2; }));
}

TEST_CASE_METHOD(WindowFixture, "finding actions finds no records, and entries of menus inside menus by both names")
{
    press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    const QStringList all = lines(*child<QListView>("quickFindList")->model());
    CHECK_FALSE(all.contains(QStringLiteral("Rauma")));
    CHECK(all.contains(QStringLiteral("Colours: Dark")));
    CHECK(all.contains(QStringLiteral("Add location")));
    CHECK(all.count(QStringLiteral("Add location")) == 1);
    CHECK(all.count(QStringLiteral("Schedule")) == 1);
    for (const QString &title : all)
        CHECK_FALSE(title.contains(QLatin1Char('&')));
}
