#include "tests/ui/typed_fixture.h"

#include "core/model/people.h"
#include "core/model/scene.h"
#include "core/model/source.h"
#include "ui/base/unsaved.h"
#include "ui/breakdown/breakdown_sheet.h"
#include "ui/breakdown/quick_add.h"
#include "ui/timeline/move_date.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>

using namespace slate;

TEST_CASE_METHOD(
    TypedFixture, "words that could not be saved stay in their field, are marked, and are saved later")
{
    FieldRow &name = shown(ref(rauma), "name");
    CHECK(state() == QStringLiteral("films.slate · Saved"));
    fillDisk();
    typeInto(name, QStringLiteral("Romsdalen"));
    CHECK(state() == QStringLiteral("films.slate · 1 field not saved yet"));
    leave(name);
    CHECK(nameOf(rauma) == QStringLiteral("Rauma"));
    CHECK(textOf(name) == QStringLiteral("Romsdalen"));
    CHECK(name.editor().input()->property("unsaved").toBool());
    CHECK(messageOf(name).startsWith(QStringLiteral("Not saved yet")));
    CHECK(failure().contains(QStringLiteral("full")));
    CHECK(state() == QStringLiteral("films.slate · 1 field not saved yet"));

    // They are there again after other records were looked at.
    window->showRecord(ref(stranda));
    CHECK(textOf(field("name")) == QStringLiteral("Stranda"));
    window->showRecord(ref(rauma));
    CHECK(textOf(field("name")) == QStringLiteral("Romsdalen"));

    emptyDisk();
    window->saveAgain();
    CHECK(nameOf(rauma) == QStringLiteral("Romsdalen"));
    CHECK(state() == QStringLiteral("films.slate · Saved"));
    CHECK(textOf(field("name")) == QStringLiteral("Romsdalen"));
    CHECK_FALSE(field("name").editor().input()->property("unsaved").toBool());
    CHECK(messageOf(field("name")).isEmpty());
}

TEST_CASE_METHOD(TypedFixture, "Enter tries again to save a field, and Escape takes back what was not saved")
{
    FieldRow &name = shown(ref(rauma), "name");
    fillDisk();
    typeInto(name, QStringLiteral("Romsdalen"));
    QTest::keyClick(name.editor().input(), Qt::Key_Return);
    settle();
    CHECK(textOf(name) == QStringLiteral("Romsdalen"));
    CHECK(name.editor().input()->property("unsaved").toBool());
    emptyDisk();
    QTest::keyClick(name.editor().input(), Qt::Key_Return);
    settle();
    CHECK(nameOf(rauma) == QStringLiteral("Romsdalen"));
    CHECK(unsaved().isEmpty());

    fillDisk();
    typeInto(name, QStringLiteral("Elsewhere"));
    leave(name);
    emptyDisk();
    name.editor().input()->setFocus();
    QTest::keyClick(name.editor().input(), Qt::Key_Escape);
    CHECK(textOf(name) == QStringLiteral("Romsdalen"));
    CHECK(unsaved().isEmpty());
    CHECK(state() == QStringLiteral("films.slate · Saved"));
}

TEST_CASE_METHOD(
    TypedFixture, "what stands in a field when the program is killed is in its field on the next start")
{
    typeInto(shown(ref(rauma), "notes"), QStringLiteral("Helicopter at noon"));
    REQUIRE(unsaved().write());
    // A kill leaves the draft as it is on disk: nothing of what the window does on its end counts.
    const QDir drafts(Unsaved::folder());
    REQUIRE(drafts.entryList(QDir::Files).size() == 2);
    const QString draft = drafts.filePath(drafts.entryList({QStringLiteral("*.json")}).front());
    const QString kept = path(QStringLiteral("kept.json"));
    REQUIRE(QFile::copy(draft, kept));
    unsaved().forgetAll();
    window.reset();
    REQUIRE(QFile::rename(kept, draft));

    reopen();
    CHECK(slate().find(rauma)->notes.isEmpty());
    CHECK(state() == QStringLiteral("films.slate · 1 field not saved yet"));
    child<QPushButton>("showUnsaved")->click();
    CHECK(window->shownRecord() == ref(rauma));
    FieldRow &notes = field("notes");
    CHECK(textOf(notes) == QStringLiteral("Helicopter at noon"));
    CHECK(messageOf(notes).startsWith(QStringLiteral("Not saved yet")));
    notes.editor().input()->setFocus();
    leave(notes);
    CHECK(slate().find(rauma)->notes == QStringLiteral("Helicopter at noon"));
    CHECK(state() == QStringLiteral("films.slate · Saved"));
}

