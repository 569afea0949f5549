#include "tests/ui/records_fixture.h"

#include "ui/records/field_editor.h"
#include "ui/records/record_table_page.h"

#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

using namespace slate;

namespace {

struct TablePage : RecordsFixture {
    explicit TablePage(Kind kind) : page(std::make_unique<RecordTablePage>(*session, kind)) { show(); }
    void show()
    {
        page->resize(900, 500);
        page->show();
        page->activateWindow();
        (void)QTest::qWaitForWindowActive(page.get());
        QObject::connect(
            page.get(), &RecordTablePage::selected, page.get(), [this](RecordRef ref) { chosen = ref; });
    }
    void reopen()
    {
        const Kind kind = page->kind();
        page = std::make_unique<RecordTablePage>(*session, kind);
        show();
    }

    /// Types into whatever has the focus, as a person does.
    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        settle();
    }
    QString count() const { return page->findChildren<QLabel *>()[1]->text(); }
    QLineEdit *filter() const { return page->findChild<QLineEdit *>(QStringLiteral("filter")); }
    QStringList names() const
    {
        QStringList texts;
        const auto *shown = page->view().model();
        for (int row = 0; row < shown->rowCount(); ++row)
            texts << shown->index(row, 0).data().toString();
        return texts;
    }

    std::unique_ptr<RecordTablePage> page;
    RecordRef chosen;
};

QString name(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

TEST_CASE("a location is added by its name and Enter, as one edit, and is chosen then")
{
    TablePage page(Kind::Location);
    page.page->startAdd();
    page.type(name("Rome"));
    CHECK(page.edits() == 0);
    page.press(Qt::Key_Return);
    CHECK(page.edits() == 1);
    CHECK(page.lastTitle() == name("Add location Rome"));
    REQUIRE(page.slate().count(Kind::Location) == 1);
    CHECK(page.names() == QStringList {name("Rome")});
    CHECK(page.count() == name("1"));
    CHECK(page.chosen == page.slate().records(Kind::Location).front().ref());
    CHECK(page.page->view().selectedRecords().size() == 1);
}

TEST_CASE("a new record belongs to the production that is looked at")
{
    TablePage page(Kind::Location);
    const auto seven = page.addProduction(name("Seven"));
    page.session->setProduction(seven);
    page.page->startAdd();
    page.type(name("Rome"));
    page.press(Qt::Key_Return);
    REQUIRE(page.slate().count(Kind::Location) == 1);
    CHECK(numberOf(page.slate().records(Kind::Location).front(), "production") == seven.value());
}

TEST_CASE("Escape takes the new row back and writes nothing")
{
    TablePage page(Kind::Location);
    page.addLocation(name("Rauma"));
    const qint64 before = page.edits();
    page.page->startAdd();
    page.type(name("Rome"));
    page.press(Qt::Key_Escape);
    CHECK(page.edits() == before);
    CHECK(page.names() == QStringList {name("Rauma")});
    page.page->startAdd();
    page.press(Qt::Key_Return);
    CHECK(page.edits() == before);
    CHECK(page.names() == QStringList {name("Rauma")});
}

TEST_CASE("the new row stands first even in a filtered table, and is found when the filter hides it then")
{
    TablePage page(Kind::Location);
    page.addLocation(name("Rauma"));
    page.filter()->setText(name("rauma"));
    page.page->startAdd();
    CHECK(page.names().size() == 2);
    page.type(name("Rome"));
    page.press(Qt::Key_Return);
    CHECK(page.names() == QStringList {name("Rauma"), name("Rome")});
    CHECK(page.filter()->text().isEmpty());
}

TEST_CASE("somebody new is added to the cast by a name that no person has, as one edit")
{
    TablePage page(Kind::CastMember);
    page.page->startAdd();
    page.type(name("Hayley Atwell"));
    page.press(Qt::Key_Return);
    CHECK(page.edits() == 0);
    page.press(Qt::Key_Return); // as the question under the cell says
    CHECK(page.edits() == 1);
    CHECK(page.slate().count(Kind::Person) == 1);
    CHECK(page.names() == QStringList {name("Hayley Atwell")});
    page.slate().undo();
    CHECK(page.slate().count(Kind::Person) == 0);
    CHECK(page.slate().count(Kind::CastMember) == 0);
}

TEST_CASE("F2 edits a cell in place, and Tab goes on to the next")
{
    TablePage page(Kind::Location);
    page.addLocation(name("Rauma"));
    page.page->view().setFocus();
    page.page->view().selectRow(0);
    page.press(Qt::Key_F2);
    page.type(name("Rome"));
    page.press(Qt::Key_Tab);
    CHECK(page.names() == QStringList {name("Rome")});
    CHECK(page.page->view().currentIndex().column() != 0);
    CHECK(page.lastTitle() == name("Rauma: name Rauma → Rome"));
    page.press(Qt::Key_Escape);
    page.page->view().setCurrentIndex(page.page->view().model()->index(0, 0));
    page.press(Qt::Key_Return);
    page.type(name("Naples"));
    page.press(Qt::Key_Escape);
    CHECK(page.names() == QStringList {name("Rome")});
}

TEST_CASE("a text that cannot be kept holds its cell open")
{
    TablePage page(Kind::Location);
    page.addLocation(name("Rauma"));
    RecordTableView &view = page.page->view();
    view.setFocus();
    const int where = page.page->model().columnOf("position");
    view.setColumnHidden(where, false);
    view.setCurrentIndex(view.model()->index(0, where));
    const qint64 before = page.edits();
    page.press(Qt::Key_F2);
    page.type(name("somewhere"));
    page.press(Qt::Key_Return);
    auto *editor = view.findChild<FieldEditor *>();
    REQUIRE(editor);
    CHECK(page.edits() == before);
    QTest::keyClick(editor->input(), Qt::Key_A, Qt::ControlModifier);
    page.type(name("62.56, 7.69"));
    page.press(Qt::Key_Return);
    CHECK(page.edits() == before + 1);
}

TEST_CASE("deleting says what goes, and several rows go in one edit")
{
    TablePage page(Kind::Location);
    const auto rauma = page.addLocation(name("Rauma"));
    Permit permit;
    permit.location = rauma;
    page.add(permit);
    page.addLocation(name("Rome"));
    page.addLocation(name("Stranda"));
    page.page->view().setFocus();
    page.page->showRecord({Kind::Location, rauma.value()});
    page.press(Qt::Key_Delete, Qt::ControlModifier);
    REQUIRE(page.said.size() == 1);
    CHECK(page.said[0].contains(name("Rauma")));
    CHECK(page.said[0].contains(name("permit")));
    CHECK(page.lastTitle() == name("Delete location Rauma"));
    const qint64 before = page.edits();
    page.page->view().selectAll();
    page.press(Qt::Key_Delete, Qt::ControlModifier);
    CHECK(page.edits() == before + 1);
    CHECK(page.names().isEmpty());
    page.slate().undo();
    CHECK(page.names().size() == 2);
}

TEST_CASE("an empty page says what belongs there and how to add it")
{
    TablePage page(Kind::Location);
    const auto *empty = page.page->findChild<QLabel *>(name("empty"));
    CHECK(empty->isVisible());
    auto *add = page.page->findChild<QPushButton *>(name("emptyAdd"));
    CHECK(add->text() == name("Add location"));
    CHECK(
        page.page->findChild<QPushButton *>(name("emptyOther"))->text() == name("Paste from a spreadsheet"));
    page.addLocation(name("Rome"));
    CHECK_FALSE(empty->isVisible());
    page.filter()->setText(name("nothing of this"));
    CHECK(empty->isVisible());
    CHECK_FALSE(add->isVisible());
    QTest::mouseClick(page.page->findChild<QPushButton *>(name("emptyShowAll")), Qt::LeftButton);
    CHECK_FALSE(empty->isVisible());
    CHECK(page.filter()->text().isEmpty());
}

TEST_CASE("an empty page takes rows of a spreadsheet at the press of a button")
{
    TablePage page(Kind::Location);
    QGuiApplication::clipboard()->setText(name("Rauma\nStranda"));
    QTest::mouseClick(page.page->findChild<QPushButton *>(name("emptyOther")), Qt::LeftButton);
    CHECK(page.names() == QStringList {name("Rauma"), name("Stranda")});
}

TEST_CASE("the head counts the rows, and those that the filter leaves")
{
    TablePage page(Kind::Location);
    page.addLocation(name("Rauma"));
    page.addLocation(name("Rome"));
    CHECK(page.count() == name("2"));
    QTest::keyClicks(page.filter(), name("rom"));
    CHECK(page.count() == name("1 of 2"));
    page.filter()->clear();
    page.slate().undo();
    CHECK(page.count() == name("1"));
    page.slate().undo();
    CHECK(page.count() == name("0"));
}

TEST_CASE("the selection is copied as lines of text with tabs, as it is shown")
{
    TablePage page(Kind::Location);
    Location location;
    location.name = name("Rome");
    location.country = name("Italy");
    page.add(location);
    page.addLocation(name("Rauma"));
    page.page->view().setFocus();
    page.page->view().selectAll();
    page.press(Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].startsWith(name("Rauma\t")));
    CHECK(lines[1].split(QLatin1Char('\t')).contains(name("Italy")));
}

