#include "tests/core/strings.h"

#include "core/model/ink.h"
#include "tests/core/temporary_slate.h"

#include <QSet>

using namespace slate;

namespace {

std::vector<Record> productions(int count)
{
    std::vector<Record> records;
    for (int i = 1; i <= count; ++i) {
        Production production;
        production.id = Id<Production>(i);
        production.title = QStringLiteral("Film %1").arg(i);
        records.push_back(toRecord(production));
    }
    return records;
}

QSet<Ink> inksIn(const QHash<qint64, Ink> &inks)
{
    return {inks.begin(), inks.end()};
}

} // namespace

TEST_CASE("twelve productions that were given no ink each have one of their own")
{
    const auto inks = inksOf(productions(12));
    CHECK(inks.size() == 12);
    CHECK(inksIn(inks).size() == 12);
    CHECK(inksOf(productions(13)).size() == 13);
}

TEST_CASE("a production keeps the ink that it was given, and no other takes it")
{
    std::vector<Record> films = productions(5);
    setValue(films[3], "ink", QStringLiteral("slate-blue"));
    const auto inks = inksOf(films);
    CHECK(inks.value(4) == Ink::SlateBlue);
    CHECK(inksIn(inks).size() == 5);
}

TEST_CASE("a new production is given the first ink that none has, and leaves the others theirs")
{
    std::vector<Record> films = productions(3);
    const auto before = inksOf(films);
    const Ink free = freeInk(films);
    CHECK_FALSE(inksIn(before).contains(free));
    Production made;
    made.id = Id<Production>(99);
    made.title = QStringLiteral("New");
    made.ink = free;
    films.push_back(toRecord(made));
    const auto after = inksOf(films);
    for (const qint64 id : {1, 2, 3})
        CHECK(after.value(id) == before.value(id));
}

TEST_CASE("the ink of a production is kept in its file")
{
    TemporarySlate slate;
    Production film;
    film.id = Id<Production>::random();
    film.title = QStringLiteral("Eleven Strokes");
    film.ink = Ink::Teal;
    slate->edit(QStringLiteral("Add"), [&](Transaction &t) { t.insert(film); });
    slate.reopen();
    CHECK(slate->find(film.id)->ink == Ink::Teal);
    CHECK(slate->verify().isSound());
}
