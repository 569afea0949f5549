#include "tests/bench/store_bench.h"

#include "core/model/location.h"
#include "core/store/catalog.h"
#include "ui/base/session.h"

#include <QTemporaryDir>

#include <SQLiteCpp/SQLiteCpp.h>

namespace slate::bench {

namespace {

/// A plain file with the same rows and the same settings, and nothing around them.
class BareFile
{
public:
    BareFile(const QString &path, const std::vector<Record> &locations)
        : m_database(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
    {
        m_database.exec("PRAGMA journal_mode = WAL");
        m_database.exec("PRAGMA synchronous = FULL");
        m_database.exec("CREATE TABLE location (id INTEGER PRIMARY KEY, name TEXT, notes TEXT)");
        SQLite::Transaction transaction(m_database);
        SQLite::Statement insert(m_database, "INSERT INTO location VALUES (?, ?, ?)");
        for (const Record &location : locations) {
            insert.bind(1, static_cast<int64_t>(location.id));
            insert.bind(2, textOf(location, "name").toStdString());
            insert.bind(3, textOf(location, "notes").toStdString());
            insert.exec();
            insert.reset();
        }
        transaction.commit();
        m_update =
            std::make_unique<SQLite::Statement>(m_database, "UPDATE location SET notes = ? WHERE id = ?");
    }

    void update(qint64 id, const QString &notes)
    {
        m_database.exec("BEGIN IMMEDIATE");
        m_update->bind(1, notes.toStdString());
        m_update->bind(2, static_cast<int64_t>(id));
        m_update->exec();
        m_update->reset();
        m_database.exec("COMMIT");
    }

private:
    SQLite::Database m_database;
    std::unique_ptr<SQLite::Statement> m_update;
};

Figure measureEditIn(const QString &name, const QString &original)
{
    // Beside the original, so that both are on the disk that slates are on.
    QTemporaryDir folder(original + QStringLiteral("-edit-XXXXXX"));
    const QString path = folder.filePath(QStringLiteral("copy.slate"));
    QFile::copy(original, path);
    Session session(Slate::open(path), {});
    const auto locations = session.catalog().records(Kind::Location);
    BareFile bare(folder.filePath(QStringLiteral("bare.db")), locations);
    Figure figure {name, QStringLiteral("ms"), {}, {}, QStringLiteral("bare SQLite transaction"), 2, {}};
    size_t next = 0;
    int number = 0;
    const auto place = [&] { return locations[next++ % locations.size()].ref(); };
    takeTurns(
        2'000, figure.runs,
        [&] {
            session.edit(QStringLiteral("Write notes"), [&, ref = place()](Transaction &t) {
                t.setField(ref, "notes", QStringLiteral("Parking behind the mill, note %1").arg(++number));
            });
        },
        figure.floor,
        [&] { bare.update(place().id, QStringLiteral("Parking behind the mill, note %1").arg(++number)); });
    return figure;
}

void readBare(const QString &path)
{
    SQLite::Database database(path.toStdString(), SQLite::OPEN_READONLY);
    for (const Kind kind : allKinds()) {
        SQLite::Statement rows(database, std::string("SELECT * FROM ") + schemaOf(kind).table);
        std::vector<std::string> texts;
        while (rows.executeStep()) {
            for (int column = 0; column < rows.getColumnCount(); ++column)
                texts.push_back(rows.getColumn(column).getString());
        }
    }
}

} // namespace

Figures measureEdit(const QString &example, const QString &large)
{
    return {measureEditIn(QStringLiteral("one edit, the example"), example),
        measureEditIn(QStringLiteral("one edit, the large slate"), large)};
}

Figures measureOpen(const QString &large)
{
    Figure open {QStringLiteral("open the large slate"), QStringLiteral("ms"), {}, {},
        QStringLiteral("bare open and read"), {}, {}};
    Figure read {QStringLiteral("open it and read every record"), QStringLiteral("ms"), {}, {},
        open.floorName, {}, {}};
    takeTurns(
        11, open.runs, [&] { Slate::open(large); }, open.floor, [&] { readBare(large); });
    takeTurns(
        11, read.runs,
        [&] {
            const auto slate = Slate::open(large);
            Catalog catalog(*slate);
            for (const Kind kind : allKinds())
                catalog.records(kind);
        },
        read.floor, [&] { readBare(large); });
    return {open, read};
}

} // namespace slate::bench
