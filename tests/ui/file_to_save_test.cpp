#include "tests/core/strings.h"

#include "tests/core/files.h"
#include "tests/tools/held_elsewhere.h"
#include "tests/ui/window_fixture.h"
#include "ui/base/file_to_save.h"
#include "ui/base/questions.h"
#include "ui/base/save_file.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

using namespace slate;

namespace {

const QString slates = QStringLiteral("Slate files (*.slate)");

/// Answers the dialogs that open one after another: a name for the file, then a button by its words.
class Answers : public QObject
{
public:
    explicit Answers(QStringList answers) : m_answers(std::move(answers)) { qApp->installEventFilter(this); }

    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() == QEvent::Show && qobject_cast<QDialog *>(object)) {
            QMetaObject::invokeMethod(
                this, [this, dialog = static_cast<QDialog *>(object)] { answer(*dialog); },
                Qt::QueuedConnection);
        }
        return false;
    }
    bool areGiven() const { return m_answers.isEmpty(); }

private:
    void answer(QDialog &dialog)
    {
        if (m_answers.isEmpty())
            return dialog.reject();
        const QString next = m_answers.takeFirst();
        if (auto *files = qobject_cast<QFileDialog *>(&dialog)) {
            auto *name = files->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
            REQUIRE(name);
            name->setText(next);
            QTest::keyClick(name, Qt::Key_Return);
            return;
        }
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->text() == next)
                return button->click();
        }
        dialog.reject();
    }

    QStringList m_answers;
};

} // namespace

TEST_CASE("a name gets the ending of its kind where it has none of them")
{
    CHECK(withEnding(text("/a/film"), slates) == text("/a/film.slate"));
    CHECK(withEnding(text("/a/film.slate"), slates) == text("/a/film.slate"));
    CHECK(withEnding(text("/a/film.SLATE"), slates) == text("/a/film.SLATE"));
    CHECK(withEnding(text("/a/film.v2"), slates) == text("/a/film.v2.slate"));
    CHECK(withEnding(text("/a/film.slate"), text("CSV table (*.csv)")) == text("/a/film.slate.csv"));
    CHECK(withEnding(text("/a/b.jpeg"), text("Pictures (*.jpg *.jpeg)")) == text("/a/b.jpeg"));
    CHECK(withEnding(text("/a/b"), text("Pictures (*.jpg *.jpeg)")) == text("/a/b.jpg"));
    CHECK(withEnding(QString(), slates) == QString());
}

TEST_CASE("a person is asked before a file is replaced, by the name that it will have")
{
    QTemporaryDir folder;
    const QString there = folder.filePath(text("there.slate"));
    REQUIRE(QFile(there).open(QIODevice::WriteOnly));
    QStringList names {folder.filePath(text("there")), folder.filePath(text("free"))};
    QStringList suggested;
    QStringList asked;
    bool agrees = false;
    const auto ask = [&] {
        return askFileToSave(text("first"), slates,
            {[&](const QString &suggestion) {
                 suggested << suggestion;
                 return names.takeFirst();
             },
                [&](const QString &path) {
                    asked << path;
                    return agrees;
                }});
    };
    CHECK(ask() == folder.filePath(text("free.slate")));
    CHECK(asked == QStringList {there});
    CHECK(suggested == QStringList {text("first"), there});

    names << folder.filePath(text("there"));
    agrees = true;
    CHECK(ask() == there);

    names << QString();
    CHECK(ask().isEmpty());
}

TEST_CASE("a file that came to be after its name was chosen is not replaced")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(text("out.csv"));
    const FileToSave chosen(path);
    saveFile(chosen, "mine");
    CHECK_THROWS_AS(saveFile(chosen, "other"), Error);
    CHECK(bytesOf(path) == "mine");
    saveFile(FileToSave(path), "other");
    CHECK(bytesOf(path) == "other");
}

TEST_CASE_METHOD(WindowFixture, "Save a copy under a name without its ending leaves the slate of that name")
{
    const QString other = path(text("other.slate"));
    Slate::create(other).reset();
    const QByteArray before = bytesOf(other);
    questions.fileToSave = dialogQuestions().fileToSave;
    window = std::make_unique<MainWindow>(Slate::open(path()), questions);
    window->show();
    Answers answers({path(text("other")), text("Choose another name"), path(text("third"))});
    window->saveCopy();
    CHECK(answers.areGiven());
    CHECK(bytesOf(other) == before);
    CHECK_FALSE(QFile::exists(path(text("other"))));
    CHECK(Slate::open(path(text("third.slate")))->count(Kind::Location) == 3);
}

TEST_CASE_METHOD(WindowFixture, "Save a copy replaces another slate when the person says so")
{
    const QString other = path(text("other.slate"));
    Slate::create(other).reset();
    questions.fileToSave = dialogQuestions().fileToSave;
    window = std::make_unique<MainWindow>(Slate::open(path()), questions);
    window->show();
    Answers answers({path(text("other")), text("Replace it")});
    window->saveCopy();
    CHECK(answers.areGiven());
    CHECK(Slate::open(other)->count(Kind::Location) == 3);
}

TEST_CASE_METHOD(
    WindowFixture, "to replace the open slate, or one that another program has open, is not offered")
{
    questions.fileToSave = dialogQuestions().fileToSave;
    window = std::make_unique<MainWindow>(Slate::open(path()), questions);
    window->show();
    const auto offers = [&](const QString &name) {
        Answers answers({name, text("Replace it"), path(text("third"))});
        window->saveCopy();
        const bool isOffered = !isThere(path(text("third.slate")));
        QFile::remove(path(text("third.slate")));
        return isOffered;
    };
    const QString other = path(text("other.slate"));
    Slate::create(other).reset();
    CHECK(offers(other));
    CHECK_FALSE(offers(path()));
    const HeldElsewhere held(other);
    CHECK_FALSE(offers(other));
    CHECK(failure().isEmpty());
}
