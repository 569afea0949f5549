#include "core/store/catalog.h"

#include "core/model/record_name.h"

#include <algorithm>
#include <utility>

namespace slate {

namespace {

/// Gives the records that changed as they are now: one by one, and of a kind of which most changed, as when a
/// script comes in, from one reading of all.
class FreshRecords
{
public:
    FreshRecords(const Slate &slate, const Changes &changes) : m_slate(slate)
    {
        for (const Change &change : changes.rows)
            ++m_counts[change.record.kind];
    }
    /// `known` is how many records of the kind there were.
    std::optional<Record> find(RecordRef ref, size_t known)
    {
        const size_t count = m_counts.value(ref.kind);
        if (count < 200 || count < known / 4)
            return m_slate.record(ref);
        if (!m_all.contains(ref.kind)) {
            QHash<qint64, Record> all;
            for (Record &record : m_slate.records(ref.kind))
                all.insert(record.id, std::move(record));
            m_all.insert(ref.kind, std::move(all));
        }
        const QHash<qint64, Record> &all = m_all[ref.kind];
        const auto found = all.constFind(ref.id);
        return found == all.constEnd() ? std::nullopt : std::optional(*found);
    }

private:
    const Slate &m_slate;
    QHash<Kind, size_t> m_counts;
    QHash<Kind, QHash<qint64, Record>> m_all;
};

} // namespace

Catalog::Catalog(Slate &slate) : m_slate(slate)
{
    connect(&slate, &Slate::changed, this, &Catalog::apply);
}

const RecordSchema &Catalog::schemaOf(Kind kind) const
{
    return takesCustoms(kind) ? customSchema(kind).schema() : slate::schemaOf(kind);
}

const CustomSchema &Catalog::customSchema(Kind kind) const
{
    CustomSchema *&schema = m_customs[static_cast<size_t>(kind)];
    if (!schema) {
        m_schemas.push_back(std::make_unique<CustomSchema>(kind, records(Kind::CustomField)));
        schema = m_schemas.back().get();
    }
    return *schema;
}

Record Catalog::inShape(Record record) const
{
    const bool fits =
        !takesCustoms(record.kind) || record.values.size() == schemaOf(record.kind).fields.size();
    return fits ? record : customSchema(record.kind).widened(std::move(record));
}

Record Catalog::wide(Record record) const
{
    if (!takesCustoms(record.kind))
        return record;
    const CustomSchema &schema = customSchema(record.kind);
    record = schema.widened(std::move(record));
    // Most slates have neither, and many records.
    if (records(Kind::Tag).empty() && records(Kind::CustomValue).empty())
        return record;
    QStringList tags;
    for (const Record *tag : referring(Kind::Tag, "subject", record.id))
        tags << textOf(*tag, "word");
    if (!tags.isEmpty())
        CustomSchema::putTags(record, schema.tagsAt(), tags);
    std::vector<const Record *> values = referring(Kind::CustomValue, "subject", record.id);
    std::sort(values.begin(), values.end(), [](const Record *a, const Record *b) { return a->id < b->id; });
    for (const Record *value : values)
        schema.put(record, fromRecord<CustomValue>(*value));
    return record;
}

std::vector<Record> Catalog::wide(std::vector<Record> records) const
{
    for (Record &record : records)
        record = wide(std::move(record));
    return records;
}

Catalog::Shelf &Catalog::shelf(Kind kind) const
{
    Shelf &shelf = m_shelves[static_cast<size_t>(kind)];
    if (!shelf.loaded) {
        shelf.loaded = true;
        try {
            std::vector<Record> records = m_slate.records(kind);
            // What is read from a file that was written over is another slate's, perhaps.
            if (m_slate.isOverwritten())
                throw Error(Error::Code::Overwritten, QStringLiteral("read too late"));
            fill(shelf, wide(std::move(records)));
        } catch (const Error &error) {
            fail(shelf, error);
        }
    }
    return shelf;
}

void Catalog::fill(Shelf &shelf, std::vector<Record> records)
{
    shelf.loaded = true;
    shelf.records = std::move(records);
    shelf.places.reserve(static_cast<qsizetype>(shelf.records.size()));
    for (size_t i = 0; i < shelf.records.size(); ++i)
        shelf.places.insert(shelf.records[i].id, static_cast<int>(i));
}

void Catalog::fail(Shelf &shelf, const Error &error) const
{
    const bool told =
        std::any_of(m_shelves.begin(), m_shelves.end(), [](const Shelf &s) { return s.failed; });
    shelf.failed = true;
    if (!told)
        Q_EMIT failed(error);
}

std::vector<Record> Catalog::held() const
{
    std::vector<Record> all;
    for (const Shelf &shelf : m_shelves)
        all.insert(all.end(), shelf.records.begin(), shelf.records.end());
    // Their tags and values are among them as the records that they are.
    for (Record &record : all)
        record.values.resize(slate::schemaOf(record.kind).fields.size());
    return all;
}

std::vector<Kind> Catalog::notHeld() const
{
    std::vector<Kind> kinds;
    for (const Kind kind : allKinds()) {
        const Shelf &shelf = m_shelves[static_cast<size_t>(kind)];
        if (!shelf.loaded || shelf.failed)
            kinds.push_back(kind);
    }
    return kinds;
}

qint64 Catalog::count(Kind kind) const
{
    const Shelf &shelf = m_shelves[static_cast<size_t>(kind)];
    return shelf.loaded ? static_cast<qint64>(shelf.records.size()) : m_slate.count(kind);
}

void Catalog::readAgain()
{
    const auto failed = [this](Kind kind) { return m_shelves[static_cast<size_t>(kind)].failed; };
    const bool areCustomsBack = failed(Kind::CustomField) || failed(Kind::CustomValue) || failed(Kind::Tag);
    // Every record has its tags and its custom fields in it, so that those come first.
    std::vector<Kind> kinds = {Kind::CustomField, Kind::CustomValue, Kind::Tag};
    for (const Kind kind : allKinds()) {
        if (std::find(kinds.begin(), kinds.end(), kind) == kinds.end())
            kinds.push_back(kind);
    }
    std::vector<std::pair<Kind, std::vector<Record>>> read;
    for (const Kind kind : kinds) {
        const bool isLoaded = m_shelves[static_cast<size_t>(kind)].loaded;
        if (failed(kind) || (areCustomsBack && isLoaded && takesCustoms(kind)))
            read.emplace_back(kind, m_slate.records(kind));
    }
    if (read.empty())
        return;
    if (areCustomsBack)
        m_customs.fill(nullptr);
    Changes found;
    found.elsewhere = true;
    for (auto &[kind, records] : read) {
        Shelf &shelf = m_shelves[static_cast<size_t>(kind)];
        const Shelf before = std::exchange(shelf, {});
        fill(shelf, wide(std::move(records)));
        for (const Record &record : shelf.records) {
            const bool known = before.places.contains(record.id);
            found.rows.push_back({record.ref(), known ? Change::What::Updated : Change::What::Inserted});
        }
        for (const Record &record : before.records) {
            if (!shelf.places.contains(record.id))
                found.rows.push_back({record.ref(), Change::What::Removed});
        }
    }
    Q_EMIT changed(found);
}

const std::vector<Record> &Catalog::records(Kind kind) const
{
    return shelf(kind).records;
}

const Record *Catalog::find(RecordRef ref) const
{
    const Shelf &shelf = this->shelf(ref.kind);
    const auto place = shelf.places.constFind(ref.id);
    return place == shelf.places.constEnd() ? nullptr : &shelf.records[static_cast<size_t>(*place)];
}

std::vector<const Record *> Catalog::referring(Kind kind, const char *key, qint64 id) const
{
    Shelf &shelf = this->shelf(kind);
    const int field = slate::schemaOf(kind).indexOf(key);
    if (!shelf.referring.contains(field)) {
        Referring &index = shelf.referring[field];
        for (const Record &record : shelf.records) {
            if (const auto *referred = std::get_if<qint64>(&record.values[static_cast<size_t>(field)]))
                index[*referred].append(record.id);
        }
    }
    std::vector<const Record *> found;
    for (const qint64 one : shelf.referring[field].value(id))
        found.push_back(find({kind, one}));
    return found;
}

QString Catalog::nameOf(RecordRef ref) const
{
    const Record *record = find(ref);
    return record ? nameOf(*record) : QStringLiteral("—");
}

QString Catalog::nameOf(const Record &record) const
{
    return nameFrom(record, [this](RecordRef other) { return nameOf(other); });
}

QString Catalog::displayText(const Field &field, const Value &value) const
{
    if (field.kind == FieldKind::Reference) {
        if (const auto *id = std::get_if<qint64>(&value))
            return nameOf(RecordRef {field.refersTo, *id});
    }
    return slate::displayText(field, value);
}

qint64 Catalog::productionOf(const Record &record) const
{
    if (record.kind == Kind::Production)
        return record.id;
    if (isAttached(record.kind)) {
        const RecordRef ref = subjectOf(record);
        // One about another is against the rules, and could go on in a circle.
        const Record *subject = ref.isNull() || isAttached(ref.kind) ? nullptr : find(ref);
        return subject ? productionOf(*subject) : 0;
    }
    const RecordSchema &schema = slate::schemaOf(record.kind);
    if (schema.indexOf("production") >= 0)
        return numberOf(record, "production");
    // What cannot be without another record belongs where that one does; the owner is named first.
    for (const Field &field : schema.fields) {
        if (field.kind == FieldKind::Reference && field.required) {
            const Record *owner = find({field.refersTo, numberOf(record, field.key)});
            return owner ? productionOf(*owner) : 0;
        }
    }
    return 0;
}

void Catalog::noteReferences(Shelf &shelf, const Record &record, bool held)
{
    for (auto index = shelf.referring.begin(); index != shelf.referring.end(); ++index) {
        const auto *referred = std::get_if<qint64>(&record.values[static_cast<size_t>(index.key())]);
        if (referred && held)
            (*index)[*referred].append(record.id);
        else if (referred)
            (*index)[*referred].removeOne(record.id);
    }
}

void Catalog::put(Shelf &shelf, const Record &record)
{
    const auto place = shelf.places.constFind(record.id);
    if (place == shelf.places.constEnd()) {
        shelf.places.insert(record.id, static_cast<int>(shelf.records.size()));
        shelf.records.push_back(record);
    } else {
        Record &there = shelf.records[static_cast<size_t>(*place)];
        noteReferences(shelf, there, false);
        there = record;
    }
    noteReferences(shelf, record, true);
}

void Catalog::take(Shelf &shelf, qint64 id)
{
    const auto place = shelf.places.constFind(id);
    if (place == shelf.places.constEnd())
        return;
    const auto hole = static_cast<size_t>(*place);
    noteReferences(shelf, shelf.records[hole], false);
    shelf.places.erase(place);
    // The last record takes the empty place, so that no other moves.
    if (hole + 1 != shelf.records.size()) {
        shelf.records[hole] = std::move(shelf.records.back());
        shelf.places[shelf.records[hole].id] = static_cast<int>(hole);
    }
    shelf.records.pop_back();
}

/// Brings the records of the kinds whose custom fields changed into their new shape.
void Catalog::reshape(const QSet<Kind> &kinds)
{
    for (const Kind kind : kinds) {
        CustomSchema *&schema = m_customs[static_cast<size_t>(kind)];
        Shelf &shelf = m_shelves[static_cast<size_t>(kind)];
        if (!takesCustoms(kind) || !std::exchange(schema, nullptr) || !shelf.loaded)
            continue;
        for (Record &record : shelf.records)
            record = wide(std::move(record));
    }
}

namespace {

bool isCustom(Kind kind)
{
    return kind == Kind::Tag || kind == Kind::CustomValue;
}

/// Attached records stand with what they are about: their kinds come first, so that it is read with them.
void customsFirst(Changes &changes)
{
    std::stable_partition(changes.rows.begin(), changes.rows.end(), [](const Change &change) {
        return isCustom(change.record.kind) || change.record.kind == Kind::CustomField;
    });
}

} // namespace

void Catalog::apply(const Changes &told)
{
    Changes changes = told;
    QSet<RecordRef> subjects;
    QSet<Kind> reshaped;
    const auto noteSubject = [&](const Change &change) {
        const bool isField = change.record.kind == Kind::CustomField;
        const Record *record = isField || isCustom(change.record.kind) ? find(change.record) : nullptr;
        if (record && isField)
            reshaped.insert(kindOfTable(textOf(*record, "of_kind")).value_or(Kind::CustomField));
        else if (record)
            subjects.insert(subjectOf(*record));
    };
    customsFirst(changes);
    FreshRecords fresh(m_slate, changes);
    for (const Change &change : changes.rows) {
        noteSubject(change);
        Shelf &shelf = m_shelves[static_cast<size_t>(change.record.kind)];
        if (!shelf.loaded)
            continue;
        try {
            if (const auto now = fresh.find(change.record, shelf.records.size()))
                put(shelf, wide(*now));
            else
                take(shelf, change.record.id);
        } catch (const Error &error) {
            fail(shelf, error); // the edit is on disk all the same
        }
        noteSubject(change);
    }
    reshape(reshaped);
    for (const Change &change : changes.rows)
        subjects.remove(change.record);
    for (const RecordRef &subject : subjects) {
        Shelf &shelf = m_shelves[static_cast<size_t>(subject.kind)];
        const auto place = shelf.places.constFind(subject.id);
        if (place == shelf.places.constEnd())
            continue;
        Record &record = shelf.records[static_cast<size_t>(*place)];
        record = wide(std::move(record));
        changes.rows.push_back({subject, Change::What::Updated});
    }
    Q_EMIT changed(changes);
}

} // namespace slate