TEST_CASE_METHOD(TypedFixture, "ending at once keeps what can be saved and drafts the rest, and asks nothing")
{
    typeInto(shown(ref(stranda), "name"), QStringLiteral("Geiranger"));
    FieldRow &zone = shown(ref(rauma), "time_zone");
    typeInto(zone, QStringLiteral("Middle of nowhere"));
    window->endNow();
    CHECK(asked.isEmpty());
    reopen();
    CHECK(nameOf(stranda) == QStringLiteral("Geiranger"));
    CHECK(textOf(shown(ref(rauma), "time_zone")) == QStringLiteral("Middle of nowhere"));
}

TEST_CASE_METHOD(
    TypedFixture, "an invalid entry stays in its field whatever is looked at, and is asked about on leaving")
{
    FieldRow &zone = shown(ref(rauma), "time_zone");
    typeInto(zone, QStringLiteral("Middle of nowhere"));
    leave(zone);
    window->showRecord(ref(stranda));
    window->showPage(Page::Overview);
    CHECK(state() == QStringLiteral("films.slate · 1 field not saved yet"));
    CHECK(textOf(shown(ref(rauma), "time_zone")) == QStringLiteral("Middle of nowhere"));
    CHECK(messageOf(field("time_zone")).startsWith(QStringLiteral("Not saved yet")));

    leaving = LeaveChoice::Stay;
    CHECK_FALSE(window->close());
    REQUIRE(asked.size() == 1);
    CHECK(asked.front() == QStringList {QStringLiteral("Rauma: Time zone")});
    CHECK(window->isVisible());
    CHECK(textOf(field("time_zone")) == QStringLiteral("Middle of nowhere"));

    leaving = LeaveChoice::KeepForNextTime;
    CHECK(window->close());
    CHECK(asked.size() == 2);
    reopen();
    CHECK(textOf(shown(ref(rauma), "time_zone")) == QStringLiteral("Middle of nowhere"));

    leaving = LeaveChoice::Discard;
    CHECK(window->close());
    reopen();
    CHECK(unsaved().isEmpty());
    CHECK(textOf(shown(ref(rauma), "time_zone")).isEmpty());
}

TEST_CASE_METHOD(
    TypedFixture, "leaving keeps a good entry without a question, and opening another slate asks too")
{
    typeInto(shown(ref(rauma), "name"), QStringLiteral("Romsdalen"));
    CHECK(window->close());
    CHECK(asked.isEmpty());
    reopen();
    CHECK(nameOf(rauma) == QStringLiteral("Romsdalen"));

    typeInto(shown(ref(rauma), "time_zone"), QStringLiteral("Nowhere"));
    leaving = LeaveChoice::Stay;
    CHECK_FALSE(window->newFile(path(QStringLiteral("other.slate"))));
    CHECK(asked.size() == 1);
    CHECK(slate().path() == path());
    leaving = LeaveChoice::KeepForNextTime;
    REQUIRE(window->newFile(path(QStringLiteral("other.slate"))));
    CHECK(state() == QStringLiteral("other.slate · Saved"));
    REQUIRE(window->openFile(path()));
    CHECK(state() == QStringLiteral("films.slate · 1 field not saved yet"));
}

TEST_CASE_METHOD(
    TypedFixture, "a cell that could not be saved stays open on Enter, and shows its words when it is left")
{
    window->showPage(Page::Locations);
    auto *table = window->pageWidget(Page::Locations)->findChild<RecordTableView *>();
    REQUIRE(table->select(ref(rauma)));
    const auto cell = [&] { return table->currentIndex(); };
    table->setFocus();
    QTest::keyClick(table, Qt::Key_F2);
    QWidget *editor = QApplication::focusWidget();
    QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(editor, QStringLiteral("Romsdalen"));
    fillDisk();
    QTest::keyClick(editor, Qt::Key_Return);
    settle();
    // The platform of the tests forgets which window is active; the window keeps where its keys go.
    REQUIRE(window->focusWidget() == editor);
    CHECK(editor->isVisible());
    window->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(window.get()));
    CHECK(QApplication::focusWidget() == editor);
    CHECK(qobject_cast<QLineEdit *>(editor)->text() == QStringLiteral("Romsdalen"));
    CHECK(editor->property("unsaved").toBool());
    editor->clearFocus();
    settle();
    CHECK(nameOf(rauma) == QStringLiteral("Rauma"));
    CHECK(cell().data().toString() == QStringLiteral("Romsdalen"));
    CHECK(cell().data(RecordTableModel::UnsavedRole).toBool());
    CHECK(state() == QStringLiteral("films.slate · 1 field not saved yet"));

    emptyDisk();
    table->setFocus();
    QTest::keyClick(table, Qt::Key_F2);
    editor = QApplication::focusWidget();
    CHECK(qobject_cast<QLineEdit *>(editor)->text() == QStringLiteral("Romsdalen"));
    QTest::keyClick(editor, Qt::Key_Return);
    settle();
    CHECK(nameOf(rauma) == QStringLiteral("Romsdalen"));
    CHECK_FALSE(cell().data(RecordTableModel::UnsavedRole).toBool());
    CHECK(state() == QStringLiteral("films.slate · Saved"));
}

