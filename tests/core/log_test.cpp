#include "tests/core/strings.h"
#include "tests/core/temporary_slate.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace slate;

namespace {

constexpr qint64 much = 6 * 1024 * 1024;

/// Makes an edit so large that the log beside the file is long after it.
void addMuch(Slate &slate)
{
    Location place = location("Rauma line");
    place.notes = QString(20'000, u'x');
    slate.edit(QStringLiteral("Add much"), [&](Transaction &t) {
        for (qint64 letters = 0; letters <= much; letters += place.notes.size()) {
            place.id = Id<Location>::random();
            t.insert(place);
        }
    });
}

} // namespace

TEST_CASE("a long log is moved into the file when the edit is done and nobody waits")
{
    TemporarySlate slate;
    addMuch(*slate);
    CHECK(QFileInfo(slate.path).size() < much);
    CHECK(QFileInfo(slate.path + QStringLiteral("-wal")).size() > much);

    QCoreApplication::processEvents();
    CHECK(QFileInfo(slate.path).size() > much);
}

TEST_CASE("where no event loop runs, a long log is moved into the file by the next edit")
{
    TemporarySlate slate;
    addMuch(*slate);
    slate->edit(QStringLiteral("Add one"), [](Transaction &t) { t.insert(location("Rome")); });
    CHECK(QFileInfo(slate.path).size() > much);
}
