#include "tests/core/strings.h"

#include "app/commands/commands.h"
#include "tests/core/full_disk.h"
#include "tests/core/temporary_slate.h"
#include "tests/tools/file_locks.h"
#include "tests/tools/run_slate.h"

#include <QEventLoop>
#include <QTest>

using namespace slate;

namespace {

const QString addPlace = QStringLiteral("Add location");

void add(Slate &slate, const char *name)
{
    slate.edit(addPlace, [&](Transaction &t) { t.insert(location(name)); });
}

std::optional<Error::Code> codeOfFailure(const std::function<void()> &work)
{
    try {
        work();
    } catch (const Error &error) {
        return error.code();
    }
    return std::nullopt;
}

qint64 sizeOfLog(const QString &path)
{
    return QFileInfo(path + QStringLiteral("-wal")).size();
}

/// What somebody has who is sent the file alone.
QStringList namesInFileAlone(const TemporarySlate &made)
{
    const QString copy = made.folder.filePath(QStringLiteral("sent.slate"));
    copyByOther(made.path, copy);
    QStringList names;
    {
        const auto slate = Slate::open(copy);
        CHECK(slate->verify().faults.join(u'\n') == QString());
        for (const Location &place : slate->all<Location>())
            names << place.name;
    }
    QFile::remove(copy);
    names.sort();
    return names;
}

/// Whether the file by itself is no whole slate.
bool isTornAlone(const TemporarySlate &made)
{
    const QString copy = made.folder.filePath(QStringLiteral("torn.slate"));
    copyByOther(made.path, copy);
    Slate::Options options;
    options.readOnly = true;
    bool isTorn = false;
    const auto failure = codeOfFailure([&] { isTorn = !Slate::open(copy, options)->damage().isEmpty(); });
    QFile::remove(copy);
    return isTorn || failure.has_value();
}

QString otherSlate(const TemporarySlate &made)
{
    const QString path = made.folder.filePath(QStringLiteral("other.slate"));
    const auto other = Slate::create(path);
    for (const char *name : {"Oslo", "Bergen", "Tromsø"})
        add(*other, name);
    return path;
}

QStringList filesIn(const QTemporaryDir &folder)
{
    return QDir(folder.path()).entryList(QDir::Files, QDir::Name);
}

} // namespace

TEST_CASE("soon after an edit the file by itself is the whole slate, and its log is empty")
{
    TemporarySlate made;
    made.slate.reset();
    Slate::Options options;
    options.quietMs = 0;
    made.slate = Slate::open(made.path, options);
    QEventLoop untilMoved;
    QObject::connect(made.slate.get(), &Slate::logMoved, &untilMoved, [&] {
        if (made->isWholeInFile())
            untilMoved.quit();
    });
    add(*made, "Rauma");
    add(*made, "Rome");
    CHECK_FALSE(made->isWholeInFile());
    CHECK(made->editsNotInFile(10) == QStringList {addPlace, addPlace});
    CHECK(made->editsNotInFile(1).size() == 1);
    CHECK(sizeOfLog(made.path) > 0);

    untilMoved.exec();
    CHECK(made->editsNotInFile(10).isEmpty());
    CHECK(sizeOfLog(made.path) == 0);
    CHECK(namesInFileAlone(made) == QStringList {QStringLiteral("Rauma"), QStringLiteral("Rome")});
}

TEST_CASE("the file is looked into while nobody edits after its log was moved, not at the next edit")
{
    TemporarySlate made;
    made.slate.reset();
    const FullDisk disk(1'000'000);
    made.reopen();
    add(*made, "Rauma");
    CHECK(made->moveLogIntoFile());
    const int before = FullDisk::openings();
    CHECK(QTest::qWaitFor([&] { return FullDisk::openings() > before; }));
    const int looked = FullDisk::openings();
    add(*made, "Rome");
    CHECK(FullDisk::openings() == looked);
    made.slate.reset();
}

TEST_CASE("a program that ends leaves its edits in the file, also while another has the file open")
{
    TemporarySlate made;
    CHECK(runSlate({QStringLiteral("add"), QStringLiteral("location"), made.path, QStringLiteral("--name"),
                       QStringLiteral("Rauma")})
              .code
        == 0);
    CHECK(sizeOfLog(made.path) == 0);
    CHECK(namesInFileAlone(made) == QStringList {QStringLiteral("Rauma")});
    made->catchUp();
    add(*made, "Rome");
    CHECK(made->moveLogIntoFile());
    CHECK(made->count(Kind::Location) == 2);
}

TEST_CASE("a log that another program needs is moved when it has done with it")
{
    TemporarySlate made;
    add(*made, "Rauma");
    {
        const auto reading = Slate::open(made.path);
        CHECK(reading->count(Kind::Location) == 1);
        add(*made, "Rome");
        CHECK(made->moveLogIntoFile());
    }
    CHECK(namesInFileAlone(made).size() == 2);
}

