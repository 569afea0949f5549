#include "core/store/changeset.h"

#include "core/store/changeset_form.h"
#include "core/store/columns.h"
#include "core/store/sqlite_error.h"

#include <sqlite3.h>

#include <memory>

namespace slate {

namespace {

void check(int result, const char *what)
{
    if (result != SQLITE_OK)
        throw toError(result, QString::fromLatin1(what));
}

QByteArray taken(int size, void *data)
{
    const QByteArray bytes(static_cast<const char *>(data), size);
    sqlite3_free(data);
    return bytes;
}

/// A row of a changeset that an iterator stands on.
class IteratorRow : public ChangedRow
{
public:
    IteratorRow(const RecordSchema &schema, int operation, sqlite3_changeset_iter *iterator)
        : m_schema(schema),
          m_operation(operation),
          m_iterator(iterator)
    {
    }

    RecordRef ref() const override
    {
        sqlite3_value *id = m_operation == SQLITE_INSERT ? newValue(0) : oldValue(0);
        return {m_schema.kind, id ? sqlite3_value_int64(id) : 0};
    }
    Change::What what() const override
    {
        return m_operation == SQLITE_INSERT ? Change::What::Inserted
            : m_operation == SQLITE_DELETE  ? Change::What::Removed
                                            : Change::What::Updated;
    }
    size_t fields() const override
    {
        const char *table = nullptr;
        int columns = 0;
        int operation = 0;
        sqlite3changeset_op(m_iterator, &table, &columns, &operation, nullptr);
        // A newer version may know more of them.
        return std::min(m_schema.fields.size(), static_cast<size_t>(columns - 1));
    }
    std::optional<Value> before(size_t field) const override { return value(field, oldValue(column(field))); }
    std::optional<Value> after(size_t field) const override { return value(field, newValue(column(field))); }

private:
    static int column(size_t field) { return static_cast<int>(field) + 1; }
    std::optional<Value> value(size_t field, sqlite3_value *held) const
    {
        return held ? std::optional(fromChangeset(m_schema.fields[field], held)) : std::nullopt;
    }
    sqlite3_value *oldValue(int column) const
    {
        sqlite3_value *value = nullptr;
        if (m_operation != SQLITE_INSERT)
            check(sqlite3changeset_old(m_iterator, column, &value), "reading a changeset");
        return value;
    }
    sqlite3_value *newValue(int column) const
    {
        sqlite3_value *value = nullptr;
        if (m_operation != SQLITE_DELETE)
            check(sqlite3changeset_new(m_iterator, column, &value), "reading a changeset");
        return value;
    }

