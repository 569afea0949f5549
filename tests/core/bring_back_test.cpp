#include "tests/core/strings.h"
#include "tests/core/temporary_slate.h"

#include "core/model/location.h"

using namespace slate;

namespace {

struct BringingBack {
    Location location;
    TemporarySlate slate;

    qint64 add()
    {
        location.id = Id<Location>::random();
        location.name = text("Rauma");
        return slate->edit(text("Add"), [&](Transaction &t) { t.insert(location); });
    }
    qint64 set(const char *key, const char *value)
    {
        return slate->edit(
            text("Set"), [&](Transaction &t) { t.setField(ref(), key, QString::fromUtf8(value)); });
    }
    RecordRef ref() const { return {Kind::Location, location.id.value()}; }
    QString get(const char *key) { return textOf(*slate->record(ref()), key); }
    Error::Code refusalOf(qint64 edit)
    {
        try {
            slate->bringBack(edit);
        } catch (const Error &error) {
            return error.code();
        }
        FAIL("it was brought back");
        return Error::Code::Internal;
    }
};

} // namespace

TEST_CASE_METHOD(
    BringingBack, "an undone edit that redo does not reach any more is brought back as a new edit")
{
    const qint64 added = add();
    slate->undo();
    const Id<Location> other = Id<Location>::random();
    slate->edit(text("Add another"), [&](Transaction &t) {
        Location another;
        another.id = other;
        another.name = text("Rome");
        t.insert(another);
    });
    CHECK(slate->redoTitle().isEmpty());
    slate->bringBack(added);
    CHECK(get("name") == text("Rauma"));
    CHECK(slate->find(other));
    CHECK(slate->undoTitle() == text("Bring back “Add”"));
    slate->undo();
    CHECK_FALSE(slate->record(ref()));
    slate->redo();
    CHECK(get("name") == text("Rauma"));
    CHECK(slate->verify().faults.isEmpty());
}

TEST_CASE_METHOD(BringingBack, "what stands, and what was changed otherwise since, is not brought back")
{
    const qint64 added = add();
    CHECK(refusalOf(added) == Error::Code::NothingToUndo);
    const qint64 named = set("name", "Romsdal");
    slate->undo();
    set("name", "Oslo");
    CHECK(refusalOf(named) == Error::Code::DependedOn);
    CHECK(get("name") == text("Oslo"));
}

TEST_CASE_METHOD(
    BringingBack, "a change of a record that is not there is not brought back, and nothing is left half done")
{
    add();
    const qint64 named = set("name", "Romsdal");
    slate->undo();
    slate->edit(text("Delete"), [&](Transaction &t) { t.remove(ref()); });
    const qint64 edits = slate->editCount();
    CHECK(refusalOf(named) == Error::Code::DependedOn);
    CHECK(slate->editCount() == edits);
    CHECK(slate->verify().faults.isEmpty());
}

TEST_CASE_METHOD(BringingBack, "what was gone back from, or reverted, is brought back")
{
    const qint64 added = add();
    const qint64 named = set("name", "Romsdal");
    const qint64 noted = set("notes", "windy");
    slate->undoBackTo(added);
    slate->bringBack(noted);
    CHECK(get("notes") == text("windy"));
    CHECK(get("name") == text("Rauma"));
    slate->bringBack(named);
    CHECK(get("name") == text("Romsdal"));
}
