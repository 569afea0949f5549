#include "core/exchange/take_over.h"

#include "core/model/location.h"

#include <QSet>

#include <algorithm>

namespace slate {

namespace {

/// A name as it is compared: "REBECCA  Ferguson" and "Rebecca Ferguson" are one.
QString plainName(const QString &name)
{
    QString plain;
    for (const QChar letter : name.toCaseFolded()) {
        if (!letter.isSpace())
            plain += letter;
    }
    return plain;
}

/// What tells apart two records of one name: the character or the job; null for other kinds.
const char *partKeyOf(Kind kind)
{
    return kind == Kind::CastMember ? "character" : kind == Kind::CrewMember ? "job" : nullptr;
}

/// What belongs to the days and the money of one production.
std::vector<const char *> keysLeftBehind(Kind kind)
{
    switch (kind) {
    case Kind::CastMember:
        return {"status", "first_day", "last_day", "notes"};
    case Kind::CrewMember:
        return {"first_day", "last_day", "notes"};
    case Kind::Partner:
        return {"thanked_for", "thanks", "credit_wording"};
    case Kind::Location:
        return {"status", "sets", "available", "fee"};
    default:
        return {};
    }
}

/// A record as far as it is compared.
struct Known {
    QString name;
    QString part;

    bool isSameAs(const Known &other) const
    {
        return name == other.name && (part == other.part || part.isEmpty() || other.part.isEmpty());
    }
};

class Taking
{
public:
    Taking(const TakeOverGround &ground, Id<Production> to) : m_ground(ground), m_to(to) { }

    std::vector<TakeOverRow> rowsOf(Kind kind, Id<Production> from)
    {
        m_known.clear();
        m_numbers.clear();
        std::vector<TakeOverRow> rows;
        for (const Record &record : m_ground.records(kind)) {
            const qint64 production = numberOf(record, "production");
            if (production == from.value())
                rows.push_back({record, nameWithPart(record), false});
            else if (production == m_to.value() || production == 0)
                note(record);
        }
        std::sort(rows.begin(), rows.end(), [](const TakeOverRow &a, const TakeOverRow &b) {
            const int order = QString::localeAwareCompare(a.name, b.name);
            return order != 0 ? order < 0 : a.record.id < b.record.id;
        });
        for (TakeOverRow &row : rows) {
            const Known known = knownOf(row.record);
            row.isThere = std::any_of(
                m_known.begin(), m_known.end(), [&](const Known &each) { return each.isSameAs(known); });
            row.record = madeOwn(std::move(row.record));
            if (!row.isThere)
                note(row.record);
        }
        return rows;
    }

private:
    Known knownOf(const Record &record) const
    {
        const char *part = partKeyOf(record.kind);
        return {plainName(m_ground.nameOf(record)), part ? plainName(textOf(record, part)) : QString()};
    }
    QString nameWithPart(const Record &record) const
    {
        const QString name = m_ground.nameOf(record);
        const char *key = partKeyOf(record.kind);
        const QString part = key ? textOf(record, key) : QString();
        return part.isEmpty() || part == name ? name : QStringLiteral("%1, %2").arg(name, part);
    }
    void note(const Record &record)
    {
        m_known.push_back(knownOf(record));
        if (record.kind == Kind::CastMember)
            m_numbers.insert(textOf(record, "number").toUpper());
    }
    Record madeOwn(Record record) const
    {
        record.id = randomIdValue();
        setValue(record, "production", m_to.value());
        for (const char *key : keysLeftBehind(record.kind))
            setValue(record, key, Value());
        if (record.kind == Kind::CastMember) {
            setValue(record, "standing", QStringLiteral("returning"));
            if (m_numbers.contains(textOf(record, "number").toUpper()))
                setValue(record, "number", Value());
        }
        return record;
    }

    const TakeOverGround &m_ground;
    Id<Production> m_to;
    std::vector<Known> m_known;
    QSet<QString> m_numbers;
};

} // namespace

const std::vector<Kind> &kindsTakenOver()
{
    static const std::vector<Kind> kinds = {
        Kind::CastMember, Kind::CrewMember, Kind::Partner, Kind::Location};
    return kinds;
}

std::vector<TakeOverRow> takeOverRows(const TakeOverGround &ground, Id<Production> from, Id<Production> to)
{
    Taking taking(ground, to);
    std::vector<TakeOverRow> all;
    if (from == to)
        return all;
    for (const Kind kind : kindsTakenOver()) {
        auto rows = taking.rowsOf(kind, from);
        std::move(rows.begin(), rows.end(), std::back_inserter(all));
    }
    return all;
}

void takeOver(Transaction &transaction, const std::vector<TakeOverRow> &rows, const std::vector<Kind> &kinds)
{
    for (const TakeOverRow &row : rows) {
        const bool isAsked = std::find(kinds.begin(), kinds.end(), row.record.kind) != kinds.end();
        if (isAsked && !row.isThere)
            transaction.insert(row.record);
    }
}

} // namespace slate
