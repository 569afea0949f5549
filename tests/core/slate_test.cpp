#include "tests/core/strings.h"

#include "tests/core/temporary_slate.h"

using namespace slate;

namespace {

const QString addTitle = QStringLiteral("Add location");

Location addLocation(Slate &slate, const char *name)
{
    const Location place = location(name);
    slate.edit(addTitle, [&](Transaction &t) { t.insert(place); });
    return place;
}

template<typename Work>
Error::Code codeOf(Work &&work)
{
    try {
        work();
    } catch (const Error &error) {
        return error.code();
    }
    FAIL("nothing was thrown");
    return Error::Code::Internal;
}

} // namespace

TEST_CASE("a location that was added is there after closing and opening again")
{
    TemporarySlate slate;
    Location place = location("Stranda", "Norway");
    place.status = LocationStatus::Wrapped;
    place.position = GeoPoint {62.31, 6.95};
    place.available = {QDate(2020, 8, 20), QDate(2020, 8, 31), QStringLiteral("late August")};
    place.fee = Money {125000, QStringLiteral("NOK")};
    slate->edit(addTitle, [&](Transaction &t) { t.insert(place); });
    slate.reopen();
    const auto read = slate->find(place.id);
    REQUIRE(read);
    CHECK(toRecord(*read) == toRecord(place));
    CHECK(slate->count(Kind::Location) == 1);
    CHECK(slate->verify().isSound());
}

TEST_CASE("undo and redo survive closing the program")
{
    TemporarySlate slate;
    const Location place = addLocation(*slate, "Rauma");
    slate.reopen();
    CHECK(slate->undoTitle() == addTitle);
    slate->undo();
    CHECK_FALSE(slate->find(place.id));
    CHECK(slate->undoTitle().isEmpty());
    slate.reopen();
    CHECK(slate->redoTitle() == addTitle);
    slate->redo();
    CHECK(slate->find(place.id));
    CHECK(slate->redoTitle().isEmpty());
    CHECK(slate->editCount() == 3);
    CHECK(slate->verify().isSound());
}

TEST_CASE("new work after an undo leaves nothing to redo")
{
    TemporarySlate slate;
    addLocation(*slate, "Rauma");
    slate->undo();
    addLocation(*slate, "Rome");
    CHECK(slate->redoTitle().isEmpty());
    CHECK(codeOf([&] { slate->redo(); }) == Error::Code::NothingToUndo);
}

TEST_CASE("each edit is published once with exactly the rows that changed")
{
    TemporarySlate slate;
    const Location rauma = addLocation(*slate, "Rauma");
    const Location rome = addLocation(*slate, "Rome");
    std::vector<Changes> seen;
    QObject::connect(&*slate, &Slate::changed, [&](const Changes &changes) { seen.push_back(changes); });
    slate->edit(QStringLiteral("Rename"), [&](Transaction &t) {
        t.setField({Kind::Location, rauma.id.value()}, "name", QStringLiteral("Rauma station"));
        t.remove(rome.id);
    });
    REQUIRE(seen.size() == 1);
    const std::vector<Change> expected = {{{Kind::Location, rauma.id.value()}, Change::What::Updated},
        {{Kind::Location, rome.id.value()}, Change::What::Removed}};
    CHECK_THAT(seen[0].rows, Catch::UnorderedEquals(expected));
    CHECK_FALSE(seen[0].elsewhere);
}

TEST_CASE("work that changes nothing in the end leaves no edit")
{
    TemporarySlate slate;
    const Location place = addLocation(*slate, "Rome");
    int told = 0;
    QObject::connect(&*slate, &Slate::changed, [&] { ++told; });
    CHECK(slate->edit(QStringLiteral("Nothing"), [&](Transaction &t) { t.update(place); }) == 0);
    CHECK(slate->editCount() == 1);
    CHECK(told == 0);
}

TEST_CASE("work that throws rolls back whole")
{
    TemporarySlate slate;
    const auto work = [](Transaction &t) {
        t.insert(location("Rome"));
        t.insert(location(""));
    };
    CHECK(codeOf([&] { slate->edit(addTitle, work); }) == Error::Code::RuleBroken);
    CHECK(slate->count(Kind::Location) == 0);
    CHECK(slate->editCount() == 0);
    addLocation(*slate, "Rome");
    CHECK(slate->count(Kind::Location) == 1);
}

