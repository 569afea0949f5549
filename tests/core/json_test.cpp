#include "tests/core/strings.h"

#include "core/exchange/example.h"
#include "core/exchange/json_reader.h"
#include "core/exchange/json_writer.h"
#include "core/model/board.h"
#include "core/model/milestone.h"
#include "core/model/source.h"
#include "core/model/stunt.h"
#include "core/store/slate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace slate;

namespace {

/// A new slate in a folder of its own.
struct Fresh {
    QTemporaryDir folder;
    std::unique_ptr<Slate> slate = Slate::create(folder.filePath(QStringLiteral("a.slate")));

    void read(const QByteArray &json)
    {
        slate->edit(QStringLiteral("Read"), [&](Transaction &t) { readJson(json, t); });
    }
    QByteArray written() const { return QJsonDocument(toJson(*slate)).toJson(); }
};

/// The detail of the refusal; empty when the file was taken.
QString refusal(Fresh &fresh, const QByteArray &json)
{
    try {
        fresh.read(json);
    } catch (const Error &error) {
        CHECK(error.code() == Error::Code::BadInput);
        return error.detail();
    }
    return {};
}

template<typename T>
T only(const Slate &slate)
{
    const std::vector<T> all = slate.all<T>();
    REQUIRE(all.size() == 1);
    return all.front();
}

} // namespace

TEST_CASE("every kind of field is read from its form in JSON")
{
    Fresh fresh;
    fresh.read(R"({
        "production": [{"id": "film", "title": "A film", "budget": {"amount": 9007199254740993, "currency": "NOK"}}],
        "person": [{"id": "7", "name": "Ann"}],
        "cast_member": [{"person": "7", "production": "film", "number": 3, "standing": "new"}],
        "location": [{"id": "here", "name": "Here", "position": {"latitude": -33.5, "longitude": 151.25}}],
        "stunt": [{"id": "x", "name": "Fall", "rail": true, "dry_run": "2020-03-01", "location": "here",
            "when_shot": {"earliest": "2020-03-02", "latest": "2020-03-09", "words": "after the dry run"},
            "coordinator": null,
            "sources": [{"document": "Plan", "quote": "a fall", "certainty": "stated"}]}]
    })");

    const Slate &slate = *fresh.slate;
    CHECK(only<Production>(slate).budget == std::optional(Money {9007199254740993, QStringLiteral("NOK")}));
    CHECK(only<Person>(slate).id.value() == 7);
    const auto member = only<CastMember>(slate);
    CHECK(member.person.value() == 7);
    CHECK(member.production == only<Production>(slate).id);
    CHECK(member.number == 3);
    CHECK(member.standing == CastStanding::New);
    const auto location = only<Location>(slate);
    CHECK(location.position == std::optional(GeoPoint {-33.5, 151.25}));
    const auto stunt = only<Stunt>(slate);
    CHECK(stunt.rail);
    CHECK(stunt.dryRun == QDate(2020, 3, 1));
    CHECK(stunt.location == location.id);
    CHECK(stunt.coordinator.isNull());
    CHECK(
        stunt.when == DateWindow {QDate(2020, 3, 2), QDate(2020, 3, 9), QStringLiteral("after the dry run")});
    const auto source = only<Source>(slate);
    CHECK(source.subjectKind == Kind::Stunt);
    CHECK(source.subject == stunt.id.value());
    CHECK(source.quote == QStringLiteral("a fall"));
    CHECK(source.certainty == Certainty::Stated);
}

TEST_CASE("what is written leaves out what is unknown and gives ids as text")
{
    Fresh fresh;
    fresh.read(R"({"location": [{"id": "9223372036854775807", "name": "Here",
        "sources": [{"document": "B", "certainty": "inferred"}, {"document": "A", "quote": "z"}]}]})");
    const QJsonObject root = toJson(*fresh.slate);
    CHECK(root.value(QLatin1String("person")).toArray().isEmpty());
    CHECK_FALSE(root.contains(QLatin1String("source")));
    const QJsonObject expected {
        {QStringLiteral("id"), QStringLiteral("9223372036854775807")},
        {QStringLiteral("name"), QStringLiteral("Here")},
        {QStringLiteral("sources"),
            QJsonArray {
                QJsonObject {{QStringLiteral("document"), QStringLiteral("A")},
                    {QStringLiteral("quote"), QStringLiteral("z")}},
                QJsonObject {{QStringLiteral("document"), QStringLiteral("B")},
                    {QStringLiteral("certainty"), QStringLiteral("inferred")}},
            }},
    };
    CHECK(root.value(QLatin1String("location")).toArray().first().toObject() == expected);
}

TEST_CASE("a word as id is a fresh record each time the file is read")
{
    Fresh fresh;
    const QByteArray json =
        R"({"person": [{"id": "ann", "name": "Ann"}], "cast_member": [{"person": "ann"}]})";
    fresh.read(json);
    fresh.read(json);
    CHECK(fresh.slate->count(Kind::Person) == 2);
    for (const CastMember &member : fresh.slate->all<CastMember>())
        CHECK(fresh.slate->find(member.person).has_value());
    CHECK(fresh.slate->all<CastMember>()[0].person != fresh.slate->all<CastMember>()[1].person);
}

