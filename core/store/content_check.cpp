#include "core/store/content_check.h"

#include "core/store/columns.h"
#include "core/store/database.h"
#include "core/store/short_detail.h"
#include "core/store/sqlite_error.h"

#include <QHash>

namespace slate {

namespace {

QString pageFault(Database &database)
{
    Query check = database.query("PRAGMA integrity_check(1)");
    if (!check->executeStep())
        return {};
    const QString answer = QString::fromStdString(check->getColumn(0).getString());
    return answer == QLatin1String("ok") ? QString() : shortDetail(answer);
}

QString referenceFault(Database &database)
{
    Query check = database.query("PRAGMA foreign_key_check");
    if (!check->executeStep())
        return {};
    return QStringLiteral("a %1 refers to a %2 that is not there")
        .arg(QString::fromStdString(check->getColumn(0).getString()),
            QString::fromStdString(check->getColumn(2).getString()));
}

/// Reads what search has of every word, which tells where it is broken; SQLite 3.40 does not look itself.
void readSearchIndex(Database &database)
{
    database.execute("CREATE VIRTUAL TABLE temp.indexed_term USING fts5vocab(main, search, row)");
    database.number("SELECT sum(cnt) FROM temp.indexed_term");
}

/// A number for each text, so that all of them fit into memory.
using WordsOf = QHash<qint64, size_t>;

size_t numberOf(const char *bytes, int size)
{
    return qHashBits(bytes, static_cast<size_t>(size), 1);
}

/// The words that search has of each record, read from the table in which it keeps them.
WordsOf indexedWords(Database &database)
{
    WordsOf words;
    Query read = database.query("SELECT id, c0 FROM search_content");
    while (read->executeStep()) {
        const SQLite::Column column = read->getColumn(1);
        const char *text = column.getText();
        words.insert(read->getColumn(0).getInt64(), numberOf(text, column.getBytes()));
    }
    return words;
}

QByteArray wordsToIndex(const Record &record)
{
    QStringList words;
    const RecordSchema &schema = schemaOf(record.kind);
    for (size_t i = 0; i < record.values.size(); ++i) {
        const auto *text = std::get_if<QString>(&record.values[i]);
        if (schema.fields[i].searched && text)
            words << *text;
    }
    return words.join(u'\n').toUtf8();
}

QString recordFault(Database &database, const std::atomic<bool> &stop)
{
    readSearchIndex(database);
    WordsOf indexed = indexedWords(database);
    QString fault;
    for (const Kind kind : allKinds()) {
        const RecordSchema &schema = schemaOf(kind);
        database.forEachRecord(kind, [&](const Record &record) {
            if (stop)
                return false;
            if (!schema.isSearched())
                return true;
            const QByteArray words = wordsToIndex(record);
            const auto there = indexed.constFind(record.id);
            const bool same = there != indexed.constEnd()
                && *there == numberOf(words.constData(), static_cast<int>(words.size()));
            if (!same)
                fault = QStringLiteral("a %1 is indexed with other words").arg(QLatin1String(schema.table));
            indexed.remove(record.id);
            return same;
        });
        if (!fault.isEmpty() || stop)
            return fault;
    }
    return indexed.isEmpty() ? QString() : QStringLiteral("the search index has words of no record");
}

/// What another program writes meanwhile is not seen by half of a look. What keeps us from looking, such as
/// too little memory, is thrown on and is no fault of the file.
QString inOneReading(Database &database, const std::atomic<bool> &stop, const std::function<QString()> &look)
{
    QString fault;
    database.execute("BEGIN");
    try {
        fault = guarded(look);
        database.connection().tryExec("ROLLBACK");
    } catch (const Error &error) {
        database.connection().tryExec("ROLLBACK");
        if (error.code() != Error::Code::Damaged && !stop)
            throw;
        fault = shortDetail(error.detail());
    }
    return stop ? QString() : fault;
}

} // namespace

QString pageFaultIn(Database &database, const std::atomic<bool> &stop)
{
    return inOneReading(database, stop, [&] {
        const QString fault = pageFault(database);
        return fault.isEmpty() ? referenceFault(database) : fault;
    });
}

QString faultIn(Database &database, const std::atomic<bool> &stop)
{
    return inOneReading(database, stop, [&] {
        QString fault = pageFault(database);
        if (fault.isEmpty())
            fault = referenceFault(database);
        if (fault.isEmpty())
            fault = recordFault(database, stop);
        return fault.isEmpty() ? logFaultIn(database, stop) : fault;
    });
}

} // namespace slate
