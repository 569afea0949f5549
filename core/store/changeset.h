#pragma once

#include "core/store/changes.h"
#include "core/store/history.h"

#include <QByteArray>

#include <functional>

struct sqlite3;
struct sqlite3_session;
struct sqlite3_changeset_iter;

namespace slate {

/// Records what happens to the record tables from its making on, as a changeset.
class Recording
{
public:
    explicit Recording(sqlite3 *database);
    ~Recording();
    Recording(const Recording &) = delete;
    Recording &operator=(const Recording &) = delete;

    /// Empty when nothing changed in the end.
    QByteArray changeset() const;

private:
    sqlite3_session *m_session = nullptr;
};

/// One row of a changeset: what an edit did to one record.
class ChangedRow
{
public:
    virtual ~ChangedRow() = default;
    virtual RecordRef ref() const = 0;
    virtual Change::What what() const = 0;
    /// How many of the record's fields it can tell of.
    virtual size_t fields() const = 0;
    /// The value of a field before and after; nothing where it tells of none.
    virtual std::optional<Value> before(size_t field) const = 0;
    virtual std::optional<Value> after(size_t field) const = 0;
};

/// Calls `visit` with each row. Throws Error(Damaged) when the bytes are no changeset.
void forEachRow(const QByteArray &changeset, const std::function<void(const ChangedRow &)> &visit);

/// The rows of a changeset, each record once. Throws Error(Damaged) when it is none.
std::vector<Change> changesIn(const QByteArray &changeset);

/// The fields of a changeset with their values before and after; names are left empty.
std::vector<FieldChange> fieldChangesIn(const QByteArray &changeset);

/// Applies a changeset, or its inverse, inside a transaction of the caller. Gives the record whose state stood
/// in the way, and the transaction must then be rolled back; nothing when all of it was applied. Throws
/// Error(Damaged) for one that would change anything but records.
std::optional<RecordRef> apply(sqlite3 *database, const QByteArray &changeset);
QByteArray inverseOf(const QByteArray &changeset);

} // namespace slate
