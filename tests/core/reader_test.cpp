#include "tests/core/files.h"
#include "tests/core/strings.h"

#include "core/exchange/json_writer.h"
#include "core/store/copy.h"
#include "tests/core/temporary_slate.h"
#include "tests/tools/run_slate.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>

#include <sys/stat.h>

using namespace slate;

namespace {

Slate::Options reading()
{
    Slate::Options options;
    options.readOnly = true;
    return options;
}

void add(Slate &slate, const char *name)
{
    slate.edit(QStringLiteral("Add location"), [&](Transaction &t) { t.insert(location(name)); });
}

QStringList filesIn(const QTemporaryDir &folder)
{
    return QDir(folder.path()).entryList(QDir::Files);
}

const QStringList alone = {QStringLiteral("test.slate")};

/// Runs a script with the program as $SLATE and a slate as $1.
Answer runScript(const char *script, const QString &path)
{
    QProcess shell;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("SLATE"), QStringLiteral(SLATE_PROGRAM));
    shell.setProcessEnvironment(environment);
    shell.start(
        QStringLiteral("sh"), {QStringLiteral("-c"), QString::fromUtf8(script), QStringLiteral("sh"), path});
    Answer answer;
    if (shell.waitForFinished(60'000))
        answer.code = shell.exitCode();
    answer.out = QString::fromUtf8(shell.readAllStandardOutput());
    answer.err = QString::fromUtf8(shell.readAllStandardError());
    return answer;
}

} // namespace

TEST_CASE("show and verify leave nothing beside a file, whoever runs them")
{
    TemporarySlate made;
    add(*made, "Rauma");
    made.slate.reset();
    const QByteArray before = bytesOf(made.path);
    // A folder that is shared: everybody may make files there.
    REQUIRE(::chmod(made.folder.path().toUtf8().constData(), 0777) == 0);
    for (const QStringList &options : {QStringList(), QStringList {QStringLiteral("--json")}}) {
        const QStringList show = QStringList {QStringLiteral("show"), made.path} + options;
        for (const Answer &answer : {runSlate(show), runSlateUnprivileged(show)}) {
            CHECK(answer.code == 0);
            CHECK(answer.out.contains(QLatin1String("Rauma")));
        }
    }
    CHECK(runSlateUnprivileged({QStringLiteral("verify"), made.path}).code == 0);
    CHECK(filesIn(made.folder) == alone);
    CHECK(bytesOf(made.path) == before);
}

TEST_CASE("a reader sees what another program has in its log, and is in nobody's way")
{
    TemporarySlate made;
    add(*made, "Rauma");
    REQUIRE(::chmod(made.folder.path().toUtf8().constData(), 0755) == 0);
    const Answer shown = runSlateUnprivileged({QStringLiteral("show"), made.path});
    CHECK(shown.out.contains(QLatin1String("Rauma")));
    CHECK(runSlateUnprivileged({QStringLiteral("verify"), made.path}).code == 0);

    const auto reader = Slate::open(made.path, reading());
    add(*made, "Rome");
    CHECK(reader->count(Kind::Location) == 1);
    // The last to close takes the log away, as if nobody looked.
    made.slate.reset();
    CHECK(filesIn(made.folder) == alone);
    CHECK(reader->count(Kind::Location) == 1);
}

TEST_CASE("a slate that is open for reading is told of what others do to it")
{
    TemporarySlate made;
    add(*made, "Rauma");
    const auto reader = Slate::open(made.path, reading());
    std::vector<Changes> seen;
    QObject::connect(&*reader, &Slate::changed, [&](const Changes &changes) { seen.push_back(changes); });
    reader->catchUp();
    CHECK(seen.empty());
    add(*made, "Rome");
    add(*made, "Stranda");
    reader->catchUp();
    CHECK(seen.size() == 2);
    CHECK(reader->count(Kind::Location) == 3);
    made.slate.reset();
    reader->catchUp();
    CHECK(seen.size() == 2);
    CHECK_FALSE(reader->isGone());
    REQUIRE(QFile::rename(made.path, made.path + u'2'));
    CHECK(reader->isGone());
    CHECK_THROWS_AS(reader->catchUp(), Error);
    CHECK(reader->count(Kind::Location) == 3);
}

TEST_CASE("a copy that is saved by a reader is a slate like any other")
{
    TemporarySlate made;
    add(*made, "Rauma");
    const QString copy = made.folder.filePath(QStringLiteral("copy.slate"));
    Slate::open(made.path, reading())->saveCopy(copy);
    // How SQLite writes to it: with a log.
    CHECK(bytesOf(copy).mid(18, 2) == QByteArray("\2\2"));
    add(*Slate::open(copy), "Rome");
    CHECK(Slate::open(copy)->verify().isSound());
}

TEST_CASE("what is read is one state, however much another program writes meanwhile")
{
    TemporarySlate made;
    add(*made, "Rauma");
    made.slate.reset();
    QProcess writer;
    writer.start(
        QStringLiteral(SLATE_EDIT_STREAM), {made.path, QStringLiteral("1000000"), QStringLiteral("100000")});
    REQUIRE(writer.waitForStarted());
    REQUIRE(writer.waitForReadyRead());
    qint64 last = 0;
    for (int i = 0; i < 5; ++i) {
        const auto reader = Slate::open(made.path, reading());
        const VerifyReport report = reader->verify();
        INFO(report.faults.join(u'\n'));
        CHECK(report.isSound());
        CHECK(report.edits >= last);
        last = report.edits;
    }
    CHECK(last > 1);
    // One that takes edits itself sees one state for as long as it reads.
    const auto second = Slate::open(made.path);
    for (int i = 0; i < 2; ++i)
        CHECK(second->verify().faults.join(u'\n') == QString());
    CHECK(writer.state() == QProcess::Running);
    writer.kill();
    writer.waitForFinished();
}

TEST_CASE("a slate that another program has open is not replaced by a copy, and keeps all that is done in it")
{
    TemporarySlate made;
    add(*made, "Rauma");
    TemporarySlate open;
    open.slate.reset();
    QProcess writer;
    writer.start(
        QStringLiteral(SLATE_EDIT_STREAM), {open.path, QStringLiteral("1000000"), QStringLiteral("100000")});
    REQUIRE(writer.waitForStarted());
    REQUIRE(writer.waitForReadyRead());
    try {
        saveCopyOver(*made, open.path);
        FAIL("it was replaced");
    } catch (const Error &error) {
        CHECK(error.code() == Error::Code::AlreadyThere);
    }
    CHECK(writer.state() == QProcess::Running);
    writer.kill();
    writer.waitForFinished();
    open.reopen();
    CHECK(open->verify().isSound());
    CHECK(open->verify().edits >= 1);
    for (const Location &each : open->all<Location>())
        CHECK(each.name != QStringLiteral("Rauma"));
    open.slate.reset();
    // Nobody has it open any more.
    saveCopyOver(*made, open.path);
    open.reopen();
    CHECK(open->count(Kind::Location) == 1);
}

TEST_CASE("several reads together see one state of the file")
{
    TemporarySlate made;
    add(*made, "Rauma");
    const auto other = Slate::open(made.path);
    made->readTogether([&] {
        CHECK(made->count(Kind::Location) == 1);
        add(*other, "Rome");
        CHECK(made->records(Kind::Location).size() == 1);
        CHECK(toJson(*made).value(QLatin1String("location")).toArray().size() == 1);
    });
    CHECK(made->count(Kind::Location) == 2);
}

TEST_CASE("a full disk does not stop reading")
{
    const Answer answer =
        runOnSmallDisk(QStringLiteral("\"$SLATE\" new full.slate >&2 || exit 9\n"
                                      "\"$SLATE\" add location full.slate --name Rauma >&2 || exit 8\n"
                                      "cat /dev/zero > filler 2>/dev/null\n"
                                      "\"$SLATE\" verify full.slate >&2 || exit 6\n"
                                      "\"$SLATE\" show full.slate | grep -c Rauma || exit 5\n"
                                      "\"$SLATE\" add location full.slate --name Rome; echo $?\n"
                                      "ls\n"));
    INFO(answer.err);
    CHECK(answer.code == 0);
    CHECK(answer.out == QStringLiteral("1\n1\nfiller\nfull.slate\n"));
    CHECK(answer.err.contains(QLatin1String("disk is full")));
}

TEST_CASE("what this computer lacks is not called damage")
{
    TemporarySlate made;
    add(*made, "Rauma");
    made.slate.reset();
    const QByteArray before = bytesOf(made.path);
    const Answer handles = runScript("for n in 4 5 6 7 8 9 10 11 12; do for c in verify show undo; do\n"
                                     "(ulimit -n $n; \"$SLATE\" $c \"$1\"); done; done; true",
        made.path);
    INFO(handles.err);
    CHECK(handles.err.contains(QLatin1String("Too many files are open")));
    for (const char *wrong : {"damaged", "does not allow", "not a slate", "not there"})
        CHECK_FALSE(handles.err.contains(QLatin1String(wrong)));
    Q_UNUSED(before)
}
