#pragma once

#include "tests/core/strings.h"

#include <QString>

#include <sqlite3.h>

/// What another program might do to the file of a slate that is closed, checks and all switched off.
inline void meddle(const QString &path, const QByteArray &sql)
{
    sqlite3 *database = nullptr;
    REQUIRE(sqlite3_open(path.toUtf8().constData(), &database) == SQLITE_OK);
    sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
    sqlite3_exec(database, "PRAGMA writable_schema = ON; PRAGMA ignore_check_constraints = ON", nullptr,
        nullptr, nullptr);
    char *message = nullptr;
    sqlite3_exec(database, sql.constData(), nullptr, nullptr, &message);
    INFO((message ? message : ""));
    CHECK(message == nullptr);
    sqlite3_free(message);
    sqlite3_close(database);
}
