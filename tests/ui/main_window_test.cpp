#include "tests/ui/window_fixture.h"

#include "ui/records/record_form.h"
#include "ui/records/record_table_page.h"
#include "ui/shell/content_area.h"
#include "ui/shell/status_line.h"
#include "ui/shell/toast.h"

#include <QDir>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTableView>
#include <QTimer>
#include <QToolButton>

using namespace slate;

TEST_CASE_METHOD(WindowFixture,
    "words in passing are read whole, with Undo beside them or without, over the page and not over the line "
    "of state")
{
    Q_EMIT window->session().told(QStringLiteral("Sort strips"), false);
    auto *words = child<Toast>("toast")->findChild<QLabel *>();
    const auto isWhole = [&] {
        QApplication::processEvents();
        return words->width() >= words->fontMetrics().horizontalAdvance(words->text());
    };
    CHECK(isWhole());
    Q_EMIT window->session().told(QStringLiteral("Sort strips and more"), true);
    CHECK(isWhole());
    const auto isClear = [&] {
        const QRect toast = child<Toast>("toast")->geometry();
        return toast.bottom() < window->statusBar()->geometry().top() && toast.left() > 0
            && toast.right() < window->width() && toast.top() > 0;
    };
    CHECK(isClear());
    Q_EMIT window->session().told(QStringLiteral("So many words of it ").repeated(20), true);
    QApplication::processEvents();
    CHECK(isClear());
    window->resize(700, 500);
    QApplication::processEvents();
    CHECK(isClear());
}

TEST_CASE_METHOD(WindowFixture, "Ctrl+N on a page that lists nothing offers what to add")
{
    REQUIRE(window->page() == Page::Overview);
    press(Qt::Key_N, Qt::ControlModifier);
    auto *menu = child<QMenu>("addMenu");
    REQUIRE(menu->isVisible());
    const auto actions = menu->actions();
    const auto location = std::find_if(actions.begin(), actions.end(),
        [](const QAction *action) { return action->text() == QStringLiteral("Add location"); });
    REQUIRE(location != actions.end());
    (*location)->trigger();
    menu->close();
    CHECK(window->page() == Page::Locations);
    const auto *page = qobject_cast<RecordTablePage *>(window->pageWidget(Page::Locations));
    REQUIRE(page);
    CHECK(page->model().draftRow() >= 0);
}

TEST_CASE_METHOD(WindowFixture, "Ctrl and a figure go to a page, and the pages are made when first shown")
{
    REQUIRE(window->page() == Page::Overview);
    CHECK(window->pageWidget(Page::Locations) == nullptr);
    press(Qt::Key_4, Qt::ControlModifier);
    CHECK(window->page() == Page::Locations);
    CHECK(window->pageWidget(Page::Locations)->isVisible());
    CHECK(window->pageWidget(Page::Stunts) == nullptr);
    press(Qt::Key_6, Qt::ControlModifier);
    CHECK(window->page() == Page::Scenes);
    press(Qt::Key_0, Qt::ControlModifier);
    CHECK(window->page() == Page::History);
}

TEST_CASE_METHOD(
    WindowFixture, "a page reached by its keys has the focus, and the first step down chooses its first row")
{
    press(Qt::Key_4, Qt::ControlModifier);
    auto *table = qobject_cast<QTableView *>(QApplication::focusWidget());
    REQUIRE(table);
    CHECK_FALSE(table->selectionModel()->hasSelection());
    CHECK(window->shownRecord().isNull());
    press(Qt::Key_Down);
    const QModelIndexList rows = table->selectionModel()->selectedRows();
    REQUIRE(rows.size() == 1);
    CHECK(rows.first().row() == 0);
    CHECK(window->shownRecord() == RecordRef {Kind::Location, rauma.value()});
}

TEST_CASE_METHOD(WindowFixture, "the arrow keys walk through the pages")
{
    child<QListWidget>("pages")->setFocus();
    press(Qt::Key_Down);
    CHECK(window->page() == Page::Cast);
    press(Qt::Key_Down);
    press(Qt::Key_Up);
    CHECK(window->page() == Page::Cast);
}

