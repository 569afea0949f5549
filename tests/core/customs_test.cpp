#include "tests/core/strings.h"

#include "core/exchange/json_writer.h"
#include "core/model/custom.h"
#include "core/store/catalog.h"
#include "core/store/customs.h"
#include "tests/core/temporary_slate.h"

#include <QJsonDocument>

using namespace slate;

namespace {

CustomField fieldOf(const char *name, CustomType type, const char *choices = "")
{
    return {
        Id<CustomField>::random(), Kind::Location, QString::fromUtf8(name), type, QString::fromUtf8(choices)};
}

/// A slate with one location that has a field of each type.
struct Ground {
    TemporarySlate slate;
    Location rauma = location("Rauma", "Norway");
    CustomField parking = fieldOf("Parking", CustomType::Number);
    CustomField note = fieldOf("Note of the caterer", CustomType::Text);
    CustomField recce = fieldOf("Recce", CustomType::Date);
    CustomField ground = fieldOf("Ground", CustomType::Choice, "Moor\nRock\nWiese über Stein");
    CustomField toilets = fieldOf("Toilets", CustomType::YesNo);
    CustomField deposit = fieldOf("Deposit", CustomType::Money);

    Ground()
    {
        slate->edit(QStringLiteral("Add"), [&](Transaction &t) {
            t.insert(rauma);
            for (const CustomField &each : {parking, note, recce, ground, toilets, deposit})
                t.insert(each);
        });
    }
    static QByteArray keyOf(const CustomField &field)
    {
        return "custom/" + QByteArray::number(field.id.value());
    }
    void set(const QByteArray &key, const Value &value)
    {
        slate->edit(QStringLiteral("Change"), [&](Transaction &t) {
            t.setField({Kind::Location, rauma.id.value()}, key.constData(), value);
        });
    }
    static Value read(const Catalog &catalog, RecordRef ref, const QByteArray &key)
    {
        const int place = catalog.schemaOf(ref.kind).indexOf(key.constData());
        REQUIRE(place >= 0);
        REQUIRE(catalog.find(ref));
        return catalog.find(ref)->values[static_cast<size_t>(place)];
    }
    Value read(const Catalog &catalog, const QByteArray &key) const
    {
        return read(catalog, {Kind::Location, rauma.id.value()}, key);
    }
};

} // namespace

TEST_CASE("a location has the values of fields that people have added, of every type")
{
    Ground g;
    const Catalog followed(*g.slate);
    CHECK(isUnknown(g.read(followed, Ground::keyOf(g.parking))));
    const std::vector<std::pair<CustomField, Value>> values = {
        {g.parking, qint64(12)},
        {g.note, QStringLiteral("no gas, please")},
        {g.recce, DateWindow {QDate(2020, 2, 20), QDate(2020, 2, 29), QStringLiteral("late February")}},
        {g.ground, QStringLiteral("Wiese über Stein")},
        {g.toilets, true},
        {g.deposit, Money {1'250'000, QStringLiteral("NOK")}},
    };
    for (const auto &[field, value] : values)
        g.set(Ground::keyOf(field), value);
    g.slate.reopen();
    const Catalog catalog(*g.slate);
    for (const auto &[field, value] : values) {
        CAPTURE(field.name.toStdString());
        CHECK(g.read(catalog, Ground::keyOf(field)) == value);
    }
    CHECK(g.slate->count(Kind::CustomValue) == 6);
    CHECK(g.slate->verify().faults == QStringList());
}