    const RecordSchema &m_schema;
    int m_operation;
    sqlite3_changeset_iter *m_iterator;
};

/// Calls `visit` with each row of a record table.
void visitRows(sqlite3_changeset_iter *iterator, const std::function<void(const ChangedRow &)> &visit)
{
    QByteArray lastTable; // rows of one table stand together
    std::optional<Kind> kind;
    while (true) {
        const int step = sqlite3changeset_next(iterator);
        if (step == SQLITE_DONE)
            return;
        if (step != SQLITE_ROW)
            throw Error(Error::Code::Damaged, QStringLiteral("a changeset of the history cannot be read"));
        const char *table = nullptr;
        int columns = 0;
        int operation = 0;
        check(sqlite3changeset_op(iterator, &table, &columns, &operation, nullptr), "reading a changeset");
        if (lastTable != table) {
            lastTable = table;
            kind = kindOfTable(QString::fromUtf8(table));
        }
        if (kind)
            visit(IteratorRow(schemaOf(*kind), operation, iterator));
    }
}

} // namespace

Recording::Recording(sqlite3 *database)
{
    check(sqlite3session_create(database, "main", &m_session), "starting a recording");
    for (const Kind kind : allKinds()) {
        const int result = sqlite3session_attach(m_session, schemaOf(kind).table);
        if (result != SQLITE_OK) {
            sqlite3session_delete(m_session);
            throw toError(result, QStringLiteral("starting a recording"));
        }
    }
}

Recording::~Recording()
{
    sqlite3session_delete(m_session);
}

QByteArray Recording::changeset() const
{
    // Piece by piece: one of an import is as large as the script, and need not be held twice.
    const auto take = [](void *bytes, const void *data, int size) {
        try {
            static_cast<QByteArray *>(bytes)->append(static_cast<const char *>(data), size);
        } catch (const std::bad_alloc &) {
            return SQLITE_NOMEM;
        }
        return SQLITE_OK;
    };
    QByteArray bytes;
    check(sqlite3session_changeset_strm(m_session, take, &bytes), "reading a recording");
    return bytes;
}

void forEachRow(const QByteArray &changeset, const std::function<void(const ChangedRow &)> &visit)
{
    sqlite3_changeset_iter *iterator = nullptr;
    check(sqlite3changeset_start(
              &iterator, static_cast<int>(changeset.size()), const_cast<char *>(changeset.constData())),
        "reading a changeset");
    const std::unique_ptr<sqlite3_changeset_iter, int (*)(sqlite3_changeset_iter *)> guard(
        iterator, sqlite3changeset_finalize);
    visitRows(iterator, visit);
}

std::vector<Change> changesIn(const QByteArray &changeset)
{
    std::vector<Change> changes;
    forEachRow(changeset, [&](const ChangedRow &row) { changes.push_back({row.ref(), row.what()}); });
    return changes;
}

std::vector<FieldChange> fieldChangesIn(const QByteArray &changeset)
{
    std::vector<FieldChange> changes;
    forEachRow(changeset, [&](const ChangedRow &row) {
        const RecordSchema &schema = schemaOf(row.ref().kind);
        for (size_t i = 0; i < row.fields(); ++i) {
            FieldChange change {row.ref(), {}, row.what(), schema.fields[i].key, {}, {}};
            change.before = row.before(i).value_or(Value());
            change.after = row.after(i).value_or(Value());
            if (change.before != change.after)
                changes.push_back(std::move(change));
        }
    });
    return changes;
}

QByteArray inverseOf(const QByteArray &changeset)
{
    int size = 0;
    void *data = nullptr;
    check(sqlite3changeset_invert(static_cast<int>(changeset.size()), changeset.constData(), &size, &data),
        "inverting a changeset");
    return taken(size, data);
}

std::optional<RecordRef> apply(sqlite3 *database, const QByteArray &changeset)
{
    struct Context {
        std::optional<RecordRef> obstacle;
    } context;
    const auto onConflict = [](void *data, int, sqlite3_changeset_iter *iterator) {
        const char *table = nullptr;
        int columns = 0;
        int operation = 0;
        sqlite3changeset_op(iterator, &table, &columns, &operation, nullptr);
        const auto kind = table ? kindOfTable(QString::fromUtf8(table)) : std::nullopt;
        if (kind)
            static_cast<Context *>(data)->obstacle = IteratorRow(schemaOf(*kind), operation, iterator).ref();
        return SQLITE_CHANGESET_ABORT;
    };
    requireChangesetOfRecords(changeset);
    // With a savepoint around all of it, SQLite walks through what the savepoint has gathered so far at the end
    // of every statement, which costs the square of a large edit. The transaction is rolled back instead.
    const int result = sqlite3changeset_apply_v2(database, static_cast<int>(changeset.size()),
        const_cast<char *>(changeset.constData()), nullptr, onConflict, &context, nullptr, nullptr,
        SQLITE_CHANGESETAPPLY_NOSAVEPOINT);
    if (result == SQLITE_ABORT)
        return context.obstacle ? context.obstacle : RecordRef {};
    check(result, "applying a changeset");
    return std::nullopt;
}

} // namespace slate
