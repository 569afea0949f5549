#include "tests/core/strings.h"

#include "core/import/import_names.h"

using namespace slate;

namespace {

std::vector<qint64> nearTo(const char *name)
{
    NameIndex index;
    index.add(QStringLiteral("JOHNSON"), 1);
    index.add(QStringLiteral("KATE LEE"), 2);
    index.add(QStringLiteral("KATE"), 3);
    return index.near(QString::fromUtf8(name), 5);
}

} // namespace

TEST_CASE("a name is near another that is misspelt in a quarter of its letters at most, or has its words")
{
    CHECK(nearTo("JOHNSEN") == std::vector<qint64> {1});
    CHECK(nearTo("JANSEN").empty());
    CHECK(nearTo("Kate") == std::vector<qint64> {3, 2});
    CHECK(nearTo("LEE").front() == 2);
    CHECK(nearTo("BORIS").empty());
}