TEST_CASE_METHOD(WindowFixture, "the pages stand in groups whose heads the arrow keys pass over")
{
    auto *list = child<QListWidget>("pages");
    QStringList order;
    for (int row = 0; row < list->count(); ++row)
        order << list->item(row)->text();
    CHECK(order.join(QLatin1Char('|'))
        == QStringLiteral(
            "Overview|People|Cast|Crew|Partners|Places and action|Locations|Stunts|Script and days|"
            "Scenes|Schedule|Release timeline||History"));
    for (const Page page : {Page::Cast, Page::Crew, Page::Partners, Page::Locations, Page::Stunts,
             Page::Scenes, Page::Schedule, Page::Timeline, Page::History}) {
        list->setFocus(); // the timeline takes the keys when it is first shown
        press(Qt::Key_Down);
        CHECK(window->page() == page);
    }
    window->showPage(Page::Stunts);
    CHECK(list->currentItem()->text() == QStringLiteral("Stunts"));
    const QRect head = list->visualItemRect(list->item(1));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, head.center());
    CHECK(window->page() == Page::Stunts);
}

TEST_CASE_METHOD(
    WindowFixture, "the production is chosen by a key, from a tile that says its title and state")
{
    auto *chooser = child<QToolButton>("productionChooser");
    CHECK(chooser->accessibleName() == QStringLiteral("Production: All productions, 2 productions"));
    bool isOpened = false;
    QObject::connect(chooser->menu(), &QMenu::aboutToShow, chooser, [&] {
        isOpened = true;
        QTimer::singleShot(0, chooser->menu(), [&] {
            chooser->menu()->actions().at(2)->trigger();
            chooser->menu()->close();
        });
    });
    press(Qt::Key_L, Qt::ControlModifier);
    CHECK(isOpened);
    CHECK(window->session().production() == alpha);
    CHECK(chooser->accessibleName() == QStringLiteral("Production: Alpha, No state yet"));
}

TEST_CASE_METHOD(WindowFixture, "the counts follow every change")
{
    REQUIRE(QTest::qWaitFor([&] { return count(Page::Partners).has_value(); }));
    CHECK(count(Page::Locations) == 3);
    CHECK(count(Page::Cast) == 0);
    CHECK_FALSE(count(Page::History).has_value());
    addLocation(slate(), QStringLiteral("Venice"), beta);
    REQUIRE(QTest::qWaitFor([&] { return count(Page::Locations) == 4; }));
    slate().undo();
    REQUIRE(QTest::qWaitFor([&] { return count(Page::Locations) == 3; }));
}

TEST_CASE_METHOD(WindowFixture, "a chosen production counts only its own, and is remembered for the file")
{
    REQUIRE(QTest::qWaitFor([&] { return count(Page::Locations) == 3; }));
    window->session().setProduction(alpha);
    REQUIRE(QTest::qWaitFor([&] { return count(Page::Locations) == 2; }));
    CHECK(child<QToolButton>("productionChooser")->text() == QStringLiteral("Alpha"));
    window->setSlate(Slate::open(path()));
    CHECK(window->session().production() == alpha);
}

TEST_CASE_METHOD(WindowFixture, "a production that is deleted is not chosen any more")
{
    window->session().setProduction(alpha);
    window->session().remove({Kind::Production, alpha.value()});
    CHECK(window->session().production().isNull());
    CHECK(toast() == QStringLiteral("Deleted Alpha and its 2 locations"));
}

TEST_CASE_METHOD(WindowFixture, "undo and redo say what they do, and do it by keys")
{
    REQUIRE(QTest::qWaitFor([&] { return action("undo")->text() == QStringLiteral("Undo Add location"); }));
    CHECK_FALSE(action("redo")->isEnabled());
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(slate().count(Kind::Location) == 2);
    CHECK(toast() == QStringLiteral("Undone: Add location"));
    REQUIRE(QTest::qWaitFor([&] { return action("redo")->text() == QStringLiteral("Redo Add location"); }));
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(slate().count(Kind::Location) == 3);
}

TEST_CASE_METHOD(WindowFixture, "Ctrl+Z in a field takes back what was typed there, and else the last edit")
{
    window->showPage(Page::History);
    auto *filter = child<QLineEdit>("historyFilter");
    filter->setFocus();
    QTest::keyClicks(filter, QStringLiteral("abc"));
    QTest::keyClick(filter, Qt::Key_Z, Qt::ControlModifier);
    CHECK(filter->text().isEmpty());
    CHECK(slate().count(Kind::Location) == 3);
    QTest::keyClick(filter, Qt::Key_Z, Qt::ControlModifier);
    CHECK(slate().count(Kind::Location) == 2);
}

