#include "tests/ui/window_fixture.h"

#include "tests/tools/file_locks.h"
#include "ui/base/questions.h"
#include "ui/base/save_file.h"

#include <QAction>
#include <QFileDialog>
#include <QFileSystemModel>
#include <QMimeData>
#include <QTimer>

using namespace slate;

namespace {

/// Goes to the folder of a file in the dialog that is open, waits until the file is listed with its icon and
/// its type, and gives up.
void lookAndEscape(const QString &path)
{
    auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
    REQUIRE(dialog);
    dialog->setDirectory(QFileInfo(path).absolutePath());
    auto *files = dialog->findChild<QFileSystemModel *>();
    CHECK(files);
    const auto isListed = [&] {
        constexpr int typeColumn = 2;
        const QModelIndex file = files->index(path, typeColumn);
        return file.isValid() && !file.data().toString().isEmpty()
            && file.siblingAtColumn(0).data(Qt::DecorationRole).isValid();
    };
    CHECK((!files || QTest::qWaitFor(isListed)));
    dialog->reject();
}

/// A window on the fixture's slate whose questions are asked with the real dialogs.
struct RealDialogs : WindowFixture {
    RealDialogs()
    {
        window.reset();
        window = std::make_unique<MainWindow>(Slate::open(path()), dialogQuestions());
        window->show();
        window->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
        // What the first edit waits for holds locks of its own.
        addLocation(slate(), QStringLiteral("Oslo"), alpha);
        slate().moveLogIntoFile();
    }

    QStringList files() const
    {
        return {path(), path() + QStringLiteral("-wal"), path() + QStringLiteral("-shm")};
    }
    QAction *inMenu(const QString &words)
    {
        for (QAction *each : window->findChildren<QAction *>()) {
            if (each->text().remove(u'&') == words)
                return each;
        }
        FAIL("no " << words.toStdString());
        return nullptr;
    }
    /// Checks that asking for a file does nothing to the files of the slate.
    void checkAsking(const std::function<void()> &ask)
    {
        const QStringList locks = locksOnSlate(path());
        REQUIRE_FALSE(locks.isEmpty());
        OpeningsOf openings(files());
        bool asked = false;
        QTimer::singleShot(0, qApp, [&] {
            asked = true;
            lookAndEscape(path());
        });
        ask();
        CHECK(asked);
        CHECK(openings.count() == 0);
        CHECK(locksOnSlate(path()) == locks);
    }
};

} // namespace

TEST_CASE("no dialog for a file opens the slate, and none takes its locks")
{
    RealDialogs f;
    for (const char *words :
        {"New slate…", "Open…", "Save a copy…", "Import screenplay…", "Export all records…"}) {
        INFO(words);
        f.checkAsking([&] { f.inMenu(QString::fromUtf8(words))->trigger(); });
    }
    const Questions questions = dialogQuestions();
    f.checkAsking(
        [&] { questions.fileToSave(QStringLiteral("Save"), f.path(), QStringLiteral("PDF (*.pdf)")); });
    WindowFixture::addLocation(*Slate::open(f.path()), QStringLiteral("Bergen"), f.alpha);
    f.slate().catchUp();
    CHECK(f.slate().count(Kind::Location) == 5);
    CHECK(f.slate().verify().isSound());
}

TEST_CASE("a dialog for a file gives the name that was typed, in the folder of the suggestion")
{
    WindowFixture f;
    QTimer::singleShot(0, qApp, [&] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
        REQUIRE(name);
        CHECK(name->text() == QStringLiteral("films copy.slate"));
        name->setText(QStringLiteral("mine.slate"));
        QTest::keyClick(name, Qt::Key_Return);
    });
    const QString answer = dialogQuestions().fileToSave(QStringLiteral("Save a copy"),
        f.path(QStringLiteral("films copy.slate")), QStringLiteral("Slate files (*.slate)"));
    CHECK(answer == f.path(QStringLiteral("mine.slate")));
}

TEST_CASE("a slate that is open is neither imported nor written over, and keeps its locks")
{
    RealDialogs f;
    const QStringList locks = locksOnSlate(f.path());
    OpeningsOf openings(f.files());
    for (const QString &file : f.files()) {
        CHECK_THROWS_AS(saveFile(FileToSave(file), "x"), Error);
        f.window->importScript(file);
        for (QDialog *dialog : f.window->findChildren<QDialog *>())
            dialog->reject();
    }
    CHECK(openings.count() == 0);
    CHECK(locksOnSlate(f.path()) == locks);
    CHECK(f.slate().verify().isSound());
}

TEST_CASE("opening the open slate again, by name, from the list or by a drop, keeps its locks")
{
    RealDialogs f;
    const QStringList locks = locksOnSlate(f.path());
    REQUIRE(f.window->openFile(f.path()));
    f.slate().edit(QStringLiteral("Nothing"), [](Transaction &) {}); // waits for the check of the file
    CHECK(locksOnSlate(f.path()) == locks);

    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(f.path())});
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QSignalSpy replaced(f.window.get(), &MainWindow::slateReplaced);
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(f.window.get(), &enter);
    QCoreApplication::sendEvent(f.window.get(), &drop);
    REQUIRE((replaced.count() > 0 || replaced.wait()));
    f.slate().edit(QStringLiteral("Nothing"), [](Transaction &) {});
    CHECK(locksOnSlate(f.path()) == locks);
}
