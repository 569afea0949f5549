#include "tests/core/strings.h"

#include "core/model/availability.h"
#include "core/model/board.h"
#include "core/model/custom.h"
#include "core/model/error.h"
#include "core/model/milestone.h"
#include "core/model/partner.h"
#include "core/model/shoot_block.h"
#include "core/model/source.h"
#include "core/model/stunt.h"

#include <set>

using namespace slate;

namespace {

/// A value of each kind of field that no other field of the record has.
Value sampleOf(const Field &field, int place)
{
    const QDate day = QDate(2020, 1, 1).addDays(place);
    if (field.numbered)
        return QStringLiteral("%1X").arg(place);
    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::LongText:
    case FieldKind::Link:
        return QStringLiteral("%1 %2").arg(QLatin1String(field.key)).arg(place);
    case FieldKind::Count:
        return qint64(std::max(field.least, std::min<qint64>(field.most, place)));
    case FieldKind::EighthsOfPage:
        return Eighths {place};
    case FieldKind::Amount:
        return Money {1'000'000'000'000 + place, QStringLiteral("NOK")};
    case FieldKind::Day:
        return day;
    case FieldKind::Window:
        return DateWindow {day, day, QStringLiteral("window %1").arg(place)};
    case FieldKind::Choice:
        return QString::fromLatin1(field.choices->items[field.choices->size - 1].key);
    case FieldKind::Reference:
        return qint64(5'000'000'000 + place);
    case FieldKind::Place:
        return GeoPoint {62.5, double(place)};
    case FieldKind::Flag:
        return true;
    case FieldKind::TimeZone:
        return QStringLiteral("Europe/Oslo");
    case FieldKind::KindName:
        return QStringLiteral("stunt");
    }
    return {};
}

Record filled(Kind kind)
{
    Record record = schemaOf(kind).blank();
    for (size_t i = 0; i < record.values.size(); ++i)
        record.values[i] = sampleOf(schemaOf(kind).fields[i], static_cast<int>(i) + 1);
    return record;
}

template<typename T>
void checkRoundTrip()
{
    const Record record = filled(T::kind);
    const Record back = toRecord(fromRecord<T>(record));
    CHECK(back.kind == record.kind);
    CHECK(back.id == record.id);
    for (size_t i = 0; i < record.values.size(); ++i) {
        CAPTURE(schemaOf(T::kind).table, schemaOf(T::kind).fields[i].key);
        CHECK(back.values[i] == record.values[i]);
    }
    CHECK(schemaOf(T::kind).check(record).isEmpty());
}

} // namespace

TEST_CASE("each list of words has one for every enumerator, with a key of its own")
{
    const std::pair<const ChoiceList &, int> table[] = {
        {choicesOf<ProductionStatus>(), static_cast<int>(ProductionStatus::Cancelled)},
        {choicesOf<CastStanding>(), static_cast<int>(CastStanding::New)},
        {choicesOf<CastStatus>(), static_cast<int>(CastStatus::Left)},
        {choicesOf<Department>(), static_cast<int>(Department::Other)},
        {choicesOf<PartnerKind>(), static_cast<int>(PartnerKind::Other)},
        {choicesOf<ThanksStatus>(), static_cast<int>(ThanksStatus::Given)},
        {choicesOf<LocationStatus>(), static_cast<int>(LocationStatus::Lost)},
        {choicesOf<PermitStatus>(), static_cast<int>(PermitStatus::Refused)},
        {choicesOf<StuntStatus>(), static_cast<int>(StuntStatus::Cancelled)},
        {choicesOf<StuntRole>(), static_cast<int>(StuntRole::Other)},
        {choicesOf<Severity>(), static_cast<int>(Severity::VerySevere)},
        {choicesOf<Likelihood>(), static_cast<int>(Likelihood::VeryLikely)},
        {choicesOf<Unit>(), static_cast<int>(Unit::Underwater)},
        {choicesOf<ShootStatus>(), static_cast<int>(ShootStatus::Cancelled)},
        {choicesOf<MilestoneKind>(), static_cast<int>(MilestoneKind::Other)},
        {choicesOf<ReleaseType>(), static_cast<int>(ReleaseType::Television)},
        {choicesOf<MilestoneStatus>(), static_cast<int>(MilestoneStatus::Cancelled)},
        {choicesOf<Certainty>(), static_cast<int>(Certainty::Inferred)},
    };
    for (const auto &[list, last] : table) {
        CAPTURE(list.items[0].key, list.items[list.size - 1].key);
        CHECK(list.size == last + 1);
        std::set<QString> keys;
        for (int i = 0; i < list.size; ++i) {
            const QString key = QString::fromLatin1(list.items[i].key);
            CHECK(keys.insert(key).second);
            CHECK(list.indexOf(key) == i);
            CHECK_FALSE(list.titleOf(key).isEmpty());
        }
    }
    CHECK(choicesOf<Unit>().indexOf(QStringLiteral("lunch")) == -1);
    CHECK(choicesOf<Unit>().titleOf(QStringLiteral("lunch")) == QStringLiteral("lunch"));
}