TEST_CASE(
    "another slate that is copied over the open one is noticed before the next edit, and stays as it is")
{
    const bool inFile = GENERATE(true, false);
    TemporarySlate made;
    const QString other = otherSlate(made);
    add(*made, "Rauma");
    if (inFile)
        made->moveLogIntoFile();
    copyByOther(other, made.path);
    const QByteArray there = contentsOf(other);

    CHECK(codeOfFailure([&] { add(*made, "Rome"); }) == Error::Code::Overwritten);
    CHECK(codeOfFailure([&] { made->undo(); }) == Error::Code::Overwritten);
    CHECK(codeOfFailure([&] { made->catchUp(); }) == Error::Code::Overwritten);
    CHECK(codeOfFailure([&] { made->saveCopy(made.folder.filePath(QStringLiteral("copy.slate"))); })
        == Error::Code::Overwritten);
    CHECK_FALSE(made->moveLogIntoFile());
    CHECK(made->isOverwritten());
    made.slate.reset();
    CHECK((contentsOf(made.path) == there));
    CHECK(filesIn(made.folder) == QStringList {QStringLiteral("other.slate"), QStringLiteral("test.slate")});
    made.reopen();
    CHECK(made->count(Kind::Location) == 3);
    CHECK(made->verify().isSound());
}

TEST_CASE("an older or a newer state of the same slate copied over the open one is noticed as well")
{
    const bool newer = GENERATE(true, false);
    TemporarySlate made;
    add(*made, "Rauma");
    made->moveLogIntoFile();
    const QString kept = made.folder.filePath(QStringLiteral("kept.slate"));
    copyByOther(made.path, kept);
    if (newer) {
        add(*Slate::open(kept), "Oslo");
    } else {
        // With its log still beside it, the older file would be what it was a moment ago.
        add(*made, "Rome");
        made->moveLogIntoFile();
    }
    copyByOther(kept, made.path);

    CHECK(codeOfFailure([&] { add(*made, "Bergen"); }) == Error::Code::Overwritten);
    made.slate.reset();
    CHECK((contentsOf(made.path) == contentsOf(kept)));
    made.reopen();
    CHECK(made->count(Kind::Location) == (newer ? 2 : 1));
    CHECK(made->verify().isSound());
}

