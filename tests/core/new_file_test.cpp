#include "tests/core/strings.h"

#include "core/store/copy.h"
#include "tests/core/failing_calls.h"
#include "tests/core/files.h"
#include "tests/core/temporary_slate.h"
#include "tests/tools/run_slate.h"

#include <sys/stat.h>

using namespace slate;

namespace {

std::optional<Error::Code> codeOf(const std::function<void()> &work)
{
    try {
        work();
    } catch (const Error &error) {
        return error.code();
    }
    return std::nullopt;
}

QStringList namesIn(const QTemporaryDir &folder)
{
    return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
}

unsigned modeOf(const QString &path)
{
    struct stat about = {};
    REQUIRE(::stat(qPrintable(path), &about) == 0);
    return about.st_mode & 0777;
}

QProcess *startShell(const QString &script, const QStringList &arguments)
{
    auto *process = new QProcess;
    process->start(QStringLiteral("sh"),
        QStringList {QStringLiteral("-c"), script, QStringLiteral("sh"), QStringLiteral(SLATE_PROGRAM)}
            + arguments);
    return process;
}

} // namespace

TEST_CASE("of files made for one place the first is put there, on every kind of file system")
{
    using Calls = FailingCalls;
    for (const int lacking : {0, int(Calls::NoReplaceRename), int(Calls::NoReplaceRename | Calls::Link)}) {
        INFO("lacking " << lacking);
        const FailingCalls failing(lacking);
        QTemporaryDir folder;
        const QString place = folder.filePath(QStringLiteral("a.csv"));
        {
            NewFile first(place);
            NewFile second(place);
            NewFile third(place);
            first.write("first");
            second.write("second");
            third.write("third");
            CHECK(first.path() != second.path());
            first.put(OldFile::Keep);
            CHECK(codeOf([&] { second.put(OldFile::Keep); }) == Error::Code::AlreadyThere);
            CHECK(bytesOf(place) == "first");
            third.put(OldFile::Replace);
        }
        CHECK(bytesOf(place) == "third");
        CHECK(namesIn(folder) == QStringList {QStringLiteral("a.csv")});
    }
}

TEST_CASE("a name that is taken in the last moment is not replaced")
{
    using Calls = FailingCalls;
    for (const int lacking : {0, int(Calls::NoReplaceRename), int(Calls::NoReplaceRename | Calls::Link)}) {
        const FailingCalls failing(lacking);
        QTemporaryDir folder;
        const QString place = folder.filePath(QStringLiteral("a.csv"));
        NewFile file(place);
        const auto takeIt = [&] { putContents(place, "theirs"); };
        CHECK(codeOf([&] { file.put(OldFile::Keep, takeIt); }) == Error::Code::AlreadyThere);
        CHECK(bytesOf(place) == "theirs");
    }
}

TEST_CASE("a link is written through where it leads, and one that leads nowhere is left as it is")
{
    QTemporaryDir folder;
    const QString target = folder.filePath(QStringLiteral("target.csv"));
    const QString link = folder.filePath(QStringLiteral("link.csv"));
    REQUIRE(QFile::link(target, link));
    CHECK(codeOf([&] { NewFile(link).put(OldFile::Keep); }) == Error::Code::AlreadyThere);
    putContents(target, "old");
    NewFile file(link);
    file.write("new");
    file.put(OldFile::Replace);
    CHECK(bytesOf(target) == "new");
    CHECK(QFileInfo(link).isSymLink());
}

TEST_CASE("a folder that the disk does not confirm is told of")
{
    QTemporaryDir folder;
    const FailingCalls failing(FailingCalls::FolderSync);
    const QString path = folder.filePath(QStringLiteral("a.slate"));
    CHECK(codeOf([&] { Slate::create(path); }) == Error::Code::Unconfirmed);
    const QString copy = folder.filePath(QStringLiteral("b.slate"));
    const auto slate = Slate::open(path);
    CHECK(codeOf([&] { slate->saveCopy(copy); }) == Error::Code::Unconfirmed);
    CHECK(Slate::open(copy)->verify().isSound());
}