TEST_CASE_METHOD(WindowFixture, "a deleted record can be brought back from where its deletion is told")
{
    window->showRecord(ref(rauma));
    REQUIRE(window->shownRecord() == ref(rauma));
    window->deleteShown();
    CHECK(toast() == QStringLiteral("Deleted Rauma"));
    CHECK(window->shownRecord() != ref(rauma));
    QTest::mouseClick(child<QPushButton>("toastUndo"), Qt::LeftButton);
    CHECK(nameOf(rauma) == QStringLiteral("Rauma"));
}

TEST_CASE_METHOD(
    WindowFixture, "the undo beside a deletion goes when another edit comes, which it would take back")
{
    window->session().remove(ref(rauma));
    REQUIRE(child<QPushButton>("toastUndo")->isVisible());
    addLocation(slate(), QStringLiteral("Venice"), beta);
    CHECK_FALSE(child<QPushButton>("toastUndo")->isVisible());
}

TEST_CASE_METHOD(
    WindowFixture, "a record is shown on its page with its form, its production chosen where need be")
{
    window->session().setProduction(alpha);
    window->session().open(ref(rome));
    CHECK(window->page() == Page::Locations);
    CHECK(window->shownRecord() == ref(rome));
    CHECK(window->session().production() == beta);
    CHECK(window->findChild<ContentArea *>()->isFormShown());
    window->showPage(Page::Cast);
    CHECK_FALSE(window->findChild<ContentArea *>()->isFormShown());
}

TEST_CASE_METHOD(WindowFixture, "the form is closed by its button and by Escape")
{
    auto *content = window->findChild<ContentArea *>();
    window->showRecord(ref(rome));
    QTest::mouseClick(child<QToolButton>("closeForm"), Qt::LeftButton);
    CHECK_FALSE(content->isFormShown());
    CHECK(window->shownRecord().isNull());
    window->showRecord(ref(rome));
    REQUIRE(content->isFormShown());
    child<QToolButton>("closeForm")->setFocus();
    press(Qt::Key_Escape);
    CHECK_FALSE(content->isFormShown());
}

TEST_CASE_METHOD(WindowFixture, "nothing of a record goes under the button that closes its form")
{
    window->resize(1280, 420);
    window->showRecord(ref(rome));
    const auto *form = window->findChild<RecordForm *>();
    auto *scroll = form->findChild<QScrollArea *>();
    REQUIRE(QTest::qWaitFor([&] { return scroll->verticalScrollBar()->maximum() > 0; }));
    scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
    const auto *close = child<QToolButton>("closeForm");
    const auto onScreen = [](const QWidget *widget) {
        return QRect(widget->mapToGlobal(QPoint()), widget->size());
    };
    CHECK_FALSE(onScreen(scroll).intersects(onScreen(close)));
    const auto *name = form->findChild<QLabel *>(QStringLiteral("name"));
    CHECK(name->isVisible());
    CHECK(onScreen(name).left() < onScreen(close).left());
    CHECK(name->text() == QStringLiteral("Rome"));
}

TEST_CASE_METHOD(WindowFixture, "a permit is shown with its location")
{
    Permit permit;
    permit.id = Id<Permit>::random();
    permit.location = stranda;
    slate().edit(QStringLiteral("Add permit"), [&](Transaction &t) { t.insert(permit); });
    window->showRecord({Kind::Permit, permit.id.value()});
    CHECK(window->shownRecord() == ref(stranda));
}

TEST_CASE_METHOD(WindowFixture, "a failure is told in plain words until the next edit succeeds")
{
    CHECK_FALSE(window->session().edit(QStringLiteral("Fail"),
        [](Transaction &) { throw Error(Error::Code::DiskFull, QStringLiteral("no space")); }));
    CHECK(failure().contains(QStringLiteral("disk is full")));
    addLocation(slate(), QStringLiteral("Venice"), beta);
    CHECK(failure().isEmpty());
}

TEST_CASE_METHOD(WindowFixture, "a slate for reading only says so, offers a copy, and goes on in it")
{
    Slate::Options options;
    options.readOnly = true;
    window->setSlate(Slate::open(path(), options));
    auto *notice = child<Banner>("noticeBanner");
    CHECK(QTest::qWaitFor([&] { return notice->isVisible(); }));
    CHECK(child<QLabel>("fileStatus")->text().contains(QStringLiteral("reading only")));
    fileToSave = path(QStringLiteral("copy.slate"));
    QTest::mouseClick(notice->findChild<QPushButton *>(), Qt::LeftButton);
    CHECK(slate().path() == fileToSave);
    CHECK_FALSE(slate().isReadOnly());
    CHECK_FALSE(child<Banner>("noticeBanner")->isVisible());
    CHECK(slate().count(Kind::Location) == 3);
}

