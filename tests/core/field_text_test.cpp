#include "tests/core/strings.h"

#include "core/model/field_text.h"

using namespace slate;

namespace {

Value read(Kind kind, const char *key, const QString &text)
{
    const auto value = valueFromText(schemaOf(kind).field(key), text);
    REQUIRE(value);
    return *value;
}

bool isRefused(Kind kind, const char *key, const QString &text)
{
    return !valueFromText(schemaOf(kind).field(key), text);
}

} // namespace

TEST_CASE("a choice is read by its key and by its title, in any case")
{
    const Value done = QStringLiteral("recce-done");
    CHECK(read(Kind::Location, "status", QStringLiteral("recce-done")) == done);
    CHECK(read(Kind::Location, "status", QStringLiteral(" RECCE Done ")) == done);
    CHECK(isRefused(Kind::Location, "status", QStringLiteral("nearly")));
}

TEST_CASE("blank text is unknown, and no for a flag")
{
    CHECK(isUnknown(read(Kind::Location, "name", QStringLiteral("  "))));
    CHECK(isUnknown(read(Kind::Location, "position", QString())));
    CHECK(read(Kind::Stunt, "rail", QString()) == Value(false));
}

TEST_CASE("a flag is read from yes and no")
{
    CHECK(read(Kind::Stunt, "rail", QStringLiteral("Yes")) == Value(true));
    CHECK(read(Kind::Stunt, "rail", QStringLiteral("no")) == Value(false));
    CHECK(isRefused(Kind::Stunt, "rail", QStringLiteral("perhaps")));
}

TEST_CASE("numbers, days, places and amounts are read as their kinds")
{
    CHECK(read(Kind::CastMember, "number", QStringLiteral("1X")) == Value(QStringLiteral("1X")));
    CHECK(read(Kind::Scene, "minutes", QStringLiteral("12")) == Value(qint64(12)));
    CHECK(isRefused(Kind::Scene, "minutes", QStringLiteral("twelve")));
    CHECK(read(Kind::Permit, "first_day", QStringLiteral("2020-09-06")) == Value(QDate(2020, 9, 6)));
    CHECK(isRefused(Kind::Permit, "first_day", QStringLiteral("September 2020")));
    CHECK(read(Kind::Location, "position", QStringLiteral("62.56, 7.69")) == Value(GeoPoint {62.56, 7.69}));
    CHECK(isRefused(Kind::Location, "position", QStringLiteral("up north")));
    CHECK(read(Kind::Location, "fee", QStringLiteral("12500 NOK"))
        == Value(Money {1'250'000, QStringLiteral("NOK")}));
}
