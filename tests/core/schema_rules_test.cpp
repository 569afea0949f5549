#include "tests/core/strings.h"

#include "core/model/availability.h"
#include "core/model/board.h"
#include "core/model/error.h"
#include "core/model/milestone.h"
#include "core/model/partner.h"
#include "core/model/shoot_block.h"
#include "core/model/source.h"
#include "core/model/stunt.h"

using namespace slate;
using Rule = Problem::Rule;

namespace {

Location somewhere()
{
    Location location;
    location.id = Id<Location>::random();
    location.name = QStringLiteral("Somewhere");
    return location;
}

Problem problem(const char *field, Rule rule, const QStringList &arguments = {})
{
    return {field, rule, arguments};
}

/// The problems of a record with one field set to this.
template<typename T>
Problems with(const T &object, const char *key, const Value &value)
{
    Record record = toRecord(object);
    setValue(record, key, value);
    return schemaOf(T::kind).check(record);
}

} // namespace

TEST_CASE("a record without what it needs is told so")
{
    Location location = somewhere();
    CHECK(check(location).isEmpty());
    location.name.clear();
    CHECK(check(location) == Problems {problem("name", Rule::Required)});
    location.name = QStringLiteral("  \t ");
    CHECK(check(location) == Problems {problem("name", Rule::Required)});
    CHECK(check(Permit()) == Problems {problem("location", Rule::Required)});
}

