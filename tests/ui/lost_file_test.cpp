#include "tests/ui/window_fixture.h"

#include "tests/core/full_disk.h"
#include "tests/tools/file_locks.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

using namespace slate;

namespace {

void look(MainWindow &window)
{
    QEvent activated(QEvent::WindowActivate);
    QCoreApplication::sendEvent(&window, &activated);
}

std::vector<Page> allPages()
{
    std::vector<Page> pages;
    for (int i = 0; i < pageCount; ++i)
        pages.push_back(static_cast<Page>(i));
    return pages;
}

} // namespace

TEST_CASE("a file that is moved away under the window is told of, and a copy of it goes on")
{
    WindowFixture f;
    REQUIRE(QFile::rename(f.path(), f.path(QStringLiteral("away"))));
    look(*f.window);
    CHECK(f.failure().contains(QStringLiteral("moved")));
    CHECK_FALSE(f.child<Banner>("failureBanner")->isHidden());

    for (const Page page : allPages())
        f.window->showPage(page);
    f.window->undo();
    CHECK(f.slate().count(Kind::Location) == 3);

    REQUIRE(QFile::rename(f.path(QStringLiteral("away")), f.path()));
    look(*f.window);
    CHECK(f.child<Banner>("failureBanner")->isHidden());

    REQUIRE(QFile::remove(f.path()));
    f.fileToSave = f.path(QStringLiteral("copy.slate"));
    f.window->saveCopy();
    CHECK(f.slate().path() == f.fileToSave);
    CHECK_FALSE(f.slate().isGone());
    f.window->undo();
    CHECK(f.slate().count(Kind::Location) == 2);
}

TEST_CASE("the banner of a moved file says which edits are not in it, and saves a copy with all of them")
{
    WindowFixture f;
    f.slate().moveLogIntoFile();
    REQUIRE(QFile::rename(f.path(), f.path(QStringLiteral("away"))));
    look(*f.window);
    CHECK(f.failure().contains(QStringLiteral("If it was only moved, all that was done before is in it")));
    CHECK(f.child<QLabel>("fileStatus")->text().contains(QStringLiteral("gone")));
    REQUIRE(QFile::rename(f.path(QStringLiteral("away")), f.path()));
    look(*f.window);
    CHECK(f.child<QLabel>("fileStatus")->text().contains(QStringLiteral("Saved")));

    f.slate().edit(QStringLiteral("Praise Rauma"),
        [&](Transaction &t) { t.setField(WindowFixture::ref(f.rauma), "notes", QStringLiteral("Grand")); });
    REQUIRE(QFile::rename(f.path(), f.path(QStringLiteral("away"))));
    look(*f.window);
    CHECK(f.failure().contains(QStringLiteral("Not in the file itself: “Praise Rauma”.")));
    auto *action = f.child<Banner>("failureBanner")->findChild<QPushButton *>();
    CHECK(action->text() == QStringLiteral("Save a copy"));
    f.fileToSave = f.path(QStringLiteral("copy.slate"));
    QSignalSpy replaced(f.window.get(), &MainWindow::slateReplaced);
    QTest::mouseClick(action, Qt::LeftButton);
    REQUIRE((replaced.count() > 0 || replaced.wait()));
    CHECK(f.slate().path() == f.fileToSave);
    CHECK(f.slate().find(f.rauma)->notes == QStringLiteral("Grand"));
    // Where it is now it can be opened as well, though this program had it open by another name.
    CHECK(f.window->openFile(f.path(QStringLiteral("away"))));
}

TEST_CASE("a window whose file was deleted is not left without asking, and goes on with a copy")
{
    WindowFixture f;
    int asked = 0;
    bool leave = false;
    f.questions.leaveLostFile = [&] {
        ++asked;
        return leave;
    };
    const QString path = f.path();
    f.window.reset();
    f.window = std::make_unique<MainWindow>(Slate::open(path), f.questions);
    CHECK(f.window->close());
    CHECK(asked == 0);
    f.window->show();
    REQUIRE(QFile::remove(f.path()));
    look(*f.window);
    CHECK_FALSE(f.window->close());
    CHECK(asked == 1);
    leave = true;
    CHECK(f.window->close());
    CHECK(asked == 2);
}

TEST_CASE("a moved file is opened in its window by its new name")
{
    WindowFixture f;
    f.slate().moveLogIntoFile();
    REQUIRE(QFile::rename(f.path(), f.path(QStringLiteral("moved.slate"))));
    look(*f.window);
    REQUIRE(f.window->openFile(f.path(QStringLiteral("moved.slate"))));
    CHECK(f.child<Banner>("failureBanner")->isHidden());
    WindowFixture::addLocation(f.slate(), QStringLiteral("Oslo"), f.alpha);
    CHECK(f.slate().verify().isSound());
}