TEST_CASE_METHOD(TypedFixture, "a window stays open where what is typed finds no room to be kept")
{
    unsaved().put(
        {"place", QStringLiteral("Name of Rauma"), ref(rauma), {}, "name"}, QStringLiteral("Romsdalen"));
    leaving = LeaveChoice::KeepForNextTime;
    QStringList told;
    QObject::connect(&window->session(), &Session::told, [&](const QString &words) { told << words; });
    {
        const NoRoom full;
        CHECK_FALSE(window->close());
    }
    CHECK(window->isVisible());
    REQUIRE(told.size() == 1);
    CHECK(told.front().contains(QStringLiteral("the window stays open")));
    CHECK(window->close());
}

TEST_CASE_METHOD(TypedFixture, "an invalid cell keeps its words when another row is chosen")
{
    window->showPage(Page::Locations);
    auto *table = window->pageWidget(Page::Locations)->findChild<RecordTableView *>();
    REQUIRE(table->select(ref(rauma)));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_F2);
    QWidget *editor = QApplication::focusWidget();
    QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(editor, Qt::Key_Delete); // a name is needed
    REQUIRE(table->select(ref(stranda)));
    settle();
    CHECK(nameOf(rauma) == QStringLiteral("Rauma"));
    CHECK(unsaved().count() == 1);
    CHECK(state() == QStringLiteral("films.slate · 1 field not saved yet"));
}

TEST_CASE_METHOD(TypedFixture, "a new row that could not be added stays with its words, also in the next run")
{
    window->startAdd(Kind::Location);
    QWidget *editor = QApplication::focusWidget();
    QTest::keyClicks(editor, QStringLiteral("Preikestolen"));
    fillDisk();
    editor->clearFocus();
    settle();
    CHECK(slate().count(Kind::Location) == 3);
    auto *table = window->pageWidget(Page::Locations)->findChild<RecordTableView *>();
    CHECK(table->model()->rowCount() == 4);
    CHECK(state() == QStringLiteral("films.slate · 1 field not saved yet"));

    reopen();
    CHECK(state() == QStringLiteral("films.slate · 1 field not saved yet"));
    emptyDisk();
    child<QPushButton>("showUnsaved")->click();
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(line);
    CHECK(line->text() == QStringLiteral("Preikestolen"));
    QTest::keyClick(line, Qt::Key_Return);
    settle();
    CHECK(slate().count(Kind::Location) == 4);
    CHECK(state() == QStringLiteral("films.slate · Saved"));
}

TEST_CASE_METHOD(TypedFixture, "a new part keeps all its words until it is added, also when the form is left")
{
    window->showRecord(ref(rauma));
    auto *form = window->findChild<RecordForm *>();
    form->startPart(Kind::Source);
    REQUIRE(form->panel()->isDraft());
    typeInto(field("quote"), QStringLiteral("Ask the council"));
    leave(field("quote"));
    form->back();
    CHECK(slate().count(Kind::Source) == 0);
    CHECK(state() == QStringLiteral("films.slate · 1 field not saved yet"));
    reopen();
    child<QPushButton>("showUnsaved")->click();
    CHECK(textOf(field("quote")) == QStringLiteral("Ask the council"));
    // With what was needed it is a source, and nothing is left over.
    typeInto(field("document"), QStringLiteral("A letter"));
    QTest::keyClick(field("document").editor().input(), Qt::Key_Return);
    settle();
    leave(field("quote"));
    window->showRecord(ref(stranda));
    CHECK(slate().count(Kind::Source) == 1);
    CHECK(slate().all<Source>().front().quote == QStringLiteral("Ask the council"));
    CHECK(state() == QStringLiteral("films.slate · Saved"));
}

