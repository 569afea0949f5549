#include "tests/hostile/meddling.h"

#include "core/model/schema.h"

#include <QFile>

#include <sqlite3.h>

namespace slate::hostile {

namespace {

/// What was broken before may go in circles, in which SQLite would read without end.
void bound(sqlite3 *database)
{
    constexpr int mostSteps = 2'000'000;
    sqlite3_progress_handler(
        database, mostSteps, [](void *) { return 1; }, nullptr);
}

} // namespace

QString meddle(const QString &path, const QByteArray &sql)
{
    sqlite3 *database = nullptr;
    sqlite3_open(path.toUtf8().constData(), &database);
    bound(database);
    sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
    sqlite3_exec(database,
        "PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF; PRAGMA writable_schema = ON; "
        "PRAGMA ignore_check_constraints = ON",
        nullptr, nullptr, nullptr);
    sqlite3_exec(database, sql.constData(), nullptr, nullptr, nullptr);
    const QString said = QString::fromUtf8(sqlite3_errmsg(database));
    sqlite3_close(database);
    return said;
}

void tellInLog(const QString &path)
{
    sqlite3 *copy = nullptr;
    sqlite3_open(":memory:", &copy);
    bound(copy);
    const auto run = [copy](const QByteArray &sql) {
        sqlite3_exec(copy, sql.constData(), nullptr, nullptr, nullptr);
    };
    run("PRAGMA ignore_check_constraints = ON; ATTACH '" + path.toUtf8() + "' AS file");
    sqlite3_session *session = nullptr;
    sqlite3session_create(copy, "main", &session);
    for (const Kind kind : allKinds()) {
        const QByteArray table = schemaOf(kind).table;
        const QByteArray columns = [&] {
            QByteArray list = "id INTEGER PRIMARY KEY";
            for (const Field &field : schemaOf(kind).fields)
                list.append(", ").append(field.key);
            return list;
        }();
        run("CREATE TABLE main." + table + " (" + columns + ')');
        sqlite3session_attach(session, table.constData());
        run("INSERT INTO main." + table + " SELECT * FROM file." + table);
    }
    int size = 0;
    void *changeset = nullptr;
    sqlite3session_changeset(session, &size, &changeset);
    run("UPDATE file.edit SET reverts = NULL, back_to = NULL; DELETE FROM file.edit WHERE position > 1");
    sqlite3_stmt *write = nullptr;
    sqlite3_prepare_v2(copy, "UPDATE file.edit SET role = 'work', changeset = ?", -1, &write, nullptr);
    sqlite3_bind_blob(write, 1, changeset, size, SQLITE_STATIC);
    sqlite3_step(write);
    sqlite3_finalize(write);
    sqlite3_free(changeset);
    sqlite3session_delete(session);
    sqlite3_close(copy);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace slate::hostile
