#include "core/store/changeset.h"

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

struct Row {
    const RecordSchema *schema;
    int operation;
    sqlite3_changeset_iter *iterator;

    sqlite3_value *before(int column) const
    {
        sqlite3_value *value = nullptr;
        if (operation != SQLITE_INSERT)
            check(sqlite3changeset_old(iterator, column, &value), "reading a changeset");
        return value;
    }
    sqlite3_value *after(int column) const
    {
        sqlite3_value *value = nullptr;
        if (operation != SQLITE_DELETE)
            check(sqlite3changeset_new(iterator, column, &value), "reading a changeset");
        return value;
    }
    RecordRef ref() const
    {
        sqlite3_value *id = operation == SQLITE_INSERT ? after(0) : before(0);
        return {schema->kind, id ? sqlite3_value_int64(id) : 0};
    }
    Change::What what() const
    {
        return operation == SQLITE_INSERT ? Change::What::Inserted
            : operation == SQLITE_DELETE  ? Change::What::Removed
                                          : Change::What::Updated;
    }
};

/// Calls `visit` with each row of a record table.
void forEachRow(sqlite3_changeset_iter *iterator, const std::function<void(const Row &)> &visit)
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
            visit({&schemaOf(*kind), operation, iterator});
    }
}

void forEachRow(const QByteArray &changeset, const std::function<void(const Row &)> &visit)
{
    sqlite3_changeset_iter *iterator = nullptr;
    check(sqlite3changeset_start(
              &iterator, static_cast<int>(changeset.size()), const_cast<char *>(changeset.constData())),
        "reading a changeset");
    const std::unique_ptr<sqlite3_changeset_iter, int (*)(sqlite3_changeset_iter *)> guard(
        iterator, sqlite3changeset_finalize);
    forEachRow(iterator, visit);
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

std::vector<Change> changesIn(const QByteArray &changeset)
{
    std::vector<Change> changes;
    forEachRow(changeset, [&](const Row &row) { changes.push_back({row.ref(), row.what()}); });
    return changes;
}

std::vector<FieldChange> fieldChangesIn(const QByteArray &changeset)
{
    std::vector<FieldChange> changes;
    forEachRow(changeset, [&](const Row &row) {
        int columns = 0;
        const char *table = nullptr;
        int operation = 0;
        sqlite3changeset_op(row.iterator, &table, &columns, &operation, nullptr);
        const size_t known = std::min(row.schema->fields.size(), static_cast<size_t>(columns - 1));
        for (size_t i = 0; i < known; ++i) {
            const Field &field = row.schema->fields[i];
            sqlite3_value *before = row.before(static_cast<int>(i) + 1);
            sqlite3_value *after = row.after(static_cast<int>(i) + 1);
            if (!before && !after)
                continue;
            FieldChange change {row.ref(), {}, row.what(), field.key, {}, {}};
            change.before = before ? fromChangeset(field, before) : Value();
            change.after = after ? fromChangeset(field, after) : Value();
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
            static_cast<Context *>(data)->obstacle = Row {&schemaOf(*kind), operation, iterator}.ref();
        return SQLITE_CHANGESET_ABORT;
    };
    const int result = sqlite3changeset_apply(database, static_cast<int>(changeset.size()),
        const_cast<char *>(changeset.constData()), nullptr, onConflict, &context);
    if (result == SQLITE_ABORT)
        return context.obstacle ? context.obstacle : RecordRef {};
    check(result, "applying a changeset");
    return std::nullopt;
}

} // namespace slate