TEST_CASE("something that is no slate written into the open file is noticed, and the window can go on with "
          "what was")
{
    TemporarySlate made;
    add(*made, "Rauma");
    made->moveLogIntoFile();
    const QString words = made.folder.filePath(QStringLiteral("words.txt"));
    putContents(words, QByteArray(5'000, 'x'));
    copyByOther(words, made.path);
    CHECK(codeOfFailure([&] { add(*made, "Rome"); }) == Error::Code::Overwritten);
    made->letGo();
    CHECK(made->isReadOnly());
    made.slate.reset();
    CHECK((contentsOf(made.path) == contentsOf(words)));
}

TEST_CASE("moving the log by another program is no harm done to the file")
{
    TemporarySlate made;
    const auto other = Slate::open(made.path);
    for (int i = 0; i < 20; ++i) {
        add(*made, "Rauma");
        CHECK(other->moveLogIntoFile());
        add(*other, "Rome");
        CHECK(made->moveLogIntoFile());
        made->catchUp();
    }
    CHECK(made->count(Kind::Location) == 40);
    CHECK(made->verify().isSound());
}

TEST_CASE("a log that another program moved in part is no other slate in the file's place")
{
    TemporarySlate made;
    const auto addSome = [&](int count) {
        for (int i = 0; i < count; ++i) {
            made->edit(addPlace, [&](Transaction &t) {
                Location place = location("Rauma");
                place.notes = QString(50, QChar(u'a' + i % 26));
                t.insert(place);
            });
        }
    };
    addSome(5);
    REQUIRE(made->moveLogIntoFile());
    auto mover = Slate::open(made.path);
    const auto reader = Slate::open(made.path);
    addSome(24);
    reader->readTogether([&] {
        CHECK(reader->count(Kind::Location) == 29);
        addSome(2);
        mover.reset();
        // What the reader does not need yet stays in the log.
        CHECK(sizeOfLog(made.path) > 0);
        CHECK(isTornAlone(made));
        add(*made, "Rome");
        CHECK_FALSE(made->isOverwritten());
        CHECK(Slate::open(made.path)->count(Kind::Location) == 32);
    });
    CHECK(made->verify().isSound());
}

TEST_CASE("a log or an index that is taken away stops edits, and closing loses none")
{
    const char *ending = GENERATE("-wal", "-shm");
    TemporarySlate made;
    add(*made, "Rauma");
    REQUIRE(QFile::rename(made.path + QLatin1String(ending), made.path + QStringLiteral(".away")));
    CHECK(codeOfFailure([&] { add(*made, "Rome"); }) == Error::Code::LogGone);
    CHECK(made->editsNotInFile(10).size() == 1);
    const QString copy = made.folder.filePath(QStringLiteral("copy.slate"));
    made->saveCopy(copy);
    CHECK(Slate::open(copy)->count(Kind::Location) == 1);

    made.slate.reset();
    QFile::remove(made.path + QStringLiteral(".away"));
    CHECK(filesIn(made.folder) == QStringList {QStringLiteral("copy.slate"), QStringLiteral("test.slate")});
    made.reopen();
    CHECK(made->count(Kind::Location) == 1);
    CHECK(made->verify().isSound());
}

TEST_CASE("a moved slate leaves nothing behind, says what it lacks, and can be opened where it is now")
{
    TemporarySlate made;
    add(*made, "Rauma");
    made->moveLogIntoFile();
    const QString now = made.folder.filePath(QStringLiteral("moved.slate"));
    REQUIRE(QFile::rename(made.path, now));
    CHECK(made->isGone());
    CHECK(made->editsNotInFile(10).isEmpty());
    CHECK(codeOfFailure([&] { Slate::open(now); }) == Error::Code::OpenHere);

    made->letGo();
    CHECK(made->count(Kind::Location) == 1);
    CHECK(filesIn(made.folder) == QStringList {QStringLiteral("moved.slate")});
    const auto again = Slate::open(now);
    add(*again, "Rome");
    CHECK(again->verify().isSound());
}

TEST_CASE("what the program holds open is known by each of its names")
{
    TemporarySlate made;
    const QString link = made.folder.filePath(QStringLiteral("link"));
    const QString other = made.folder.filePath(QStringLiteral("other"));
    putContents(other, "x");
    REQUIRE(QFile::link(made.path, link));
    for (const QString &path : {made.path, made.path + QStringLiteral("-wal"),
             made.path + QStringLiteral("-shm"), link, made.folder.path() + QStringLiteral("/./test.slate")})
        CHECK(Slate::isHeld(path));
    CHECK_FALSE(Slate::isHeld(other));
    CHECK_FALSE(Slate::isHeld(made.folder.filePath(QStringLiteral("none"))));
    made.slate.reset();
    CHECK_FALSE(Slate::isHeld(made.path));
}

TEST_CASE("a slate opened a second time in one program, and closed, leaves the first its locks")
{
    TemporarySlate made;
    add(*made, "Rauma");
    const QStringList locks = locksOnSlate(made.path);
    REQUIRE_FALSE(locks.isEmpty());
    add(*Slate::open(made.path), "Rome");
    CHECK(Slate::open(made.path)->verify().isSound());
    CHECK(locksOnSlate(made.path) == locks);
    Slate::Options options;
    options.readOnly = true;
    CHECK(Slate::open(made.path, options)->count(Kind::Location) == 2);
    CHECK(locksOnSlate(made.path) == locks);
    made->saveCopy(made.folder.filePath(QStringLiteral("copy.slate")));
    CHECK(codeOfFailure([&] { made->saveCopy(made.path); }) == Error::Code::AlreadyThere);
    made->moveLogIntoFile();
    CHECK(locksOnSlate(made.path) == locks);
}

TEST_CASE("no command takes the locks of a slate that is open, in the same program or beside it")
{
    TemporarySlate made;
    add(*made, "Rauma");
    made->moveLogIntoFile();
    const QStringList locks = locksOnSlate(made.path);
    const QString words = made.folder.filePath(QStringLiteral("words.fountain"));
    putContents(words, "INT. HOUSE - DAY\n\nRain.\n");
    const std::vector<QStringList> runs = {{QStringLiteral("show"), made.path},
        {QStringLiteral("verify"), made.path}, {QStringLiteral("new"), made.path},
        {QStringLiteral("add"), QStringLiteral("location"), made.path, QStringLiteral("--name"), addPlace},
        {QStringLiteral("undo"), made.path}, {QStringLiteral("import"), made.path, words},
        {QStringLiteral("import"), made.path, made.path},
        {QStringLiteral("import"), made.path, made.path + QStringLiteral("-shm")}};
    for (const QStringList &arguments : runs) {
        INFO(arguments.join(u' '));
        QString said;
        QTextStream out(&said);
        QTextStream err(&said);
        const int here = commands::run(arguments, out, err);
        CHECK(locksOnSlate(made.path) == locks);
        CHECK(runSlate(arguments).code == here);
        CHECK(locksOnSlate(made.path) == locks);
        made->catchUp();
    }
    CHECK(made->verify().isSound());
}