TEST_CASE("the words stand in the order of their enumerators")
{
    const auto keyOf = [](auto word) { return std::get<QString>(convert::toValue(word)); };
    CHECK(keyOf(ProductionStatus::PreProduction) == QStringLiteral("pre-production"));
    CHECK(keyOf(Department::MakeUpHair) == QStringLiteral("make-up-hair"));
    CHECK(keyOf(Department::Safety) == QStringLiteral("safety"));
    CHECK(keyOf(LocationStatus::RecceDone) == QStringLiteral("recce-done"));
    CHECK(keyOf(PermitStatus::Granted) == QStringLiteral("granted"));
    CHECK(keyOf(Severity::Moderate) == QStringLiteral("moderate"));
    CHECK(keyOf(Likelihood::Possible) == QStringLiteral("possible"));
    CHECK(keyOf(MilestoneKind::StartOfPhotography) == QStringLiteral("start-of-photography"));
    CHECK(keyOf(MilestoneKind::Release) == QStringLiteral("release"));
    CHECK(keyOf(ReleaseType::Theatrical) == QStringLiteral("theatrical"));
}

TEST_CASE("each kind has a table and each of its fields a key of its own")
{
    std::set<QString> tables;
    for (const Kind kind : allKinds()) {
        const RecordSchema &schema = schemaOf(kind);
        CAPTURE(schema.table);
        CHECK(schema.kind == kind);
        CHECK(tables.insert(QString::fromLatin1(schema.table)).second);
        CHECK(kindOfTable(QString::fromLatin1(schema.table)) == kind);
        std::set<QString> keys {QStringLiteral("id"), QStringLiteral("sources")};
        for (const Field &field : schema.fields) {
            CAPTURE(field.key);
            CHECK(keys.insert(QString::fromLatin1(field.key)).second);
            CHECK_FALSE(field.displayTitle().isEmpty());
            CHECK((field.kind == FieldKind::Choice) == (field.choices != nullptr));
        }
        REQUIRE_FALSE(schema.nameKeys.empty());
        for (const char *key : schema.nameKeys)
            CHECK(schema.indexOf(key) >= 0);
    }
    CHECK(tables.size() == kindCount);
    CHECK_FALSE(kindOfTable(QStringLiteral("planet")).has_value());
}

TEST_CASE("each kind stands after those it refers to, and is known to them")
{
    std::set<Kind> before;
    for (const Kind kind : allKinds()) {
        const auto &fields = schemaOf(kind).fields;
        for (size_t i = 0; i < fields.size(); ++i) {
            if (fields[i].kind != FieldKind::Reference)
                continue;
            CAPTURE(schemaOf(kind).table, fields[i].key);
            CHECK(before.count(fields[i].refersTo) == 1);
            const auto &referrers = referrersTo(fields[i].refersTo);
            CHECK(std::any_of(referrers.begin(), referrers.end(),
                [&](const Referrer &r) { return r.kind == kind && r.field == static_cast<int>(i); }));
        }
        before.insert(kind);
    }
}

TEST_CASE("every struct with every field set comes back from its record as it was")
{
    checkRoundTrip<Production>();
    checkRoundTrip<Person>();
    checkRoundTrip<CastMember>();
    checkRoundTrip<CrewMember>();
    checkRoundTrip<Partner>();
    checkRoundTrip<Location>();
    checkRoundTrip<Permit>();
    checkRoundTrip<Stunt>();
    checkRoundTrip<StuntPerformer>();
    checkRoundTrip<Hazard>();
    checkRoundTrip<ShootBlock>();
    checkRoundTrip<Milestone>();
    checkRoundTrip<MilestoneMove>();
    checkRoundTrip<Source>();
    checkRoundTrip<CustomField>();
    checkRoundTrip<CustomValue>();
    checkRoundTrip<Tag>();
}

TEST_CASE("a blank record knows nothing, and each has an id of its own")
{
    const Record one = schemaOf(Kind::Stunt).blank();
    for (size_t i = 0; i < one.values.size(); ++i) {
        const bool isFlag = schemaOf(Kind::Stunt).fields[i].kind == FieldKind::Flag;
        CHECK(one.values[i] == (isFlag ? Value(false) : Value()));
    }
    CHECK(one.id > 0);
    CHECK(one.id != schemaOf(Kind::Stunt).blank().id);
    CHECK(toRecord(fromRecord<Stunt>(one)) == one);
}

TEST_CASE("a field is found by its key, and a wrong key is a mistake of the program")
{
    Record record = toRecord(Location());
    setValue(record, "country", QStringLiteral("Norway"));
    CHECK(textOf(record, "country") == QStringLiteral("Norway"));
    CHECK(fromRecord<Location>(record).country == QStringLiteral("Norway"));
    try {
        valueOf(record, "contry");
        FAIL("a wrong key was found");
    } catch (const Error &error) {
        CHECK(error.code() == Error::Code::Internal);
    }
}
