#include "tests/core/strings.h"

#include "core/store/catalog.h"
#include "tests/core/temporary_slate.h"

using namespace slate;

namespace {

constexpr int many = 523; // no whole number of statements

std::vector<Record> places(int count)
{
    std::vector<Record> records;
    for (int i = 0; i < count; ++i)
        records.push_back(toRecord(location(qPrintable(QStringLiteral("Quay %1").arg(i)))));
    return records;
}

/// A source of the first of the records, before it.
void addSource(std::vector<Record> &records, const RecordRef &subject)
{
    Source source;
    source.id = Id<Source>::random();
    source.subjectKind = subject.kind;
    source.subject = subject.id;
    source.document = QStringLiteral("A letter");
    records.insert(records.begin(), toRecord(source));
}

qint64 addAll(Slate &slate, const std::vector<Record> &records)
{
    return slate.edit(QStringLiteral("Add many"), [&](Transaction &t) { t.insertAll(records); });
}

} // namespace

TEST_CASE("many records of several kinds come in as one edit, are found, and go by one undo")
{
    TemporarySlate slate;
    std::vector<Record> records = places(many);
    addSource(records, records.front().ref());
    CHECK(addAll(*slate, records) != 0);
    CHECK(slate->count(Kind::Location) == many);
    CHECK(slate->count(Kind::Source) == 1);
    CHECK(slate->editCount() == 1);
    for (const Record &record : records)
        CHECK(slate->record(record.ref()) == record);
    CHECK(slate->search(QStringLiteral("quay 522"), 5).size() == 1);
    CHECK(slate->verify().isSound());
    slate->undo();
    CHECK(slate->count(Kind::Location) == 0);
    CHECK(slate->search(QStringLiteral("quay"), 5).empty());
}

TEST_CASE(
    "of many records none comes in where one breaks a rule, is there already, or is a source of nothing")
{
    TemporarySlate slate;
    std::vector<Record> records = places(many);
    SECTION("without a name")
    {
        setValue(records.back(), "name", Value());
    }
    SECTION("one twice")
    {
        records.push_back(records.front());
    }
    SECTION("without an id")
    {
        records.back().id = 0;
    }
    SECTION("a source of nothing")
    {
        addSource(records, {Kind::Location, 7});
    }
    CHECK_THROWS_AS(addAll(*slate, records), Error);
    CHECK(slate->count(Kind::Location) == 0);
    CHECK(slate->editCount() == 0);
}

TEST_CASE("a catalog follows an edit of many records as one of few")
{
    TemporarySlate slate;
    Catalog catalog(*slate);
    std::vector<Record> records = places(many);
    CHECK(catalog.records(Kind::Location).empty());
    addAll(*slate, records);
    CHECK(catalog.records(Kind::Location).size() == many);
    slate->edit(QStringLiteral("Change many"), [&](Transaction &t) {
        for (size_t i = 0; i < records.size(); ++i) {
            if (i % 2 == 0)
                t.remove(records[i].ref());
            else
                t.setField(records[i].ref(), "country", QStringLiteral("Norway"));
        }
    });
    CHECK(catalog.records(Kind::Location).size() == many / 2);
    for (const Record &record : slate->records(Kind::Location)) {
        REQUIRE(catalog.find(record.ref()));
        CHECK(fromRecord<Location>(*catalog.find(record.ref())).country
            == fromRecord<Location>(record).country);
    }
    slate->undo();
    CHECK(catalog.records(Kind::Location).size() == many);
}