TEST_CASE("another slate that is copied over the open one is told of, and the window goes on in it")
{
    WindowFixture f;
    const QString other = f.path(QStringLiteral("other.slate"));
    WindowFixture::addProduction(*Slate::create(other), QStringLiteral("Gamma"));
    f.slate().moveLogIntoFile();
    copyByOther(other, f.path());
    look(*f.window);
    CHECK(f.failure().contains(QStringLiteral("wrote something else")));
    CHECK(f.child<QLabel>("fileStatus")->text().contains(QStringLiteral("overwritten")));
    auto *action = f.child<Banner>("failureBanner")->findChild<QPushButton *>();
    CHECK(action->text() == QStringLiteral("Open it again"));
    QSignalSpy replaced(f.window.get(), &MainWindow::slateReplaced);
    QTest::mouseClick(action, Qt::LeftButton);
    REQUIRE((replaced.count() > 0 || replaced.wait()));
    CHECK(f.slate().count(Kind::Production) == 1);
    CHECK(f.slate().count(Kind::Location) == 0);
    WindowFixture::addLocation(f.slate(), QStringLiteral("Oslo"), {});
    CHECK(f.slate().verify().isSound());
}

TEST_CASE(
    "the line of state says Saved when the file by itself holds all, and going elsewhere makes it so")
{
    WindowFixture f;
    const auto state = [&] { return f.child<QLabel>("fileStatus")->text(); };
    WindowFixture::addLocation(f.slate(), QStringLiteral("Oslo"), f.alpha);
    CHECK(state().contains(QStringLiteral("saving")));
    QEvent left(QEvent::WindowDeactivate);
    QCoreApplication::sendEvent(f.window.get(), &left);
    QCoreApplication::processEvents();
    CHECK(state().contains(QStringLiteral("Saved")));
    const QString copy = f.path(QStringLiteral("copy.slate"));
    copyByOther(f.path(), copy);
    CHECK(Slate::open(copy)->count(Kind::Location) == 4);
}

TEST_CASE("pages whose records cannot be read are empty under a banner, and fill when they can be")
{
    WindowFixture f;
    const FullDisk disk(1000);
    f.window->showPage(Page::History); // what the next window begins with
    REQUIRE(f.window->openFile(f.path()));
    // After another program's edit everything is read afresh.
    WindowFixture::addLocation(*Slate::open(f.path()), QStringLiteral("Oslo"), f.alpha);

    FullDisk::setReadsFail(true);
    look(*f.window);
    CHECK_FALSE(f.child<Banner>("failureBanner")->isHidden());
    INFO(f.failure());
    CHECK(f.failure().contains(QStringLiteral("Check the disk")));
    for (const Page page : allPages()) {
        f.window->showPage(page);
        f.window->grab();
        QCoreApplication::processEvents();
    }
    f.window->undo();
    f.window->showQuickFind();
    QTest::keyClicks(f.child<QLineEdit>("quickFindWords"), QStringLiteral("rau"));
    QTest::keyClick(f.child<QLineEdit>("quickFindWords"), Qt::Key_Escape);

    f.window->showPage(Page::Locations);
    auto *table = f.window->pageWidget(Page::Locations)->findChild<QTableView *>();
    REQUIRE(table);
    CHECK(table->model()->rowCount() == 0);
    FullDisk::setReadsFail(false);
    look(*f.window);
    CHECK(f.child<Banner>("failureBanner")->isHidden());
    CHECK(table->model()->rowCount() == 4);
    f.window.reset();
}

TEST_CASE("the counts beside the pages are those of what the pages show when the file was written over")
{
    WindowFixture f;
    REQUIRE(QTest::qWaitFor([&] { return f.count(Page::Locations) == 3; }));
    f.window->showPage(Page::Locations);
    const QString other = f.path(QStringLiteral("other.slate"));
    WindowFixture::addProduction(*Slate::create(other), QStringLiteral("Gamma"));
    f.slate().moveLogIntoFile();
    copyByOther(other, f.path());
    f.navigation().countAll();
    for (int i = 0; i < 3 * pageCount; ++i)
        QCoreApplication::processEvents();
    CHECK(f.count(Page::Locations) == 3);
    CHECK(f.window->pageWidget(Page::Locations)->findChild<QTableView *>()->model()->rowCount() == 3);
}
