#include "ui/records/typed_place.h"

#include "core/model/field_text.h"
#include "ui/records/commit.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace slate {

namespace {

struct TypedPlaceText {
    Q_DECLARE_TR_FUNCTIONS(Unsaved)
};

const Field &fieldOf(const RecordSchema &schema, int field)
{
    return schema.fields[static_cast<size_t>(field)];
}

/// What was typed, as an editor of the field would read it.
Entry entryOf(Session &session, const Record &record, int field, const QString &text)
{
    const RecordSchema &schema = session.catalog().schemaOf(record.kind);
    const Field &described = fieldOf(schema, field);
    return checked(described, schema, readText(session, described, text, record.ref()));
}

/// The record and the field of a text, where it is one of a record that is there.
const Record *recordOf(Session &session, const TypedText &typed, int &field)
{
    const RecordRef ref = typed.place.record;
    field = typed.place.field.isEmpty()
        ? -1
        : session.catalog().schemaOf(ref.kind).indexOf(typed.place.field.constData());
    const Record *record = ref.isNull() || field < 0 ? nullptr : session.catalog().find(ref);
    return record && placeOf(session.catalog(), *record, field).key == typed.place.key ? record : nullptr;
}

} // namespace

TypedPlace placeOf(const Catalog &catalog, const Record &record, int field)
{
    const Field &described = fieldOf(catalog.schemaOf(record.kind), field);
    TypedPlace place;
    place.key = QByteArrayLiteral("field/") + schemaOf(record.kind).table + '/'
        + QByteArray::number(record.id) + '/' + described.key;
    place.title = QStringLiteral("%1: %2").arg(catalog.nameOf(record), described.displayTitle());
    place.record = record.ref();
    place.field = described.key;
    return place;
}

TypedPlace placeOfAll(const RecordSchema &schema, const std::vector<RecordRef> &records, int field)
{
    const Field &described = fieldOf(schema, field);
    QCryptographicHash ids(QCryptographicHash::Sha256);
    for (const RecordRef &ref : records)
        ids.addData(QByteArray::number(ref.id) + ' ');
    TypedPlace place;
    place.key = QByteArrayLiteral("fields/") + schema.table + '/' + ids.result().toHex().left(32) + '/'
        + described.key;
    place.title = TypedPlaceText::tr("%1 of %2 %3")
                      .arg(described.displayTitle(), QString::number(records.size()), schema.displayPlural());
    place.record = records.front();
    place.field = described.key;
    return place;
}

TypedPlace placeOfNew(const RecordSchema &schema, const Record &blank, int field)
{
    const Field &described = fieldOf(schema, field);
    TypedPlace place;
    QByteArray known;
    for (size_t i = 0; i < schema.fields.size(); ++i) {
        const auto *id = std::get_if<qint64>(&blank.values[i]);
        const bool refers =
            schema.fields[i].kind == FieldKind::Reference || qstrcmp(schema.fields[i].key, "subject") == 0;
        if (!id || !refers || qstrcmp(schema.fields[i].key, "production") == 0)
            continue;
        known += schema.fields[i].key + QByteArrayLiteral("=") + QByteArray::number(*id) + '/';
        const bool isSubject = schema.fields[i].kind != FieldKind::Reference;
        if (isSubject)
            place.parent = {kindOfTable(textOf(blank, "subject_kind")).value_or(blank.kind), *id};
        else if (place.parent.isNull())
            place.parent = {schema.fields[i].refersTo, *id};
    }
    place.key = QByteArrayLiteral("new/") + schema.table + '/' + known + described.key;
    place.title = TypedPlaceText::tr("New %1: %2").arg(schema.displaySingular(), described.displayTitle());
    place.record = {blank.kind, 0};
    place.field = described.key;
    return place;
}

QString shownTyped(const Field &field, const QString &text)
{
    if (field.kind != FieldKind::Choice && field.kind != FieldKind::Flag)
        return QString(text).replace(QLatin1Char('\n'), QLatin1Char(' '));
    const auto value = valueFromText(field, text);
    return value ? displayText(field, *value) : text.simplified();
}

void saveAgain(Session &session)
{
    const auto texts = session.unsaved().all().values();
    for (const TypedText &typed : texts) {
        int field = -1;
        const Record *record = recordOf(session, typed, field);
        if (!record)
            continue;
        const Entry entry = entryOf(session, *record, field, typed.text);
        if (!entry.isGood()) {
            session.tell(TypedPlaceText::tr("%1 is not saved: %2").arg(typed.place.title, entry.fault));
            continue;
        }
        const RecordRef ref = record->ref();
        const Outcome outcome = keepField(session, ref, field, entry);
        if (outcome)
            session.unsaved().forget(typed.place.key);
        if (outcome.what == Outcome::Failed)
            return; // the next one would fail of the same
    }
}

void forgetSaved(Session &session)
{
    const auto texts = session.unsaved().all().values();
    for (const TypedText &typed : texts) {
        int field = -1;
        const Record *record = recordOf(session, typed, field);
        if (!record)
            continue;
        const Entry entry = entryOf(session, *record, field, typed.text);
        if (entry.isGood() && !entry.created && entry.value == record->values[static_cast<size_t>(field)])
            session.unsaved().forget(typed.place.key);
    }
}

} // namespace slate
