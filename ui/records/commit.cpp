#include "ui/records/commit.h"

#include "ui/records/kind_customs.h"

#include <QCoreApplication>

namespace slate {

namespace {

struct CommitText {
    Q_DECLARE_TR_FUNCTIONS(Records)
};

/// The title as it stands inside a sentence; abbreviations keep their capitals.
QString inSentence(QString title)
{
    if (title.size() > 1 && title.at(1).isLower())
        title[0] = title.at(0).toLower();
    return title;
}

} // namespace

QString changeTitle(const RecordSchema &schema, const Field &field)
{
    return CommitText::tr("Change %1 %2").arg(schema.displaySingular(), inSentence(field.displayTitle()));
}

QString addTitle(Kind kind)
{
    return CommitText::tr("Add %1").arg(schemaOf(kind).displaySingular());
}

Outcome keepField(Session &session, RecordRef ref, int field, const Entry &entry)
{
    const RecordSchema &schema = schemaOf(ref.kind);
    const Field &described = schema.fields[static_cast<size_t>(field)];
    const KindCustoms &customs = customsOf(session, ref.kind);
    if (customs.keep) {
        if (const auto kept = customs.keep(session, ref, described, entry.value))
            return *kept;
    }
    return Outcome::of(session.edit(changeTitle(schema, described), [&](Transaction &t) {
        if (entry.created)
            t.insert(*entry.created);
        t.setField(ref, described.key, entry.value);
        if (customs.follow)
            t.update(customs.follow(*t.find(ref), described));
    }));
}

Outcome keepFieldOfAll(Session &session, const std::vector<RecordRef> &refs, int field, const Entry &entry)
{
    const RecordSchema &schema = schemaOf(refs.front().kind);
    const Field &described = schema.fields[static_cast<size_t>(field)];
    const QString title =
        CommitText::tr("Change %1 of %2 %3")
            .arg(inSentence(described.displayTitle()), QString::number(refs.size()), schema.displayPlural());
    return Outcome::of(session.edit(title, [&](Transaction &t) {
        if (entry.created)
            t.insert(*entry.created);
        for (const RecordRef &ref : refs)
            t.setField(ref, described.key, entry.value);
    }));
}

bool addRecord(Session &session, const Record &record, const std::vector<Record> &needed)
{
    const KindCustoms &customs = customsOf(session, record.kind);
    return session.edit(addTitle(record.kind), [&](Transaction &t) {
        for (const Record &first : needed)
            t.insert(first);
        t.insert(customs.complete ? customs.complete(session, record) : record);
    });
}

bool removeRecords(Session &session, const std::vector<RecordRef> &refs)
{
    if (refs.empty())
        return true;
    if (refs.size() == 1)
        return session.remove(refs.front());
    const QString what = schemaOf(refs.front().kind).displayPlural();
    const QString title = CommitText::tr("Delete %1 %2").arg(QString::number(refs.size()), what);
    const bool done = session.edit(title, [&](Transaction &t) {
        for (const RecordRef &ref : refs)
            t.remove(ref);
    });
    if (done)
        session.tell(CommitText::tr("Deleted %1 %2").arg(QString::number(refs.size()), what), true);
    return done;
}

} // namespace slate
