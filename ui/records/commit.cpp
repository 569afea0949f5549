#include "ui/records/commit.h"

#include "ui/base/unsaved.h"
#include "ui/base/words.h"
#include "ui/records/kind_customs.h"
#include "ui/records/typed_place.h"

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

QString changeTitle(const Catalog &catalog, const Record &record, const Field &field, const Value &after,
    const std::optional<Record> &created)
{
    const Value &before =
        record.values[static_cast<size_t>(catalog.schemaOf(record.kind).indexOf(field.key))];
    const QString name = brief(catalog.nameOf(record));
    // Whoever gave a field its name wrote it as it is to be read.
    const QString title =
        field.namedByPeople ? field.displayTitle() + QLatin1Char(':') : inSentence(field.displayTitle());
    const QString was = brief(catalog.displayText(field, before));
    const QString is = brief(created ? catalog.nameOf(*created) : catalog.displayText(field, after));
    if (isUnknown(after))
        return CommitText::tr("%1: %2 emptied, was %3").arg(name, title, was);
    if (isUnknown(before) || field.kind == FieldKind::LongText)
        return CommitText::tr("%1: %2 %3").arg(name, title, is);
    return CommitText::tr("%1: %2 %3 → %4").arg(name, title, was, is);
}

QString addTitle(Kind kind)
{
    return CommitText::tr("Add %1").arg(schemaOf(kind).displaySingular());
}

Outcome keepField(Session &session, RecordRef ref, int field, const Entry &entry)
{
    const RecordSchema &schema = session.catalog().schemaOf(ref.kind);
    const Field &described = schema.fields[static_cast<size_t>(field)];
    const KindCustoms &customs = customsOf(session, ref.kind);
    if (customs.keep) {
        if (const auto kept = customs.keep(session, ref, described, entry.value))
            return *kept;
    }
    const Record *record = session.catalog().find(ref);
    const QString title =
        record ? changeTitle(session.catalog(), *record, described, entry.value, entry.created) : QString();
    return Outcome::of(session.edit(title, [&](Transaction &t) {
        if (entry.created)
            t.insert(*entry.created);
        t.setField(ref, described.key, entry.value);
        if (customs.follow)
            t.update(customs.follow(*t.find(ref), described));
    }));
}

Outcome keepFieldOfAll(Session &session, const std::vector<RecordRef> &refs, int field, const Entry &entry)
{
    const RecordSchema &schema = session.catalog().schemaOf(refs.front().kind);
    const Field &described = schema.fields[static_cast<size_t>(field)];
    const Catalog &catalog = session.catalog();
    if (isUnknown(entry.value)) {
        // Nothing that follows a value is written with none.
        const QString title = CommitText::tr("Empty %1 of %2 %3")
                                  .arg(inSentence(described.displayTitle()), QString::number(refs.size()),
                                      schema.displayPlural());
        return Outcome::of(session.edit(title, [&](Transaction &t) {
            for (const RecordRef &ref : refs)
                t.setField(ref, described.key, Value());
        }));
    }
    const QString value =
        brief(entry.created ? catalog.nameOf(*entry.created) : catalog.displayText(described, entry.value));
    const QString title =
        CommitText::tr("Change %1 of %2 %3 to %4")
            .arg(described.namedByPeople ? described.displayTitle() : inSentence(described.displayTitle()),
                QString::number(refs.size()), schema.displayPlural(), value);
    return Outcome::of(session.edit(title, [&](Transaction &t) {
        if (entry.created)
            t.insert(*entry.created);
        for (const RecordRef &ref : refs)
            t.setField(ref, described.key, entry.value);
    }));
}

void emptyField(Session &session, const std::vector<RecordRef> &refs, int field)
{
    const RecordSchema &schema = session.catalog().schemaOf(refs.front().kind);
    const Field &described = schema.fields[static_cast<size_t>(field)];
    const QString deletes = refs.size() == 1
        ? CommitText::tr("Ctrl+Delete deletes the %1.").arg(schema.displaySingular())
        : CommitText::tr("Ctrl+Delete deletes the %1 %2.")
              .arg(QString::number(refs.size()), schema.displayPlural());
    const auto refuse = [&](const QString &words) { session.tell(words + u' ' + deletes); };
    const QString title = described.displayTitle();
    std::vector<RecordRef> filled;
    for (const RecordRef &ref : refs) {
        const Record *record = session.catalog().find(ref);
        if (!record)
            continue;
        // What is typed in a cell that has a value stays until that is emptied.
        if (!isUnknown(record->values[static_cast<size_t>(field)]))
            filled.push_back(ref);
        else
            session.unsaved().forget(placeOf(session.catalog(), *record, field).key);
    }
    if (filled.empty())
        return refuse(CommitText::tr("“%1” is empty.").arg(title));
    if (described.kind == FieldKind::Flag)
        return refuse(CommitText::tr("“%1” is yes or no, and is never empty.").arg(title));
    for (const RecordRef &ref : filled) {
        Record after = *session.catalog().find(ref);
        const Problems before = schema.check(after);
        after.values[static_cast<size_t>(field)] = Value();
        for (const Problem &problem : schema.check(after)) {
            if (!before.contains(problem))
                return refuse(CommitText::tr("“%1” was not emptied: %2").arg(title, displayText(problem)));
        }
    }
    if (filled.size() > 1 && customsOf(session, schema.kind).keep)
        return refuse(CommitText::tr("These are changed one by one."));
    const bool done = filled.size() == 1 ? bool(keepField(session, filled.front(), field, Entry()))
                                         : bool(keepFieldOfAll(session, filled, field, Entry()));
    if (!done)
        return;
    for (const RecordRef &ref : filled) {
        if (const Record *record = session.catalog().find(ref))
            session.unsaved().forget(placeOf(session.catalog(), *record, field).key);
    }
    session.tell(filled.size() == 1
            ? CommitText::tr("Emptied “%1”. %2").arg(title, deletes)
            : CommitText::tr("Emptied “%1” of %2 %3. %4")
                  .arg(title, QString::number(filled.size()), schema.displayPlural(), deletes),
        true);
}

bool addRecord(Session &session, const Record &record, const std::vector<Record> &needed)
{
    const KindCustoms &customs = customsOf(session, record.kind);
    const QString name = brief(session.catalog().nameOf(record));
    const QString kind = schemaOf(record.kind).displaySingular();
    const QString title = name == kind || needed.size() > 0 ? addTitle(record.kind)
                                                            : CommitText::tr("Add %1 %2").arg(kind, name);
    return session.edit(title, [&](Transaction &t) {
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
