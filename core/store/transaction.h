#pragma once

#include "core/model/custom_schema.h"

#include <map>
#include <memory>
#include <vector>

namespace slate {

class Database;

/// The only way to change a slate; it cannot be had outside Slate::edit. Every call checks the rules
/// of the record and throws Error(RuleBroken) with the problems, Error(NotFound) for a record that is
/// not there, or what the file system brings; the whole edit is then rolled back.
class Transaction
{
public:
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    template<typename T>
    void insert(const T &object)
    {
        insert(toRecord(object));
    }
    template<typename T>
    void update(const T &object)
    {
        update(toRecord(object));
    }
    template<typename T>
    std::vector<RecordRef> remove(Id<T> id)
    {
        return remove(RecordRef {T::kind, id.value()});
    }

    /// Adds a record; its id must not be null nor taken. One in the shape of its CustomSchema brings its tags
    /// and the values of its custom fields.
    void insert(const Record &record);
    /// Adds many records at once, of any kinds and in any order. Kind by kind in the order of their ids each
    /// goes to the end of its table and of the search index, which takes a part of the time of one by one.
    void insertAll(std::vector<Record> records);
    /// Writes the fields that differ from what is there, those of its CustomSchema too where it has that
    /// shape.
    void update(const Record &record);
    /// Writes one field, which can be one of its CustomSchema.
    void setField(RecordRef ref, const char *key, const Value &value);
    /// Removes a record with all that cannot be without it (as the schemas say), clears references to
    /// it, and removes its sources. Gives every record that went, the asked one last.
    std::vector<RecordRef> remove(RecordRef ref);

    template<typename T>
    std::optional<T> find(Id<T> id) const
    {
        const auto record = find(RecordRef {T::kind, id.value()});
        return record ? std::optional<T>(fromRecord<T>(*record)) : std::nullopt;
    }
    std::optional<Record> find(RecordRef ref) const;
    /// The records of `kind` whose field of this key refers to `id`.
    std::vector<Record> referring(Kind kind, const char *key, qint64 id) const;
    std::vector<Record> all(Kind kind) const;

private:
    friend class Slate;
    explicit Transaction(Database &database) : m_database(database) { }

    void requireRules(const Record &record) const;
    void insertRows(const Record *records, size_t count);
    const CustomSchema &customSchema(Kind kind);
    bool isWide(const Record &record) const;
    void writeWide(Record wide);
    void setCustom(const Record &record, const char *key, const Value &value);
    void noteSubject(const Record &record);
    void write(const Record &before, const Record &after);
    void collectDependents(RecordRef ref, std::vector<RecordRef> &doomed) const;
    void clearReferencesTo(RecordRef ref, const std::vector<RecordRef> &doomed);
    /// What can only be told at the end: that every source still has its subject.
    void finish() const;

    Database &m_database;
    std::vector<RecordRef> m_subjects;
    std::map<Kind, std::unique_ptr<CustomSchema>> m_customs; ///< as long as no custom field is written
};

} // namespace slate
