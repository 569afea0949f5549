#include "tests/ui/window_fixture.h"

#include "tests/core/files.h"
#include "tests/core/meddle.h"

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
    CHECK(words.contains(QStringLiteral("the table location is not what its history makes of it")));
    CHECK(words.contains(QStringLiteral("Open a backup")));
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
