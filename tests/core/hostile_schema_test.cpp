#include "tests/core/files.h"
#include "tests/core/meddle.h"
#include "tests/core/temporary_slate.h"

#include <QDir>

using namespace slate;

namespace {

/// Opens a file and gives why it was refused; it must be as before, and alone in its folder.
Error::Code refusal(const TemporarySlate &slate)
{
    const QByteArray before = bytesOf(slate.path);
    std::optional<Error::Code> code;
    try {
        Slate::open(slate.path);
    } catch (const Error &error) {
        code = error.code();
    }
    CHECK(bytesOf(slate.path) == before);
    CHECK(QDir(slate.folder.path()).entryList(QDir::Files) == QStringList {QStringLiteral("test.slate")});
    REQUIRE(code.has_value());
    return *code;
}

/// Adds an object to the schema under a name that SQLite itself would not take.
QByteArray inserted(const char *type, const char *name, const char *table, const char *sql)
{
    return QByteArray("INSERT INTO sqlite_schema VALUES ('") + type + "', '" + name + "', '" + table
        + "', 0, '" + sql + "')";
}

/// A slate of the first version.
void makeOld(TemporarySlate &slate)
{
    slate.slate.reset();
    QFile::remove(slate.path);
    QFile::copy(QStringLiteral(SLATE_FIXTURES "/slates/version-1.slate"), slate.path);
    QFile::setPermissions(slate.path, QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace

TEST_CASE("a slate that says it has a version before the first is refused")
{
    for (const char *version : {"-1", "-2147483648"}) {
        TemporarySlate slate;
        slate.slate.reset();
        meddle(slate.path, QByteArray("PRAGMA user_version = ") + version);
        CHECK(refusal(slate) == Error::Code::Damaged);
    }
}

TEST_CASE("triggers, tables, views and indexes by SQLite's own names are compared as well")
{
    const QByteArray tricks[] = {
        inserted("trigger", "sqlite_wipe", "location",
            "CREATE TRIGGER sqlite_wipe AFTER INSERT ON location BEGIN DELETE FROM stunt; END"),
        inserted("trigger", "sqlite_hang", "edit",
            "CREATE TRIGGER sqlite_hang BEFORE INSERT ON edit BEGIN SELECT count(*) FROM edit a, edit b; "
            "END"),
        inserted("view", "sqlite_look", "sqlite_look", "CREATE VIEW sqlite_look AS SELECT 1"),
        "ANALYZE",
        "CREATE INDEX more ON location (name)",
        "CREATE VIRTUAL TABLE more USING fts5 (words)",
        "UPDATE sqlite_schema SET name = 'location_search_delete' WHERE name = 'location_search_insert'",
        "UPDATE sqlite_schema SET sql = replace(sql, 'AFTER', 'BEFORE') WHERE name = 'stunt_search_insert'",
        "UPDATE sqlite_schema SET sql = replace(sql, ' STRICT', '') WHERE name = 'stunt'",
    };
    for (const QByteArray &trick : tricks) {
        INFO(trick.constData());
        TemporarySlate slate;
        slate.slate.reset();
        meddle(slate.path, trick);
        CHECK(refusal(slate) == Error::Code::Damaged);
    }
}

TEST_CASE("a view without end in the place of a table is refused, whatever version the file says it has")
{
    for (const char *version : {"1", "2", "99"}) {
        INFO(version);
        TemporarySlate slate;
        slate.slate.reset();
        meddle(slate.path,
            QByteArray(
                "PRAGMA foreign_keys = OFF; DROP TABLE partner;"
                "CREATE VIEW partner AS WITH RECURSIVE n (id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM n)"
                " SELECT id, 'x' AS name FROM n; PRAGMA user_version = ")
                + version);
        const Error::Code code = refusal(slate);
        CHECK((code == Error::Code::Damaged || code == Error::Code::NewerVersion));
    }
}

TEST_CASE("an older file is compared as it is, and one that is refused is neither changed nor copied")
{
    const char *tricks[] = {
        "CREATE TRIGGER trick AFTER INSERT ON location BEGIN DELETE FROM person; END",
        "ALTER TABLE location ADD COLUMN trick TEXT",
        "DROP TABLE stunt_performer",
        "PRAGMA user_version = 0",
    };
    for (const char *trick : tricks) {
        INFO(trick);
        TemporarySlate slate;
        makeOld(slate);
        meddle(slate.path, trick);
        CHECK(refusal(slate) == Error::Code::Damaged);
    }
}

TEST_CASE("an older file with damage is read from a copy in memory and not touched")
{
    TemporarySlate slate;
    makeOld(slate);
    meddle(slate.path, "UPDATE edit SET changeset = x'5401' WHERE position = 2");
    const QByteArray before = bytesOf(slate.path);
    slate.slate = Slate::open(slate.path);
    CHECK(slate->readOnlyReason() == Slate::ReadOnlyReason::Damaged);
    CHECK(slate->count(Kind::CastMember) == 10);
    slate.slate.reset();
    CHECK(bytesOf(slate.path) == before);
    CHECK(QDir(slate.folder.path()).entryList(QDir::Files) == QStringList {QStringLiteral("test.slate")});
}

TEST_CASE("a schema without end is refused before it is read to its end")
{
    TemporarySlate slate;
    slate.slate.reset();
    meddle(slate.path,
        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000) INSERT INTO "
        "sqlite_schema "
        "SELECT 'table', 't' || i, 't' || i, 2, 'CREATE TABLE t' || i || ' (x)' FROM n");
    CHECK(refusal(slate) == Error::Code::Damaged);
}
