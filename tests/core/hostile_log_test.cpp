#include "tests/core/meddle.h"
#include "tests/core/temporary_slate.h"

#include "core/store/catalog.h"
#include "core/store/changeset.h"
#include "core/store/changeset_form.h"
#include "core/store/database.h"
#include "core/store/edit_log.h"

using namespace slate;

namespace {

void addLocations(TemporarySlate &slate, int count)
{
    for (int i = 0; i < count; ++i)
        slate->edit(QStringLiteral("Add location"), [](Transaction &t) { t.insert(location("Rauma")); });
}

bool isRefused(const QByteArray &changeset)
{
    try {
        requireChangesetOfRecords(changeset);
    } catch (const Error &error) {
        return error.code() == Error::Code::Damaged;
    }
    return false;
}

QByteArray changesetOfNewLocation()
{
    TemporarySlate slate;
    addLocations(slate, 1);
    slate.slate.reset();
    Database database(slate.path, SQLITE_OPEN_READONLY, 0);
    return changesetOf(database, database.number("SELECT id FROM edit"));
}

} // namespace

TEST_CASE("edits that revert themselves or each other in circles are read all the same")
{
    const char *circles[] = {
        "UPDATE edit SET reverts = id",
        "UPDATE edit SET reverts = id, role = 'undo'",
        "UPDATE edit SET back_to = id",
        "UPDATE edit SET reverts = (SELECT id FROM edit e WHERE e.position = 21 - edit.position)",
        "UPDATE edit SET reverts = (SELECT id FROM edit e WHERE e.position = edit.position % 20 + 1)",
        "UPDATE edit SET back_to = (SELECT id FROM edit e WHERE e.position = 21 - edit.position)",
        "UPDATE edit SET role = 'redo', reverts = (SELECT id FROM edit e WHERE e.position = 20)",
    };
    for (const char *circle : circles) {
        INFO(circle);
        TemporarySlate slate;
        addLocations(slate, 20);
        slate.slate.reset();
        meddle(slate.path, circle);
        slate.slate = Slate::open(slate.path);
        const auto history = slate->history(0, 100);
        CHECK(history.size() == 20);
        for (const EditInfo &entry : history)
            CHECK(slate->editInfo(entry.id)->position == entry.position);
        slate->undoTitle();
        slate->redoTitle();
    }
}

TEST_CASE("a chain of thousands of reverts does not exhaust the stack or our patience")
{
    TemporarySlate slate;
    addLocations(slate, 1);
    slate.slate.reset();
    meddle(slate.path,
        "WITH RECURSIVE n (i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < 60000) "
        "INSERT INTO edit (position, id, at, author, title, role, reverts, changeset) "
        "SELECT i, i, '2020-01-01T00:00:00Z', 'a', 't', 'work', "
        "CASE i WHEN 2 THEN (SELECT id FROM edit WHERE position = 1) ELSE i - 1 END, x'' FROM n");
    slate.slate = Slate::open(slate.path);
    CHECK(slate->history(0, 100).size() == 100);
    CHECK(slate->history(100, 100).size() == 99);
}

TEST_CASE("a changeset is refused where a length leads out of it or a row has no key")
{
    const QByteArray sound = changesetOfNewLocation();
    CHECK_NOTHROW(requireChangesetOfRecords(sound));
    // A table's head without a row after it is whole, and changes nothing.
    const qsizetype head = sound.indexOf('\0', sound.indexOf("location")) + 1;
    for (qsizetype size = 1; size < sound.size(); ++size) {
        if (size == head)
            continue;
        INFO(size);
        CHECK_THROWS_AS(requireChangeset(sound.left(size)), Error);
    }
    CHECK(isRefused("T"));
    CHECK(isRefused(QByteArray("T\x00", 2)));
    CHECK(isRefused("rubbish"));
    CHECK(isRefused(QByteArray("T\xff\xff\xff\xff\x7f", 6)));
    QByteArray longText = sound;
    longText.replace("\x03\x05Rauma", QByteArray("\x03\x87\xff\xff\xff\x7fRauma"));
    REQUIRE(longText != sound);
    CHECK(isRefused(longText));
}

TEST_CASE("a changeset that would change the log, the search index or the schema is not applied")
{
    TemporarySlate slate;
    addLocations(slate, 1);
    slate.slate.reset();
    const QByteArray sound = changesetOfNewLocation();
    Database database(slate.path, SQLITE_OPEN_READWRITE, 0);
    for (const char *table : {"edit", "search", "search_data", "sqlite_schema", "sqlite_master", "nothing"}) {
        QByteArray other = sound;
        other.replace(QByteArray("location") + '\0', QByteArray(table) + '\0');
        CHECK(isRefused(other));
        CHECK_THROWS_AS(apply(database.handle(), other), Error);
    }
}

TEST_CASE("a source about itself belongs to no production")
{
    TemporarySlate slate;
    slate.slate.reset();
    meddle(
        slate.path, "INSERT INTO source (id, subject_kind, subject, document) VALUES (5, 'source', 5, 'x')");
    slate.slate = Slate::open(slate.path);
    const Catalog catalog(*slate);
    const Record *source = catalog.find({Kind::Source, 5});
    REQUIRE(source);
    CHECK(catalog.productionOf(*source) == 0);
}

TEST_CASE("a title of megabytes is told as a short one")
{
    TemporarySlate slate;
    addLocations(slate, 1);
    slate.slate.reset();
    meddle(slate.path, "UPDATE edit SET title = replace(hex(zeroblob(3000000)), '0', 'ab'), author = title");
    slate.slate = Slate::open(slate.path);
    CHECK(slate->undoTitle().size() < 2000);
    CHECK(slate->history(0, 1).front().author.size() < 2000);
}

TEST_CASE("values longer or larger than a field can have are not read")
{
    const char *values[] = {
        "name = replace(hex(zeroblob(2000)), '0', 'x')",
        "notes = replace(hex(zeroblob(200000)), '0', 'x')",
        "available = '2020-01-01 ' || replace(hex(zeroblob(2000)), '0', 'x')",
    };
    for (const char *value : values) {
        INFO(value);
        TemporarySlate slate;
        addLocations(slate, 2);
        slate.slate.reset();
        meddle(slate.path,
            QByteArray("UPDATE location SET ") + value + " WHERE id = (SELECT min(id) FROM location)");
        slate.slate = Slate::open(slate.path);
        CHECK(slate->damage().contains(QStringLiteral("column")));
        CHECK(slate->records(Kind::Location).size() == 1);
    }
}
