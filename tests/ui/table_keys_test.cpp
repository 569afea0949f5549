#include "tests/ui/records_fixture.h"

#include "core/model/people.h"
#include "core/model/scene.h"
#include "ui/base/unsaved.h"
#include "ui/records/field_editor.h"
#include "ui/records/record_table_page.h"
#include "ui/records/typed_place.h"

#include <QLineEdit>

using namespace slate;

namespace {

QString utf8(const char *text)
{
    return QString::fromUtf8(text);
}

/// Three locations, sorted by name.
struct KeyTable : RecordsFixture {
    explicit KeyTable(Kind kind = Kind::Location) : page(*session, kind)
    {
        page.resize(1400, 500);
        page.show();
        page.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&page));
    }
    void addThree()
    {
        for (const char *each : {"Anna", "Bergen", "Cork"}) {
            Location location;
            location.name = utf8(each);
            location.country = utf8("Norway");
            add(location);
        }
    }
    void go(int row, const char *column)
    {
        const int at = page.model().columnOf(column);
        REQUIRE(at >= 0);
        page.view().setColumnHidden(at, false);
        page.view().setFocus();
        page.view().setCurrentIndex(page.view().model()->index(row, at));
    }
    static void type(const char *words)
    {
        for (const QChar letter : utf8(words))
            QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        settle();
    }
    QStringList column(const char *key)
    {
        QStringList texts;
        const auto *shown = page.view().model();
        for (int row = 0; row < shown->rowCount(); ++row)
            texts << shown->index(row, page.model().columnOf(key)).data().toString();
        return texts;
    }
    QString at() { return page.view().currentIndex().siblingAtColumn(0).data().toString(); }

    RecordTablePage page;
};

} // namespace

TEST_CASE("Delete on a cell empties it as one edit that says so, and leaves the record")
{
    KeyTable table;
    table.addThree();
    table.go(1, "country");
    const qint64 before = table.edits();
    table.press(Qt::Key_Delete);
    CHECK(table.edits() == before + 1);
    CHECK(table.column("name") == QStringList {utf8("Anna"), utf8("Bergen"), utf8("Cork")});
    CHECK(table.column("country") == QStringList {utf8("Norway"), utf8("—"), utf8("Norway")});
    CHECK(table.lastTitle() == utf8("Bergen: country emptied, was Norway"));
    REQUIRE(table.said.size() == 1);
    CHECK(table.said[0].contains(utf8("Ctrl+Delete")));
    table.slate().undo();
    CHECK(table.column("country")[1] == utf8("Norway"));
}

TEST_CASE(
    "Delete on a cell that may not be empty, is none to type in or is empty says so and changes nothing")
{
    KeyTable table;
    table.addThree();
    const qint64 before = table.edits();
    for (const char *column : {"name", "permits", "notes"}) {
        INFO(column);
        table.said.clear();
        table.go(0, column);
        table.press(Qt::Key_Delete);
        CHECK(table.edits() == before);
        REQUIRE(table.said.size() == 1);
        CHECK(table.said[0].contains(utf8("“")));
    }
}

TEST_CASE("Delete with several rows chosen empties the cell of each, as one edit")
{
    KeyTable table;
    table.addThree();
    table.go(0, "country");
    table.page.view().selectAll();
    const qint64 before = table.edits();
    table.press(Qt::Key_Delete);
    CHECK(table.edits() == before + 1);
    CHECK(table.column("country") == QStringList {utf8("—"), utf8("—"), utf8("—")});
    CHECK(table.lastTitle() == utf8("Empty country of 3 locations"));
}

TEST_CASE("Delete that is refused leaves what was typed in the cell and is not saved")
{
    KeyTable table;
    table.addThree();
    const Record &anna = *table.session->catalog().find(table.page.model().refAt(0));
    const int name = schemaOf(Kind::Location).indexOf("name");
    table.session->unsaved().put(placeOf(table.session->catalog(), anna, name), utf8("Anna's house"));
    for (int row = 0; row < 3; ++row) {
        table.go(row, "name");
        table.press(Qt::Key_Delete);
    }
    CHECK_FALSE(table.session->unsaved().isEmpty());
}

