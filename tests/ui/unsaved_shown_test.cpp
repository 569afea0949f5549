#include "tests/ui/typed_fixture.h"

using namespace slate;

TEST_CASE_METHOD(TypedFixture, "the line of state says that words find no room as drafts, until they do")
{
    const TypedPlace place {"place", QStringLiteral("Name of Rauma"), ref(rauma), {}, "name"};
    QSignalSpy written(&unsaved(), &Unsaved::written);
    {
        const NoRoom full;
        unsaved().put(place, QStringLiteral("Romsdalen"));
        CHECK(state() == QStringLiteral("films.slate · 1 field not saved yet"));
        CHECK_FALSE(unsaved().write());
        CHECK(state()
            == QStringLiteral(
                "films.slate · 1 field not saved yet; what is typed could not be kept on disk"));
        CHECK(child<QLabel>("fileStatus")->toolTip().contains(QStringLiteral("Free some space")));
    }
    REQUIRE((!written.isEmpty() || written.wait()));
    CHECK(state() == QStringLiteral("films.slate · 1 field not saved yet"));
}

TEST_CASE_METHOD(
    TypedFixture, "the form beside shows the words of a cell that could not be saved, and saves them")
{
    window->showPage(Page::Locations);
    auto *table = window->pageWidget(Page::Locations)->findChild<RecordTableView *>();
    REQUIRE(table->select(ref(rauma)));
    FieldRow &name = shown(ref(rauma), "name");
    table->setFocus();
    QTest::keyClick(table, Qt::Key_F2);
    QWidget *editor = QApplication::focusWidget();
    fillDisk();
    QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(editor, QStringLiteral("Romsdalen"));
    CHECK(textOf(name) == QStringLiteral("Rauma")); // while it is typed elsewhere
    QTest::keyClick(editor, Qt::Key_Return);
    CHECK(textOf(name) == QStringLiteral("Romsdalen"));
    CHECK(name.editor().input()->property("unsaved").toBool());
    CHECK(messageOf(name).startsWith(QStringLiteral("Not saved yet")));
    name.editor().input()->setFocus();
    emptyDisk();
    QTest::keyClick(name.editor().input(), Qt::Key_Return);
    settle();
    CHECK(nameOf(rauma) == QStringLiteral("Romsdalen"));
    CHECK(unsaved().isEmpty());
}

TEST_CASE_METHOD(TypedFixture, "the form beside shows the words of a cell that was left without being saved")
{
    window->showPage(Page::Locations);
    auto *table = window->pageWidget(Page::Locations)->findChild<RecordTableView *>();
    REQUIRE(table->select(ref(rauma)));
    FieldRow &name = shown(ref(rauma), "name");
    table->setFocus();
    QTest::keyClick(table, Qt::Key_F2);
    QWidget *editor = QApplication::focusWidget();
    fillDisk();
    QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(editor, QStringLiteral("Romsdalen"));
    table->setFocus();
    settle();
    CHECK(textOf(name) == QStringLiteral("Romsdalen"));
    CHECK(name.editor().input()->property("unsaved").toBool());
}
