#include "tests/ui/typed_fixture.h"

#include "tests/core/files.h"
#include "tests/tools/file_locks.h"

#include <QPushButton>

#include <sys/stat.h>

using namespace slate;

namespace {

class AlongFixture : public TypedFixture
{
public:
    /// Another slate, as a file that takes the place of the window's.
    QString otherSlate()
    {
        const QString other = path(QStringLiteral("other.slate"));
        addProduction(*Slate::create(other), QStringLiteral("Gamma"));
        return other;
    }
    void look()
    {
        QEvent activated(QEvent::WindowActivate);
        QCoreApplication::sendEvent(window.get(), &activated);
    }
    /// Types what cannot be saved any more.
    void typeForRauma()
    {
        FieldRow &name = shown(ref(rauma), "name");
        typeInto(name, QStringLiteral("Romsdalen"));
        leave(name);
        REQUIRE(unsaved().count() == 1);
    }
    void openInWindow(const QString &file)
    {
        window.reset();
        window = std::make_unique<MainWindow>(Slate::open(file), questions);
        window->show();
        window->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
    }
    QString wordsForRauma() { return textOf(shown(ref(rauma), "name")); }
    const QString copy = path(QStringLiteral("copy.slate"));
    const QString away = path(QStringLiteral("away.slate"));
};

} // namespace

TEST_CASE_METHOD(
    AlongFixture, "words go along into the copy of a slate whose file was replaced, and stay for it")
{
    const QString other = otherSlate();
    slate().moveLogIntoFile();
    REQUIRE(QFile::rename(path(), away));
    REQUIRE(QFile::rename(other, path()));
    typeForRauma();
    fileToSave = copy;
    window->saveCopy();
    REQUIRE(slate().path() == copy);
    CHECK(asked.isEmpty());
    CHECK(unsaved().count() == 1);
    CHECK(wordsForRauma() == QStringLiteral("Romsdalen"));
    CHECK(state() == QStringLiteral("copy.slate · 1 field not saved yet"));

    // In the next run they are there too, and in the other slate they are not.
    leaving = LeaveChoice::KeepForNextTime;
    openInWindow(path());
    CHECK(unsaved().isEmpty());
    openInWindow(copy);
    CHECK(wordsForRauma() == QStringLiteral("Romsdalen"));
    window->saveAgain();
    CHECK(nameOf(rauma) == QStringLiteral("Romsdalen"));

    // Saved here, they are not brought again; and the old file has them when it comes back.
    shown(ref(rauma), "name");
    typeInto(field("name"), QStringLiteral("Elsewhere"));
    leave(field("name"));
    openInWindow(copy);
    CHECK(unsaved().isEmpty());
    window.reset();
    REQUIRE(QFile::remove(path()));
    REQUIRE(QFile::rename(away, path()));
    openInWindow(path());
    CHECK(wordsForRauma() == QStringLiteral("Romsdalen"));
}

TEST_CASE_METHOD(AlongFixture, "words kept on quitting a slate that was replaced are offered in a copy of it")
{
    const QString other = otherSlate();
    slate().saveCopy(copy);
    window->showPage(Page::Locations);
    slate().moveLogIntoFile();
    copyByOther(other, path());
    look();
    typeForRauma();
    leaving = LeaveChoice::KeepForNextTime;
    CHECK(window->close());
    // Also to what stands in its place, whose people typed them.
    openInWindow(path());
    REQUIRE(slate().count(Kind::Location) == 0);
    CHECK(unsaved().count() == 1);
    openInWindow(copy);
    CHECK(wordsForRauma() == QStringLiteral("Romsdalen"));
}

TEST_CASE_METHOD(AlongFixture, "words go along when a file that was written over is opened again")
{
    const QString other = otherSlate();
    window->showPage(Page::Locations);
    slate().moveLogIntoFile();
    copyByOther(other, path());
    look();
    typeForRauma();
    auto *again = child<Banner>("failureBanner")->findChild<QPushButton *>(QStringLiteral("bannerAction"));
    CHECK(again->text() == QStringLiteral("Open it again"));
    QTest::mouseClick(again, Qt::LeftButton);
    settle();
    REQUIRE(slate().count(Kind::Location) == 0);
    CHECK(unsaved().count() == 1);
    window->showUnsaved();
    CHECK(toast().contains(QStringLiteral("What was typed is on the clipboard")));
}

TEST_CASE_METHOD(AlongFixture, "what is in memory of a slate that was written over is saved as a new slate")
{
    const QString other = otherSlate();
    window->showPage(Page::Locations);
    slate().moveLogIntoFile();
    REQUIRE(::chmod(qPrintable(path()), 0640) == 0);
    copyByOther(other, path());
    look();
    CHECK(failure().contains(QStringLiteral("still has in memory (records: ")));
    CHECK(failure().contains(QStringLiteral("no backup beside it")));
    typeForRauma();
    fileToSave = copy;
    auto *save = child<Banner>("failureBanner")->findChild<QPushButton *>(QStringLiteral("bannerOther"));
    CHECK(save->text() == QStringLiteral("Save what is left"));
    QTest::mouseClick(save, Qt::LeftButton);
    settle();
    REQUIRE(slate().path() == copy);
    CHECK(slate().count(Kind::Location) == 3);
    CHECK(slate().count(Kind::Production) == 2);
    CHECK(
        failure().contains(QStringLiteral("what was in memory of a slate that another program wrote over")));
    CHECK(slate().verify().isSound());
    CHECK(wordsForRauma() == QStringLiteral("Romsdalen"));
    struct stat made = {};
    REQUIRE(::stat(qPrintable(copy), &made) == 0);
    CHECK((made.st_mode & 0777) == 0640);
}

TEST_CASE_METHOD(AlongFixture, "nothing is taken for what is left that was read from a file written over")
{
    const QString other = otherSlate();
    slate().moveLogIntoFile();
    copyByOther(other, path());
    // Read before anybody has noticed.
    CHECK(window->session().catalog().records(Kind::SceneText).empty());
    const auto missing = window->session().catalog().notHeld();
    CHECK(std::find(missing.begin(), missing.end(), Kind::SceneText) != missing.end());
}
