#include "tests/core/strings.h"

#include "core/exchange/take_over.h"
#include "core/model/people.h"
#include "core/store/catalog.h"
#include "tests/core/temporary_slate.h"

using namespace slate;

namespace {

/// Two films, the first with a cast member, a crew member, a partner and a location.
struct TwoFilms {
    TemporarySlate slate;
    Production first;
    Production second;
    Person tom;
    CastMember ethan;
    CrewMember director;
    Partner museum;
    Location rauma = location("Rauma", "Norway");

    TwoFilms()
    {
        first.id = Id<Production>::random();
        first.title = QStringLiteral("Mission 7");
        second.id = Id<Production>::random();
        second.title = QStringLiteral("Mission 8");
        tom.id = Id<Person>::random();
        tom.name = QStringLiteral("Tom Cruise");
        ethan.id = Id<CastMember>::random();
        ethan.person = tom.id;
        ethan.production = first.id;
        ethan.number = CastNumber(QStringLiteral("1"));
        ethan.character = QStringLiteral("Ethan Hunt");
        ethan.standing = CastStanding::New;
        ethan.status = CastStatus::Finished;
        ethan.firstDay = DateWindow::exact(QDate(2020, 9, 6));
        director.id = Id<CrewMember>::random();
        director.person = tom.id;
        director.production = first.id;
        director.job = QStringLiteral("Producer");
        museum.id = Id<Partner>::random();
        museum.name = QStringLiteral("The museum");
        museum.production = first.id;
        museum.phone = QStringLiteral("+47 1");
        museum.thankedFor = QStringLiteral("the train");
        rauma.production = first.id;
        rauma.status = LocationStatus::Wrapped;
        rauma.parking = QStringLiteral("12 cars");
        slate->edit(QStringLiteral("Add"), [&](Transaction &t) {
            t.insert(first);
            t.insert(second);
            t.insert(tom);
            t.insert(ethan);
            t.insert(director);
            t.insert(museum);
            t.insert(rauma);
            t.setField({Kind::Location, rauma.id.value()}, "tags", QStringLiteral("cliff"));
        });
    }
    std::vector<TakeOverRow> rows() const
    {
        const Catalog catalog(*slate.slate);
        const TakeOverGround ground {
            [&](Kind kind) -> const std::vector<Record> & { return catalog.records(kind); },
            [&](const Record &record) { return catalog.nameOf(record); }};
        return takeOverRows(ground, first.id, second.id);
    }
    void take(const std::vector<Kind> &kinds = kindsTakenOver())
    {
        const auto found = rows();
        slate->edit(QStringLiteral("Take over"), [&](Transaction &t) { takeOver(t, found, kinds); });
    }
    template<typename T>
    std::vector<T> ofSecond() const
    {
        std::vector<T> found;
        for (const T &each : slate.slate->all<T>()) {
            if (each.production == second.id)
                found.push_back(each);
        }
        return found;
    }
};

} // namespace

TEST_CASE("a production takes over cast, crew, partners and places of another, without its days and states")
{
    TwoFilms films;
    films.take();
    const auto cast = films.ofSecond<CastMember>();
    REQUIRE(cast.size() == 1);
    CHECK(cast.front().person == films.tom.id);
    CHECK(cast.front().character == QStringLiteral("Ethan Hunt"));
    CHECK(cast.front().number.text() == QStringLiteral("1"));
    CHECK(cast.front().standing == CastStanding::Returning);
    CHECK_FALSE(cast.front().status.has_value());
    CHECK(cast.front().firstDay.isEmpty());
    CHECK(films.ofSecond<CrewMember>().front().job == QStringLiteral("Producer"));
    CHECK(films.ofSecond<Partner>().front().phone == QStringLiteral("+47 1"));
    CHECK(films.ofSecond<Partner>().front().thankedFor.isEmpty());
    CHECK(films.ofSecond<Location>().front().parking == QStringLiteral("12 cars"));
    CHECK_FALSE(films.ofSecond<Location>().front().status.has_value());
    CHECK(films.slate->count(Kind::Tag) == 2);
    CHECK(films.slate->count(Kind::Person) == 1);
    CHECK(films.slate->verify().isSound());
}

TEST_CASE("one undo takes back all that was taken over")
{
    TwoFilms films;
    films.take();
    films.slate->undo();
    for (const Kind kind : kindsTakenOver())
        CHECK(films.slate->count(kind) == 1);
    CHECK(films.slate->count(Kind::Tag) == 1);
}

TEST_CASE("what is taken over twice is there already")
{
    TwoFilms films;
    films.take();
    for (const TakeOverRow &row : films.rows())
        CHECK(row.isThere);
    films.take();
    CHECK(films.ofSecond<Location>().size() == 1);
}

TEST_CASE("what has the same name but for case and spaces is kept as it is and not doubled")
{
    TwoFilms films;
    Location there = location("RAUMA ", "Iceland");
    there.production = films.second.id;
    films.slate->edit(QStringLiteral("Add"), [&](Transaction &t) { t.insert(there); });
    films.take();
    REQUIRE(films.ofSecond<Location>().size() == 1);
    CHECK(films.ofSecond<Location>().front().country == QStringLiteral("Iceland"));
}

TEST_CASE("a person comes over once for each part, and a part that is there without its name is the same")
{
    TwoFilms films;
    CastMember impostor = films.ethan;
    impostor.id = Id<CastMember>::random();
    impostor.character = QStringLiteral("The impostor");
    impostor.number = CastNumber(QStringLiteral("2"));
    films.slate->edit(QStringLiteral("Add"), [&](Transaction &t) { t.insert(impostor); });
    CastMember there;
    there.id = Id<CastMember>::random();
    there.person = films.tom.id;
    there.production = films.second.id;
    SECTION("both parts come")
    {
        films.take();
        CHECK(films.ofSecond<CastMember>().size() == 2);
    }
    SECTION("a person of whom no part is known yet is there")
    {
        films.slate->edit(QStringLiteral("Add"), [&](Transaction &t) { t.insert(there); });
        films.take();
        CHECK(films.ofSecond<CastMember>().size() == 1);
    }
}

TEST_CASE("a cast number that is taken in the other production is left out")
{
    TwoFilms films;
    CastMember grace;
    grace.id = Id<CastMember>::random();
    grace.production = films.second.id;
    grace.character = QStringLiteral("Grace");
    grace.number = CastNumber(QStringLiteral("1"));
    films.slate->edit(QStringLiteral("Add"), [&](Transaction &t) { t.insert(grace); });
    films.take();
    for (const CastMember &member : films.ofSecond<CastMember>())
        CHECK((member.id == grace.id || !member.number));
}

TEST_CASE("only the kinds that are asked for are taken over, and nothing from a production into itself")
{
    TwoFilms films;
    films.take({Kind::Partner});
    CHECK(films.ofSecond<Partner>().size() == 1);
    CHECK(films.ofSecond<Location>().empty());
    const TakeOverGround none {[](Kind) -> const std::vector<Record> & {
                                   static const std::vector<Record> empty;
                                   return empty;
                               },
        [](const Record &) { return QString(); }};
    CHECK(takeOverRows(none, films.first.id, films.first.id).empty());
}
