#pragma once

#include "core/model/typed_schema.h"

#include <array>

namespace slate {

enum class CustomType { Text, Number, Date, Choice, YesNo, Money };

/// A field that people have given to a kind of record in this slate.
struct CustomField {
    static constexpr Kind kind = Kind::CustomField;

    Id<CustomField> id;
    Kind ofKind = Kind::Location;
    QString name;
    std::optional<CustomType> type;
    QString choices; ///< of a choice: its words, one on each line
};

/// What stands in a custom field of one record. A record of its own, so that one fact changes and merges as a
/// whole. Nothing (of yes or no: no) is no record.
struct CustomValue {
    static constexpr Kind kind = Kind::CustomValue;

    Id<CustomValue> id; ///< customValueId()
    Kind subjectKind = Kind::Location;
    qint64 subject = 0;
    Id<CustomField> field;
    QString value; ///< as a text that customFromStored() reads
};

/// A word by which people group records of any kind.
struct Tag {
    static constexpr Kind kind = Kind::Tag;

    Id<Tag> id; ///< tagId()
    Kind subjectKind = Kind::Location;
    qint64 subject = 0;
    QString word;
};

/// Whether records of this kind can have tags and custom fields: those that people see as things of their
/// own, not what only joins two others or is a part of the program's own order.
bool takesCustoms(Kind kind);
/// Whether records of this kind are about another record of any kind, and go with it: sources, tags, values.
bool isAttached(Kind kind);
inline constexpr std::array attachedKinds = {Kind::Source, Kind::CustomValue, Kind::Tag};
/// The record that an attached one is about; null where its kind is not known.
RecordRef subjectOf(const Record &attached);

/// The ids of a value and a tag follow from what they are about, so that two computers that say the same
/// apart have said one thing.
Id<CustomValue> customValueId(Id<CustomField> field, qint64 subject);
Id<Tag> tagId(qint64 subject, const QString &word);

/// The tags in a line as people type them: parted by commas, each once, whatever its case.
QStringList tagsFromText(const QString &text);

} // namespace slate
