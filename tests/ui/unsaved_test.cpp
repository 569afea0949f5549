#include "tests/core/strings.h"

#include "core/model/location.h"
#include "core/store/slate.h"
#include "tests/ui/no_room.h"
#include "tests/ui/own_drafts.h"

#include <QDir>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace slate;

namespace {

TypedPlace typedAt(const char *key)
{
    return {key, QStringLiteral("Title of ") + QLatin1String(key), {Kind::Location, 7}, {}, "name"};
}

struct Drafts : OwnDrafts {
    QStringList files() const { return QDir(Unsaved::folder()).entryList(QDir::Files); }
    QStringList drafts() const { return files().filter(QRegularExpression(QStringLiteral("json$"))); }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("a.slate"));
};

} // namespace

TEST_CASE("what is typed is on disk within two seconds without another key, and in no slate's folder")
{
    Drafts drafts;
    Unsaved unsaved;
    unsaved.open(drafts.path);
    QSignalSpy written(&unsaved, &Unsaved::written);
    QElapsedTimer timer;
    timer.start();
    unsaved.put(typedAt("a"), QStringLiteral("Rauma"));
    CHECK(unsaved.isPending());
    REQUIRE((!written.isEmpty() || written.wait()));
    CHECK(drafts.drafts().size() == 1);
    CHECK(QDir(drafts.folder.path()).isEmpty());
    const QFileInfo file(QDir(Unsaved::folder()).filePath(drafts.drafts().front()));
    CHECK((file.permissions() & (QFile::ReadGroup | QFile::ReadOther)) == 0);
}

TEST_CASE("what is typed is there again in the next run, whole, and gone when it was saved")
{
    Drafts drafts;
    const QString wild = QStringLiteral("Zeile\n<img src=x>\t😀 \"\\");
    {
        Unsaved unsaved;
        unsaved.open(drafts.path);
        unsaved.put(typedAt("a"), wild);
        unsaved.put(typedAt("b"), QStringLiteral("later"));
    }
    {
        Unsaved unsaved;
        unsaved.open(drafts.path);
        REQUIRE(unsaved.count() == 2);
        CHECK(unsaved.find("a")->text == wild);
        CHECK(unsaved.find("a")->place.title == QStringLiteral("Title of a"));
        CHECK((unsaved.find("a")->place.record == RecordRef {Kind::Location, 7}));
        CHECK(unsaved.find("a")->place.field == "name");
        unsaved.forget("a");
        unsaved.forget("b");
    }
    CHECK(drafts.files().isEmpty());
    Unsaved unsaved;
    unsaved.open(drafts.path);
    CHECK(unsaved.isEmpty());
}

TEST_CASE("a draft that finds no room leaves the one before it whole, and is written when there is room")
{
    Drafts drafts;
    Unsaved unsaved;
    unsaved.open(drafts.path);
    unsaved.put(typedAt("a"), QStringLiteral("Rauma"));
    REQUIRE(unsaved.write());
    const QDir folder(Unsaved::folder());
    const auto kept = [&] {
        QFile file(folder.filePath(drafts.drafts().front()));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return QString::fromUtf8(file.readAll());
    };
    unsaved.put(typedAt("b"), QStringLiteral("Rome"));
    {
        const NoRoom full;
        CHECK_FALSE(unsaved.write());
    }
    CHECK(kept().contains(QStringLiteral("Rauma")));
    CHECK_FALSE(kept().contains(QStringLiteral("Rome")));
    CHECK(unsaved.isPending());
    CHECK_FALSE(unsaved.isKept());
    QSignalSpy written(&unsaved, &Unsaved::written);
    REQUIRE(written.wait());
    CHECK(unsaved.isKept());
    CHECK(kept().contains(QStringLiteral("Rome")));
}

TEST_CASE("two windows on one slate keep their drafts apart while both are open, and another slate has none")
{
    Drafts drafts;
    Unsaved first;
    first.open(drafts.path);
    first.put(typedAt("a"), QStringLiteral("first"));
    first.write();
    Unsaved second;
    second.open(drafts.path);
    CHECK(second.isEmpty());
    second.put(typedAt("b"), QStringLiteral("second"));
    second.write();
    CHECK(drafts.drafts().size() == 2);
    Unsaved other;
    other.open(drafts.folder.filePath(QStringLiteral("b.slate")));
    CHECK(other.isEmpty());
    first.open({});
    second.open({});
    Unsaved next;
    next.open(drafts.path);
    CHECK(next.count() == 2);
    CHECK(drafts.drafts().size() == 1);
}

