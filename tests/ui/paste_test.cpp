#include "tests/ui/records_fixture.h"

#include "ui/base/unsaved.h"
#include "ui/records/block_text.h"
#include "ui/records/field_editor.h"
#include "ui/records/record_table_page.h"

#include <QClipboard>
#include <QPlainTextEdit>

using namespace slate;

namespace {

QString block(const char *text)
{
    return QString::fromUtf8(text);
}

struct TypedTable : RecordsFixture {
    explicit TypedTable(Kind kind) : page(*session, kind)
    {
        page.resize(1400, 500);
        page.show();
        page.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&page));
    }
    /// Puts the cursor into a cell, its column shown.
    void go(int row, const char *column)
    {
        const int at = page.model().columnOf(column);
        REQUIRE(at >= 0);
        page.view().setColumnHidden(at, false);
        page.view().setFocus();
        page.view().setCurrentIndex(page.view().model()->index(row, at));
    }
    QString shown(int row, const char *column)
    {
        return page.view().model()->index(row, page.model().columnOf(column)).data().toString();
    }
    static void type(const char *words)
    {
        for (const QChar letter : block(words))
            QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        settle();
    }
    void paste(const char *text)
    {
        QApplication::clipboard()->setText(block(text));
        press(Qt::Key_V, Qt::ControlModifier);
    }
    FieldEditor *editor() { return page.view().findChild<FieldEditor *>(); }

    RecordTablePage page;
};

} // namespace

TEST_CASE("typing over a chosen cell replaces what it says, from the first letter on")
{
    TypedTable table(Kind::Location);
    const auto rauma = table.addLocation(block("Rauma"));
    table.go(0, "name");
    table.type("Rome");
    CHECK(table.get(rauma).name == block("Rauma"));
    table.press(Qt::Key_Return);
    CHECK(table.get(rauma).name == block("Rome"));
    table.go(0, "notes");
    table.type("Quiet");
    table.press(Qt::Key_Return);
    CHECK(table.get(rauma).notes == block("Quiet"));
    table.go(0, "notes");
    table.type("Loud");
    table.press(Qt::Key_Return);
    CHECK(table.get(rauma).notes == block("Loud"));
    table.go(0, "name");
    table.type("x");
    table.press(Qt::Key_Escape);
    CHECK(table.get(rauma).name == block("Rome"));
}

TEST_CASE("letters that come right after Enter do not get into the cell that was entered")
{
    TypedTable table(Kind::Location);
    const auto rauma = table.addLocation(block("Rauma"));
    table.go(0, "name");
    table.type("Rome");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    table.type("N"); // before anything else of the program runs
    CHECK(table.get(rauma).name == block("Rome"));
}

TEST_CASE("a letter typed over a choice chooses by it, and over a fact that is computed is told")
{
    TypedTable table(Kind::Location);
    const auto rauma = table.addLocation(block("Rauma"));
    table.go(0, "status");
    table.type("s");
    table.press(Qt::Key_Return);
    CHECK(table.get(rauma).status.has_value());
    const auto &columns = table.page.model().columns();
    const auto derived =
        std::find_if(columns.begin(), columns.end(), [](const Column &column) { return column.derived; });
    REQUIRE(derived != columns.end());
    table.go(0, derived->key.constData());
    table.type("x");
    CHECK_FALSE(table.said.isEmpty());
    CHECK(table.page.view().currentIndex().column() == int(derived - columns.begin()));
}

TEST_CASE("a space in a table chooses and edits nothing")
{
    TypedTable table(Kind::Location);
    table.addLocation(block("Rauma"));
    table.go(0, "name");
    table.press(Qt::Key_Space);
    CHECK(table.editor() == nullptr);
}