TEST_CASE("an edit inside an edit is refused and the outer one goes on")
{
    TemporarySlate slate;
    slate->edit(addTitle, [&](Transaction &t) {
        CHECK(codeOf([&] { slate->edit(addTitle, [](Transaction &) {}); }) == Error::Code::Internal);
        t.insert(location("Rome"));
    });
    CHECK(slate->count(Kind::Location) == 1);
}

TEST_CASE("a listener may edit in turn")
{
    TemporarySlate slate;
    bool answered = false;
    QObject::connect(&*slate, &Slate::changed, [&] {
        if (!std::exchange(answered, true))
            addLocation(*slate, "Rome");
    });
    addLocation(*slate, "Rauma");
    CHECK(slate->count(Kind::Location) == 2);
}

TEST_CASE("a reference to a record that is not there is refused")
{
    TemporarySlate slate;
    Permit permit;
    permit.id = Id<Permit>::random();
    permit.location = Id<Location>::random();
    CHECK(codeOf([&] {
        slate->edit(QStringLiteral("Add permit"), [&](Transaction &t) { t.insert(permit); });
    }) == Error::Code::RuleBroken);
    Source source;
    source.id = Id<Source>::random();
    source.subjectKind = Kind::Location;
    source.subject = 12345;
    source.document = QStringLiteral("an article");
    CHECK(codeOf([&] {
        slate->edit(QStringLiteral("Add source"), [&](Transaction &t) { t.insert(source); });
    }) == Error::Code::NotFound);
    CHECK(slate->editCount() == 0);
}

TEST_CASE("deleting takes with it what cannot be without it, clears the rest, and undo brings all back")
{
    TemporarySlate slate;
    const Location place = addLocation(*slate, "Rauma");
    Permit permit;
    permit.id = Id<Permit>::random();
    permit.location = place.id;
    Stunt stunt;
    stunt.id = Id<Stunt>::random();
    stunt.name = QStringLiteral("Train fight");
    stunt.location = place.id;
    Source source;
    source.id = Id<Source>::random();
    source.subjectKind = Kind::Location;
    source.subject = place.id.value();
    source.document = QStringLiteral("an article");
    slate->edit(QStringLiteral("Fill"), [&](Transaction &t) {
        t.insert(permit);
        t.insert(stunt);
        t.insert(source);
    });
    std::vector<RecordRef> gone;
    slate->edit(QStringLiteral("Delete location"), [&](Transaction &t) { gone = t.remove(place.id); });
    CHECK(gone.size() == 3);
    CHECK(gone.back() == RecordRef {Kind::Location, place.id.value()});
    CHECK(slate->count(Kind::Permit) == 0);
    CHECK(slate->count(Kind::Source) == 0);
    CHECK(slate->find(stunt.id)->location.isNull());
    CHECK(slate->verify().isSound());
    slate->undo();
    CHECK(slate->find(stunt.id)->location == place.id);
    CHECK(slate->find(permit.id));
    CHECK(slate->find(source.id));
    CHECK(slate->verify().isSound());
}

TEST_CASE("an older edit is reverted where nothing later depends on it")
{
    TemporarySlate slate;
    const Location rauma = addLocation(*slate, "Rauma");
    const RecordRef ref {Kind::Location, rauma.id.value()};
    const qint64 renamed = slate->edit(QStringLiteral("Rename"),
        [&](Transaction &t) { t.setField(ref, "name", QStringLiteral("Åndalsnes")); });
    slate->edit(QStringLiteral("Set country"),
        [&](Transaction &t) { t.setField(ref, "country", QStringLiteral("Norway")); });
    slate->revert(renamed);
    CHECK(slate->find(rauma.id)->name == QStringLiteral("Rauma"));
    CHECK(slate->find(rauma.id)->country == QStringLiteral("Norway"));
    CHECK(slate->editInfo(renamed)->takenBack);
    CHECK(codeOf([&] { slate->revert(renamed); }) == Error::Code::NothingToUndo);
    slate->undo();
    CHECK(slate->find(rauma.id)->name == QStringLiteral("Åndalsnes"));
    CHECK_FALSE(slate->editInfo(renamed)->takenBack);
    CHECK(slate->verify().isSound());
}