TEST_CASE("the drafts of a slate that was moved or renamed are there where it is now")
{
    Drafts drafts;
    const QString moved = drafts.folder.filePath(QStringLiteral("b.slate"));
    REQUIRE(QFile(drafts.path).open(QIODevice::WriteOnly));
    {
        Unsaved unsaved;
        unsaved.open(drafts.path, 5);
        unsaved.put(typedAt("a"), QStringLiteral("Rauma"));
    }
    REQUIRE(QFile::rename(drafts.path, moved));
    Unsaved other;
    other.open(moved, 6);
    CHECK(other.isEmpty());
    Unsaved unsaved;
    unsaved.open(moved, 5);
    REQUIRE(unsaved.count() == 1);
    CHECK(unsaved.find("a")->text == QStringLiteral("Rauma"));
    CHECK(drafts.drafts().size() == 1);
}

namespace {

/// Makes a slate with an edit, and gives its identity.
qint64 makeSlate(const QString &path)
{
    const auto slate = Slate::create(path);
    Location place;
    place.id = Id<Location>::random();
    place.name = QStringLiteral("Rauma");
    slate->edit(QStringLiteral("Add location"), [&](Transaction &t) { t.insert(place); });
    return slate->identity();
}

} // namespace

TEST_CASE("of two copies of a slate each has the drafts that were typed in it")
{
    Drafts drafts;
    const QString copy = drafts.folder.filePath(QStringLiteral("copy.slate"));
    const qint64 identity = makeSlate(drafts.path);
    REQUIRE(QFile::copy(drafts.path, copy));
    {
        Unsaved unsaved;
        unsaved.open(drafts.path, identity);
        unsaved.put(typedAt("a"), QStringLiteral("first"));
    }
    Unsaved second;
    second.open(copy, identity);
    CHECK(second.isEmpty());
    Unsaved first;
    first.open(drafts.path, identity);
    CHECK(first.count() == 1);
}

TEST_CASE("the drafts of a slate in whose place is something else now are offered in a copy of it")
{
    Drafts drafts;
    const QString copy = drafts.folder.filePath(QStringLiteral("copy.slate"));
    const qint64 identity = makeSlate(drafts.path);
    REQUIRE(QFile::copy(drafts.path, copy));
    const auto type = [&](const QString &text) {
        Unsaved unsaved;
        unsaved.open(drafts.path, identity);
        unsaved.put(typedAt("a"), text);
    };
    const auto inCopy = [&] {
        Unsaved unsaved;
        unsaved.open(copy, identity);
        const int count = unsaved.count();
        unsaved.forgetAll();
        return count;
    };
    type(QStringLiteral("first"));
    CHECK(inCopy() == 0);
    REQUIRE(QFile::remove(drafts.path));
    CHECK(makeSlate(drafts.path) != identity);
    CHECK(inCopy() == 1);
    // Once; it stays for the slate itself, should that come back.
    CHECK(inCopy() == 0);
    type(QStringLiteral("second"));
    QFile garbage(drafts.path);
    REQUIRE(garbage.open(QIODevice::WriteOnly));
    garbage.write(QByteArray(9000, 'x'));
    garbage.close();
    CHECK(inCopy() == 1);
}

TEST_CASE("what went along to another file is offered there once, and in its own file when that comes back")
{
    Drafts drafts;
    const QString copy = drafts.folder.filePath(QStringLiteral("copy.slate"));
    {
        Unsaved unsaved;
        unsaved.open(drafts.path, 5);
        unsaved.put(typedAt("a"), QStringLiteral("first"));
        const auto along = unsaved.all();
        unsaved.handOver(copy);
        unsaved.open(copy, 5);
        unsaved.add(along);
        CHECK(unsaved.count() == 1);
        unsaved.forgetAll();
    }
    {
        Unsaved unsaved;
        unsaved.open(copy, 5);
        CHECK(unsaved.isEmpty());
    }
    Unsaved unsaved;
    unsaved.open(drafts.path, 5);
    CHECK(unsaved.count() == 1);
}

