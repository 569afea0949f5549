#include "ui/records/number_uses.h"

#include "ui/base/words.h"

#include <QCoreApplication>

namespace slate {

namespace {

struct NumberUsesText {
    Q_DECLARE_TR_FUNCTIONS(NumberUses)
};

/// The field in which a kind keeps its numbers; null where it has none.
const char *numberKey(Kind kind)
{
    return kind == Kind::Scene ? "scene_number" : kind == Kind::CastMember ? "number" : nullptr;
}

/// The number of a scene or part within its production; empty where it has none.
QString ownNumber(const Record &record)
{
    const QString number = textOf(record, numberKey(record.kind)).toUpper();
    return number.isEmpty() ? QString() : QString::number(numberOf(record, "production")) + u' ' + number;
}

} // namespace

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
    const char *key = numberKey(m_kind);
    return key && column.key == key ? all().value(ownNumber(record), 1) : 1;
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

QString numberNote(const Catalog &catalog, const Record &record, const Field &field)
{
    const char *key = numberKey(record.kind);
    const QString number = key && qstrcmp(field.key, key) == 0 ? ownNumber(record) : QString();
    if (number.isEmpty())
        return {};
    constexpr qsizetype mostNamed = 3;
    QStringList others;
    for (const Record &each : catalog.records(record.kind)) {
        if (each.id != record.id && ownNumber(each) == number)
            others << brief(catalog.nameOf(each));
    }
    if (others.isEmpty())
        return {};
    others.sort();
    if (others.size() > mostNamed)
        others = others.mid(0, mostNamed) << QStringLiteral("…");
    return NumberUsesText::tr("In use twice: %1 has this number too.").arg(others.join(QStringLiteral(", ")));
}

} // namespace slate
