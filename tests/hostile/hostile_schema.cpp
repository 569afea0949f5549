#include "tests/hostile/hostile_slates.h"

#include "tests/hostile/meddling.h"

namespace slate::hostile {

namespace {

const std::vector<QByteArray> &tables()
{
    static const std::vector<QByteArray> names = {"production", "person", "cast_member", "location", "stunt",
        "milestone", "partner", "source", "hazard", "edit"};
    return names;
}

QByteArray trigger(const QByteArray &name, const QByteArray &table, Dice &dice)
{
    static const std::vector<QByteArray> bodies = {
        "DELETE FROM stunt;",
        "DELETE FROM edit;",
        "UPDATE edit SET changeset = x'00';",
        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n;",
        "INSERT INTO search (search) VALUES ('delete-all');",
        "SELECT load_extension('/tmp/evil');",
        "SELECT writefile('/tmp/evil', 'x');",
        "INSERT INTO person (id, name) SELECT abs(random()), hex(zeroblob(10000000));",
    };
    static const std::vector<QByteArray> times = {
        "AFTER INSERT", "BEFORE UPDATE", "BEFORE DELETE", "AFTER UPDATE"};
    const QByteArray sql = "CREATE TRIGGER " + name + ' ' + dice.of(times) + " ON " + table + " BEGIN "
        + dice.of(bodies) + " END";
    return "INSERT INTO sqlite_schema VALUES ('trigger', '" + name + "', '" + table + "', 0, '"
        + QByteArray(sql).replace('\'', "''") + "')";
}

/// A view or a module's table by the name of one that Slate reads.
QByteArray inPlaceOf(const QByteArray &table, Dice &dice)
{
    static const std::vector<QByteArray> views = {
        "WITH RECURSIVE n (id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM n) SELECT * FROM n",
        "SELECT 1 AS id, hex(zeroblob(200000000)) AS name",
        "SELECT a.id FROM person a, person b, person c, person d, person e, person f",
    };
    const QByteArray drop = "DROP TABLE " + table + ';';
    if (dice.oneIn(4))
        return drop + "CREATE VIRTUAL TABLE " + table + " USING fts5 (id, name)";
    if (dice.oneIn(4))
        return drop + "CREATE TABLE " + table
            + " (id INTEGER PRIMARY KEY, name AS (hex(zeroblob(100000000))))";
    return drop + "CREATE VIEW " + table + " AS " + dice.of(views);
}

QByteArray manyObjects(Dice &dice)
{
    const bool large = dice.oneIn(2);
    return "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < "
        + QByteArray(large ? "300" : "30000")
        + ") INSERT INTO sqlite_schema SELECT 'table', 't' || i, 't' || i, 2, 'CREATE TABLE t' || i || ' (x"
        + QByteArray(large ? " DEFAULT ''' || hex(zeroblob(50000)) || '''" : "") + ")' FROM n";
}

} // namespace

QString breakSchema(const QString &path, Dice &dice)
{
    const QByteArray table = dice.of(tables());
    QByteArray sql;
    switch (dice.below(11)) {
    case 0:
        sql = trigger("sqlite_" + table, table, dice);
        break;
    case 1:
        sql = trigger("more_" + table, table, dice);
        break;
    case 2:
        sql = inPlaceOf(table, dice);
        break;
    case 3:
        sql = inPlaceOf(table, dice) + "; PRAGMA user_version = 99";
        break;
    case 4:
        sql = manyObjects(dice);
        break;
    case 5:
        sql = "CREATE INDEX more ON " + table + " (hex(zeroblob(1000)) || id)";
        break;
    case 6:
        sql = "UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = '"
            + dice.of(tables()) + "') WHERE name = '" + table + "'";
        break;
    case 7:
        sql = "UPDATE sqlite_schema SET rootpage = " + QByteArray::number(dice.below(200) - 3)
            + " WHERE name = '" + table + "'";
        break;
    case 8:
        sql = "UPDATE sqlite_schema SET sql = replace(sql, 'CHECK', 'check') WHERE name = '" + table + "'";
        break;
    case 9:
        sql = "UPDATE sqlite_schema SET sql = replace(sql, 'id INTEGER PRIMARY KEY', 'id INTEGER') WHERE "
              "name = '"
            + table + "'";
        break;
    default:
        sql = "UPDATE sqlite_schema SET type = 'index' WHERE name = '" + table
            + "'; DELETE FROM sqlite_schema WHERE name = 'search_content' OR rowid = "
            + QByteArray::number(dice.below(100));
        break;
    }
    return QString::fromUtf8(sql.left(150)) + QStringLiteral(": ") + meddle(path, sql);
}

} // namespace slate::hostile
