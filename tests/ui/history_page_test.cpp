#include "tests/ui/window_fixture.h"

#include "ui/history/history_model.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTreeWidget>

using namespace slate;

namespace {

class HistoryFixture : public WindowFixture
{
public:
    HistoryFixture()
    {
        rename(QStringLiteral("Rauma valley"));
        window->showPage(Page::History);
        table = child<QTableView>("historyTable");
        REQUIRE(QTest::qWaitFor([&] { return table->model()->rowCount() == 6; }));
    }

    void rename(const QString &name)
    {
        slate().edit(
            QStringLiteral("Rename location"), [&](Transaction &t) { t.setField(ref(rauma), "name", name); });
    }
    QString cell(int row, int column) { return table->model()->index(row, column).data().toString(); }
    QString what(int row) { return cell(row, HistoryModel::What); }
    void choose(int row) { table->selectRow(row); }
    QPushButton *button(const char *name) { return child<QPushButton>(name); }

    QTableView *table = nullptr;
};

} // namespace

TEST_CASE_METHOD(HistoryFixture, "the history lists the newest edit first and adds new ones as they come")
{
    CHECK(what(0) == QStringLiteral("Rename location"));
    CHECK(what(5) == QStringLiteral("Add production"));
    rename(QStringLiteral("Rauma"));
    CHECK(QTest::qWaitFor([&] { return table->model()->rowCount() == 7; }));
}

TEST_CASE_METHOD(HistoryFixture, "the chosen edit shows what it changed from what to what")
{
    choose(0);
    auto *changes = child<QTreeWidget>("changes");
    REQUIRE(changes->topLevelItemCount() == 1);
    const QTreeWidgetItem *line = changes->topLevelItem(0)->child(0);
    CHECK(line->text(0) == QStringLiteral("Name"));
    CHECK(line->text(1) == QStringLiteral("Rauma"));
    CHECK(line->text(2) == QStringLiteral("Rauma valley"));
}

TEST_CASE_METHOD(
    HistoryFixture, "an undone edit that a new one has hidden is brought back, or the history says why not")
{
    const auto status = [this](const char *key) {
        slate().edit(QStringLiteral("Set status"),
            [&](Transaction &t) { t.setField(ref(rauma), "status", QString::fromLatin1(key)); });
    };
    status("confirmed");
    slate().undo();
    rename(QStringLiteral("Romsdal"));
    REQUIRE(QTest::qWaitFor([&] { return table->model()->rowCount() == 9; }));
    choose(2);
    REQUIRE(button("bringBack")->isVisible());
    CHECK_FALSE(button("revert")->isVisible());
    button("bringBack")->click();
    CHECK(textOf(*slate().record(ref(rauma)), "status") == QStringLiteral("confirmed"));
    CHECK(textOf(*slate().record(ref(rauma)), "name") == QStringLiteral("Romsdal"));
    REQUIRE(QTest::qWaitFor([&] { return table->model()->rowCount() == 10; }));
    CHECK(what(0) == QStringLiteral("Bring back “Set status”"));
    CHECK(table->model()->index(0, HistoryModel::What).data(Qt::ToolTipRole).toString() == what(0));
    choose(3);
    button("bringBack")->click();
    CHECK(child<QLabel>("refusal")->isVisible());
    CHECK(child<QLabel>("refusal")->text().contains(QStringLiteral("Bring back “Set status”")));
}

TEST_CASE_METHOD(HistoryFixture, "a long value is shown whole, on as many lines as it needs")
{
    const auto heightOf = [this](const QString &name) {
        const int rows = table->model()->rowCount();
        rename(name);
        REQUIRE(QTest::qWaitFor([&] { return table->model()->rowCount() == rows + 1; }));
        choose(0);
        auto *changes = child<QTreeWidget>("changes");
        QCoreApplication::processEvents();
        return changes->visualItemRect(changes->topLevelItem(0)->child(0)).height();
    };
    const int line = heightOf(QStringLiteral("Short"));
    CHECK(heightOf(QStringLiteral("a name of many words ").repeated(12).trimmed()) > 3 * line);
}

TEST_CASE_METHOD(HistoryFixture, "coming back after a new edit, the newest one is chosen")
{
    choose(3);
    window->showPage(Page::Locations);
    window->showPage(Page::History);
    CHECK(table->currentIndex().row() == 3);
    window->showPage(Page::Locations);
    rename(QStringLiteral("Rauma line"));
    window->showPage(Page::History);
    CHECK(QTest::qWaitFor([&] { return table->currentIndex().row() == 0; }));
}

