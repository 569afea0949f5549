#include "core/store/up_to_date.h"

#include "core/model/file_name.h"
#include "core/store/backups.h"
#include "core/store/content_check.h"
#include "core/store/copy.h"
#include "core/store/expected_schema.h"
#include "core/store/migrations.h"

#include <SQLiteCpp/Transaction.h>

namespace slate {

namespace {

QString backUp(Database &database, qint64 version)
{
    const QString stamp = database.options.clock().toString(QStringLiteral("yyyyMMdd-hhmmss"));
    const QString start = backupStart(database.path) + QString::number(version) + u'.' + stamp;
    // Another program may make one in the same second.
    for (int number = 1;; ++number) {
        const QString name = number == 1 ? start : start + u'-' + QString::number(number);
        const QString backup = name + QStringLiteral(".backup.slate");
        if (isThere(backup))
            continue;
        try {
            copyDatabase(database, backup);
            return backup;
        } catch (const Error &error) {
            if (error.code() != Error::Code::AlreadyThere)
                throw;
        }
    }
}

/// Makes all the steps or none, and leaves no backup of a file that stays as it was.
void migrateWithBackup(Database &database, qint64 version)
{
    const QString backup = backUp(database, version);
    try {
        SQLite::Transaction transaction(database.connection(), SQLite::TransactionBehavior::IMMEDIATE);
        migrateInside(database, migrations());
        transaction.commit();
    } catch (...) {
        removeFile(backup);
        throw;
    }
    database.migrationBackup = backup;
}

} // namespace

void bringUpToDate(std::unique_ptr<Database> &database, qint64 version)
{
    constexpr qint64 mostInMemory = 256 * 1024 * 1024;
    const std::atomic<bool> goOn = false;
    const bool isOpenToWrite = database->readOnlyReason == Slate::ReadOnlyReason::None;
    QString fault = pageFaultIn(*database, goOn);
    if (!isOpenToWrite || !fault.isEmpty() || sizeWithLog(database->path) <= mostInMemory) {
        auto copy = migratedInMemory(*database);
        if (fault.isEmpty())
            fault = faultIn(*copy, goOn);
        // The file will hold the same when it is migrated.
        copy->isLookedThrough = database->isLookedThrough = true;
        if (!isOpenToWrite || !fault.isEmpty())
            database = std::move(copy);
    }
    if (!fault.isEmpty())
        database->salvage(fault);
    if (database->readOnlyReason == Slate::ReadOnlyReason::None) {
        migrateWithBackup(*database, version);
        checkSchema(*database, versionOf(*database));
    }
}

} // namespace slate
