#include "tests/ui/sheet_fixture.h"

#include "ui/breakdown/breakdown_sheet.h"
#include "ui/breakdown/category_box.h"
#include "ui/breakdown/category_dialog.h"
#include "ui/breakdown/entry_row.h"
#include "ui/breakdown/quick_add.h"
#include "ui/breakdown/scene_head.h"
#include "ui/breakdown/scene_text_view.h"
#include "ui/breakdown/scenes_page.h"
#include "ui/records/card_button.h"
#include "ui/records/field_row.h"
#include "ui/records/form_section.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QSplitter>

using namespace slate;

TEST_CASE_METHOD(Sheet, "the sheet of the chosen scene stands beside the table, and Escape closes it")
{
    CHECK(sheet().isVisible());
    CHECK(title().contains(text("LIGHTHOUSE")));
    CHECK(sheet().boxes().size() == standardCategories().size());
    sheet().quickAdd().line()->setFocus();
    press(Qt::Key_Escape);
    CHECK_FALSE(sheet().isVisible());
    CHECK(page->table().view().hasFocus());
    press(Qt::Key_Down);
    CHECK(sheet().isVisible());
}

TEST_CASE_METHOD(Sheet, "typing adds what is there with Enter, and stays for the next")
{
    const qint64 before = edits();
    page->table().view().setFocus();
    quickAdd("mar");
    CHECK(names("Cast") == QStringList {text("MAREN")});
    CHECK(sheet().quickAdd().line()->hasFocus());
    CHECK(sheet().quickAdd().line()->text().isEmpty());
    CHECK_FALSE(sheet().quickAdd().line()->isUndoAvailable());
    type("jon");
    press(Qt::Key_Return);
    CHECK(names("Cast") == QStringList {text("MAREN"), text("JONAS")});
    CHECK(edits() == before + 2);
    type("fall");
    press(Qt::Key_Return);
    CHECK(names("Stunts") == QStringList {text("Fall from the quay")});
}

TEST_CASE_METHOD(Sheet, "a category and a name make something new in one edit")
{
    const qint64 before = edits();
    page->table().view().setFocus();
    quickAdd("prop: lantern x2");
    CHECK(names("Props") == QStringList {text("lantern")});
    CHECK(row("Props")->entry().quantity == 2);
    CHECK(edits() == before + 1);
    CHECK(lastTitle() == text("Add lantern to scene 1"));
    type("cast: THE KEEPER");
    press(Qt::Key_Return);
    CHECK(names("Cast") == QStringList {text("THE KEEPER")});
    CHECK(slate().count(Kind::CastMember) == 3);
}

TEST_CASE_METHOD(
    Sheet, "the arrows choose another suggestion, Ctrl+Enter makes something new of a known beginning")
{
    page->table().view().setFocus();
    quickAdd("prop: storm lantern");
    type("lamp");
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    CHECK(sheet().quickAdd().list()->currentIndex().row() == 1);
    press(Qt::Key_Up);
    press(Qt::Key_Return);
    CHECK(names("Props") == QStringList {text("lamp"), text("storm lantern")});
    type("prop: storm");
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(names("Props") == QStringList {text("lamp"), text("storm"), text("storm lantern")});
}

TEST_CASE_METHOD(Sheet, "Enter makes nothing of a word that is no category, and says so before")
{
    page->table().view().setFocus();
    quickAdd("stunt: leap");
    const qint64 before = edits();
    quickAdd("gizmo: two guards");
    CHECK(edits() == before);
    CHECK(sheet().quickAdd().line()->text() == text("gizmo: two guards"));
    const auto *deed = page->window()->findChild<QLabel *>(text("deed"));
    REQUIRE(deed);
    CHECK(deed->text().contains(text("Gizmo")));
    press(Qt::Key_Up);
    CHECK(deed->text().contains(text("Enter makes the category")));
    press(Qt::Key_Return);
    CHECK(edits() == before + 1);
    CHECK(names("Gizmo") == QStringList {text("two guards")});
    CHECK(sheet().boxes().size() == standardCategories().size() + 1);
    const CategoryDialog dialog(*session, film.value());
    const auto &model = *dialog.list()->model();
    CHECK(model.index(model.rowCount() - 1, 0).data().toString() == text("Gizmo"));
    type("security: two guards");
    press(Qt::Key_Return);
    CHECK(names("Security") == QStringList {text("two guards")});
    CHECK(slate().count(Kind::Stunt) == 2);
}

TEST_CASE_METHOD(Sheet, "Escape puts the suggestions away, then the words, and only then closes the sheet")
{
    page->table().view().setFocus();
    press(Qt::Key_E, Qt::ControlModifier);
    type("mar");
    auto *list = page->window()->findChild<QFrame *>(text("suggestions"));
    REQUIRE(list->isVisible());
    press(Qt::Key_Escape);
    CHECK_FALSE(list->isVisible());
    CHECK(sheet().quickAdd().line()->text() == text("mar"));
    press(Qt::Key_Escape);
    CHECK(sheet().quickAdd().line()->text().isEmpty());
    CHECK(sheet().isVisible());
    press(Qt::Key_Escape);
    CHECK_FALSE(sheet().isVisible());
}

