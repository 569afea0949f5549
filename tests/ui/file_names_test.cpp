#include "tests/ui/window_fixture.h"

#include "core/model/file_name.h"
#include "tests/core/files.h"
#include "ui/shell/settings.h"
#include "ui/shell/status_line.h"

#include <QLabel>
#include <QMenu>

#include <sys/stat.h>
#include <unistd.h>

using namespace slate;

namespace {

/// A name that the system has in Latin-1: to us it holds a byte that is no letter.
const QString foreign = QStringLiteral("caf") + QChar(0xDCE9);
const QString foreignShown = QStringLiteral("caf\\xE9");

struct Foreign : WindowFixture {
    ~Foreign()
    {
        window.reset();
        // Qt removes no file whose name is not UTF-8.
        for (const QString &name : entriesOf(folder.path()))
            removeFile(folder.filePath(name));
    }
    QString named(const char *ending) const { return path(foreign + QLatin1String(ending)); }
};

} // namespace

TEST_CASE_METHOD(
    Foreign, "a slate whose name is not UTF-8 is called by its name wherever the window names it")
{
    fileToSave = named(".slate");
    window->saveCopy();
    CHECK(isThere(fileToSave));
    CHECK(toast() == QStringLiteral("Saved a copy as %1.slate").arg(foreignShown));
    REQUIRE(window->openFile(fileToSave));
    CHECK(slate().path() == fileToSave);
    CHECK(window->windowTitle().startsWith(foreignShown + QStringLiteral(".slate")));
    CHECK(child<QLabel>("fileStatus")->text().startsWith(foreignShown + QStringLiteral(".slate")));
    fileToSave = named(".json");
    window->exportJson();
    CHECK(isThere(fileToSave));
    CHECK(toast() == QStringLiteral("Exported all records to %1.json").arg(foreignShown));
    CHECK(settings::recentFiles().front() == named(".slate"));
    REQUIRE(window->openFile(path()));
    bool isListed = false;
    for (QMenu *menu : window->findChildren<QMenu *>()) {
        Q_EMIT menu->aboutToShow();
        for (const QAction *action : menu->actions())
            isListed = isListed || action->text().contains(foreignShown);
    }
    CHECK(isListed);
}

TEST_CASE_METHOD(Foreign, "what fails with a file whose name is not UTF-8 is told by its name")
{
    CHECK_FALSE(window->openFile(named(".slate")));
    CHECK(failure().startsWith(foreignShown + QStringLiteral(".slate was not opened.")));
    fileToSave = named(".slate");
    window->saveCopy();
    CHECK_FALSE(window->newFile(named(".slate")));
    CHECK(failure().startsWith(foreignShown + QStringLiteral(".slate was not made.")));
}

TEST_CASE_METHOD(Foreign, "New slate in the menu asks by the questions that the window was given")
{
    QStringList suggested;
    questions.fileToMake = [&](const QString &, const QString &suggestion, const QString &) {
        suggested << suggestion;
        return named(".slate");
    };
    window = std::make_unique<MainWindow>(Slate::open(path()), questions);
    action("newSlate")->trigger();
    CHECK(suggested.size() == 1);
    CHECK(slate().path() == named(".slate"));
    CHECK(slate().count(Kind::Location) == 0);
}

TEST_CASE_METHOD(WindowFixture, "a name with a line end in it is on one line wherever the window says it")
{
    const QString name = QStringLiteral("two\nlines");
    const QString shown = QStringLiteral("two\\x0Alines.slate");
    fileToSave = path(name + QStringLiteral(".slate"));
    window->saveCopy();
    CHECK(toast() == QStringLiteral("Saved a copy as %1").arg(shown));
    REQUIRE(window->openFile(fileToSave));
    CHECK(window->windowTitle().startsWith(shown));
    CHECK(child<QLabel>("fileStatus")->text().startsWith(shown));
    CHECK(settings::recentFiles().front() == fileToSave);
    REQUIRE(window->openFile(path()));
    bool isListed = false;
    for (QMenu *menu : window->findChildren<QMenu *>()) {
        Q_EMIT menu->aboutToShow();
        for (const QAction *action : menu->actions())
            isListed = isListed || action->text().startsWith(shown);
    }
    CHECK(isListed);
    CHECK_FALSE(window->openFile(path(QStringLiteral("no\nfile.slate"))));
    CHECK(failure().startsWith(QStringLiteral("no\\x0Afile.slate was not opened.")));
}

TEST_CASE_METHOD(WindowFixture, "what is no file is called what it is when it is opened as a slate")
{
    const QString pipe = path(QStringLiteral("pipe.slate"));
    const QString loop = path(QStringLiteral("loop.slate"));
    REQUIRE(::mkfifo(qPrintable(pipe), 0600) == 0);
    REQUIRE(::symlink("loop.slate", qPrintable(loop)) == 0);
    const std::pair<QString, const char *> things[] = {{folder.path(), "This is a folder, not a slate"},
        {pipe, "This is a pipe between programs, not a slate"},
        {QStringLiteral("/dev/null"), "This is a device, not a slate"},
        {loop, "This is a link that leads only back to itself"}};
    for (const auto &[name, words] : things) {
        CHECK_FALSE(window->openFile(name));
        CHECK(failure().contains(QLatin1String(words)));
    }
}
