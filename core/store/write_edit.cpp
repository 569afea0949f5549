#include "core/store/write_edit.h"

#include "core/store/changeset.h"
#include "core/store/file_check.h"
#include "core/store/unseen.h"

#include <SQLiteCpp/Transaction.h>

#include <future>

namespace slate {

namespace {

/// Marks that an edit is running, so that no other can begin inside it.
class EditingMark
{
public:
    explicit EditingMark(bool &editing) : m_editing(editing)
    {
        if (editing)
            throw Error(Error::Code::Internal, QStringLiteral("an edit inside an edit"));
        m_editing = true;
    }
    ~EditingMark() { m_editing = false; }
    EditingMark(const EditingMark &) = delete;
    EditingMark &operator=(const EditingMark &) = delete;

private:
    bool &m_editing;
};

/// The changes of an edit: those of a large one are read beside what its maker does meanwhile, a small one's
/// when they are asked for, as another thread costs more.
std::future<std::vector<Change>> changesBeside(const QByteArray &changeset)
{
    constexpr qsizetype large = 256 * 1024;
    const auto when = changeset.size() < large ? std::launch::deferred : std::launch::async;
    return std::async(when, changesIn, changeset);
}

} // namespace

EditRow logged(const QString &title, EditRole role, qint64 reverts)
{
    EditRow row;
    row.info.title = title;
    row.info.role = role;
    row.info.reverts = reverts;
    return row;
}

qint64 writeEdit(Database &database, const std::function<EditRow()> &work)
{
    if (!database.damage.isEmpty())
        throw Error(Error::Code::Damaged, database.damage);
    if (database.readOnlyReason != Slate::ReadOnlyReason::None)
        throw Error(Error::Code::ReadOnly, database.path);
    const EditingMark mark(database.editing);
    database.requireFile();
    if (database.fileCheck)
        database.fileCheck->require();

    SQLite::Transaction transaction(database.connection(), SQLite::TransactionBehavior::IMMEDIATE);
    auto unpublished = unseenAfter(database, database.seen).changes;
    const Recording recording(database.handle());
    EditRow row = work();
    row.changeset = recording.changeset();
    if (row.changeset.isEmpty())
        return 0;
    row.info.id = randomIdValue();
    row.info.at = database.options.clock();
    row.info.author = database.options.author;
    // Reading what a large edit changed takes as long as a part of writing it.
    auto changes = changesBeside(row.changeset);
    const qint64 position = append(database, row);
    // The log of an earlier edit that no event loop has come round to: it must not grow without end.
    const bool waits = database.isLogLong();
    // The work may have taken long, and what is written to a file that went meanwhile is lost.
    database.requireFile();
    transaction.commit();
    if (waits)
        database.tidyLog();
    database.seen = {position, row.info.id};
    unpublished.push_back({changes.get(), row.info.id, false});
    database.unpublished = std::move(unpublished);
    return row.info.id;
}

} // namespace slate