TEST_CASE_METHOD(Sheet, "a click on a suggestion adds it")
{
    page->table().view().setFocus();
    press(Qt::Key_E, Qt::ControlModifier);
    type("jon");
    QListView *list = sheet().quickAdd().list();
    REQUIRE(list->isVisible());
    QTest::mouseClick(
        list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(0, 0)).center());
    settle();
    CHECK(names("Cast") == QStringList {text("JONAS")});
}

TEST_CASE_METHOD(Sheet, "a click on a category's head begins to add to it")
{
    QTest::mouseClick(&sheet().box(text("Vehicles"))->head(), Qt::LeftButton);
    type("tram");
    press(Qt::Key_Return);
    CHECK(names("Vehicles") == QStringList {text("tram")});
}

TEST_CASE_METHOD(Sheet, "Delete takes a line out and goes to the next, and undo brings it back")
{
    page->table().view().setFocus();
    quickAdd("maren");
    quickAdd("jonas");
    row("Cast")->setFocus();
    press(Qt::Key_Delete);
    CHECK(names("Cast") == QStringList {text("JONAS")});
    CHECK(row("Cast")->hasFocus());
    CHECK(said.last() == text("Removed MAREN from scene 1"));
    slate().undo();
    settle();
    CHECK(names("Cast") == QStringList {text("MAREN"), text("JONAS")});
    CHECK(slate().count(Kind::CastMember) == 2);
}

TEST_CASE_METHOD(Sheet, "the cross of a line takes it out")
{
    page->table().view().setFocus();
    quickAdd("maren");
    EntryRow *line = row("Cast");
    QTest::mouseClick(line, Qt::LeftButton, {}, QPoint(20, line->height() / 2));
    settle();
    CHECK(names("Cast").size() == 1);
    QTest::mouseClick(line, Qt::LeftButton, {}, QPoint(line->width() - 11, line->height() / 2));
    settle();
    CHECK(names("Cast").isEmpty());
}

TEST_CASE_METHOD(Sheet, "plus and minus say how many, Enter opens, and the arrows walk through the lines")
{
    page->table().view().setFocus();
    quickAdd("prop: rope");
    quickAdd("maren");
    row("Props")->setFocus();
    press(Qt::Key_Plus);
    press(Qt::Key_Plus);
    CHECK(row("Props")->entry().quantity == 3);
    press(Qt::Key_Minus);
    CHECK(row("Props")->entry().quantity == 2);
    CHECK(row("Props")->hasFocus());
    press(Qt::Key_Up);
    CHECK(row("Cast")->hasFocus());
    press(Qt::Key_Return);
    CHECK(opened == ref(maren));
}

TEST_CASE_METHOD(Sheet, "the facts in the head are edited in place")
{
    input("script_day")->setFocus();
    type("N1");
    press(Qt::Key_Return);
    CHECK(get(first).scriptDay == text("N1"));
    input("pages")->setFocus();
    type("1 4/8");
    press(Qt::Key_Return);
    CHECK(get(first).length->count == 12);
    input("location")->setFocus();
    type("Ona lighthouse");
    press(Qt::Key_Return);
    press(Qt::Key_Return); // there is none of this name, and Enter adds it
    CHECK(slate().find(get(first).location)->name == text("Ona lighthouse"));
}

TEST_CASE_METHOD(Sheet, "of several scenes the head shows what is common and says where they differ")
{
    chooseAll();
    CHECK(title() == text("3 scenes"));
    CHECK_FALSE(sheet().head().row("heading")->isVisible());
    auto *set = qobject_cast<QLineEdit *>(input("set_name"));
    CHECK(set->text().isEmpty());
    CHECK(set->placeholderText() == text("several"));
    auto *time = qobject_cast<QComboBox *>(input("time_of_day"));
    CHECK(time->currentIndex() == -1);
    CHECK(qobject_cast<QLineEdit *>(input("script_day"))->placeholderText() != text("several"));
}

TEST_CASE_METHOD(Sheet, "the set of a scene is completed from the sets that there are")
{
    input("set_name")->setFocus();
    auto *set = qobject_cast<QLineEdit *>(input("set_name"));
    set->clear();
    type("qu");
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    CHECK(set->text() == text("QUAY"));
    CHECK(page->window()->findChild<QFrame *>(text("offers"))->isHidden());
}

TEST_CASE_METHOD(Sheet, "what a scene is known from stands on its sheet, each source a way to its form")
{
    auto *sources = page->findChild<SourcesSection *>();
    REQUIRE(sources);
    CHECK_FALSE(sources->isVisible());
    Source source;
    source.subjectKind = Kind::Scene;
    source.subject = first.value();
    source.document = text("The ferry, second draft");
    source.quote = text("He wrote the lighthouse twice");
    const Id<Source> id = add(source);
    settle();
    CHECK_FALSE(sources->isHidden());
    QSignalSpy chosen(page.get(), &ScenesPage::selected);
    QTest::mouseClick(sources->findChild<CardButton *>(), Qt::LeftButton);
    REQUIRE(chosen.size() == 1);
    CHECK(chosen[0][0].value<RecordRef>() == RecordRef {Kind::Source, id.value()});
}

