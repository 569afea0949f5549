#include "tests/ui/window_fixture.h"

#include "tests/core/files.h"
#include "tests/core/full_disk.h"
#include "tests/core/meddle.h"
#include "ui/base/unsaved.h"
#include "ui/records/record_form.h"
#include "ui/records/record_panel.h"

#include <QPushButton>

using namespace slate;

namespace {

/// A damaged slate beside the one that the window has open.
QString damagedSlate(WindowFixture &f)
{
    const QString path = f.path(QStringLiteral("damaged.slate"));
    f.slate().saveCopy(path);
    meddle(path, "UPDATE location SET country = 'Norway' WHERE name = 'Rome'");
    return path;
}

} // namespace

TEST_CASE("a damaged slate is opened under a banner that says what was found, and is not said to be saved")
{
    WindowFixture f;
    REQUIRE(f.window->openFile(damagedSlate(f)));
    const QString words = f.child<Banner>("noticeBanner")->text();
    CHECK(words.contains(QStringLiteral("What it holds of locations is not what its history says")));
    CHECK(words.contains(QStringLiteral("Open a backup")));
    CHECK_FALSE(words.contains(QStringLiteral("table")));
    f.child<Banner>("noticeBanner")->findChild<QPushButton *>(QStringLiteral("bannerMore"))->click();
    auto *shown = f.child<Banner>("noticeBanner")->findChild<QLabel *>(QStringLiteral("bannerDetails"));
    CHECK_FALSE(shown->isHidden());
    CHECK(shown->text().contains(QStringLiteral("the table location is not what its history makes of it")));
    CHECK_FALSE(f.child<QLabel>("fileStatus")->text().contains(QStringLiteral("saved")));
    CHECK(f.child<QLabel>("fileStatus")->text().contains(QStringLiteral("damaged")));
}

TEST_CASE("what can be read of a damaged slate is exported from its banner")
{
    WindowFixture f;
    REQUIRE(f.window->openFile(damagedSlate(f)));
    f.fileToSave = f.path(QStringLiteral("rest.json"));
    auto *button = f.child<Banner>("noticeBanner")->findChild<QPushButton *>();
    REQUIRE(button);
    CHECK(button->text() == QLatin1String("Export what can be read"));
    QTest::mouseClick(button, Qt::LeftButton);
    CHECK(bytesOf(f.fileToSave).contains("Rauma"));
}

TEST_CASE("the newest backup without damage is opened from the banner of a damaged slate")
{
    WindowFixture f;
    const QString damaged = damagedSlate(f);
    const QString older = f.path(QStringLiteral("damaged.version-2.20210101-000000.backup.slate"));
    const QString newer = f.path(QStringLiteral("damaged.version-2.20220101-000000.backup.slate"));
    f.slate().saveCopy(older);
    REQUIRE(QFile::copy(damaged, newer));
    REQUIRE(f.window->openFile(damaged));
    auto *button = f.child<Banner>("noticeBanner")->findChild<QPushButton *>(QStringLiteral("bannerOther"));
    CHECK(button->text() == QLatin1String("Open the newest backup"));
    QTest::mouseClick(button, Qt::LeftButton);
    QCoreApplication::processEvents();
    CHECK(f.slate().path() == older);
    CHECK(f.slate().damage().isEmpty());
    CHECK_FALSE(f.child<Banner>("noticeBanner")->isVisible());
}

TEST_CASE("where all backups are damaged that is said, and without a backup another file is asked for")
{
    WindowFixture f;
    const QString damaged = damagedSlate(f);
    const QString backup = f.path(QStringLiteral("damaged.version-2.20220101-000000.backup.slate"));
    REQUIRE(QFile::copy(damaged, backup));
    REQUIRE(f.window->openFile(damaged));
    const auto press = [&] {
        auto *banner = f.child<Banner>("noticeBanner");
        QTest::mouseClick(banner->findChild<QPushButton *>(QStringLiteral("bannerOther")), Qt::LeftButton);
        QCoreApplication::processEvents();
    };
    press();
    CHECK(f.slate().path() == damaged);
    CHECK(f.toast().contains(QStringLiteral("All backups")));
    QFile::remove(backup);
    REQUIRE(f.window->openFile(f.path()));
    REQUIRE(f.window->openFile(damaged));
    f.fileToOpen = f.path();
    press();
    CHECK(f.slate().path() == f.path());
}

