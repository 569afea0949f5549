#include "tests/core/strings.h"

#include "core/model/production.h"
#include "ui/shell/settings.h"
#include "ui/shell/start.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace slate;

namespace {

class StartFixture
{
public:
    StartFixture()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("Slate tests"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
        QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).removeRecursively();
        questions.whatInstead = [this](const QString &name, const QString &) {
            asked << name;
            return answers.isEmpty() ? StartChoice::Quit : answers.takeFirst();
        };
        questions.fileToOpen = [this] { return toOpen; };
        questions.fileToMake = [this] { return path(QStringLiteral("made.slate")); };
    }
    QString path(const QString &name) const { return folder.filePath(name); }
    QString brokenFile()
    {
        QFile file(path(QStringLiteral("broken.slate")));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("no slate at all");
        return file.fileName();
    }

    QTemporaryDir folder;
    StartQuestions questions;
    QStringList asked;
    QList<StartChoice> answers;
    QString toOpen;
};

} // namespace

TEST_CASE_METHOD(
    StartFixture, "the first start makes the user's own copy of the example, the next opens it again")
{
    auto slate = slateToBeginWith({}, questions);
    REQUIRE(slate);
    CHECK(slate->path() == exampleCopyPath());
    CHECK(slate->count(Kind::Location) >= 3);
    CHECK(asked.isEmpty());
    slate->edit(QStringLiteral("Add production"), [](Transaction &t) {
        Production production;
        production.id = Id<Production>::random();
        production.title = QStringLiteral("Mine");
        t.insert(production);
    });
    const qint64 productions = slate->count(Kind::Production);
    slate.reset();
    CHECK(slateToBeginWith({}, questions)->count(Kind::Production) == productions);
}

TEST_CASE_METHOD(StartFixture, "the last file is opened again, and the one that is asked for comes before it")
{
    Slate::create(path(QStringLiteral("last.slate")));
    Slate::create(path(QStringLiteral("asked.slate")));
    settings::addRecentFile(path(QStringLiteral("last.slate")));
    CHECK(slateToBeginWith({}, questions)->path() == path(QStringLiteral("last.slate")));
    CHECK(slateToBeginWith(path(QStringLiteral("asked.slate")), questions)->path()
        == path(QStringLiteral("asked.slate")));
}

TEST_CASE_METHOD(StartFixture, "a file that cannot be opened is named, and the person can quit")
{
    CHECK(slateToBeginWith(brokenFile(), questions) == nullptr);
    CHECK(asked == QStringList {QStringLiteral("broken.slate")});
}

TEST_CASE_METHOD(
    StartFixture, "instead of a broken file another one can be opened, asked again until one opens")
{
    Slate::create(path(QStringLiteral("good.slate")));
    toOpen = path(QStringLiteral("good.slate"));
    answers = {StartChoice::OpenAnother};
    CHECK(slateToBeginWith(brokenFile(), questions)->path() == toOpen);

    toOpen.clear(); // they changed their mind
    answers = {StartChoice::OpenAnother, StartChoice::NewSlate};
    CHECK(slateToBeginWith(brokenFile(), questions)->path() == path(QStringLiteral("made.slate")));
}

TEST_CASE_METHOD(StartFixture, "a broken copy of the example is kept, and a fresh one made beside it")
{
    QDir().mkpath(QFileInfo(exampleCopyPath()).path());
    QFile file(exampleCopyPath());
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("broken");
    file.close();
    answers = {StartChoice::Example};
    const auto slate = slateToBeginWith({}, questions);
    REQUIRE(slate);
    CHECK(slate->path() != exampleCopyPath());
    CHECK(slate->count(Kind::Location) >= 3);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == "broken");
}