TEST_CASE(
    "a custom field and the tags are shown like the fields of the kind, under the names that people gave")
{
    Ground g;
    const Catalog catalog(*g.slate);
    const RecordSchema &schema = catalog.schemaOf(Kind::Location);
    const Field &parking = schema.field(Ground::keyOf(g.parking).constData());
    CHECK(parking.displayTitle() == QStringLiteral("Parking"));
    CHECK(parking.kind == FieldKind::Count);
    CHECK(schema.field("tags").displayTitle() == QStringLiteral("Tags"));
    const Field &ground = schema.field(Ground::keyOf(g.ground).constData());
    CHECK(displayText(ground, QStringLiteral("Wiese über Stein")) == QStringLiteral("Wiese über Stein"));
    CHECK(ground.choices->size == 3);
    CHECK(catalog.schemaOf(Kind::Stunt).fields.size() == schemaOf(Kind::Stunt).fields.size() + 1);
    CHECK(catalog.schemaOf(Kind::SceneCast).fields.size() == schemaOf(Kind::SceneCast).fields.size());
}

TEST_CASE("a tag that the line has no room for stays when the line is edited, and goes into JSON")
{
    Ground g;
    const Catalog catalog(*g.slate);
    g.slate->edit(QStringLiteral("Tag"), [&](Transaction &t) {
        for (int i = 0; i < 60; ++i) {
            const QString word = QStringLiteral("tag %1 ").arg(100 + i) + QString(50, u'x');
            t.insert(Tag {tagId(g.rauma.id.value(), word), Kind::Location, g.rauma.id.value(), word});
        }
    });
    const QString line = std::get<QString>(g.read(catalog, "tags"));
    const qint64 shown = tagsFromText(line).size();
    REQUIRE(shown < 60);
    g.set("tags", QStringLiteral("night"));
    CHECK(g.slate->count(Kind::Tag) == 60 - shown + 1);
    CHECK(QJsonDocument(toJson(*g.slate)).toJson().count("tag 159") == 1);
}

TEST_CASE("tags are words parted by commas, each once, kept one by one")
{
    Ground g;
    const Catalog catalog(*g.slate);
    g.set("tags", QStringLiteral("night, harbour ,Night,, far away"));
    CHECK(g.read(catalog, "tags") == Value(QStringLiteral("far away, harbour, night")));
    CHECK(g.slate->count(Kind::Tag) == 3);
    g.set("tags", QStringLiteral("night"));
    CHECK(g.slate->count(Kind::Tag) == 1);
    g.set("tags", Value());
    CHECK(isUnknown(g.read(catalog, "tags")));
    g.slate->undo();
    CHECK(g.read(catalog, "tags") == Value(QStringLiteral("night")));
    CHECK(g.slate->verify().isSound());
}

TEST_CASE("what is said twice apart is one value and one tag")
{
    CHECK(customValueId(Id<CustomField>(3), 4) == customValueId(Id<CustomField>(3), 4));
    CHECK(customValueId(Id<CustomField>(3), 4) != customValueId(Id<CustomField>(4), 3));
    CHECK(tagId(4, QStringLiteral("night")) != tagId(4, QStringLiteral("Night")));
}

TEST_CASE("a change of a custom value or a tag is told as a change of its record")
{
    Ground g;
    const Catalog catalog(*g.slate);
    (void)catalog.records(Kind::Location);
    std::vector<Changes> told;
    QObject::connect(&catalog, &Catalog::changed, &catalog, [&](const Changes &c) { told.push_back(c); });
    const auto tellsRauma = [&] {
        const auto &rows = told.back().rows;
        return std::any_of(rows.begin(), rows.end(), [&](const Change &change) {
            return change.record == RecordRef {Kind::Location, g.rauma.id.value()};
        });
    };
    g.set(Ground::keyOf(g.parking), qint64(12));
    CHECK(tellsRauma());
    g.set("tags", QStringLiteral("night"));
    CHECK(tellsRauma());
    g.slate->undo();
    CHECK(tellsRauma());
    CHECK(isUnknown(g.read(catalog, "tags")));
}