TEST_CASE("a text that is too long is told so")
{
    Location location = somewhere();
    location.name = QString(500, QLatin1Char('x'));
    location.notes = QString(20'000, QLatin1Char('x'));
    CHECK(check(location).isEmpty());
    location.name += QLatin1Char('x');
    location.notes += QLatin1Char('x');
    CHECK(check(location)
        == Problems {problem("name", Rule::TooLong, {QStringLiteral("500")}),
            problem("notes", Rule::TooLong, {QStringLiteral("20000")})});
}

TEST_CASE("a count outside its range is told so")
{
    CastMember member;
    member.person = Id<Person>(1);
    const auto outside =
        Problems {problem("drop_gap", Rule::OutOfRange, {QStringLiteral("1"), QStringLiteral("365")})};
    for (const int gap : {1, 365}) {
        member.dropGap = gap;
        CHECK(check(member).isEmpty());
    }
    for (const int gap : {0, -1, 366}) {
        member.dropGap = gap;
        CHECK(check(member) == outside);
    }
    CHECK(with(member, "drop_gap", std::numeric_limits<qint64>::max()) == outside);
}

TEST_CASE("a cast number is a number with or without letters, and nothing else")
{
    CastMember member;
    member.person = Id<Person>(1);
    for (const char *number : {"1", "12", "9999", "1X", "1PD", "3A", "U01", "1-2", "12.5"}) {
        CAPTURE(number);
        member.number = CastNumber(QString::fromLatin1(number));
        CHECK(check(member).isEmpty());
    }
    for (const char *number : {"0", "000", "-1", "1 X", "#1", "1,2", "1234567890123"}) {
        CAPTURE(number);
        member.number = CastNumber(QString::fromLatin1(number));
        REQUIRE(check(member).size() == 1);
        CHECK(check(member).front().field == "number");
    }
}

TEST_CASE("days in the wrong order are told at the later one")
{
    Permit permit;
    permit.location = Id<Location>(1);
    permit.firstDay = QDate(2020, 3, 1);
    permit.lastDay = QDate(2020, 3, 1);
    CHECK(check(permit).isEmpty());
    permit.lastDay = QDate(2020, 2, 29);
    CHECK(check(permit) == Problems {problem("last_day", Rule::OutOfOrder, {QStringLiteral("Valid from")})});
    permit.firstDay = QDate();
    CHECK(check(permit).isEmpty());
}

TEST_CASE("windows are out of order only where they cannot overlap")
{
    ShootBlock block;
    block.name = QStringLiteral("Norway");
    block.planned = {QDate(2020, 2, 21), QDate(2020, 2, 29), {}};
    block.plannedEnd = {QDate(2020, 2, 1), QDate(2020, 2, 29), {}};
    CHECK(check(block).isEmpty());
    block.plannedEnd = {{}, {}, QStringLiteral("soon")};
    CHECK(check(block).isEmpty());
    block.plannedEnd = {QDate(2020, 2, 1), QDate(2020, 2, 20), {}};
    CHECK(check(block)
        == Problems {problem("planned_end", Rule::OutOfOrder, {QStringLiteral("Planned start")})});
}

TEST_CASE("a window with its ends the wrong way round is told so")
{
    Milestone milestone;
    milestone.title = QStringLiteral("Wrap");
    milestone.date = {QDate(2020, 2, 2), QDate(2020, 2, 1), {}};
    CHECK(check(milestone) == Problems {problem("date", Rule::EndsReversed)});
    milestone.date.latest = QDate();
    CHECK(check(milestone).isEmpty());
}

TEST_CASE("a word, time zone, currency or place that there is not is told so")
{
    const Location here = somewhere();
    const QString lunch = QStringLiteral("lunch");
    CHECK(with(here, "status", lunch) == Problems {problem("status", Rule::NotAChoice, {lunch})});
    CHECK(with(here, "time_zone", QStringLiteral("Europe/Rome")).isEmpty());
    CHECK(with(here, "time_zone", QStringLiteral("Mars/Base"))
        == Problems {problem("time_zone", Rule::NotATimeZone, {QStringLiteral("Mars/Base")})});
    CHECK(with(here, "fee", Money {5, QStringLiteral("NOK")}).isEmpty());
    for (const char *code : {"", "nok", "NO", "NOKK", "N1K"}) {
        const QString currency = QString::fromLatin1(code);
        CHECK(with(here, "fee", Money {5, currency})
            == Problems {problem("fee", Rule::NotACurrency, {currency})});
    }
    CHECK(with(here, "position", GeoPoint {-90, 180}).isEmpty());
    for (const GeoPoint &point : {GeoPoint {90.1, 0}, GeoPoint {0, -180.1}, GeoPoint {std::nan(""), 0}})
        CHECK(with(here, "position", point) == Problems {problem("position", Rule::NotAPlace)});
}

TEST_CASE("a value of another type than the field's is told so")
{
    const Location here = somewhere();
    CHECK(with(here, "country", qint64(5)) == Problems {problem("country", Rule::WrongType)});
    CHECK(with(here, "available", QDate(2020, 1, 1)) == Problems {problem("available", Rule::WrongType)});
    CHECK(with(here, "production", QStringLiteral("5")) == Problems {problem("production", Rule::WrongType)});
    CHECK(with(here, "production", qint64(-5)) == Problems {problem("production", Rule::MissingRecord)});
    Stunt stunt;
    stunt.name = QStringLiteral("Fall");
    CHECK(with(stunt, "rail", Value()) == Problems {problem("rail", Rule::Required)});
}

TEST_CASE("every problem is a sentence with its figures in it")
{
    const QString word = QStringLiteral("word");
    const std::pair<Problem, const char *> table[] = {
        {problem("x", Rule::Required), ""},
        {problem("x", Rule::TooLong, {word}), "word"},
        {problem("x", Rule::OutOfRange, {QStringLiteral("1"), QStringLiteral("9")}), "1 to 9"},
        {problem("x", Rule::NotAChoice, {word}), "word"},
        {problem("x", Rule::EndsReversed), ""},
        {problem("x", Rule::OutOfOrder, {word}), "word"},
        {problem("x", Rule::NotACurrency, {word}), "word"},
        {problem("x", Rule::NotAPlace), ""},
        {problem("x", Rule::NotATimeZone, {word}), "word"},
        {problem("x", Rule::NoTimeZones, {word}), "word"},
        {problem("x", Rule::WrongType), ""},
        {problem("x", Rule::MissingRecord), ""},
        {problem("x", Rule::OnlyOne), ""},
        {problem("x", Rule::NotAColor, {word}), "word"},
        {problem("x", Rule::NotAClockTime, {word}), "word"},
        {problem("x", Rule::Taken, {word}), "word"},
        {problem("x", Rule::NotACastNumber, {word}), "word"},
    };
    REQUIRE(std::size(table) == static_cast<size_t>(Rule::NotACastNumber) + 1);
    for (const auto &[one, figures] : table) {
        const QString sentence = displayText(one);
        CAPTURE(sentence);
        CHECK(sentence.endsWith(QLatin1Char('.')));
        CHECK(sentence.contains(QString::fromLatin1(figures)));
        CHECK_FALSE(sentence.contains(QLatin1Char('%')));
    }
}

TEST_CASE("an availability is of a person, a part, a location or an element, and of one of them only")
{
    Availability free;
    free.what = AvailabilityKind::Free;
    CHECK(check(free) == Problems {problem("person", Rule::Required)});
    free.person = Id<Person>(1);
    CHECK(check(free).isEmpty());
    free.location = Id<Location>(2);
    CHECK(check(free) == Problems {problem("person", Rule::OnlyOne)});
}

TEST_CASE("a part has a person or a character")
{
    CastMember part;
    CHECK(check(part) == Problems {problem("person", Rule::Required)});
    part.character = QStringLiteral("THE GUARD");
    CHECK(check(part).isEmpty());
}

TEST_CASE("a scene's strip needs its scene, a banner none")
{
    Strip strip;
    strip.board = Id<Board>(1);
    strip.place = QStringLiteral("V");
    strip.stripKind = StripKind::Banner;
    CHECK(check(strip).isEmpty());
    strip.stripKind = StripKind::Scene;
    CHECK(check(strip) == Problems {problem("scene", Rule::Required)});
}

TEST_CASE("colours and times of day are told from other words")
{
    ElementCategory category;
    category.name = QStringLiteral("Props");
    const auto color = [&](const char *text) { return with(category, "color", QString::fromLatin1(text)); };
    CHECK(color("#a0B1c2").isEmpty());
    for (const char *wrong : {"red", "#12345", "#1234567", "1234567", "#12345g"})
        CHECK(color(wrong) == Problems {problem("color", Rule::NotAColor, {QString::fromLatin1(wrong)})});
    Board board;
    board.name = QStringLiteral("Main");
    const auto call = [&](const char *text) { return with(board, "call", QString::fromLatin1(text)); };
    CHECK(call("07:30").isEmpty());
    CHECK(call("5:00").isEmpty());
    for (const char *wrong : {"24:00", "7:3", "07:60", "noon"})
        CHECK(call(wrong) == Problems {problem("call", Rule::NotAClockTime, {QString::fromLatin1(wrong)})});
}
