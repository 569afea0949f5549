#include "core/store/slate.h"

#include "core/store/changeset.h"
#include "core/store/database.h"
#include "core/store/edit_log.h"
#include "core/store/sqlite_error.h"
#include "core/store/taken_back.h"

#include "core/model/record_name.h"

#include <QHash>

#include <SQLiteCpp/Transaction.h>

#include <sqlite3.h>

namespace slate {

qint64 Slate::identity() const
{
    try {
        return guarded([&] { return m_database->number("SELECT id FROM edit ORDER BY position LIMIT 1"); });
    } catch (const Error &error) {
        qWarning("%s", error.what());
        return 0;
    }
}

std::vector<Record> Slate::records(Kind kind) const
{
    return guarded([&] { return m_database->records(kind); });
}

std::vector<Record> Slate::referring(Kind kind, const char *key, qint64 id) const
{
    return guarded([&] { return m_database->referring(kind, key, id); });
}

std::optional<Record> Slate::record(RecordRef ref) const
{
    return guarded([&] { return m_database->record(ref); });
}

qint64 Slate::count(Kind kind) const
{
    return guarded([&] { return m_database->count(kind); });
}

std::vector<Usage> Slate::usages(RecordRef ref) const
{
    return guarded([&] {
        std::vector<Usage> usages;
        for (const Referrer &referrer : referrersTo(ref.kind)) {
            const Field &field = schemaOf(referrer.kind).fields[static_cast<size_t>(referrer.field)];
            for (const Record &record : m_database->referring(referrer.kind, field.key, ref.id))
                usages.push_back({record.ref(), field.key});
        }
        return usages;
    });
}

void Slate::readTogether(const std::function<void()> &work) const
{
    guarded([&] {
        // Inside an edit the state is that of the edit.
        if (sqlite3_get_autocommit(m_database->handle()) == 0)
            return work();
        SQLite::Transaction transaction(m_database->connection());
        work();
    });
}

QString Slate::nameOf(RecordRef ref) const
{
    return guarded([&] { return m_database->nameOf(ref); });
}

std::vector<EditInfo> Slate::history(qint64 before, int most) const
{
    return guarded([&] {
        std::vector<EditInfo> entries;
        {
            Query read = m_database->query(std::string("SELECT ") + infoColumns
                + " FROM edit WHERE position < ? ORDER BY position DESC LIMIT ?");
            read->bind(1, static_cast<int64_t>(before > 0 ? before : std::numeric_limits<qint64>::max()));
            read->bind(2, most);
            while (read->executeStep())
                entries.push_back(infoFromRow(*read));
        }
        TakenBack takenBack(*m_database, entries.empty() ? 0 : entries.back().position);
        for (EditInfo &info : entries)
            takenBack.mark(info);
        return entries;
    });
}

std::optional<EditInfo> Slate::editInfo(qint64 edit) const
{
    return guarded([&] {
        auto info = infoOf(*m_database, edit);
        if (info)
            TakenBack(*m_database, info->position).mark(*info);
        return info;
    });
}

qint64 Slate::editCount() const
{
    // Positions are given without gaps, so that counting 200,000 rows is not needed.
    return guarded([&] { return lastPosition(*m_database); });
}

namespace {

/// A record as far as one edit shows it: the values it had before, or got.
Record seenIn(const std::vector<FieldChange> &changes, RecordRef ref)
{
    Record record = schemaOf(ref.kind).blank();
    record.id = ref.id;
    for (const FieldChange &change : changes) {
        if (change.record == ref) {
            const bool removed = change.what == Change::What::Removed;
            setValue(record, change.field.constData(), removed ? change.before : change.after);
        }
    }
    return record;
}

} // namespace

std::vector<FieldChange> Slate::changesOf(qint64 edit) const
{
    return guarded([&] {
        auto changes = fieldChangesIn(changesetOf(*m_database, edit));
        QHash<RecordRef, QString> names;
        const std::function<QString(RecordRef)> nameOfRecord = [&](RecordRef ref) -> QString {
            const auto there = m_database->record(ref);
            return nameFrom(there ? *there : seenIn(changes, ref), nameOfRecord);
        };
        for (FieldChange &change : changes) {
            if (!names.contains(change.record))
                names.insert(change.record, nameOfRecord(change.record));
            change.recordName = names.value(change.record);
        }
        return changes;
    });
}

} // namespace slate