TEST_CASE_METHOD(HistoryFixture, "undo back to here says how many edits it takes back, and takes them back")
{
    choose(2); // Add location Stranda; after it came Rome and the new name
    REQUIRE(button("undoBack")->isEnabled());
    CHECK(button("undoBack")->text() == QStringLiteral("Undo back to here (takes back 2 edits)"));
    QTest::mouseClick(button("undoBack"), Qt::LeftButton);
    CHECK(slate().count(Kind::Location) == 2);
    CHECK(nameOf(rauma) == QStringLiteral("Rauma"));
    REQUIRE(
        QTest::qWaitFor([&] { return cell(0, HistoryModel::What).startsWith(QStringLiteral("Go back")); }));
    CHECK_FALSE(button("undoBack")->isEnabled());
    CHECK(button("undoBack")->text() == QStringLiteral("Undo back to here"));
    window->undo();
    CHECK(slate().count(Kind::Location) == 3);
    CHECK(nameOf(rauma) == QStringLiteral("Rauma valley"));
}

TEST_CASE_METHOD(HistoryFixture, "the newest edit has nothing after it to undo")
{
    choose(0);
    CHECK_FALSE(button("undoBack")->isEnabled());
    CHECK(button("revert")->isEnabled());
}

TEST_CASE_METHOD(HistoryFixture, "one older edit is reverted and then stands as taken back")
{
    choose(1);
    QTest::mouseClick(button("revert"), Qt::LeftButton);
    CHECK(slate().count(Kind::Location) == 2);
    REQUIRE(QTest::qWaitFor([&] { return table->model()->rowCount() == 7; }));
    CHECK(cell(2, HistoryModel::State) == QStringLiteral("taken back"));
    CHECK_FALSE(button("revert")->isEnabled());
}

TEST_CASE_METHOD(HistoryFixture, "an edit that later ones build on is not reverted, and they are named")
{
    choose(3); // Add location Rauma, which was renamed later
    QTest::mouseClick(button("revert"), Qt::LeftButton);
    CHECK(slate().count(Kind::Location) == 3);
    CHECK(child<QLabel>("refusal")->isVisible());
    CHECK(child<QLabel>("refusal")->text().contains(QStringLiteral("Rename location")));
}

TEST_CASE_METHOD(HistoryFixture, "the history is filtered by words")
{
    child<QLineEdit>("historyFilter")->setFocus();
    type(QStringLiteral("rename"));
    CHECK(QTest::qWaitFor([&] { return table->model()->rowCount() == 1; }));
    CHECK(what(0) == QStringLiteral("Rename location"));
    type(QStringLiteral(" zzz"));
    CHECK(QTest::qWaitFor([&] { return table->model()->rowCount() == 0; }));
}

TEST_CASE_METHOD(HistoryFixture, "a long history is read in stretches, and found through by the filter")
{
    for (int i = 0; i < 700; ++i)
        rename(QStringLiteral("Name %1").arg(i));
    HistoryModel model(window->session());
    model.setAwake(true);
    REQUIRE(QTest::qWaitFor([&] { return model.rowCount() > 0; }));
    CHECK(model.rowCount() == 200);
    REQUIRE(model.canFetchMore({}));
    model.fetchMore({});
    CHECK(model.rowCount() == 400);
    model.setFilter(QStringLiteral("production"));
    CHECK(QTest::qWaitFor([&] { return model.rowCount() == 2; }));
    model.setFilter({});
    window->undo();
    REQUIRE(QTest::qWaitFor(
        [&] { return model.index(1, HistoryModel::State).data() == QStringLiteral("taken back"); }));
    CHECK(model.index(0, HistoryModel::What).data() == QStringLiteral("Undid: Rename location"));
}

TEST_CASE_METHOD(HistoryFixture, "the model of the history is sound while edits come and go")
{
    HistoryModel model(window->session());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setAwake(true);
    REQUIRE(QTest::qWaitFor([&] { return model.rowCount() == 6; }));
    rename(QStringLiteral("Rauma"));
    CHECK(QTest::qWaitFor([&] { return model.rowCount() == 7; }));
    window->undo();
    CHECK(QTest::qWaitFor([&] { return model.rowCount() == 8; }));
    model.setFilter(QStringLiteral("production"));
    CHECK(QTest::qWaitFor([&] { return model.rowCount() == 2; }));
}