TEST_CASE("an older edit is not reverted where a later one changed the same, and it is named")
{
    TemporarySlate slate;
    const Location rauma = location("Rauma");
    const qint64 added = slate->edit(addTitle, [&](Transaction &t) { t.insert(rauma); });
    slate->edit(QStringLiteral("Rename"), [&](Transaction &t) {
        t.setField({Kind::Location, rauma.id.value()}, "name", QStringLiteral("Åndalsnes"));
    });
    try {
        slate->revert(added);
        FAIL("it was reverted");
    } catch (const Error &error) {
        CHECK(error.code() == Error::Code::DependedOn);
        CHECK(error.detail() == QStringLiteral("Rename"));
    }
    CHECK(slate->find(rauma.id)->name == QStringLiteral("Åndalsnes"));
    CHECK(slate->editCount() == 2);
}

TEST_CASE("adding a record is not reverted while a later one refers to it")
{
    TemporarySlate slate;
    const Location rauma = location("Rauma");
    const qint64 added = slate->edit(addTitle, [&](Transaction &t) { t.insert(rauma); });
    Stunt stunt;
    stunt.id = Id<Stunt>::random();
    stunt.name = QStringLiteral("Train fight");
    stunt.location = rauma.id;
    slate->edit(QStringLiteral("Add stunt"), [&](Transaction &t) { t.insert(stunt); });
    CHECK(codeOf([&] { slate->revert(added); }) == Error::Code::DependedOn);
    CHECK(slate->find(rauma.id));
    CHECK(slate->verify().isSound());
}

TEST_CASE("deleting a source is not reverted once its subject is gone")
{
    TemporarySlate slate;
    const Location rauma = addLocation(*slate, "Rauma");
    Source source;
    source.id = Id<Source>::random();
    source.subjectKind = Kind::Location;
    source.subject = rauma.id.value();
    source.document = QStringLiteral("an article");
    slate->edit(QStringLiteral("Add source"), [&](Transaction &t) { t.insert(source); });
    const qint64 deleted =
        slate->edit(QStringLiteral("Delete source"), [&](Transaction &t) { t.remove(source.id); });
    slate->edit(QStringLiteral("Delete location"), [&](Transaction &t) { t.remove(rauma.id); });
    CHECK(codeOf([&] { slate->revert(deleted); }) == Error::Code::DependedOn);
    CHECK(slate->verify().isSound());
}

TEST_CASE("going back to an edit takes back all after it, as one edit that can be undone")
{
    TemporarySlate slate;
    const Location first = location("Stranda");
    const qint64 kept = slate->edit(addTitle, [&](Transaction &t) { t.insert(first); });
    addLocation(*slate, "Rauma");
    slate->edit(QStringLiteral("Delete location"), [&](Transaction &t) { t.remove(first.id); });
    slate->undoBackTo(kept);
    CHECK(slate->count(Kind::Location) == 1);
    CHECK(slate->find(first.id));
    const auto history = slate->history(0, 10);
    REQUIRE(history.size() == 4);
    CHECK_FALSE(history[0].takenBack);
    CHECK(history[1].takenBack);
    CHECK(history[2].takenBack);
    CHECK_FALSE(history[3].takenBack);
    slate->undo();
    CHECK(slate->count(Kind::Location) == 1);
    CHECK_FALSE(slate->find(first.id));
    CHECK_FALSE(slate->editInfo(history[1].id)->takenBack);
    CHECK(slate->verify().isSound());
}

