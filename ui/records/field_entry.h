#pragma once

#include "ui/base/session.h"

namespace slate {

/// What a person has entered for a field: its value, and what stands in the way of keeping it.
struct Entry {
    Value value;
    /// A record that has to be added first, since the value refers to it.
    std::optional<Record> created;
    /// Why it cannot be kept, as a sentence; empty when it can.
    QString fault;
    /// How a text was understood, where the text alone does not tell.
    QString understood;
    /// What would have to be added for it: nothing is until a person says so, and `fault` tells of it.
    std::optional<Record> offered = {};

    bool isGood() const { return fault.isEmpty(); }
};

/// A record that a reference can point to, under a name that no other one of its kind has.
struct NamedRecord {
    QString name;
    qint64 id = 0;
};

/// The records of a kind by name; where names are the same, a figure tells them apart.
std::vector<NamedRecord> namedRecords(Session &session, Kind kind);

/// The entry of a person who has said that what it offers is to be added.
Entry agreedToAdd(Entry entry);

/// Whether a name is all that a new record of this kind needs.
bool canAddByName(Kind kind);
/// A blank record of this kind, in the production that is looked at.
Record newRecord(Session &session, Kind kind);

/// The text that an editor shows for a value; reading it gives the same value again.
QString editText(Session &session, const Field &field, const Value &value);
/// Reads what a person typed for a field of a record, or of one still to be added. An empty text is
/// "unknown".
Entry readText(Session &session, const Field &field, const QString &text, RecordRef record = {});
/// What is to be said of a value as long as it stands there: which dates its words mean, or that they mean
/// none. Empty for most.
QString standingNote(const Field &field, const Value &value);
/// The entry with the rules of its field applied.
Entry checked(const Field &field, const RecordSchema &schema, Entry entry);

} // namespace slate