TEST_CASE("a file can refer to a record that the slate has already")
{
    Fresh fresh;
    fresh.read(R"({"person": [{"id": "7", "name": "Ann"}]})");
    fresh.read(R"({"cast_member": [{"person": "7"}]})");
    CHECK(only<CastMember>(*fresh.slate).person.value() == 7);
}

TEST_CASE("a file that is wrong is refused with the place, and nothing of it is kept")
{
    const std::pair<const char *, const char *> table[] = {
        {"", "byte 0: "},
        {"{", "byte 1: "},
        {"[]", "the file: this should be one object"},
        {R"({"planet": []})", "\"planet\": there is no such kind of record"},
        {R"({"source": []})", "\"source\": there is no such kind of record"},
        {R"({"location": {}})", "location: this should be an array"},
        {R"({"location": [5]})", "location 1: this should be an object"},
        {R"({"location": [{"name": "A"}, {"name": "B", "contry": "x"}]})",
            "location 2: there is no field \"contry\""},
        {R"({"location": [{"name": "A", "name\u0000x": "B"}]})", "location 1: there is no field"},
        {R"({"location": [{"id": 5, "name": "A"}]})", "location 1: the id should be a text"},
        {R"({"location": [{"id": "", "name": "A"}]})", "location 1: the id should be a text"},
        {R"({"location": [{"id": "a", "name": "A"}, {"id": "a", "name": "B"}]})",
            "location 2: another one has the id"},
        {R"({"location": [{"id": "a"}]})", "location 1, name: "},
        {R"({"location": [{"name": 5}]})", "location 1, name: this should be a text"},
        {R"({"location": [{"name": ["A"]}]})", "location 1, name: this should be a text"},
        {R"({"location": [{"name": "A", "status": "lunch"}]})", "location 1, status: "},
        {R"({"location": [{"name": "A", "time_zone": "Mars/Base"}]})", "location 1, time_zone: "},
        {R"({"location": [{"name": "A", "position": {"latitude": 91, "longitude": 0}}]})",
            "location 1, position: "},
        {R"({"location": [{"name": "A", "position": {"latitude": 1e308, "longitude": 0}}]})",
            "location 1, position: "},
        {R"({"location": [{"name": "A", "position": {"latitude": 1}}]})", "location 1, position: "},
        {R"({"location": [{"name": "A", "position": [1, 2]}]})", "location 1, position: "},
        {R"({"location": [{"name": "A", "fee": {"amount": 1.5, "currency": "NOK"}}]})", "location 1, fee: "},
        {R"({"location": [{"name": "A", "fee": {"amount": 9223372036854775808, "currency": "NOK"}}]})",
            "location 1, fee: "},
        {R"({"location": [{"name": "A", "fee": {"amount": 1e300, "currency": "NOK"}}]})",
            "location 1, fee: "},
        {R"({"location": [{"name": "A", "fee": {"amount": 5, "currency": "kroner"}}]})", "location 1, fee: "},
        {R"({"location": [{"name": "A", "available": "2020-01-01"}]})", "location 1, available: "},
        {R"({"location": [{"name": "A", "available": {"earliest": "2020-02-30"}}]})",
            "location 1, available: "},
        {R"({"location": [{"name": "A", "available": {"from": "2020-02-20"}}]})", "location 1, available: "},
        {R"({"location": [{"name": "A", "available": {"earliest": "2020-02-02", "latest": "2020-02-01"}}]})",
            "location 1, available: "},
        {R"({"stunt": [{"name": "A", "dry_run": "2020-1-1"}]})", "stunt 1, dry_run: this should be a day"},
        {R"({"stunt": [{"name": "A", "rail": "yes"}]})", "stunt 1, rail: this should be true or false"},
        {R"({"stunt": [{"name": "A", "location": 5}]})", "stunt 1, location: this should be a text"},
        {R"({"stunt": [{"name": "A", "location": "nowhere"}]})",
            "stunt 1, location: there is no location \"nowhere\""},
        {R"({"stunt": [{"name": "A", "location": "5"}]})", "stunt 1, location: there is no location 5"},
        {R"({"stunt": [{"name": "A", "location": "99999999999999999999"}]})",
            "stunt 1, location: there is no location"},
        {R"({"person": [{"id": "a", "name": "A"}], "cast_member": [{"person": "a", "number": 1e400}]})",
            "byte"},
        {R"({"person": [{"id": "a", "name": "A"}], "cast_member": [{"person": "a", "number": 0}]})",
            "cast_member 1, number: "},
        {R"({"cast_member": [{"number": 1}]})", "cast_member 1, person: "},
        {R"({"location": [{"name": "A", "sources": {}}]})", "location 1, sources: this should be an array"},
        {R"({"location": [{"name": "A", "sources": ["x"]}]})",
            "location 1, source 1: this should be an object"},
        {R"({"location": [{"name": "A", "sources": [{"quote": "x"}]}]})", "location 1, source 1, document: "},
        {R"({"location": [{"name": "A", "sources": [{"document": "x", "subject": 5}]}]})",
            "location 1, source 1: there is no field \"subject\""},
        {R"({"location": [{"name": "A", "sources": [{"document": "x", "sources": []}]}]})",
            "location 1, source 1: there is no field \"sources\""},
    };
    Fresh fresh;
    const QByteArray before = fresh.written();
    for (const auto &[json, start] : table) {
        CAPTURE(json);
        const QString detail = refusal(fresh, json);
        CHECK(detail.left(static_cast<qsizetype>(qstrlen(start))) == QString::fromLatin1(start));
        CHECK(fresh.written() == before);
    }
    CHECK(fresh.slate->editCount() == 0);
}

