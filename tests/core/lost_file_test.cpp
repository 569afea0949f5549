#include "tests/core/strings.h"

#include "core/store/catalog.h"
#include "core/store/copy.h"
#include "tests/core/full_disk.h"
#include "tests/core/temporary_slate.h"

#include <QFile>

using namespace slate;

namespace {

const QString addTitle = QStringLiteral("Add location");

void add(Slate &slate, const char *name)
{
    slate.edit(addTitle, [&](Transaction &t) { t.insert(location(name)); });
}

std::optional<Error::Code> codeOf(const std::function<void()> &work)
{
    try {
        work();
    } catch (const Error &error) {
        return error.code();
    }
    return std::nullopt;
}

} // namespace

TEST_CASE("a slate whose file was moved away takes no edits, can be copied, and goes on when it is back")
{
    TemporarySlate made;
    add(*made, "Rauma");
    const QString elsewhere = made.path + QStringLiteral(".moved");
    REQUIRE(QFile::rename(made.path, elsewhere));

    CHECK(made->isGone());
    CHECK(codeOf([&] { add(*made, "Rome"); }) == Error::Code::Gone);
    CHECK(codeOf([&] { made->undo(); }) == Error::Code::Gone);
    CHECK(codeOf([&] { made->catchUp(); }) == Error::Code::Gone);
    CHECK(made->count(Kind::Location) == 1);
    const QString copy = made.folder.filePath(QStringLiteral("copy.slate"));
    made->saveCopy(copy);
    CHECK(Slate::open(copy)->count(Kind::Location) == 1);

    REQUIRE(QFile::rename(elsewhere, made.path));
    CHECK_FALSE(made->isGone());
    add(*made, "Rome");
    made.reopen();
    CHECK(made->count(Kind::Location) == 2);
}

TEST_CASE("a deleted slate saved under its old name is whole again")
{
    TemporarySlate made;
    add(*made, "Rauma");
    REQUIRE(QFile::remove(made.path));
    made->saveCopy(made.path);
    auto again = Slate::open(made.path);
    add(*again, "Rome");
    made.slate.reset();
    CHECK(again->count(Kind::Location) == 2);
    CHECK(again->verify().isSound());
    again.reset();
    CHECK(Slate::open(made.path)->count(Kind::Location) == 2);
}

TEST_CASE("a new slate takes nothing from what a deleted one of its name has left beside it")
{
    TemporarySlate made;
    add(*made, "Rauma");
    const QString log = made.path + QStringLiteral("-wal");
    const QString kept = made.folder.filePath(QStringLiteral("kept"));
    REQUIRE(QFile::copy(log, kept));
    made.slate.reset();
    REQUIRE(QFile::remove(made.path));
    REQUIRE(QFile::copy(kept, log));

    made.slate = Slate::create(made.path);
    CHECK(made->count(Kind::Location) == 0);
    CHECK(made->verify().isSound());

    made.slate.reset();
    QTemporaryDir other;
    const QString path = other.filePath(QStringLiteral("copy.slate"));
    Slate::create(path).reset();
    REQUIRE(QFile::copy(kept, path + QStringLiteral("-wal")));
    made.reopen();
    saveCopyOver(*made, path);
    CHECK(Slate::open(path)->count(Kind::Location) == 0);
}

TEST_CASE("records that cannot be read are told of once and come when the disk is well again")
{
    TemporarySlate made;
    add(*made, "Rauma");
    made.slate.reset();

    const FullDisk disk(1000);
    made.slate = Slate::open(made.path);
    Catalog catalog(*made);
    std::vector<Error::Code> told;
    QObject::connect(&catalog, &Catalog::failed, [&](const Error &error) { told.push_back(error.code()); });
    std::vector<Changes> changes;
    QObject::connect(&catalog, &Catalog::changed, [&](const Changes &change) { changes.push_back(change); });

    FullDisk::setReadsFail(true);
    CHECK(catalog.records(Kind::Location).empty());
    CHECK(catalog.records(Kind::Location).empty());
    CHECK(catalog.records(Kind::Stunt).empty());
    CHECK(told == std::vector {Error::Code::InputOutput});
    CHECK(codeOf([&] { catalog.readAgain(); }) == Error::Code::InputOutput);
    CHECK(changes.empty());

    FullDisk::setReadsFail(false);
    catalog.readAgain();
    REQUIRE(catalog.records(Kind::Location).size() == 1);
    REQUIRE(changes.size() == 1);
    CHECK(changes.front().rows
        == std::vector {Change {catalog.records(Kind::Location).front().ref(), Change::What::Inserted}});
    catalog.readAgain();
    CHECK(changes.size() == 1);
}
