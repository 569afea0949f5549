#include "tests/core/files.h"
#include "tests/core/meddle.h"
#include "tests/core/temporary_slate.h"
#include "tests/tools/run_slate.h"

#include <QSignalSpy>

using namespace slate;

namespace {

/// What could happen to a file between two openings, each found only by looking at all of it.
const QByteArray damages[] = {
    // An index that lost an entry.
    "UPDATE sqlite_schema SET sql = sql || ' WHERE id < 0' WHERE name = 'location_production'; "
    "PRAGMA writable_schema = RESET; REINDEX location_production; PRAGMA writable_schema = ON; "
    "UPDATE sqlite_schema SET sql = replace(sql, ' WHERE id < 0', '') WHERE name = 'location_production'",
    // Rows that are not what the log makes of them: changed, lost, made by nobody, and an edit that is gone.
    "UPDATE location SET country = 'Norway'",
    "DELETE FROM location WHERE name = 'Rauma'",
    "INSERT INTO location (id, name) VALUES (7, 'Rome')",
    "DELETE FROM edit WHERE position = 1",
    "DELETE FROM edit WHERE position = 2",
    "UPDATE edit SET changeset = zeroblob(9) WHERE position = 1",
    // The search index.
    "DELETE FROM search",
    "UPDATE search SET words = 'other'",
    "UPDATE search_data SET block = randomblob(length(block)) WHERE id > 10",
    "DELETE FROM search_data WHERE id > 10",
    // A reference to nothing, and a value that is none.
    "PRAGMA foreign_keys = OFF; UPDATE location SET production = 17",
    "UPDATE location SET available = 'soon'",
};

void fill(TemporarySlate &slate)
{
    slate->edit(QStringLiteral("Add location"), [](Transaction &t) { t.insert(location("Rauma")); });
    slate->edit(QStringLiteral("Add location"), [](Transaction &t) { t.insert(location("Oslo")); });
    slate.slate.reset();
}

/// The same file with a lost free page: its header counts one less.
void loseFreePage(const QString &path)
{
    meddle(path, "CREATE TABLE more (x); INSERT INTO more VALUES (zeroblob(40000)); DROP TABLE more");
    QByteArray bytes = bytesOf(path);
    bytes[39] = char(bytes[39] - 1);
    putContents(path, bytes);
}

} // namespace

TEST_CASE("a damaged slate opens for reading only, says what is wrong, and is not written to")
{
    for (const QByteArray &damage : damages) {
        INFO(damage.constData());
        TemporarySlate slate;
        fill(slate);
        meddle(slate.path, damage);
        const QByteArray before = bytesOf(slate.path);
        slate.slate = Slate::open(slate.path);
        CHECK(slate->readOnlyReason() == Slate::ReadOnlyReason::Damaged);
        CHECK_FALSE(slate->damage().isEmpty());
        CHECK_FALSE(slate->verify().isSound());
        try {
            slate->edit(QStringLiteral("Add"), [](Transaction &t) { t.insert(location("Rome")); });
            FAIL("it was written to");
        } catch (const Error &error) {
            CHECK(error.code() == Error::Code::Damaged);
            CHECK(error.detail() == slate->damage());
        }
        CHECK_THROWS_AS(slate->undo(), Error);
        slate.slate.reset();
        CHECK(bytesOf(slate.path) == before);
    }
}

TEST_CASE("a page lost from the list of free ones is damage")
{
    TemporarySlate slate;
    fill(slate);
    loseFreePage(slate.path);
    slate.slate = Slate::open(slate.path);
    CHECK(slate->damage().contains(QStringLiteral("reelist")));
}

TEST_CASE("a sound slate is told to be sound, also one of the first version and after an undo")
{
    TemporarySlate slate;
    fill(slate);
    slate.slate = Slate::open(slate.path);
    slate->undo();
    slate->redo();
    slate->undo();
    slate.reopen();
    CHECK(slate->damage() == QString());
    CHECK_FALSE(slate->isReadOnly());
}

TEST_CASE("of a damaged slate all records that can be read are there")
{
    TemporarySlate slate;
    fill(slate);
    meddle(slate.path, "UPDATE location SET available = 'soon' WHERE name = 'Oslo'");
    slate.slate = Slate::open(slate.path);
    REQUIRE(slate->records(Kind::Location).size() == 1);
    CHECK(slate->all<Location>().front().name == QLatin1String("Rauma"));
    CHECK(slate->count(Kind::Location) == 1);
}

TEST_CASE("the damage of a long slate is found in the background, and from then on it is read only")
{
    TemporarySlate slate;
    fillToLong(slate);
    meddle(slate.path, "UPDATE location SET country = 'Norway' WHERE id = (SELECT max(id) FROM location)");
    slate.slate = Slate::open(slate.path);
    QSignalSpy found(slate.slate.get(), &Slate::damageFound);
    slate->finishCheck();
    CHECK(found.size() == 1);
    CHECK(slate->readOnlyReason() == Slate::ReadOnlyReason::Damaged);
    CHECK(slate->damage().contains(QStringLiteral("history")));
}

TEST_CASE("the first edit of a long slate waits for the check")
{
    TemporarySlate slate;
    fillToLong(slate);
    meddle(slate.path, "DELETE FROM search WHERE rowid = (SELECT max(id) FROM location)");
    slate.slate = Slate::open(slate.path);
    try {
        slate->edit(QStringLiteral("Add"), [](Transaction &t) { t.insert(location("Rome")); });
        FAIL("it was written to");
    } catch (const Error &error) {
        CHECK(error.code() == Error::Code::Damaged);
    }
}

TEST_CASE("the command line shows what can be read of a damaged slate, and says that it is damaged")
{
    TemporarySlate slate;
    fill(slate);
    meddle(slate.path, "UPDATE location SET available = 'soon' WHERE name = 'Oslo'");
    const Answer shown = runSlate({QStringLiteral("show"), slate.path});
    CHECK(shown.code == 1);
    CHECK(shown.out.contains(QStringLiteral("Rauma")));
    CHECK(shown.err.contains(QStringLiteral("damaged")));
    INFO(shown.err);
    CHECK(shown.err.contains(QStringLiteral("in location")));
    const Answer added = runSlate({QStringLiteral("add"), QStringLiteral("location"), slate.path,
        QStringLiteral("--name"), QStringLiteral("Rome")});
    CHECK(added.code == 1);
    CHECK(added.err.contains(QStringLiteral("Open a backup")));
}
