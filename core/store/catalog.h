#pragma once

#include "core/model/custom_schema.h"
#include "core/store/slate.h"

#include <QHash>
#include <QSet>

#include <array>

namespace slate {

/// The records of an open slate in memory, kind by kind, read when first asked for and kept true by
/// Changes. Everything on screen reads from here, so that reading never throws: a kind that cannot be
/// read is told once with `failed`, and is empty until readAgain() can read it.
class Catalog : public QObject
{
    Q_OBJECT

public:
    explicit Catalog(Slate &slate);

    /// The schema of a kind as it is in this slate, with its tags and custom fields. Valid as long as the
    /// catalog; after a change of custom fields there is a new one, of which Changes tell.
    const RecordSchema &schemaOf(Kind kind) const;
    /// A record that is in no slate yet, in the shape of that schema.
    Record inShape(Record record) const;
    /// The records of a kind in the shape of its schema here; the order is that of reading and means nothing.
    const std::vector<Record> &records(Kind kind) const;
    /// Null when there is no such record. Valid until the next change.
    const Record *find(RecordRef ref) const;
    /// The records whose field of this key refers to `id`.
    std::vector<const Record *> referring(Kind kind, const char *key, qint64 id) const;
    /// The name of a record, through the person it refers to where need be; the kind's name when it
    /// has none, a dash when it is not there.
    QString nameOf(RecordRef ref) const;
    QString nameOf(const Record &record) const;
    /// A value in the words people see, references by name.
    QString displayText(const Field &field, const Value &value) const;
    /// The production that a record belongs to, through its stunt, location or milestone where need
    /// be; 0 when it belongs to none or to all.
    qint64 productionOf(const Record &record) const;
    /// All records that are in memory, of whatever kinds were asked for: what is left of a slate whose file
    /// was written over.
    std::vector<Record> held() const;
    /// The kinds of which not all records are in memory.
    std::vector<Kind> notHeld() const;
    /// How many records of a kind there are, without reading them. Throws like reading a Slate.
    qint64 count(Kind kind) const;
    /// Reads what could not be read before, and publishes it as added. Throws like reading a Slate.
    void readAgain();

Q_SIGNALS:
    /// The records in memory are already as after the change.
    void changed(const slate::Changes &changes);
    /// The records of a kind, or some of them, could not be read.
    void failed(const slate::Error &error) const;

private:
    /// For one field: which records hold an id. Made when first asked for.
    using Referring = QHash<qint64, QList<qint64>>;
    struct Shelf {
        bool loaded = false;
        bool failed = false; ///< what is here is not all, or not as it is on disk
        std::vector<Record> records;
        QHash<qint64, int> places;
        QHash<int, Referring> referring;
    };

    Shelf &shelf(Kind kind) const;
    Record wide(Record record) const;
    std::vector<Record> wide(std::vector<Record> records) const;
    const CustomSchema &customSchema(Kind kind) const;
    void reshape(const QSet<Kind> &kinds);
    static void fill(Shelf &shelf, std::vector<Record> records);
    void fail(Shelf &shelf, const Error &error) const;
    void apply(const Changes &changes);
    static void put(Shelf &shelf, const Record &record);
    static void take(Shelf &shelf, qint64 id);
    static void noteReferences(Shelf &shelf, const Record &record, bool held);

    Slate &m_slate;
    mutable std::array<Shelf, kindCount> m_shelves;
    mutable std::array<CustomSchema *, kindCount> m_customs {};
    mutable std::vector<std::unique_ptr<CustomSchema>>
        m_schemas; ///< older ones too, for who still shows them
};

} // namespace slate