TEST_CASE("a block of a spreadsheet is pasted from the cursor on, as one edit with a title that says so")
{
    TypedTable table(Kind::Location);
    table.addProduction(block("Alpha"));
    for (const char *name : {"Aasen", "Bodo", "Celle"})
        table.addLocation(block(name));
    table.page.view().setColumnHidden(table.page.model().columnOf("address"), false);
    QStringList order;
    table.go(1, "name");
    // The column behind the name, whichever it is, gets the second cell.
    table.paste("Bergen\r\nCorfu\n");
    CHECK(table.shown(0, "name") == block("Aasen"));
    CHECK(table.shown(1, "name") == block("Bergen"));
    CHECK(table.shown(2, "name") == block("Corfu"));
    CHECK(table.lastTitle() == block("Paste 2 cells of locations"));
    const qint64 before = table.edits();
    table.slate().undo();
    CHECK(table.edits() == before + 1);
    CHECK(table.shown(1, "name") == block("Bodo"));
}

TEST_CASE("what cannot be read of a block is made up nowhere: it stays in its cell, marked, and is told")
{
    TypedTable table(Kind::Location);
    const auto alpha = table.addProduction(block("Alpha"));
    const auto aasen = table.addLocation(block("Aasen"));
    const auto bodo = table.addLocation(block("Bodo"));
    table.go(0, "production");
    table.paste("alpha\nGamma\n");
    CHECK(table.get(aasen).production == alpha);
    CHECK(table.get(bodo).production.isNull());
    CHECK(table.slate().count(Kind::Production) == 1);
    CHECK(table.shown(1, "production") == block("Gamma"));
    CHECK(table.session->unsaved().count() == 1);
    CHECK(table.said.back().contains(block("Gamma")));
    table.go(0, "name");
    const qint64 before = table.edits();
    table.paste("\n"); // a name is needed
    CHECK(table.edits() == before);
    CHECK(table.get(aasen).name == block("Aasen"));
}

TEST_CASE("lines below the last row become records where a name is all they need")
{
    TypedTable table(Kind::Location);
    table.addLocation(block("Aasen"));
    table.go(0, "name");
    table.paste("Aasen\nBergen\n\nCorfu");
    CHECK(table.slate().count(Kind::Location) == 3);
    CHECK(table.lastTitle() == block("Paste 2 new locations"));
    TypedTable cast(Kind::CastMember);
    const auto tom = cast.addPerson(block("Tom Cruise"));
    CastMember member;
    member.person = tom;
    cast.add(member);
    cast.go(0, "person");
    cast.paste("Tom Cruise\nTom Cruse");
    CHECK(cast.slate().count(Kind::Person) == 1);
    CHECK(cast.slate().count(Kind::CastMember) == 1);
    CHECK(cast.said.back().contains(block("Tom Cruse")));
}

TEST_CASE("what a table copies it pastes as it was")
{
    TypedTable table(Kind::Location);
    Location location;
    location.name = block("Rome");
    location.country = block("Italy");
    location.available = DateWindow::exact(QDate(2021, 3, 4));
    table.add(location);
    table.go(0, "name");
    table.page.view().selectAll();
    table.press(Qt::Key_C, Qt::ControlModifier);
    const qint64 before = table.edits();
    table.page.view().setCurrentIndex(table.page.view().model()->index(0, 0));
    table.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(table.edits() == before);
    CHECK(table.session->unsaved().isEmpty());
}

TEST_CASE("a block is read as spreadsheets write it")
{
    CHECK(cellsOfBlock(block("a\tb\nc\td\n"))
        == QList<QStringList> {{block("a"), block("b")}, {block("c"), block("d")}});
    CHECK(cellsOfBlock(block("a\r\n\r\nb")) == QList<QStringList> {{block("a")}, {QString()}, {block("b")}});
    CHECK(cellsOfBlock(block("\"two\nlines\"\t\"a \"\"word\"\"\""))
        == QList<QStringList> {{block("two\nlines"), block("a \"word\"")}});
    CHECK(
        cellsOfBlock(block("6\" pipe\t\"open")) == QList<QStringList> {{block("6\" pipe"), block("\"open")}});
    CHECK(cellsOfBlock(block("a\t\tb")) == QList<QStringList> {{block("a"), QString(), block("b")}});
}