TEST_CASE("a field goes with all that stands in it as one edit, and undo brings both back")
{
    Ground g;
    const Catalog catalog(*g.slate);
    g.set(Ground::keyOf(g.parking), qint64(12));
    std::vector<RecordRef> gone;
    g.slate->edit(QStringLiteral("Delete"), [&](Transaction &t) { gone = t.remove(g.parking.id); });
    CHECK(gone.size() == 2);
    CHECK(g.slate->count(Kind::CustomValue) == 0);
    CHECK(catalog.schemaOf(Kind::Location).indexOf(Ground::keyOf(g.parking).constData()) < 0);
    CHECK(catalog.records(Kind::Location).front().values.size()
        == catalog.schemaOf(Kind::Location).fields.size());
    g.slate->undo();
    CHECK(g.read(catalog, Ground::keyOf(g.parking)) == Value(qint64(12)));
    CHECK(g.slate->verify().isSound());
}

TEST_CASE("renaming a field keeps what stands in it")
{
    Ground g;
    const Catalog catalog(*g.slate);
    g.set(Ground::keyOf(g.parking), qint64(12));
    g.slate->edit(QStringLiteral("Rename"), [&](Transaction &t) {
        t.setField({Kind::CustomField, g.parking.id.value()}, "name", QStringLiteral("Zufahrt"));
    });
    const RecordSchema &schema = catalog.schemaOf(Kind::Location);
    CHECK(schema.fields.back().displayTitle() == QStringLiteral("Zufahrt"));
    CHECK(g.read(catalog, Ground::keyOf(g.parking)) == Value(qint64(12)));
}

TEST_CASE("words that a field of another type cannot show are kept until it can show them again")
{
    Ground g;
    const Catalog catalog(*g.slate);
    g.set(Ground::keyOf(g.note), QStringLiteral("no gas"));
    const auto become = [&](const char *type) {
        g.slate->edit(QStringLiteral("Type"), [&](Transaction &t) {
            t.setField({Kind::CustomField, g.note.id.value()}, "type", QString::fromLatin1(type));
        });
    };
    become("number");
    CHECK(isUnknown(g.read(catalog, Ground::keyOf(g.note))));
    g.set("tags", QStringLiteral("night"));
    become("text");
    CHECK(g.read(catalog, Ground::keyOf(g.note)) == Value(QStringLiteral("no gas")));
}

TEST_CASE("tags and values go with their record, and come back with it")
{
    Ground g;
    g.set(Ground::keyOf(g.parking), qint64(12));
    g.set("tags", QStringLiteral("night, harbour"));
    g.slate->edit(QStringLiteral("Delete"), [&](Transaction &t) { t.remove(g.rauma.id); });
    CHECK(g.slate->count(Kind::CustomValue) == 0);
    CHECK(g.slate->count(Kind::Tag) == 0);
    g.slate->undo();
    CHECK(g.slate->count(Kind::Tag) == 2);
    CHECK(g.slate->verify().isSound());
}

TEST_CASE("a record in memory is written back with its tags and values as they are there")
{
    Ground g;
    const Catalog catalog(*g.slate);
    g.set("tags", QStringLiteral("night"));
    Record record = catalog.records(Kind::Location).front();
    setValue(record, "country", QStringLiteral("Iceland"));
    record.values.back() = true; // toilets, the last by name
    g.slate->edit(QStringLiteral("Change"), [&](Transaction &t) { t.update(record); });
    CHECK(g.read(catalog, "tags") == Value(QStringLiteral("night")));
    CHECK(g.read(catalog, Ground::keyOf(g.toilets)) == Value(true));
    Record copy = record;
    copy.id = Id<Location>::random().value();
    g.slate->edit(QStringLiteral("Copy"), [&](Transaction &t) { t.insert(copy); });
    CHECK(Ground::read(catalog, copy.ref(), "tags") == Value(QStringLiteral("night")));
    CHECK(*catalog.find(copy.ref()) == copy);
}

TEST_CASE("a record is found by its tags and by what stands in its fields")
{
    Ground g;
    g.set("tags", QStringLiteral("nightwork"));
    g.set(Ground::keyOf(g.note), QStringLiteral("beware of geese"));
    for (const char *words : {"nightw", "geese"}) {
        const auto hits = g.slate->search(QString::fromLatin1(words), 5);
        REQUIRE(hits.size() == 1);
        CHECK(hits.front().record == RecordRef {Kind::Location, g.rauma.id.value()});
        CHECK(hits.front().name == QStringLiteral("Rauma"));
    }
}

