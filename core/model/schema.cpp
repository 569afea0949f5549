#include "core/model/schema.h"

#include "core/model/availability.h"
#include "core/model/board.h"
#include "core/model/conflict_rule.h"
#include "core/model/custom.h"
#include "core/model/error.h"
#include "core/model/field_rules.h"
#include "core/model/milestone.h"
#include "core/model/partner.h"
#include "core/model/shoot_block.h"
#include "core/model/source.h"
#include "core/model/stunt.h"

#include <QCoreApplication>

#include <array>

namespace slate {

QString Field::displayTitle() const
{
    return namedByPeople ? QString::fromUtf8(title) : QCoreApplication::translate("Field", title);
}

int RecordSchema::indexOf(const char *key) const
{
    for (size_t i = 0; i < fields.size(); ++i) {
        if (qstrcmp(fields[i].key, key) == 0)
            return static_cast<int>(i);
    }
    return -1;
}

const Field &RecordSchema::field(const char *key) const
{
    const int index = indexOf(key);
    if (index < 0) {
        throw Error(Error::Code::Internal,
            QStringLiteral("%1 has no field %2").arg(QLatin1String(table), QLatin1String(key)));
    }
    return fields[static_cast<size_t>(index)];
}

bool RecordSchema::isSearched() const
{
    return std::any_of(fields.begin(), fields.end(), [](const Field &field) { return field.searched; });
}

QString RecordSchema::displaySingular() const
{
    return QCoreApplication::translate("Kind", singular);
}

QString RecordSchema::displayPlural() const
{
    return QCoreApplication::translate("Kind", plural);
}

Record RecordSchema::blank() const
{
    Record record {kind, randomIdValue(), {}};
    for (const Field &field : fields)
        record.values.push_back(field.kind == FieldKind::Flag ? Value(false) : Value());
    return record;
}

Problems RecordSchema::checkField(int field, const Value &value) const
{
    const auto problem = brokenRule(fields[static_cast<size_t>(field)], value);
    return problem ? Problems {*problem} : Problems();
}

Problems RecordSchema::check(const Record &record) const
{
    Problems problems;
    // A record of before a field was added has none of it yet.
    for (size_t i = 0; i < std::min(fields.size(), record.values.size()); ++i)
        problems += checkField(static_cast<int>(i), record.values[i]);
    for (const RecordRule &rule : rules)
        rule(record, problems);
    return problems;
}

const RecordSchema &schemaOf(Kind kind)
{
    static const std::array<const RecordSchema *, kindCount> schemas = {
        &Schema<Production>::get().record,
        &Schema<Person>::get().record,
        &Schema<CastMember>::get().record,
        &Schema<CrewMember>::get().record,
        &Schema<Partner>::get().record,
        &Schema<Location>::get().record,
        &Schema<Permit>::get().record,
        &Schema<Stunt>::get().record,
        &Schema<StuntPerformer>::get().record,
        &Schema<Hazard>::get().record,
        &Schema<ShootBlock>::get().record,
        &Schema<Milestone>::get().record,
        &Schema<MilestoneMove>::get().record,
        &Schema<Calendar>::get().record,
        &Schema<CalendarDay>::get().record,
        &Schema<Scene>::get().record,
        &Schema<SceneText>::get().record,
        &Schema<SceneCast>::get().record,
        &Schema<SceneStunt>::get().record,
        &Schema<ElementCategory>::get().record,
        &Schema<Element>::get().record,
        &Schema<SceneElement>::get().record,
        &Schema<Board>::get().record,
        &Schema<Strip>::get().record,
        &Schema<StripColor>::get().record,
        &Schema<Availability>::get().record,
        &Schema<PersonDay>::get().record,
        &Schema<RuleSetting>::get().record,
        &Schema<AcceptedConflict>::get().record,
        &Schema<Source>::get().record,
        &Schema<CustomField>::get().record,
        &Schema<CustomValue>::get().record,
        &Schema<Tag>::get().record,
    };
    return *schemas[static_cast<size_t>(kind)];
}

std::optional<Kind> kindOfTable(const QString &table)
{
    for (const Kind kind : allKinds()) {
        if (table == QLatin1String(schemaOf(kind).table))
            return kind;
    }
    return std::nullopt;
}

const std::vector<Kind> &allKinds()
{
    // The enumeration is in this order already: each kind stands after those it refers to.
    static const std::vector<Kind> kinds = [] {
        std::vector<Kind> all;
        for (int i = 0; i < kindCount; ++i)
            all.push_back(static_cast<Kind>(i));
        return all;
    }();
    return kinds;
}

const std::vector<Referrer> &referrersTo(Kind kind)
{
    static const auto table = [] {
        std::array<std::vector<Referrer>, kindCount> referrers;
        for (const Kind from : allKinds()) {
            const auto &fields = schemaOf(from).fields;
            for (size_t i = 0; i < fields.size(); ++i) {
                if (fields[i].kind == FieldKind::Reference)
                    referrers[static_cast<size_t>(fields[i].refersTo)].push_back({from, static_cast<int>(i)});
            }
        }
        return referrers;
    }();
    return table[static_cast<size_t>(kind)];
}

const Value &valueOf(const Record &record, const char *key)
{
    const RecordSchema &schema = schemaOf(record.kind);
    const Field &field = schema.field(key);
    return record.values[static_cast<size_t>(&field - schema.fields.data())];
}

void setValue(Record &record, const char *key, Value value)
{
    const RecordSchema &schema = schemaOf(record.kind);
    const Field &field = schema.field(key);
    record.values[static_cast<size_t>(&field - schema.fields.data())] = std::move(value);
}

namespace {

template<typename V>
V held(const Record &record, const char *key)
{
    const V *value = std::get_if<V>(&valueOf(record, key));
    return value ? *value : V();
}

} // namespace

QString textOf(const Record &record, const char *key)
{
    return held<QString>(record, key);
}

qint64 numberOf(const Record &record, const char *key)
{
    return held<qint64>(record, key);
}

bool flagOf(const Record &record, const char *key)
{
    return held<bool>(record, key);
}

DateWindow windowOf(const Record &record, const char *key)
{
    return held<DateWindow>(record, key);
}

QDate dayOf(const Record &record, const char *key)
{
    return held<QDate>(record, key);
}

} // namespace slate