TEST_CASE("another slate in the place of one has none of its drafts")
{
    Drafts drafts;
    {
        Unsaved unsaved;
        unsaved.open(drafts.path, 5);
        unsaved.put(typedAt("a"), QStringLiteral("first"));
    }
    {
        Unsaved unsaved;
        unsaved.open(drafts.path, 6);
        CHECK(unsaved.isEmpty());
    }
    Unsaved unsaved;
    unsaved.open(drafts.path, 5);
    CHECK(unsaved.count() == 1);
}

TEST_CASE("a draft that was begun before the first edit of a slate belongs to it all the same")
{
    Drafts drafts;
    const QString moved = drafts.folder.filePath(QStringLiteral("b.slate"));
    {
        Unsaved unsaved;
        unsaved.open(drafts.path);
        unsaved.put(typedAt("a"), QStringLiteral("Rauma"));
        REQUIRE(unsaved.write());
        unsaved.setIdentity(5);
    }
    Unsaved unsaved;
    unsaved.open(moved, 5);
    CHECK(unsaved.count() == 1);
}

TEST_CASE("a slate whose name is not UTF-8 has its drafts again")
{
    Drafts drafts;
    const QString path =
        drafts.folder.filePath(QStringLiteral("a")) + QChar(0xDCFF) + QStringLiteral(".slate");
    const QString alike =
        drafts.folder.filePath(QStringLiteral("a")) + QChar(0xDCFE) + QStringLiteral(".slate");
    {
        Unsaved unsaved;
        unsaved.open(path);
        unsaved.put(typedAt("a"), QStringLiteral("Rauma"));
    }
    {
        Unsaved unsaved;
        unsaved.open(alike);
        CHECK(unsaved.isEmpty());
    }
    Unsaved unsaved;
    unsaved.open(path);
    CHECK(unsaved.count() == 1);
}

TEST_CASE("a draft that is broken takes nothing along and stops nobody")
{
    Drafts drafts;
    {
        Unsaved unsaved;
        unsaved.open(drafts.path);
        unsaved.put(typedAt("a"), QStringLiteral("text"));
    }
    const QString file = QDir(Unsaved::folder()).filePath(drafts.drafts().front());
    QFile broken(file);
    REQUIRE(broken.open(QIODevice::WriteOnly));
    broken.write("{\"texts\": [{\"place\": 7}, [], null, {\"place\": \"x\", \"record\": {\"kind\": \"no\"}}");
    broken.close();
    Unsaved unsaved;
    unsaved.open(drafts.path);
    CHECK(unsaved.isEmpty());
}

TEST_CASE("a dialog's field keeps what is typed and shows it in the next dialog")
{
    Unsaved unsaved;
    {
        QLineEdit line;
        QPlainTextEdit text;
        keepTyped(line, unsaved, typedAt("line"));
        keepTyped(text, unsaved, typedAt("text"));
        QTest::keyClicks(&line, QStringLiteral("April"));
        QTest::keyClicks(&text, QStringLiteral("delay"));
        CHECK(unsaved.count() == 2);
    }
    QLineEdit line;
    QPlainTextEdit text;
    keepTyped(line, unsaved, typedAt("line"));
    keepTyped(text, unsaved, typedAt("text"));
    CHECK(line.text() == QStringLiteral("April"));
    CHECK(text.toPlainText() == QStringLiteral("delay"));
    line.selectAll();
    QTest::keyClick(&line, Qt::Key_Delete);
    CHECK_FALSE(unsaved.find("line"));
}

TEST_CASE(
    "what was typed for a slate while another one took its place is offered there once, and kept for it")
{
    Drafts drafts;
    {
        Unsaved unsaved;
        unsaved.open(drafts.path, 5);
        unsaved.put(typedAt("a"), QStringLiteral("first"));
        unsaved.setLost(true);
    }
    {
        Unsaved unsaved;
        unsaved.open(drafts.path, 6);
        CHECK(unsaved.count() == 1);
        unsaved.forgetAll();
        unsaved.open(drafts.path, 6);
        CHECK(unsaved.isEmpty());
    }
    Unsaved unsaved;
    unsaved.open(drafts.path, 5);
    CHECK(unsaved.count() == 1);
}
