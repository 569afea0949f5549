#include "core/model/custom.h"

#include "core/model/choices.h"
#include "core/model/control_characters.h"
#include "core/model/schema_builder.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>

namespace slate {

SLATE_CHOICES(CustomType,
    {"text", QT_TRANSLATE_NOOP("Choice", "Text")},
    {"number", QT_TRANSLATE_NOOP("Choice", "Number")},
    {"date", QT_TRANSLATE_NOOP("Choice", "Date")},
    {"choice", QT_TRANSLATE_NOOP("Choice", "Choice")},
    {"yes-no", QT_TRANSLATE_NOOP("Choice", "Yes or no")},
    {"money", QT_TRANSLATE_NOOP("Choice", "Money")})

namespace {

RecordRule ofKindThatTakesCustoms(const char *key)
{
    return [key](const Record &record, Problems &problems) {
        const QString table = textOf(record, key);
        const auto kind = kindOfTable(table);
        if (kind && !takesCustoms(*kind))
            problems.append({key, Problem::Rule::NotAChoice, {table}});
    };
}

void wordsToChooseFrom(const Record &record, Problems &problems)
{
    const bool isChoice = textOf(record, "type") == QLatin1String("choice");
    if (isChoice && textOf(record, "choices").trimmed().isEmpty())
        problems.append({"choices", Problem::Rule::Required, {}});
}

qint64 idOf(const QByteArray &said)
{
    const QByteArray hash = QCryptographicHash::hash(said, QCryptographicHash::Sha256);
    const auto bits = qFromBigEndian<quint64>(hash.constData()) >> 1;
    return bits == 0 ? 1 : static_cast<qint64>(bits);
}

} // namespace

template<>
const Schema<CustomField> &Schema<CustomField>::get()
{
    static const auto schema = SchemaBuilder<CustomField>("custom_field",
        QT_TRANSLATE_NOOP("Kind", "field"), QT_TRANSLATE_NOOP("Kind", "fields"))
        .namedBy({"name"})
        .field(&CustomField::ofKind, "of_kind", QT_TRANSLATE_NOOP("Field", "Kind of record")).required().computed()
        .field(&CustomField::name, "name", QT_TRANSLATE_NOOP("Field", "Name")).required().longest(60).inTable()
        .field(&CustomField::type, "type", QT_TRANSLATE_NOOP("Field", "What it holds")).required().inTable()
        .field(&CustomField::choices, "choices", QT_TRANSLATE_NOOP("Field", "Words to choose from")).longText()
            .longest(5000).hint(QT_TRANSLATE_NOOP("Hint", "one on each line"))
        .rule(ofKindThatTakesCustoms("of_kind"))
        .rule(wordsToChooseFrom)
        .done();
    return schema;
}

template<>
const Schema<CustomValue> &Schema<CustomValue>::get()
{
    static const auto schema = SchemaBuilder<CustomValue>("custom_value",
        QT_TRANSLATE_NOOP("Kind", "value"), QT_TRANSLATE_NOOP("Kind", "values"))
        .namedBy({"field"})
        .field(&CustomValue::subjectKind, "subject_kind", QT_TRANSLATE_NOOP("Field", "Kind of record")).required().computed()
        .field(&CustomValue::subject, "subject", QT_TRANSLATE_NOOP("Field", "Record")).required().computed()
            .range(1, std::numeric_limits<qint64>::max())
        .field(&CustomValue::field, "field", QT_TRANSLATE_NOOP("Field", "Field")).required().cascade()
        .field(&CustomValue::value, "value", QT_TRANSLATE_NOOP("Field", "Value")).longText().longest(2000)
            .required().searched()
        .rule(ofKindThatTakesCustoms("subject_kind"))
        .done();
    return schema;
}

template<>
const Schema<Tag> &Schema<Tag>::get()
{
    static const auto schema = SchemaBuilder<Tag>("tag",
        QT_TRANSLATE_NOOP("Kind", "tag"), QT_TRANSLATE_NOOP("Kind", "tags"))
        .namedBy({"word"})
        .field(&Tag::subjectKind, "subject_kind", QT_TRANSLATE_NOOP("Field", "Kind of record")).required().computed()
        .field(&Tag::subject, "subject", QT_TRANSLATE_NOOP("Field", "Record")).required().computed()
            .range(1, std::numeric_limits<qint64>::max())
        .field(&Tag::word, "word", QT_TRANSLATE_NOOP("Field", "Tag")).required().longest(60).searched()
        .rule(ofKindThatTakesCustoms("subject_kind"))
        .done();
    return schema;
}

bool takesCustoms(Kind kind)
{
    switch (kind) {
    case Kind::Production:
    case Kind::Person:
    case Kind::CastMember:
    case Kind::CrewMember:
    case Kind::Partner:
    case Kind::Location:
    case Kind::Permit:
    case Kind::Stunt:
    case Kind::StuntPerformer:
    case Kind::Hazard:
    case Kind::ShootBlock:
    case Kind::Milestone:
    case Kind::Scene:
    case Kind::Element:
    case Kind::Board:
    case Kind::Calendar:
        return true;
    default:
        return false;
    }
}

bool isAttached(Kind kind)
{
    return std::find(attachedKinds.begin(), attachedKinds.end(), kind) != attachedKinds.end();
}

RecordRef subjectOf(const Record &attached)
{
    const auto kind = kindOfTable(textOf(attached, "subject_kind"));
    return kind ? RecordRef {*kind, numberOf(attached, "subject")} : RecordRef();
}

Id<CustomValue> customValueId(Id<CustomField> field, qint64 subject)
{
    return Id<CustomValue>(
        idOf("value " + QByteArray::number(field.value()) + ' ' + QByteArray::number(subject)));
}

Id<Tag> tagId(qint64 subject, const QString &word)
{
    return Id<Tag>(idOf("tag " + QByteArray::number(subject) + ' ' + word.toUtf8()));
}

QStringList tagsFromText(const QString &text)
{
    QStringList tags;
    for (const QString &part : text.split(QLatin1Char(','))) {
        const QString tag = oneLine(part);
        if (!tag.isEmpty() && !tags.contains(tag, Qt::CaseInsensitive))
            tags << tag;
    }
    return tags;
}

} // namespace slate
