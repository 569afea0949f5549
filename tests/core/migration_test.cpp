#include "tests/core/strings.h"

#include "tests/core/temporary_slate.h"

#include "core/model/custom.h"
#include "core/model/scene.h"
#include "core/store/database.h"
#include "core/store/migrations.h"

#include <QDir>
#include <QFile>

#include <sqlite3.h>

using namespace slate;

namespace {

constexpr int readWrite = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;

} // namespace

TEST_CASE("migrations bring a fresh file to the newest version, once")
{
    Database database(QStringLiteral(":memory:"), readWrite, 0);
    const std::vector<QByteArray> steps = {
        "CREATE TABLE a (x)", "CREATE TABLE b (x); INSERT INTO b VALUES (1)"};
    migrate(database, steps);
    CHECK(versionOf(database) == 2);
    migrate(database, steps);
    CHECK(versionOf(database) == 2);
    CHECK(database.number("SELECT count(*) FROM b") == 1);
}

TEST_CASE("a migration that fails leaves the version and tables of the one before")
{
    Database database(QStringLiteral(":memory:"), readWrite, 0);
    const std::vector<QByteArray> steps = {
        "CREATE TABLE a (x)", "CREATE TABLE b (x); INSERT INTO nowhere VALUES (1)"};
    CHECK_THROWS_AS(migrate(database, steps), SQLite::Exception);
    CHECK(versionOf(database) == 1);
    CHECK(database.number("SELECT count(*) FROM sqlite_schema WHERE name = 'b'") == 0);
    migrate(database, {steps[0], "CREATE TABLE b (x)"});
    CHECK(versionOf(database) == 2);
}

TEST_CASE("a newer database is left alone")
{
    Database database(QStringLiteral(":memory:"), readWrite, 0);
    database.execute("PRAGMA user_version = 7");
    migrate(database, {"CREATE TABLE a (x)"});
    CHECK(versionOf(database) == 7);
    CHECK(database.number("SELECT count(*) FROM sqlite_schema") == 0);
}

TEST_CASE("an older file is migrated on opening, after a backup beside it")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("old.slate"));
    {
        // A file of the version before the first: marked as a slate, with no table yet.
        Database database(path, readWrite, 0);
        database.execute(("PRAGMA application_id = " + std::to_string(applicationId)).c_str());
        database.execute("PRAGMA journal_mode = WAL");
    }
    const auto slate = Slate::open(path);
    CHECK(slate->count(Kind::Location) == 0);
    REQUIRE_FALSE(slate->migrationBackup().isEmpty());
    Database backup(slate->migrationBackup(), SQLITE_OPEN_READONLY, 0);
    CHECK(versionOf(backup) == 0);
    CHECK(slate->verify().isSound());
}

TEST_CASE("every field of every schema is a column of its table, and nothing else is")
{
    Database database(QStringLiteral(":memory:"), readWrite, 0);
    migrate(database, migrations());
    for (const Kind kind : allKinds()) {
        const RecordSchema &schema = schemaOf(kind);
        std::vector<std::string> expected = {"id"};
        for (const Field &field : schema.fields)
            expected.emplace_back(field.key);
        std::vector<std::string> found;
        Query read =
            database.query(std::string("SELECT name FROM pragma_table_info('") + schema.table + "')");
        while (read->executeStep())
            found.push_back(read->getColumn(0).getString());
        CHECK(found == expected);
    }
}

namespace {

/// A slate of the first version with four edits: the example, a location, another one, and its undo.
QString copyOfVersion1(const QTemporaryDir &folder)
{
    const QString path = folder.filePath(QStringLiteral("old.slate"));
    QFile::copy(QStringLiteral(SLATE_FIXTURES "/slates/version-1.slate"), path);
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    return path;
}

} // namespace