TEST_CASE("the history says who changed what and when, from what to what")
{
    QTemporaryDir folder;
    Slate::Options options;
    options.author = QStringLiteral("Kari");
    options.clock = [] { return QDateTime(QDate(2020, 9, 1), QTime(8, 30), Qt::UTC); };
    const auto slate = Slate::create(folder.filePath(QStringLiteral("a.slate")), options);
    const Location rauma = addLocation(*slate, "Rauma");
    const qint64 edit = slate->edit(QStringLiteral("Change country"), [&](Transaction &t) {
        t.setField({Kind::Location, rauma.id.value()}, "country", QStringLiteral("Norway"));
    });
    const auto info = slate->editInfo(edit);
    REQUIRE(info);
    CHECK(info->author == QStringLiteral("Kari"));
    CHECK(info->at == options.clock());
    CHECK(info->title == QStringLiteral("Change country"));
    const auto changes = slate->changesOf(edit);
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].recordName == QStringLiteral("Rauma"));
    CHECK(changes[0].field == "country");
    CHECK(isUnknown(changes[0].before));
    CHECK(std::get<QString>(changes[0].after) == QStringLiteral("Norway"));
}

TEST_CASE("the edits of a second connection are seen without opening again")
{
    TemporarySlate slate;
    const auto other = Slate::open(slate.path);
    std::vector<Changes> seen;
    QObject::connect(&*slate, &Slate::changed, [&](const Changes &changes) { seen.push_back(changes); });
    const Location rome = addLocation(*other, "Rome");
    slate->catchUp();
    REQUIRE(seen.size() == 1);
    CHECK(seen[0].elsewhere);
    CHECK(seen[0].rows == std::vector<Change> {{{Kind::Location, rome.id.value()}, Change::What::Inserted}});
    slate->catchUp();
    CHECK(seen.size() == 1);

    addLocation(*other, "Rauma");
    addLocation(*slate, "Stranda");
    REQUIRE(seen.size() == 3);
    CHECK(seen[1].elsewhere);
    CHECK_FALSE(seen[2].elsewhere);
    CHECK(slate->undoTitle() == addTitle);
    CHECK(slate->count(Kind::Location) == 3);
}

TEST_CASE("search finds words from their beginning, without accents, and cast by the name of the person")
{
    TemporarySlate slate;
    Person person;
    person.id = Id<Person>::random();
    person.name = QStringLiteral("Pom Klementieff");
    CastMember part;
    part.id = Id<CastMember>::random();
    part.person = person.id;
    slate->edit(QStringLiteral("Add cast member"), [&](Transaction &t) {
        t.insert(person);
        t.insert(part);
        t.insert(location("Åndalsnes", "Norway"));
    });
    const auto cast = slate->search(QStringLiteral("klem"), 10);
    REQUIRE(cast.size() == 2);
    CHECK(cast[0].record == RecordRef {Kind::CastMember, part.id.value()});
    CHECK(cast[0].name == QStringLiteral("Pom Klementieff"));
    CHECK(slate->search(QStringLiteral("andal nor"), 10).size() == 1);
    CHECK(slate->search(QStringLiteral("andal rome"), 10).empty());
    CHECK(slate->search(QStringLiteral("\" OR words:*"), 10).empty());
    CHECK(slate->search(QString(), 10).empty());
    slate->edit(QStringLiteral("Rename"), [&](Transaction &t) {
        t.setField({Kind::Person, person.id.value()}, "name", QStringLiteral("Esai Morales"));
    });
    CHECK(slate->search(QStringLiteral("klem"), 10).empty());
    slate->undo();
    CHECK(slate->search(QStringLiteral("klem"), 10).size() == 2);
}

TEST_CASE("a copy is a whole slate with its history, and never overwrites the slate itself")
{
    TemporarySlate slate;
    addLocation(*slate, "Rome");
    const QString copy = slate.folder.filePath(QStringLiteral("copy.slate"));
    slate->saveCopy(copy);
    const auto opened = Slate::open(copy);
    CHECK(opened->count(Kind::Location) == 1);
    CHECK(opened->undoTitle() == addTitle);
    CHECK(opened->verify().isSound());
    CHECK(codeOf([&] { slate->saveCopy(slate.path); }) == Error::Code::AlreadyThere);
    CHECK(codeOf([&] { slate->saveCopy(QStringLiteral("/nowhere/at/all.slate")); })
        == Error::Code::NoPermission);
}
