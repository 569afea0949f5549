#include "tests/ui/breakdown_fixture.h"

#include "ui/base/unsaved.h"
#include "ui/breakdown/category_dialog.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace slate;

namespace {

struct Dialog : BreakdownFixture {
    void open()
    {
        dialog = std::make_unique<CategoryDialog>(*session, film.value());
        dialog->show();
        dialog->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(dialog.get()));
    }
    QStringList names()
    {
        QStringList all;
        for (const CategoryShown &each : categoriesOf(*session, film.value()))
            all << each.name;
        return all;
    }
    void choose(int row) { dialog->list()->setCurrentIndex(dialog->list()->model()->index(row, 0)); }
    void click(const char *name)
    {
        QTest::mouseClick(dialog->findChild<QPushButton *>(text(name)), Qt::LeftButton);
        settle();
    }
    QPlainTextEdit *name() { return dialog->findChild<QPlainTextEdit *>(text("name")); }

    std::unique_ptr<CategoryDialog> dialog;
};

} // namespace

TEST_CASE_METHOD(Dialog, "a category is renamed, and the sheet has the new name")
{
    open();
    choose(5);
    REQUIRE(name()->toPlainText() == text("Props"));
    name()->setFocus();
    name()->selectAll();
    QTest::keyClicks(name(), text("Hand props"));
    QTest::keyClick(name(), Qt::Key_Return);
    CHECK(names()[5] == text("Hand props"));
    CHECK(name()->toPlainText() == text("Hand props"));
    CHECK(dialog->list()->currentIndex().row() == 5);
}

TEST_CASE_METHOD(Dialog, "a category moves by Alt and the arrows, writing its own place alone")
{
    open();
    choose(5);
    QTest::keyClick(dialog->list(), Qt::Key_Up, Qt::AltModifier);
    settle();
    CHECK(names()[4] == text("Props"));
    CHECK(dialog->list()->currentIndex().row() == 4);
    CHECK(slate().changesOf(slate().history(0, 1).front().id).size() == 1);
    QTest::keyClick(dialog->list(), Qt::Key_Down, Qt::AltModifier);
    settle();
    CHECK(names()[5] == text("Props"));
    choose(0);
    click("moveDown");
    CHECK(names()[1] == text("Cast"));
}

TEST_CASE_METHOD(Dialog, "a colour is chosen from the system's colours or typed")
{
    open();
    choose(5);
    colorToUse = text("#445566");
    click("chooseColor");
    CHECK(categoriesOf(*session, film.value())[5].color == QColor(0x44, 0x55, 0x66));
    colorToUse.clear();
    const qint64 before = edits();
    click("chooseColor");
    CHECK(edits() == before);
    auto *color = dialog->findChild<QLineEdit *>(text("color"));
    auto *typed = color ? static_cast<QWidget *>(color) : dialog->findChild<QPlainTextEdit *>(text("color"));
    REQUIRE(typed);
    typed->setFocus();
    QTest::keyClick(typed, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(typed, text("#112233"));
    QTest::keyClick(typed, Qt::Key_Return);
    settle();
    CHECK(categoriesOf(*session, film.value())[5].color == QColor(0x11, 0x22, 0x33));
}

TEST_CASE_METHOD(
    Dialog, "a category is added at the end and deleted with its elements, but not cast or stunts")
{
    open();
    click("addCategory");
    QTest::keyClicks(QApplication::focusWidget(), text("Greenery"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    settle();
    CHECK(names().last() == text("Greenery"));
    Element tree;
    tree.name = text("Birch");
    tree.category = categoriesOf(*session, film.value()).back().id;
    add(tree);
    click("deleteCategory");
    CHECK_FALSE(names().contains(text("Greenery")));
    CHECK(slate().count(Kind::Element) == 0);
    slate().undo();
    CHECK(slate().count(Kind::Element) == 1);
    choose(0);
    CHECK_FALSE(dialog->findChild<QPushButton *>(text("deleteCategory"))->isEnabled());
}

TEST_CASE_METHOD(
    Dialog, "a category is a draft until it has its name: Escape drops it, and then closes the dialog")
{
    open();
    const qint64 before = edits();
    const QStringList there = names();
    click("addCategory");
    CHECK(edits() == before);
    CHECK(names() == there);
    CHECK(QApplication::focusWidget()->objectName() == text("name"));
    QTest::keyClicks(QApplication::focusWidget(), text("Gre"));
    for (int steps = 0; steps < 2; ++steps) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        settle();
        CHECK(dialog->isVisible());
    }
    CHECK(edits() == before);
    CHECK(session->unsaved().isEmpty());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK_FALSE(dialog->isVisible());
}

TEST_CASE_METHOD(Dialog, "the list of categories is a sound model while they change")
{
    CategoryModel model(*session, film.value());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    open();
    CHECK(model.rowCount() == int(standardCategories().size()));
    CHECK_FALSE(model.categories().front().id.isNull());
    click("addCategory");
    CHECK(model.rowCount() == int(standardCategories().size()));
    QTest::keyClicks(QApplication::focusWidget(), text("Greenery"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    settle();
    CHECK(model.rowCount() == int(standardCategories().size()) + 1);
    CHECK(model.data(model.index(5), Qt::DisplayRole) == text("Props"));
}