TEST_CASE_METHOD(TypedFixture, "the line of quick add keeps what could not be added")
{
    Scene scene;
    scene.id = Id<Scene>::random();
    scene.production = alpha;
    scene.number = QStringLiteral("1");
    scene.heading = QStringLiteral("INT. HALL - DAY");
    slate().edit(QStringLiteral("Add"), [&](Transaction &t) { t.insert(scene); });
    window->showRecord({Kind::Scene, scene.id.value()});
    settle();
    QuickAdd &add = window->findChild<BreakdownSheet *>()->quickAdd();
    add.begin();
    QTest::keyClicks(add.line(), QStringLiteral("Storm lantern"));
    CHECK(state() == QStringLiteral("films.slate · 1 field not saved yet"));
    fillDisk();
    QTest::keyClick(add.line(), Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClick(add.line(), Qt::Key_Return);
    CHECK(add.line()->text() == QStringLiteral("Storm lantern"));
    CHECK(state() == QStringLiteral("films.slate · 1 field not saved yet"));

    reopen();
    emptyDisk();
    window->showRecord({Kind::Scene, scene.id.value()});
    settle();
    QuickAdd &again = window->findChild<BreakdownSheet *>()->quickAdd();
    CHECK(again.line()->text() == QStringLiteral("Storm lantern"));
    again.line()->setFocus();
    QTest::keyClick(again.line(), Qt::Key_Return); // shows the list
    QTest::keyClick(again.line(), Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClick(again.line(), Qt::Key_Return);
    CHECK(slate().count(Kind::Element) == 1);
    CHECK(state() == QStringLiteral("films.slate · Saved"));
}

TEST_CASE_METHOD(TypedFixture, "a date that could not be moved stays, with the reason that was given for it")
{
    Milestone release;
    release.id = Id<Milestone>::random();
    release.title = QStringLiteral("Release");
    release.production = alpha;
    release.date = DateWindow::exact(QDate(2021, 7, 23));
    slate().edit(QStringLiteral("Add"), [&](Transaction &t) { t.insert(release); });
    const RecordRef milestone {Kind::Milestone, release.id.value()};
    const TypedPlace reason = movedPlace(release.title, "reason");
    questions.whyMoved = [&](const QString &, const DateWindow &, const DateWindow &) {
        unsaved().put(reason, QStringLiteral("Virus")); // as the dialog does
        return std::optional(Questions::MoveReason {{}, QStringLiteral("Virus")});
    };
    reopen();
    FieldRow &date = shown(milestone, "date");
    fillDisk();
    typeInto(date, QStringLiteral("2021-11-19"));
    leave(date);
    CHECK(slate().find(release.id)->date == release.date);
    CHECK(textOf(date) == QStringLiteral("2021-11-19"));
    CHECK(unsaved().find(reason.key));
    emptyDisk();
    window->saveAgain();
    CHECK(slate().find(release.id)->date == DateWindow::exact(QDate(2021, 11, 19)));
    CHECK(unsaved().isEmpty());
}

TEST_CASE_METHOD(TypedFixture, "undo and other changes of a record leave what is typed in its field")
{
    FieldRow &name = shown(ref(rauma), "name");
    typeInto(name, QStringLiteral("Romsd"));
    slate().edit(QStringLiteral("Elsewhere"),
        [&](Transaction &t) { t.setField(ref(rauma), "name", QStringLiteral("Åndalsnes")); });
    CHECK(textOf(name) == QStringLiteral("Romsd"));
    QTest::keyClick(name.editor().input(), Qt::Key_Escape);
    CHECK(textOf(name) == QStringLiteral("Åndalsnes"));
    CHECK(unsaved().isEmpty());
}

TEST_CASE_METHOD(
    TypedFixture, "a slate that is moved between two runs has what was typed in it where it is now")
{
    typeInto(shown(ref(rauma), "time_zone"), QStringLiteral("Nowhere"));
    leaving = LeaveChoice::KeepForNextTime;
    REQUIRE(window->close());
    const QString moved = path(QStringLiteral("moved.slate"));
    const QString before = path();
    window.reset();
    REQUIRE(QFile::rename(before, moved));
    window = std::make_unique<MainWindow>(Slate::open(moved), questions);
    window->show();
    CHECK(state() == QStringLiteral("moved.slate · 1 field not saved yet"));
    CHECK(textOf(shown(ref(rauma), "time_zone")) == QStringLiteral("Nowhere"));
}