namespace {

/// The window's slate, grown to one that is looked through after it opens.
void grow(WindowFixture &f)
{
    f.slate().edit(QStringLiteral("Add much"), [&](Transaction &t) {
        Location place;
        place.name = QStringLiteral("Line");
        place.notes = QString(20'000, u'x');
        for (qint64 bytes = 0; bytes < Slate::longFile; bytes += place.notes.size()) {
            place.id = Id<Location>::random();
            t.insert(place);
        }
    });
}

} // namespace

TEST_CASE("a long slate that could not be looked through says so, takes no change, and is looked at again")
{
    const FullDisk disk(1'000'000);
    WindowFixture f;
    grow(f);
    const QString copy = f.path(QStringLiteral("long.slate"));
    f.slate().saveCopy(copy);
    FullDisk::setOthersFail(true);
    REQUIRE(f.window->openFile(copy));
    f.slate().finishCheck();
    auto *banner = f.child<Banner>("noticeBanner");
    CHECK(banner->text().contains(QStringLiteral("could not be looked through for damage")));
    const bool kept = f.window->session().edit(QStringLiteral("Rename"),
        [&](Transaction &t) { t.setField(f.ref(f.rauma), "name", QStringLiteral("Romsdalen")); });
    CHECK_FALSE(kept);
    CHECK(f.nameOf(f.rauma) == QStringLiteral("Rauma"));
    FullDisk::setOthersFail(false);
    auto *again = banner->findChild<QPushButton *>(QStringLiteral("bannerAction"));
    CHECK(again->text() == QLatin1String("Look again"));
    QTest::mouseClick(again, Qt::LeftButton);
    f.slate().finishCheck();
    CHECK_FALSE(f.slate().hindrance());
    CHECK_FALSE(banner->isVisible());
    CHECK(f.window->session().edit(QStringLiteral("Rename"),
        [&](Transaction &t) { t.setField(f.ref(f.rauma), "name", QStringLiteral("Romsdalen")); }));
    f.window.reset();
}

TEST_CASE("what was refused while a long slate was looked through is saved by itself once it is found sound")
{
    const FullDisk disk(1'000'000);
    WindowFixture f;
    grow(f);
    const QString copy = f.path(QStringLiteral("long.slate"));
    f.slate().saveCopy(copy);
    Slate::Options options;
    options.checkPatienceMs = 0;
    FullDisk::setOthersWait(true);
    f.window->setSlate(Slate::open(copy, options));
    REQUIRE(f.slate().isBeingChecked());
    f.window->showRecord(f.ref(f.rauma));
    auto *name = f.window->findChild<RecordForm *>()->panel()->row("name");
    name->editor().input()->setFocus();
    QTest::keyClick(name->editor().input(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(name->editor().input(), QStringLiteral("Romsdalen"));
    QTest::keyClick(name->editor().input(), Qt::Key_Return);
    CHECK(f.nameOf(f.rauma) == QStringLiteral("Rauma"));
    CHECK(f.failure().contains(QStringLiteral("still being looked through")));
    CHECK(f.window->session().unsaved().count() == 1);
    FullDisk::setOthersWait(false);
    f.slate().finishCheck();
    CHECK(f.nameOf(f.rauma) == QStringLiteral("Romsdalen"));
    CHECK(f.window->session().unsaved().isEmpty());
    CHECK(f.child<Banner>("failureBanner")->isHidden());
    f.window.reset();
}