TEST_CASE("columns, widths and sorting are remembered for each kind")
{
    TablePage page(Kind::Location);
    page.addLocation(name("Rauma"));
    RecordTableView &view = page.page->view();
    QMenu menu;
    view.fillColumnMenu(menu);
    for (QAction *action : menu.actions()) {
        if (action->text() == name("Parking") || action->text() == name("Country"))
            action->trigger();
    }
    const RecordTableModel &model = page.page->model();
    view.setColumnWidth(0, 321);
    view.sortByColumn(model.columnOf("status"), Qt::DescendingOrder);
    page.reopen();
    const RecordTableView &again = page.page->view();
    CHECK_FALSE(again.isColumnHidden(page.page->model().columnOf("parking")));
    CHECK(again.isColumnHidden(page.page->model().columnOf("country")));
    CHECK(again.columnWidth(0) == 321);
    CHECK(again.horizontalHeader()->sortIndicatorSection() == page.page->model().columnOf("status"));
    CHECK(again.horizontalHeader()->sortIndicatorOrder() == Qt::DescendingOrder);
}

TEST_CASE("the production's column is there only while all productions are looked at")
{
    TablePage page(Kind::Location);
    const auto seven = page.addProduction(name("Seven"));
    page.addLocation(name("Rauma"));
    const int column = page.page->model().columnOf("production");
    CHECK_FALSE(page.page->view().isColumnHidden(column));
    page.session->setProduction(seven);
    CHECK(page.page->view().isColumnHidden(column));
}
