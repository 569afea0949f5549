#include "core/store/verify.h"

#include "core/model/custom.h"
#include "core/store/changeset.h"
#include "core/store/database.h"
#include "core/store/edit_log.h"
#include "core/store/migrations.h"
#include "core/store/read_together.h"
#include "core/store/sqlite_error.h"

#include <sqlite3.h>

namespace slate {

namespace {

void checkPages(Database &database, VerifyReport &report)
{
    Query check = database.query("PRAGMA integrity_check");
    while (check->executeStep()) {
        const QString line = QString::fromStdString(check->getColumn(0).getString());
        if (line != QLatin1String("ok"))
            report.faults << line;
    }
}

void checkReferences(Database &database, VerifyReport &report)
{
    Query check = database.query("PRAGMA foreign_key_check");
    while (check->executeStep()) {
        report.faults << QStringLiteral("%1 %2 refers to a %3 that is not there")
                             .arg(QString::fromStdString(check->getColumn(0).getString()))
                             .arg(check->getColumn(1).getInt64())
                             .arg(QString::fromStdString(check->getColumn(2).getString()));
    }
}

QString searchWords(const Record &record)
{
    QStringList words;
    for (size_t i = 0; i < record.values.size(); ++i) {
        if (!schemaOf(record.kind).fields[i].searched)
            continue;
        if (const auto *text = std::get_if<QString>(&record.values[i]))
            words << *text;
    }
    return words.join(u'\n');
}

QString indexedWords(Database &database, qint64 id)
{
    Query read = database.query("SELECT words FROM search WHERE rowid = ?");
    read->bind(1, static_cast<int64_t>(id));
    return read->executeStep() ? QString::fromStdString(read->getColumn(0).getString()) : QString();
}

void checkRecords(Database &database, VerifyReport &report)
{
    for (const Kind kind : allKinds()) {
        for (const Record &record : database.records(kind)) {
            ++report.records;
            const QString name =
                QStringLiteral("%1 %2").arg(QLatin1String(schemaOf(kind).table)).arg(record.id);
            for (const Problem &problem : schemaOf(kind).check(record)) {
                // Which time zones there are is known to the computer and not to the file.
                const bool isOfFile =
                    problem.rule != Problem::Rule::NotATimeZone && problem.rule != Problem::Rule::NoTimeZones;
                (isOfFile ? report.faults : report.notes)
                    << QStringLiteral("%1, %2: %3")
                           .arg(name, QLatin1String(problem.field), displayText(problem));
            }
            if (indexedWords(database, record.id) != searchWords(record))
                report.faults << QStringLiteral("%1 is indexed with other words").arg(name);
            if (isAttached(kind)) {
                const auto subject = kindOfTable(textOf(record, "subject_kind"));
                if (!subject || !database.record({*subject, numberOf(record, "subject")}))
                    report.faults << QStringLiteral("%1 has no subject").arg(name);
            }
        }
    }
    const qint64 indexed = database.number("SELECT count(*) FROM search");
    qint64 searchable = 0;
    for (const Kind kind : allKinds()) {
        if (schemaOf(kind).isSearched())
            searchable += database.number(std::string("SELECT count(*) FROM ") + schemaOf(kind).table);
    }
    if (indexed != searchable)
        report.faults
            << QStringLiteral("the search index has %1 entries for %2 records").arg(indexed).arg(searchable);
}

void replay(Database &database, Database &fresh, VerifyReport &report)
{
    fresh.execute("PRAGMA foreign_keys = OFF");
    fresh.execute("BEGIN");
    forEachAfter(database, 0, [&](const EditRow &row) {
        ++report.edits;
        if (apply(fresh.handle(), row.changeset)) {
            report.faults << QStringLiteral("edit %1, “%2”, does not follow from those before it")
                                 .arg(row.info.position)
                                 .arg(row.info.title);
            return false;
        }
        return true;
    });
    fresh.execute("COMMIT");
}

void checkLog(Database &database, VerifyReport &report)
{
    Database fresh(inMemory, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, 0);
    migrate(fresh, migrations());
    fresh.trustSchema();
    replay(database, fresh, report);
    if (report.edits != lastPosition(database))
        report.faults << QStringLiteral("the history has a gap");
    for (const Kind kind : allKinds()) {
        if (fresh.records(kind) != database.records(kind)) {
            report.faults << QStringLiteral("the table %1 is not what its history makes of it")
                                 .arg(QLatin1String(schemaOf(kind).table));
        }
    }
}

void checkAll(Database &database, VerifyReport &report)
{
    const auto known = report.faults.size();
    checkPages(database, report);
    // What stands in broken pages cannot be judged further.
    if (report.faults.size() > known)
        return;
    checkReferences(database, report);
    checkRecords(database, report);
    checkLog(database, report);
}

} // namespace

VerifyReport verified(Database &database)
{
    VerifyReport report;
    if (!database.damage.isEmpty())
        report.faults << database.damage;
    try {
        guarded([&] { readTogether(database, [&] { checkAll(database, report); }); });
    } catch (const Error &error) {
        // What keeps us from looking, such as a lack of memory, is no fault of the file.
        if (error.code() != Error::Code::Damaged && error.code() != Error::Code::NotASlate)
            throw;
        report.faults << error.detail();
    }
    return report;
}

} // namespace slate