TEST_CASE_METHOD(Sheet, "the shares of table, sheet and script are kept for the next time")
{
    auto *split = page->findChild<QSplitter *>(text("sheetSplitter"));
    split->handle(1)->setFocus();
    const int height = split->height();
    const QPoint grip = split->handle(1)->rect().center();
    QTest::mousePress(split->handle(1), Qt::LeftButton, {}, grip);
    QTest::mouseMove(split->handle(1), grip - QPoint(0, 90));
    QTest::mouseRelease(split->handle(1), Qt::LeftButton, {}, grip - QPoint(0, 90));
    const int script = split->sizes()[1];
    ScenesPage other(*session);
    other.resize(1100, 720);
    other.show();
    other.showRecord(ref(first));
    settle();
    auto *same = other.findChild<QSplitter *>(text("sheetSplitter"));
    CHECK(std::abs(same->sizes()[1] - script) <= height / 50);
}

TEST_CASE_METHOD(Sheet, "a field set for several scenes is one edit, and undo takes it from all of them")
{
    chooseAll();
    const qint64 before = edits();
    input("location")->setFocus();
    type("Runde");
    press(Qt::Key_Return);
    CHECK(edits() == before);
    press(Qt::Key_Return); // there is none of this name, and Enter adds it
    CHECK(edits() == before + 1);
    CHECK(lastTitle().startsWith(text("Change location of 3 scenes to ")));
    const auto runde = get(first).location;
    CHECK(slate().find(runde)->name == text("Runde"));
    CHECK(get(second).location == runde);
    CHECK(get(third).location == runde);
    slate().undo();
    CHECK(get(third).location.isNull());
}

TEST_CASE_METHOD(Sheet, "a choice is made for scenes that differed, also the dash")
{
    chooseAll();
    auto *time = qobject_cast<QComboBox *>(input("time_of_day"));
    time->setFocus();
    QTest::keyClick(time, Qt::Key_Down);
    press(Qt::Key_Return);
    CHECK_FALSE(get(first).time);
    CHECK_FALSE(get(third).time);
    QTest::keyClick(time, Qt::Key_Down);
    press(Qt::Key_Return);
    CHECK(get(first).time == TimeOfDay::Day);
    CHECK(get(third).time == TimeOfDay::Day);
}

TEST_CASE_METHOD(Sheet, "words typed and taken back leave what differs as it is")
{
    chooseAll();
    const qint64 before = edits();
    input("set_name")->setFocus();
    type("x");
    press(Qt::Key_Backspace);
    press(Qt::Key_Return);
    CHECK(edits() == before);
    CHECK(get(first).set == text("LIGHTHOUSE"));
}

TEST_CASE_METHOD(Sheet, "adding to several scenes adds to all that lack it, and removing takes it from all")
{
    page->table().view().setFocus();
    quickAdd("maren");
    chooseAll();
    CHECK(row("Cast")->entry().scenes == 1);
    const qint64 before = edits();
    quickAdd("maren");
    CHECK(edits() == before + 1);
    CHECK(slate().count(Kind::SceneCast) == 3);
    row("Cast")->setFocus();
    press(Qt::Key_Delete);
    CHECK(edits() == before + 2);
    CHECK(slate().count(Kind::SceneCast) == 0);
}

TEST_CASE_METHOD(Sheet, "words chosen in the script are added with Ctrl+E")
{
    QPlainTextEdit *script = sheet().script().text();
    REQUIRE(script->isVisible());
    QTextCursor cursor = script->document()->find(text("storm lantern"));
    REQUIRE(cursor.hasSelection());
    script->setTextCursor(cursor);
    script->setFocus();
    press(Qt::Key_E, Qt::ControlModifier);
    CHECK(sheet().quickAdd().line()->text() == text("storm lantern"));
    press(Qt::Key_Return);
    CHECK(names("Props").isEmpty());
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    CHECK(names("Props") == QStringList {text("storm lantern")});
    page->showRecord(ref(second));
    settle();
    CHECK_FALSE(sheet().script().isVisible());
}

TEST_CASE_METHOD(Sheet, "a scene added on the page is chosen, and its sheet shown")
{
    page->startAdd();
    type("INT. BOAT - DAY");
    press(Qt::Key_Return);
    CHECK(title().contains(text("BOAT")));
    CHECK(sheet().scenes().size() == 1);
    CHECK(get(Id<Scene>(sheet().scenes().front().id)).set == text("BOAT"));
}

TEST_CASE_METHOD(Sheet, "a deleted scene's sheet goes with it")
{
    page->table().view().setFocus();
    chooseAll();
    press(Qt::Key_Delete, Qt::ControlModifier);
    CHECK(slate().count(Kind::Scene) == 0);
    CHECK_FALSE(sheet().isVisible());
}