TEST_CASE("making a slate touches nothing that lies beside it")
{
    QTemporaryDir folder;
    QStringList strays;
    for (const char *ending : {"new", "part", "unfinished", "new-wal", "unfinished-wal", "tmp"}) {
        strays << QStringLiteral("film.slate.") + QLatin1String(ending)
               << QStringLiteral("example.slate.") + QLatin1String(ending);
    }
    for (const QString &stray : strays)
        putContents(folder.filePath(stray), stray.toUtf8());
    const QString film = folder.filePath(QStringLiteral("film.slate"));
    CHECK(runSlate({QStringLiteral("new"), film}).code == 0);
    const QString example = folder.filePath(QStringLiteral("example.slate"));
    CHECK(runSlate({QStringLiteral("new"), example, QStringLiteral("--example")}).code == 0);
    for (const QString &stray : strays)
        CHECK(bytesOf(folder.filePath(stray)) == stray.toUtf8());
    CHECK(namesIn(folder).size() == strays.size() + 2);
    CHECK(Slate::open(example)->verify().isSound());
}

TEST_CASE("the log that a deleted slate has left is kept under another name")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("film.slate"));
    putContents(path + QStringLiteral("-wal"), "what somebody did");
    Slate::create(path).reset();
    const QStringList names = namesIn(folder);
    REQUIRE(names.size() == 2);
    CHECK(names[1].startsWith(QStringLiteral("film.slate-wal.")));
    CHECK(bytesOf(folder.filePath(names[1])) == "what somebody did");
}

TEST_CASE("a copy replaces another slate only where somebody agreed to it")
{
    TemporarySlate here;
    here->edit(QStringLiteral("Add location"), [](Transaction &t) { t.insert(location("Rauma")); });
    TemporarySlate there;
    there.slate.reset();
    const QByteArray before = bytesOf(there.path);
    CHECK(codeOf([&] { here->saveCopy(there.path); }) == Error::Code::AlreadyThere);
    CHECK(bytesOf(there.path) == before);
    saveCopyOver(*here, there.path);
    CHECK(Slate::open(there.path)->count(Kind::Location) == 1);
    CHECK(namesIn(there.folder) == QStringList {QStringLiteral("test.slate")});
}

TEST_CASE("a copy may be used by those who may use the original")
{
    TemporarySlate slate;
    for (const unsigned mode : {0600U, 0640U, 0664U}) {
        REQUIRE(::chmod(qPrintable(slate.path), mode) == 0);
        const QString copy = slate.folder.filePath(QStringLiteral("%1.slate").arg(mode));
        slate->saveCopy(copy);
        CHECK(modeOf(copy) == mode);
    }
}

TEST_CASE("the copy of a slate that was moved, replaced or let go may be used as the original")
{
    for (const char *what : {"moved", "replaced", "let go"}) {
        INFO(what);
        TemporarySlate slate;
        slate->edit(QStringLiteral("Add location"), [](Transaction &t) { t.insert(location("Rauma")); });
        REQUIRE(::chmod(qPrintable(slate.path), 0640) == 0);
        CHECK_FALSE(slate->isGone()); // which looks at the file
        REQUIRE(QFile::rename(slate.path, slate.path + QStringLiteral(".away")));
        if (qstrcmp(what, "replaced") == 0) {
            QFile other(slate.path);
            REQUIRE(other.open(QIODevice::WriteOnly));
            REQUIRE(::chmod(qPrintable(slate.path), 0666) == 0);
        }
        if (qstrcmp(what, "let go") == 0)
            slate->letGo();
        const QString copy = slate.folder.filePath(QStringLiteral("copy.slate"));
        slate->saveCopy(copy);
        CHECK(modeOf(copy) == 0640);
    }
}

TEST_CASE("of six programs that make one slate at once one wins, and what it adds stays")
{
    for (int round = 0; round < 3; ++round) {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("film.slate"));
        std::vector<std::unique_ptr<QProcess>> programs;
        for (int i = 0; i < 6; ++i) {
            const QString script =
                QStringLiteral("\"$1\" new \"$2\" && \"$1\" add location \"$2\" --name $3");
            programs.emplace_back(startShell(script, {path, QStringLiteral("Place-%1").arg(i)}));
        }
        QStringList won;
        for (size_t i = 0; i < programs.size(); ++i) {
            REQUIRE(programs[i]->waitForFinished(60'000));
            if (programs[i]->exitCode() == 0)
                won << QStringLiteral("Place-%1").arg(i);
            else
                CHECK(programs[i]->readAllStandardError().contains("is there already"));
        }
        REQUIRE(won.size() == 1);
        const auto slate = Slate::open(path);
        REQUIRE(slate->count(Kind::Location) == 1);
        CHECK(slate->all<Location>().front().name == won.front());
        CHECK(namesIn(folder).filter(QStringLiteral(".part")).isEmpty());
    }
}
