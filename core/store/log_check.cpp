#include "core/store/content_check.h"

#include "core/store/changeset.h"
#include "core/store/database.h"
#include "core/store/edit_log.h"

#include <QHash>

namespace slate {

namespace {

/// Walks the log from its newest entry back. The last that is told of a field is what the table must have; a
/// replay from the beginning would find no other faults in the tables, and takes many times as long.
class LogCheck
{
public:
    explicit LogCheck(Database &database) : m_database(database) { }

    QString run(const std::atomic<bool> &stop)
    {
        if (!hasAllPositions())
            return QStringLiteral("the history has a gap");
        forEachBackwards(m_database, [&](const QByteArray &changeset) {
            forEachRow(changeset, [&](const ChangedRow &row) { look(row); });
            return m_fault.isEmpty() && !stop;
        });
        return m_fault.isEmpty() && !stop ? unexplained() : m_fault;
    }

private:
    struct Seen {
        quint64 fields = 0; ///< a bit for each field that is known to be right
        bool made = false;  ///< the edit that made it, or took it away, was reached
        bool isGone = false;
    };

    bool hasAllPositions()
    {
        return m_database.number("SELECT count(*) FROM edit WHERE position > 0")
            == m_database.number("SELECT coalesce(max(position), 0) FROM edit")
            && m_database.number("SELECT count(*) FROM edit WHERE position <= 0") == 0;
    }

    void look(const ChangedRow &row)
    {
        const RecordRef ref = row.ref();
        const bool isNew = !m_seen.contains(ref);
        Seen &seen = m_seen[ref];
        if (isNew && row.what() == Change::What::Removed) {
            seen = {0, true, true};
            if (m_database.record(ref))
                setFault(ref);
        } else if (!seen.made) {
            compare(ref, row, seen);
            seen.made = row.what() == Change::What::Inserted;
        }
    }

    void compare(RecordRef ref, const ChangedRow &row, Seen &seen)
    {
        std::optional<Record> record;
        for (size_t i = 0; i < row.fields(); ++i) {
            const quint64 bit = quint64(1) << i;
            if (seen.fields & bit)
                continue;
            const auto left = row.after(i);
            if (!left)
                continue;
            if (!record)
                record = m_database.record(ref);
            if (!record || record->values[i] != *left) {
                setFault(ref);
                return;
            }
            seen.fields |= bit;
        }
    }

    /// A record that no edit made, or of which the log tells no beginning.
    QString unexplained()
    {
        QHash<Kind, qint64> told;
        for (auto each = m_seen.constBegin(); each != m_seen.constEnd(); ++each) {
            if (!each->made)
                setFault(each.key());
            else if (!each->isGone)
                ++told[each.key().kind];
        }
        for (const Kind kind : allKinds()) {
            if (m_database.count(kind) != told.value(kind))
                setFault({kind, 0});
        }
        return m_fault;
    }

    void setFault(RecordRef ref)
    {
        m_fault = QStringLiteral("the table %1 is not what its history makes of it")
                      .arg(QLatin1String(schemaOf(ref.kind).table));
    }

    Database &m_database;
    QHash<RecordRef, Seen> m_seen;
    QString m_fault;
};

} // namespace

QString logFaultIn(Database &database, const std::atomic<bool> &stop)
{
    return LogCheck(database).run(stop);
}

} // namespace slate
