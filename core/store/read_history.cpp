#include "core/store/read_history.h"

#include "core/model/record_name.h"
#include "core/store/changeset.h"
#include "core/store/taken_back.h"

#include <QHash>

namespace slate {

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

std::vector<EditInfo> readHistory(Database &database, qint64 before, int most)
{
    std::vector<EditInfo> entries;
    {
        Query read = database.query(std::string("SELECT ") + infoColumns
            + " FROM edit WHERE position < ? ORDER BY position DESC LIMIT ?");
        read->bind(1, static_cast<int64_t>(before > 0 ? before : std::numeric_limits<qint64>::max()));
        read->bind(2, most);
        while (read->executeStep())
            entries.push_back(infoFromRow(*read));
    }
    TakenBack takenBack(database, entries.empty() ? 0 : entries.back().position);
    for (EditInfo &info : entries)
        takenBack.mark(info);
    return entries;
}

std::optional<EditInfo> readInfo(Database &database, qint64 edit)
{
    auto info = infoOf(database, edit);
    if (info)
        TakenBack(database, info->position).mark(*info);
    return info;
}

std::vector<FieldChange> readChanges(Database &database, qint64 edit)
{
    auto changes = fieldChangesIn(changesetOf(database, edit));
    QHash<RecordRef, QString> names;
    const std::function<QString(RecordRef)> nameOfRecord = [&](RecordRef ref) -> QString {
        const auto there = database.record(ref);
        return nameFrom(there ? *there : seenIn(changes, ref), nameOfRecord);
    };
    for (FieldChange &change : changes) {
        if (!names.contains(change.record))
            names.insert(change.record, nameOfRecord(change.record));
        change.recordName = names.value(change.record);
    }
    return changes;
}

} // namespace slate
