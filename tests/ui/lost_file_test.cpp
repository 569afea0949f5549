#include "tests/ui/window_fixture.h"

#include "tests/core/full_disk.h"

#include <QFile>
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