TEST_CASE("a file that is nested too deeply is refused")
{
    Fresh fresh;
    CHECK_FALSE(refusal(fresh, QByteArray(100'000, '[')).isEmpty());
    CHECK_FALSE(
        refusal(fresh, "{\"location\": " + QByteArray(5000, '[') + QByteArray(5000, ']') + "}").isEmpty());
}

TEST_CASE("a number that is taken already is refused, also late in a file")
{
    Fresh fresh;
    fresh.read(R"({"person": [{"id": "7", "name": "Ann"}]})");
    const QByteArray before = fresh.written();
    CHECK(refusal(fresh, R"({"person": [{"name": "Bob"}, {"id": "7", "name": "Cat"}]})")
        == QStringLiteral("person 2: the slate has a record of this id already"));
    CHECK(fresh.written() == before);
}

TEST_CASE("a message quotes only the beginning of a long text")
{
    Fresh fresh;
    const QByteArray json = "{\"" + QByteArray(100'000, 'x') + "\": []}";
    CHECK(refusal(fresh, json).size() < 200);
}

TEST_CASE("what is written of a board is read again with the order of its strips and scenes")
{
    const QTemporaryDir folder;
    const auto board = createBoardExample(folder.filePath(QStringLiteral("board.slate")));
    Fresh copy;
    copy.read(QJsonDocument(toJson(*board)).toJson());
    CHECK(copy.slate->all<Strip>().size() > 40);
    CHECK(copy.written() == QJsonDocument(toJson(*board)).toJson());
}

TEST_CASE("tags and custom fields come back from JSON as they were")
{
    const QByteArray json = R"({"custom_field": [
        {"id": "parking", "of_kind": "location", "name": "Parking", "type": "number"},
        {"id": "ground", "of_kind": "location", "name": "Ground", "type": "choice", "choices": "Moor\nRock"},
        {"id": "recce", "of_kind": "location", "name": "Recce", "type": "date"}],
        "location": [{"name": "Rauma", "tags": ["night", "harbour"], "custom": {"parking": 12, "ground": "Rock",
            "recce": {"earliest": "2020-02-20", "latest": "2020-02-29", "words": "late February"}}}]})";
    Fresh fresh;
    fresh.read(json);
    CHECK(fresh.slate->count(Kind::Tag) == 2);
    CHECK(fresh.slate->count(Kind::CustomValue) == 3);
    Fresh again;
    again.read(fresh.written());
    CHECK(again.written() == fresh.written());
    CHECK(fresh.written().contains("late February"));
    CHECK(again.slate->verify().isSound());
}

TEST_CASE("JSON with tags or values that no field can hold is refused with its place")
{
    const auto refusalOf = [](const char *record) {
        Fresh fresh;
        const QByteArray json =
            R"({"custom_field": [{"id": "parking", "of_kind": "location", "name": "Parking", "type": "number"}],)"
            R"("location": [)"
            + QByteArray(record) + "]}";
        const QString why = refusal(fresh, json);
        CHECK(fresh.slate->count(Kind::Location) == 0);
        return why;
    };
    CHECK(refusalOf(R"({"name": "A", "tags": "night"})")
        == text("location 1, tags: this should be an array of words"));
    CHECK(refusalOf(R"({"name": "A", "tags": ["a, b"]})")
        == text("location 1, tags: each should be a word without a comma"));
    CHECK(refusalOf(R"({"name": "A", "tags": [7]})")
        == text("location 1, tags: each should be a word without a comma"));
    CHECK(refusalOf(R"({"name": "A", "custom": {"power": 3}})")
        == text("location 1, custom \"power\": there is no such field of this kind"));
    CHECK(refusalOf(R"({"name": "A", "custom": {"parking": "many"}})")
        == text("location 1, custom \"parking\": this should be a whole number"));
    CHECK(refusalOf(R"({"name": "A", "custom": {"parking": 2000000000000}})")
              .contains(text("whole number from")));
    CHECK(
        refusalOf(R"({"name": "A", "custom": []})") == text("location 1, custom: this should be an object"));
}