TEST_CASE_METHOD(WindowFixture, "all records are exported to a file, and a failure to write it is told")
{
    fileToSave = path(QStringLiteral("films.json"));
    window->exportJson();
    QFile file(fileToSave);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().contains("Stranda"));
    CHECK(toast() == QStringLiteral("Exported all records to films.json"));
    fileToSave = path(QStringLiteral("nowhere/films.json"));
    window->exportJson();
    CHECK_FALSE(failure().isEmpty());
}

TEST_CASE_METHOD(WindowFixture, "a file that cannot be opened leaves the present one open and says why")
{
    const QString other = path(QStringLiteral("notes.slate"));
    QFile file(other);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("shopping list");
    file.close();
    CHECK_FALSE(window->openFile(other));
    CHECK(failure().startsWith(QStringLiteral("notes.slate was not opened. ")));
    CHECK(slate().path() == path());
}

TEST_CASE_METHOD(WindowFixture, "an edit made by another program appears by itself")
{
    REQUIRE(QTest::qWaitFor([&] { return count(Page::Locations) == 3; }));
    const auto other = Slate::open(path());
    addLocation(*other, QStringLiteral("Venice"), beta);
    CHECK(QTest::qWaitFor([&] { return count(Page::Locations) == 4; }));
}

TEST_CASE_METHOD(WindowFixture, "a narrow window shows icons only, and lays the form over the page")
{
    window->showRecord(ref(rauma));
    auto *content = window->findChild<ContentArea *>();
    CHECK_FALSE(navigation().isCollapsed());
    CHECK_FALSE(content->isOverlaid());
    window->resize(1050, 700);
    CHECK(QTest::qWaitFor([&] { return content->isOverlaid(); }));
    CHECK_FALSE(navigation().isCollapsed());
    CHECK(window->pageWidget(Page::Locations)->width() == content->width());
    window->resize(900, 700);
    CHECK(QTest::qWaitFor([&] { return navigation().isCollapsed(); }));
    CHECK(navigation().width() < 60);
}

TEST_CASE_METHOD(WindowFixture, "what needs attention is counted in the status bar and leads to the overview")
{
    auto *status = child<QPushButton>("attentionStatus");
    REQUIRE(QTest::qWaitFor([&] { return status->isVisible(); }));
    CHECK(status->text() == QStringLiteral("Nothing needs attention"));
    Milestone late;
    late.id = Id<Milestone>::random();
    late.title = QStringLiteral("Wrap");
    late.date = DateWindow::exact(QDate(2020, 10, 19));
    slate().edit(QStringLiteral("Add milestone"), [&](Transaction &t) { t.insert(late); });
    REQUIRE(QTest::qWaitFor([&] { return status->text() == QStringLiteral("1 thing needs attention"); }));
    window->showPage(Page::Cast);
    QTest::mouseClick(status, Qt::LeftButton);
    CHECK(window->page() == Page::Overview);
}

TEST_CASE_METHOD(WindowFixture, "the colours can be switched while the program runs")
{
    const auto before = palette::scheme();
    window->chooseScheme(palette::Scheme::Dark);
    CHECK(QApplication::palette().color(QPalette::Window) == palette::color(palette::Role::Window));
    CHECK(palette::color(palette::Role::Window).lightness() < 64);
    window->chooseScheme(palette::Scheme::Light);
    CHECK(QApplication::palette().color(QPalette::Window).lightness() > 200);
    slate::setScheme(before);
}

TEST_CASE_METHOD(WindowFixture, "the board example opens from the menu, the same copy the next time")
{
    const QDir ownFolder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    QFile::remove(ownFolder.filePath(QStringLiteral("eleven-strokes.slate")));
    const auto openExample = [&] {
        press(Qt::Key_F, Qt::AltModifier);
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_B);
    };
    openExample();
    REQUIRE(slate().all<Production>().size() == 1);
    CHECK(slate().all<Production>().front().title == QStringLiteral("Eleven Strokes"));
    addLocation(slate(), QStringLiteral("Mine"), {});
    const QString own = slate().path();
    REQUIRE(window->openFile(path()));
    openExample();
    CHECK(slate().path() == own);
    CHECK(slate().all<Location>().size() == 6);
}
