#include "tests/core/strings.h"

#include "ui/base/production_ink.h"

using namespace slate;

TEST_CASE("a short name is the one of paperwork, or the capitals and figures of the title")
{
    const auto nameOf = [](const char *title) {
        Production film;
        film.title = QString::fromUtf8(title);
        return shortName(film);
    };
    CHECK(nameOf("Mission: Impossible 7") == QStringLiteral("M:I 7"));
    CHECK(nameOf("Eleven Strokes") == QStringLiteral("ES"));
    CHECK(nameOf("The Lord of the Rings") == QStringLiteral("TLR"));
    CHECK(nameOf("Alpha") == QStringLiteral("Alp"));
    CHECK(nameOf("dune") == QStringLiteral("dun"));
    CHECK(nameOf("1917") == QStringLiteral("1917"));
    CHECK(nameOf("") == QStringLiteral(""));
    Production film;
    film.title = QStringLiteral("Mission: Impossible 8");
    film.code = QStringLiteral("Libra");
    CHECK(shortName(film) == QStringLiteral("Libra"));
}