TEST_CASE("a slate of the first version keeps its records, its undo list and its history")
{
    QTemporaryDir folder;
    const auto slate = Slate::open(copyOfVersion1(folder));
    CHECK(slate->count(Kind::CastMember) == 10);
    CHECK(slate->verify().isSound());
    CHECK(slate->undoTitle() == QLatin1String("Add location"));
    slate->undo();
    CHECK(slate->undoTitle() == QLatin1String("Add the example production"));
    slate->undo();
    CHECK(slate->count(Kind::CastMember) == 0);
    slate->redo();
    CHECK(slate->count(Kind::CastMember) == 10);
    CHECK(slate->verify().isSound());
}

TEST_CASE("cast numbers of an older slate become texts, and its undo list still fits them")
{
    QTemporaryDir folder;
    const auto slate = Slate::open(copyOfVersion1(folder));
    const auto numbers = [&] {
        QMap<qint64, QString> found;
        for (const CastMember &member : slate->all<CastMember>())
            found.insert(member.id.value(), member.number.text());
        return found;
    };
    CastMember first = slate->all<CastMember>().front();
    first.number = CastNumber(QStringLiteral("1X"));
    slate->edit(QStringLiteral("Number"), [&](Transaction &t) { t.update(first); });
    slate->undo();
    const auto before = numbers();
    slate->undo();
    slate->undo();
    CHECK(slate->count(Kind::CastMember) == 0);
    slate->redo();
    CHECK(numbers() == before);
    CHECK(slate->verify().isSound());
}

TEST_CASE("a migrated slate takes parts without a person and scenes")
{
    QTemporaryDir folder;
    const auto slate = Slate::open(copyOfVersion1(folder));
    CastMember part;
    part.id = Id<CastMember>::random();
    part.character = QStringLiteral("THE GUARD");
    Scene scene;
    scene.id = Id<Scene>::random();
    scene.heading = QStringLiteral("INT. TRAIN - NIGHT");
    slate->edit(QStringLiteral("Break down"), [&](Transaction &t) {
        t.insert(part);
        t.insert(scene);
        t.insert(SceneCast {Id<SceneCast>::random(), scene.id, part.id, {}, {}, {}});
    });
    CHECK(slate->verify().isSound());
    slate->undo();
    CHECK(slate->count(Kind::Scene) == 0);
    CHECK(slate->verify().isSound());
}

TEST_CASE("a migrated slate takes inks, tags and custom fields, and can take them back")
{
    QTemporaryDir folder;
    const auto slate = Slate::open(copyOfVersion1(folder));
    const Record film = slate->records(Kind::Production).front();
    const CustomField field {
        Id<CustomField>::random(), Kind::Production, QStringLiteral("Insurer"), CustomType::Text, {}};
    const QByteArray key = "custom/" + QByteArray::number(field.id.value());
    slate->edit(QStringLiteral("Add"), [&](Transaction &t) {
        t.insert(field);
        t.setField(film.ref(), key.constData(), QStringLiteral("Lloyd"));
        t.setField(film.ref(), "tags", QStringLiteral("back to back"));
        t.setField(film.ref(), "ink", QStringLiteral("teal"));
    });
    CHECK(slate->verify().isSound());
    CHECK(slate->search(QStringLiteral("lloyd"), 5).size() == 1);
    slate->undo();
    CHECK(slate->count(Kind::Tag) == 0);
    CHECK(slate->verify().isSound());
}

TEST_CASE("an older slate that must not be written is read as it would be after the migration")
{
    QTemporaryDir folder;
    const QString path = copyOfVersion1(folder);
    QFile before(path);
    REQUIRE(before.open(QIODevice::ReadOnly));
    const QByteArray bytes = before.readAll();
    Slate::Options options;
    options.readOnly = true;
    const auto slate = Slate::open(path, options);
    CHECK(slate->count(Kind::CastMember) == 10);
    CHECK(slate->count(Kind::Scene) == 0);
    CHECK(slate->isReadOnly());
    before.seek(0);
    CHECK(before.readAll() == bytes);
}
