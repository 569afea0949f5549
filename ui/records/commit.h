#pragma once

#include "ui/base/outcome.h"
#include "ui/records/field_entry.h"

namespace slate {

/// "Rauma: status Shortlisted → Confirmed": what the history says of one changed field. `created` is a record
/// that the value refers to and that the slate does not have yet.
QString changeTitle(const Catalog &catalog, const Record &record, const Field &field, const Value &after,
    const std::optional<Record> &created = {});
/// "Add location"
QString addTitle(Kind kind);

/// Keeps what was entered for one field, as one edit, with the record that it needs and by the customs of
/// its kind.
Outcome keepField(Session &session, RecordRef ref, int field, const Entry &entry);
/// The same for several records of one kind, as one edit.
Outcome keepFieldOfAll(Session &session, const std::vector<RecordRef> &refs, int field, const Entry &entry);
/// Empties a field of records, as one edit that can be undone; says in words where that cannot be, and how
/// the records themselves are deleted.
void emptyField(Session &session, const std::vector<RecordRef> &refs, int field);
/// Adds a record, and first those that it needs, as one edit.
bool addRecord(Session &session, const Record &record, const std::vector<Record> &needed = {});
/// Deletes records as one edit, and tells what went.
bool removeRecords(Session &session, const std::vector<RecordRef> &refs);

} // namespace slate
