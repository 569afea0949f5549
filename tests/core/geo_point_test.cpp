#include "tests/core/strings.h"

#include "core/model/geo_point.h"

using namespace slate;

namespace {

QString storedFrom(const char *text)
{
    const auto point = geoPointFromText(QString::fromUtf8(text));
    return point ? toStored(*point) : QStringLiteral("nothing");
}

} // namespace

TEST_CASE("a place is read from two numbers, signed or with the sides of the earth")
{
    const std::pair<const char *, const char *> table[] = {
        {"62.56, 7.69", "62.56000,7.69000"},
        {"62.56 7.69", "62.56000,7.69000"},
        {"62.56N 7.69E", "62.56000,7.69000"},
        {"62.56° n, 7.69° e", "62.56000,7.69000"},
        {"N 62.56 E 7.69", "62.56000,7.69000"},
        {"33.9 S, 18.4 W", "-33.90000,-18.40000"},
        {"-33.9,-18.4", "-33.90000,-18.40000"},
        {"−33.9, +18.4", "-33.90000,18.40000"},
        {"62,56 7,69", "62.56000,7.69000"},
        {"62,56; 7,69", "62.56000,7.69000"},
        {"62,7", "62.00000,7.00000"},
        {"90, 180", "90.00000,180.00000"},
        {"62.123456, 7.000004", "62.12346,7.00000"},
        {"-0.000001, 0", "0.00000,0.00000"},
    };
    for (const auto &[text, stored] : table) {
        CAPTURE(text);
        CHECK(storedFrom(text) == QString::fromLatin1(stored));
    }
}

TEST_CASE("what is not two numbers within their ranges gives nothing")
{
    for (const char *text : {"", "62.56", "62.56,", "91, 0", "0, 181", "-90.1, 0", "nan, 1", "inf, 1",
             "1e1, 2", "62.56 E, 7.69 N", "-62.56 S, 7.69 E", "N 62.56 N, 7.69 E", "1, 2, 3", "Stranda",
             "62.5.6, 7", "62. 7"}) {
        CAPTURE(text);
        CHECK(storedFrom(text) == QStringLiteral("nothing"));
    }
}

TEST_CASE("a place is shown with its sides and without needless zeros")
{
    CHECK(displayText(GeoPoint {62.56, 7.69}) == QStringLiteral("62.56° N, 7.69° E"));
    CHECK(displayText(GeoPoint {-33, -18.4}) == QStringLiteral("33° S, 18.4° W"));
    CHECK(displayText(GeoPoint {0, 0}) == QStringLiteral("0° N, 0° E"));
}

TEST_CASE("a place is stored with five decimals and read back, and can be typed in as shown")
{
    for (const GeoPoint &point : {GeoPoint {62.56, 7.69}, GeoPoint {-33.12345, -180}, GeoPoint {0, 0},
             GeoPoint {90, 180}, GeoPoint {0.00001, -0.00001}}) {
        CHECK(geoPointFromStored(toStored(point)) == std::optional(point));
        CHECK(geoPointFromText(displayText(point)) == std::optional(point));
    }
    for (const char *text : {"", "62.56,7.69", "62.56000, 7.69000", "91.00000,0.00000", "-0.00000,0.00000",
             "062.56000,7.69000", "62.56000,7.69000 ", "nan,nan"}) {
        CAPTURE(text);
        CHECK_FALSE(geoPointFromStored(QString::fromLatin1(text)).has_value());
    }
}