TEST_CASE("the history names the record and the field of a value")
{
    Ground g;
    g.slate->edit(QStringLiteral("Change"), [&](Transaction &t) {
        t.setField({Kind::Location, g.rauma.id.value()}, Ground::keyOf(g.parking).constData(), qint64(12));
    });
    const auto changes = g.slate->changesOf(g.slate->history(0, 1).front().id);
    REQUIRE_FALSE(changes.empty());
    CHECK(changes.front().recordName == QStringLiteral("Rauma: Parking"));
}

TEST_CASE("what a field or a tag cannot hold is refused, and nothing is changed")
{
    Ground g;
    const auto isRefused = [&](const QByteArray &key, const Value &value) {
        try {
            g.set(key, value);
        } catch (const Error &error) {
            return error.code() == Error::Code::RuleBroken;
        }
        return false;
    };
    CHECK(isRefused("tags", QString(61, QLatin1Char('x'))));
    CHECK(isRefused("tags", QString(3000, QLatin1Char('x'))));
    CHECK(isRefused(Ground::keyOf(g.note), QString(501, QLatin1Char('x'))));
    CHECK(isRefused(Ground::keyOf(g.parking), QStringLiteral("twelve")));
    CHECK(isRefused(Ground::keyOf(g.parking), qint64(2'000'000'000'000)));
    CHECK(g.slate->count(Kind::CustomValue) == 0);
    CHECK(g.slate->count(Kind::Tag) == 0);
}

TEST_CASE("a file with more fields, choices and tags than anybody has shows a bounded number of them")
{
    TemporarySlate slate;
    const Location rauma = location("Rauma");
    slate->edit(QStringLiteral("Much"), [&](Transaction &t) {
        t.insert(rauma);
        CustomField field = fieldOf("Choice", CustomType::Choice);
        for (int i = 0; i < 900; ++i)
            field.choices += QStringLiteral("%1\n").arg(i);
        std::vector<Record> many;
        for (int i = 0; i < 150; ++i) {
            field.id = Id<CustomField>::random();
            many.push_back(toRecord(field));
        }
        for (int i = 0; i < 1000; ++i) {
            const QString word = QStringLiteral("word %1").arg(i);
            many.push_back(
                toRecord(Tag {tagId(rauma.id.value(), word), Kind::Location, rauma.id.value(), word}));
        }
        t.insertAll(many);
    });
    const Catalog catalog(*slate);
    const RecordSchema &schema = catalog.schemaOf(Kind::Location);
    CHECK(schema.fields.size() == schemaOf(Kind::Location).fields.size() + 101);
    CHECK(schema.fields.back().choices->size == 200);
    const Record &record = catalog.records(Kind::Location).front();
    const auto tags = std::get<QString>(record.values[size_t(schema.indexOf("tags"))]);
    CHECK(tags.size() <= 2000);
    CHECK(schema.check(record).isEmpty());
}

TEST_CASE(
    "only kinds that people see as things of their own take fields and tags, and a tag needs its record")
{
    Ground g;
    CustomField onJoin = fieldOf("Extra", CustomType::Text);
    onJoin.ofKind = Kind::SceneCast;
    CHECK_FALSE(check(onJoin).isEmpty());
    CHECK_FALSE(check(fieldOf("Empty choice", CustomType::Choice)).isEmpty());
    const Tag lost {tagId(7, QStringLiteral("lost")), Kind::Location, 7, QStringLiteral("lost")};
    CHECK_THROWS_AS(g.slate->edit(QStringLiteral("Lost"), [&](Transaction &t) { t.insert(lost); }), Error);
    const Tag onTag {Id<Tag>(9), Kind::Tag, 9, QStringLiteral("circle")};
    CHECK_FALSE(check(onTag).isEmpty());
}
