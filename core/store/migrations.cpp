#include "core/store/migrations.h"

#include "core/store/database.h"
#include "core/store/expected_schema.h"

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Transaction.h>

#include <QFile>

#include <sqlite3.h>

namespace slate {

const std::vector<QByteArray> &migrations()
{
    static const std::vector<QByteArray> steps = [] {
        std::vector<QByteArray> all;
        for (const char *name : {"0001_first", "0002_scenes_on_days", "0003_what_scripts_say", "0004_inks",
                 "0005_tags_and_fields"}) {
            QFile file(QStringLiteral(":/migrations/%1.sql").arg(QLatin1String(name)));
            if (!file.open(QIODevice::ReadOnly))
                throw Error(
                    Error::Code::Internal, QStringLiteral("no migration %1").arg(QLatin1String(name)));
            all.push_back(file.readAll());
        }
        return all;
    }();
    return steps;
}

qint64 versionOf(Database &database)
{
    return database.number("PRAGMA user_version");
}

namespace {

void take(Database &database, const std::vector<QByteArray> &steps, qint64 version)
{
    database.execute(steps[static_cast<size_t>(version)].constData());
    database.execute(("PRAGMA user_version = " + std::to_string(version + 1)).c_str());
}

qint64 firstStep(Database &database)
{
    const qint64 version = versionOf(database);
    if (version < 0)
        throw Error(Error::Code::Damaged, QStringLiteral("the version %1 is before the first").arg(version));
    return version;
}

} // namespace

void migrate(Database &database, const std::vector<QByteArray> &steps)
{
    for (qint64 version = firstStep(database); version < static_cast<qint64>(steps.size()); ++version) {
        SQLite::Transaction transaction(database.connection(), SQLite::TransactionBehavior::IMMEDIATE);
        // Somebody else may have done this step while we waited.
        if (versionOf(database) == version)
            take(database, steps, version);
        transaction.commit();
    }
}

void migrateInside(Database &database, const std::vector<QByteArray> &steps)
{
    for (qint64 version = firstStep(database); version < static_cast<qint64>(steps.size()); ++version)
        take(database, steps, version);
}

std::unique_ptr<Database> migratedInMemory(Database &file)
{
    auto copy = std::make_unique<Database>(inMemory, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, 0);
    SQLite::Backup(copy->connection(), file.connection()).executeStep(-1);
    copy->trustSchema(); // it was compared in the file
    migrate(*copy, migrations());
    copy->path = file.path;
    copy->opened = file.opened;
    copy->options = file.options;
    copy->readOnlyReason = file.readOnlyReason;
    copy->look = file.look;
    checkSchema(*copy, versionOf(*copy));
    return copy;
}

} // namespace slate
