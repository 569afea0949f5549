#include "core/store/expected_schema.h"

#include "core/store/database.h"
#include "core/store/migrations.h"
#include "core/store/short_detail.h"

#include <map>

#include <sqlite3.h>

namespace slate {

namespace {

/// Words of the schema by type, name and table, as SQLite keeps them.
using SchemaObjects = std::map<std::string, std::string>;

std::string text(SQLite::Statement &row, int column)
{
    return row.isColumnNull(column) ? std::string("without words") : row.getColumn(column).getString();
}

SchemaObjects objectsOf(Database &database, size_t most)
{
    SchemaObjects objects;
    Query read = database.query("SELECT type, name, tbl_name, sql FROM sqlite_schema LIMIT ?");
    read->bind(1, static_cast<int64_t>(most));
    while (read->executeStep()) {
        const std::string name = text(*read, 0) + ' ' + text(*read, 1);
        // Two of one name cannot both be what is expected.
        const std::string both = objects.contains(name) ? name + " twice" : name;
        objects[both] = text(*read, 2) + '\n' + text(*read, 3);
    }
    return objects;
}

/// What a slate of each version has.
const std::vector<SchemaObjects> &expectedObjects()
{
    static const std::vector<SchemaObjects> versions = [] {
        constexpr size_t all = 100'000;
        Database fresh(QStringLiteral(":memory:"), SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, 0);
        std::vector<SchemaObjects> found = {objectsOf(fresh, all)};
        std::vector<QByteArray> steps;
        for (const QByteArray &step : migrations()) {
            steps.push_back(step);
            migrate(fresh, steps);
            found.push_back(objectsOf(fresh, all));
        }
        return found;
    }();
    return versions;
}

[[noreturn]] void throwDamaged(const QString &what, const std::string &name)
{
    throw Error(Error::Code::Damaged, what.arg(shortDetail(QString::fromStdString(name))));
}

void requireSame(const SchemaObjects &found, const SchemaObjects &expected)
{
    for (const auto &[name, words] : expected) {
        const auto there = found.find(name);
        if (there == found.end() || there->second != words)
            throwDamaged(QStringLiteral("the file's %1 is missing or changed"), name);
    }
    for (const auto &[name, words] : found) {
        if (!expected.contains(name))
            throwDamaged(QStringLiteral("the file has a %1 that no slate has"), name);
    }
}

bool isTable(Database &database, const char *name)
{
    Query read = database.query(
        "SELECT count(*), sum(type = 'table' AND rootpage > 0) FROM sqlite_schema WHERE lower(name) = ?");
    read->bind(1, name);
    return read->executeStep() && read->getColumn(0).getInt() == 1 && read->getColumn(1).getInt() == 1;
}

/// A view or a table made by a module, in the place of one that is read, could go on without end.
void requireTables(Database &database)
{
    for (const Kind kind : allKinds()) {
        if (!isTable(database, schemaOf(kind).table))
            throw Error(Error::Code::NewerVersion,
                QStringLiteral("it has no table %1").arg(QLatin1String(schemaOf(kind).table)));
    }
    if (!isTable(database, "edit"))
        throw Error(Error::Code::NewerVersion, QStringLiteral("it has no table of edits"));
    const SchemaObjects &known = expectedObjects().back();
    const SchemaObjects found = objectsOf(database, 10'000);
    for (const auto &[name, words] : known) {
        const bool isSearch = name.starts_with("table search");
        if (isSearch && (!found.contains(name) || found.at(name) != words))
            throw Error(Error::Code::NewerVersion, QStringLiteral("it keeps its words in another way"));
    }
}

void requireColumns(Database &database)
{
    for (const Kind kind : allKinds()) {
        try {
            database.record({kind, 1});
        } catch (const SQLite::Exception &exception) {
            throw Error(Error::Code::NewerVersion, shortDetail(QString::fromUtf8(exception.what())));
        }
    }
}

} // namespace

void checkSchema(Database &database, qint64 version)
{
    if (version < 0)
        throw Error(Error::Code::Damaged, QStringLiteral("the file has a version before the first"));
    const std::vector<SchemaObjects> &versions = expectedObjects();
    if (version >= static_cast<qint64>(versions.size())) {
        database.boundStatements();
        requireTables(database);
        requireColumns(database);
        return;
    }
    const SchemaObjects &expected = versions[static_cast<size_t>(version)];
    requireSame(objectsOf(database, expected.size() + 1), expected);
    database.trustSchema();
}

void prepareExpectedSchema()
{
    expectedObjects();
}

} // namespace slate
