#include "tests/core/files.h"
#include "tests/core/meddle.h"
#include "tests/core/strings.h"

#include "tests/core/temporary_slate.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <sqlite3.h>

using namespace slate;

namespace {

Error::Code openCode(const QString &path)
{
    try {
        Slate::open(path);
    } catch (const Error &error) {
        return error.code();
    }
    FAIL("it opened");
    return Error::Code::Internal;
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

void addLocation(Slate &slate)
{
    slate.edit(QStringLiteral("Add location"), [](Transaction &t) { t.insert(location("Rauma")); });
}

} // namespace

TEST_CASE("what is no slate is refused and stays as it was, byte for byte")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.slate"));
    CHECK(openCode(path) == Error::Code::NotFound);
    CHECK(openCode(folder.path()) == Error::Code::NotAFile);
    for (const QByteArray &bytes : {QByteArray(), QByteArray("hello"), QByteArray(5000, 'x')}) {
        writeBytes(path, bytes);
        CHECK(openCode(path) == Error::Code::NotASlate);
        CHECK(bytesOf(path) == bytes);
    }
    QFile::remove(path);
    meddle(path, "CREATE TABLE other (x); INSERT INTO other VALUES (1)");
    const QByteArray other = bytesOf(path);
    CHECK(openCode(path) == Error::Code::NotASlate);
    CHECK(bytesOf(path) == other);
    CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList {QStringLiteral("a.slate")});
}

TEST_CASE("a file cut off or with broken pages is told as damaged and not written to")
{
    TemporarySlate slate;
    addLocation(*slate);
    slate.slate.reset();
    const QByteArray whole = bytesOf(slate.path);

    writeBytes(slate.path, whole.left(60));
    CHECK(openCode(slate.path) == Error::Code::Damaged);

    QByteArray holed = whole;
    for (qsizetype page = 4096; page + 200 < holed.size(); page += 4096)
        holed.replace(page, 100, QByteArray(100, '\x5a'));
    writeBytes(slate.path, holed);
    CHECK(openCode(slate.path) == Error::Code::Damaged);
    CHECK(bytesOf(slate.path) == holed);
}

TEST_CASE("a page that breaks where opening does not look is found before the first write")
{
    TemporarySlate slate;
    slate->edit(QStringLiteral("Add locations"), [](Transaction &t) {
        for (int i = 0; i < 2000; ++i)
            t.insert(location("A place with a name that fills its page"));
    });
    slate.slate.reset();
    QByteArray bytes = bytesOf(slate.path);
    const qsizetype middle = bytes.size() / 2 / 4096 * 4096;
    bytes.replace(middle, 1000, QByteArray(1000, '\x5a'));
    writeBytes(slate.path, bytes);
    slate.slate = Slate::open(slate.path);
    try {
        addLocation(*slate);
        FAIL("it was written to");
    } catch (const Error &error) {
        CHECK(error.code() == Error::Code::Damaged);
    }
    CHECK_FALSE(slate->verify().isSound());
    slate.slate.reset();
    CHECK(bytesOf(slate.path) == bytes);
}

TEST_CASE("a slate with tables, triggers or columns that none has is refused")
{
    const char *tricks[] = {
        "CREATE TRIGGER trick AFTER INSERT ON location BEGIN DELETE FROM person; END",
        "CREATE VIEW trick AS SELECT * FROM location",
        "DROP TRIGGER location_search_insert",
        "DROP INDEX cast_member_person",
        "ALTER TABLE location ADD COLUMN trick TEXT",
    };
    for (const char *trick : tricks) {
        INFO(trick);
        TemporarySlate slate;
        slate.slate.reset();
        meddle(slate.path, trick);
        CHECK(openCode(slate.path) == Error::Code::Damaged);
    }
}

TEST_CASE("a slate from a newer version opens for reading only and is not altered")
{
    TemporarySlate slate;
    addLocation(*slate);
    slate.slate.reset();
    meddle(slate.path, "ALTER TABLE location ADD COLUMN newer TEXT; PRAGMA user_version = 99");
    const QByteArray before = bytesOf(slate.path);
    slate.slate = Slate::open(slate.path);
    CHECK(slate->readOnlyReason() == Slate::ReadOnlyReason::NewerVersion);
    CHECK(slate->count(Kind::Location) == 1);
    CHECK(slate->records(Kind::Location).size() == 1);
    CHECK_THROWS_AS(addLocation(*slate), Error);
    CHECK_THROWS_AS(slate->undo(), Error);
    slate.slate.reset();
    CHECK(bytesOf(slate.path) == before);
}

TEST_CASE("a newer slate that lacks what this version reads is refused")
{
    TemporarySlate slate;
    slate.slate.reset();
    meddle(slate.path, "DROP TABLE partner; PRAGMA user_version = 99");
    CHECK(openCode(slate.path) == Error::Code::NewerVersion);
}

TEST_CASE("closing a slate leaves nothing beside it")
{
    TemporarySlate slate;
    addLocation(*slate);
    slate.reopen();
    slate.slate.reset();
    CHECK(QDir(slate.folder.path()).entryList(QDir::Files) == QStringList {QStringLiteral("test.slate")});
}

TEST_CASE("opening a slate again in the same process keeps the first one's lock against others")
{
    TemporarySlate slate;
    addLocation(*slate);
    Slate::open(slate.path);
    // A process that may not count the open one would take the WAL away when it closes.
    QProcess other;
    other.start(QStringLiteral(SLATE_PROGRAM),
        {QStringLiteral("add"), QStringLiteral("location"), slate.path, QStringLiteral("--name"),
            QStringLiteral("Rome")});
    REQUIRE(other.waitForFinished());
    CHECK(QFile::exists(slate.path + QStringLiteral("-wal")));
}

TEST_CASE("a new slate is never made over a file that is there")
{
    TemporarySlate slate;
    try {
        Slate::create(slate.path);
        FAIL("it was made");
    } catch (const Error &error) {
        CHECK(error.code() == Error::Code::AlreadyThere);
    }
    CHECK_THROWS_AS(Slate::create(QStringLiteral("/nowhere/a.slate")), Error);
}

TEST_CASE("verify finds a row that no edit made and an index that lost a word")
{
    TemporarySlate slate;
    addLocation(*slate);
    slate.slate.reset();
    meddle(slate.path, "UPDATE location SET country = 'Norway'");
    slate.slate = Slate::open(slate.path);
    CHECK(slate->verify().faults.join(u' ').contains(QStringLiteral("history")));
    slate.slate.reset();
    meddle(slate.path, "UPDATE location SET country = NULL; DELETE FROM search");
    slate.slate = Slate::open(slate.path);
    CHECK(slate->verify().faults.join(u' ').contains(QStringLiteral("indexed")));
}

TEST_CASE("an edit waits for another program's and says so when that does not end")
{
    TemporarySlate slate;
    slate.slate.reset();
    Slate::Options options;
    options.busyTimeoutMs = 50;
    slate.slate = Slate::open(slate.path, options);
    sqlite3 *other = nullptr;
    REQUIRE(sqlite3_open(slate.path.toUtf8().constData(), &other) == SQLITE_OK);
    REQUIRE(sqlite3_exec(other, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr) == SQLITE_OK);
    try {
        addLocation(*slate);
        FAIL("it did not wait");
    } catch (const Error &error) {
        CHECK(error.code() == Error::Code::Busy);
    }
    REQUIRE(sqlite3_exec(other, "ROLLBACK", nullptr, nullptr, nullptr) == SQLITE_OK);
    sqlite3_close(other);
    addLocation(*slate);
    CHECK(slate->count(Kind::Location) == 1);
}
