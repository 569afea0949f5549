#include "core/store/search.h"

#include "core/model/custom.h"
#include "core/store/database.h"

#include <QRegularExpression>
#include <QSet>

namespace slate {

namespace {

/// Every word as a quoted prefix: what people type is never taken for the search engine's own language.
QString matchFor(const QString &words)
{
    static const QRegularExpression separators(QStringLiteral("[^\\p{L}\\p{N}]+"));
    QStringList terms;
    for (const QString &word : words.split(separators, Qt::SkipEmptyParts))
        terms << QStringLiteral("\"%1\"*").arg(word);
    return terms.join(u' ');
}

struct Found {
    RecordRef record;
    QString excerpt;
};

std::vector<Found> findRecords(Database &database, const QString &match, int most)
{
    std::vector<Found> all;
    Query read =
        database.query("SELECT rowid, kind, snippet(search, 0, char(2), char(3), '…', 12) FROM search "
                       "WHERE search MATCH ? ORDER BY rank LIMIT ?");
    read->bind(1, match.toStdString());
    read->bind(2, most);
    while (read->executeStep()) {
        const auto kind = kindOfTable(QString::fromStdString(read->getColumn(1).getString()));
        if (!kind)
            continue;
        const QString excerpt = QString::fromStdString(read->getColumn(2).getString());
        all.push_back({{*kind, read->getColumn(0).getInt64()}, excerpt});
    }
    return all;
}

/// The parts that a person has, as those are what people look for by a name.
std::vector<RecordRef> partsOf(Database &database, RecordRef person)
{
    std::vector<RecordRef> parts;
    for (const Referrer &referrer : referrersTo(Kind::Person)) {
        const Field &field = schemaOf(referrer.kind).fields[static_cast<size_t>(referrer.field)];
        if (field.onDelete != OnDelete::Cascade)
            continue;
        for (const Record &part : database.referring(referrer.kind, field.key, person.id))
            parts.push_back(part.ref());
    }
    return parts;
}

} // namespace

std::vector<SearchHit> findWords(Database &database, const QString &words, int most)
{
    std::vector<SearchHit> hits;
    QSet<RecordRef> seen;
    const auto add = [&](RecordRef record, const QString &excerpt) {
        if (seen.contains(record) || static_cast<int>(hits.size()) >= most)
            return;
        seen.insert(record);
        hits.push_back({record, database.nameOf(record), excerpt});
    };
    const QString match = matchFor(words);
    if (match.isEmpty())
        return hits;
    for (const Found &found : findRecords(database, match, most)) {
        // Who looks for a tag or for what stands in a field looks for what has it.
        if (found.record.kind == Kind::Tag || found.record.kind == Kind::CustomValue) {
            const auto custom = database.record(found.record);
            const RecordRef subject = custom ? subjectOf(*custom) : RecordRef();
            if (!subject.isNull() && database.record(subject))
                add(subject, found.excerpt);
            continue;
        }
        if (found.record.kind == Kind::Person) {
            for (const RecordRef &part : partsOf(database, found.record))
                add(part, found.excerpt);
        }
        add(found.record, found.excerpt);
    }
    return hits;
}

} // namespace slate