TEST_CASE("Delete takes away what was typed in a cell and is not saved")
{
    KeyTable table;
    table.addThree();
    table.go(0, "position");
    table.type("no place");
    table.page.view().setFocus(); // leaves it, unsaved
    settle();
    REQUIRE_FALSE(table.session->unsaved().isEmpty());
    table.go(0, "position");
    table.press(Qt::Key_Delete);
    CHECK(table.session->unsaved().isEmpty());
}

TEST_CASE(
    "a row that is changed in the column it is sorted by keeps its place, and Enter goes to the row below")
{
    KeyTable table;
    table.addThree();
    table.page.view().sortByColumn(0, Qt::AscendingOrder);
    table.go(0, "name");
    table.type("Zagreb");
    table.press(Qt::Key_Return);
    CHECK(table.column("name") == QStringList {utf8("Zagreb"), utf8("Bergen"), utf8("Cork")});
    CHECK(table.at() == utf8("Bergen"));
    table.type("Yale");
    table.press(Qt::Key_Return);
    CHECK(table.column("name") == QStringList {utf8("Zagreb"), utf8("Yale"), utf8("Cork")});
    CHECK(table.at() == utf8("Cork"));

    table.page.view().sortByColumn(0, Qt::AscendingOrder);
    CHECK(table.column("name") == QStringList {utf8("Cork"), utf8("Yale"), utf8("Zagreb")});
}

TEST_CASE("a row among others of the same value keeps its place too, in either order")
{
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        KeyTable table;
        table.addThree();
        table.page.view().sortByColumn(table.page.model().columnOf("country"), order);
        const QStringList names = table.column("name");
        table.go(1, "country");
        table.type(order == Qt::AscendingOrder ? "Zaire" : "Albania");
        table.press(Qt::Key_Return);
        CHECK(table.column("name") == names);
    }
}

TEST_CASE("rows of the same value stand by their names, whichever way the column is sorted")
{
    KeyTable table;
    for (const char *each : {"Cork", "Anna", "Bergen"}) {
        Location location;
        location.name = utf8(each);
        table.add(location);
    }
    const QStringList byName {QStringLiteral("Anna"), QStringLiteral("Bergen"), QStringLiteral("Cork")};
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        table.page.view().sortByColumn(table.page.model().columnOf("country"), order);
        CHECK(table.column("name") == byName);
    }
}

TEST_CASE("leaving the table sorts what was changed in it")
{
    KeyTable table;
    table.addThree();
    table.page.view().sortByColumn(0, Qt::AscendingOrder);
    table.go(0, "name");
    table.type("Zagreb");
    table.press(Qt::Key_Return);
    CHECK(table.column("name").front() == utf8("Zagreb"));
    table.page.focusFilter();
    settle();
    CHECK(table.column("name").back() == utf8("Zagreb"));
}

TEST_CASE("a row that has the filter's words no more stays until the table is left")
{
    KeyTable table;
    table.addThree();
    table.page.findChild<QLineEdit *>(utf8("filter"))->setText(utf8("norway"));
    table.go(0, "country");
    table.type("Spain");
    table.press(Qt::Key_Return);
    CHECK(table.column("country") == QStringList {utf8("Spain"), utf8("Norway"), utf8("Norway")});
    CHECK(table.at() == utf8("Bergen"));
    table.page.focusFilter();
    settle();
    CHECK(table.column("country") == QStringList {utf8("Norway"), utf8("Norway")});
}

TEST_CASE("an omitted scene has no pages and no minutes in the table")
{
    KeyTable table(Kind::Scene);
    Scene scene;
    scene.number = utf8("1");
    scene.heading = utf8("INT. BARN - DAY");
    scene.length = Eighths {12};
    scene.minutes = 90;
    scene.production = table.addProduction(utf8("Alpha"));
    table.add(scene);
    scene.omitted = true;
    scene.number = utf8("2");
    table.add(scene);
    const QStringList pages = table.column("pages"), minutes = table.column("minutes");
    CHECK(pages.count(utf8("—")) == 1);
    CHECK(pages.count(utf8("1 4/8")) == 1);
    CHECK(minutes.count(utf8("—")) == 1);
}
