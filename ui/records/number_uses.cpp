#include "ui/records/number_uses.h"

namespace slate {

/// The number of a scene or part within its production; empty where it has none.
QString NumberUses::ownNumber(const Record &record) const
{
    const char *key = m_kind == Kind::Scene ? "scene_number" : "number";
    const QString number = textOf(record, key).toUpper();
    return number.isEmpty() ? QString() : QString::number(numberOf(record, "production")) + u' ' + number;
}

const QHash<QString, int> &NumberUses::all() const
{
    if (!m_uses) {
        m_uses.emplace();
        for (const Record &each : m_catalog.records(m_kind)) {
            if (const QString number = ownNumber(each); !number.isEmpty())
                ++(*m_uses)[number];
        }
    }
    return *m_uses;
}

int NumberUses::of(const Record &record, const Column &column) const
{
    const bool isNumber = (m_kind == Kind::Scene && column.key == "scene_number")
        || (m_kind == Kind::CastMember && column.key == "number");
    return isNumber ? all().value(ownNumber(record), 1) : 1;
}

void NumberUses::follow(const Changes &changes, const RecordRows &rows, QSet<qint64> &touched)
{
    if (!m_uses || !changes.touches(m_kind))
        return;
    const QHash<QString, int> before = *m_uses;
    m_uses.reset();
    if (all() == before)
        return;
    for (int row = 0; row < rows.count(); ++row) {
        const Record *record = m_catalog.find(RecordRef {m_kind, rows.idAt(row)});
        const QString number = record ? ownNumber(*record) : QString();
        if (before.value(number, 1) != all().value(number, 1))
            touched.insert(rows.idAt(row));
    }
}

} // namespace slate
